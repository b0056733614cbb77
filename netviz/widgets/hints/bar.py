"""The hint that stands now, under the network, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from netviz.scene.hints import Fix, FixKind, Hint
from netviz.session.hints import Hints
from netviz.session.translation import translated
from netviz.widgets.parts.theme import Theme, type_scale
from netviz.widgets.parts.tips import wrapped

_N_FIXES = 2
_FOR_TEXT = 320
"""Room for a text beside the buttons, in pixels; with less, the buttons are below it."""


class HintBar(QFrame):
    """Lies over the line of words under the network, so that nothing moves when a hint comes and goes.

    Parameters
    ----------
    hints : Hints
    panel, view, words : QWidget
        The panel of the network, and in it the network itself and the line of words.

    Signals
    -------
    fix_wanted : Fix
    why_wanted : str
        The key of a term in the glossary.
    """

    fix_wanted = Signal(object)
    why_wanted = Signal(str)

    def __init__(self, hints: Hints, panel: QWidget, view: QWidget, words: QWidget) -> None:
        super().__init__(panel)
        self.setObjectName("hint-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Hint"))
        self._hints = hints
        self._panel = panel
        self._view = view
        self._words = words
        self.hint: Hint | None = None
        self.text = QLabel()
        self.text.setObjectName("hint-text")
        self.text.setWordWrap(True)
        self.fixes = [QPushButton() for _ in range(_N_FIXES)]
        for number, button in enumerate(self.fixes):
            button.setObjectName(f"hint-fix-{number}")
            button.setToolTip(self.tr("Do what this hint proposes"))
            button.clicked.connect(self._on_fix)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(12, 2, 6, 2)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.text, 1)
        self._buttons = self._make_buttons()
        self._layout.addWidget(self._buttons)
        hints.changed.connect(self.refresh)
        panel.installEventFilter(self)
        words.installEventFilter(self)
        # The buttons take another font after the words.
        self._buttons.installEventFilter(self)
        self.hide()

    def _make_buttons(self) -> QWidget:
        why = QPushButton(self.tr("Why?"))
        why.setObjectName("hint-why")
        why.setToolTip(self.tr("Explain the word behind this hint"))
        why.setAccessibleName(why.toolTip())
        why.clicked.connect(self._on_why)
        more = QToolButton()
        more.setObjectName("hint-more")
        more.setText("⋯")
        more.setToolTip(self.tr("More about this hint"))
        more.setAccessibleName(more.toolTip())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.never = QAction(self.tr("Don't show hints of this kind"), more)
        self.never.setToolTip(self.tr("View › Hints, turned off and on again, brings back all kinds"))
        self.never.triggered.connect(self._hints.dismiss_kind)
        more.addAction(self.never)
        away = QToolButton()
        away.setObjectName("hint-away")
        away.setText("✕")
        away.setToolTip(self.tr("Not now: no hint of this kind until the next run or drawing"))
        away.setAccessibleName(self.tr("Not now"))
        away.clicked.connect(self._hints.dismiss)
        box = QWidget()
        box.setObjectName("hint-buttons")
        self._others = (why, more, away)
        row = self._row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for button in (*self.fixes, *self._others):
            # A click leaves the keyboard where it is.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("role", "inline" if isinstance(button, QToolButton) else "tiny")
            row.addWidget(button)
        row.insertStretch(_N_FIXES, 1)
        return box

    def set_theme(self, theme: Theme) -> None:
        """Do nothing: the style sheet has its colors."""

    @Slot()
    def refresh(self) -> None:
        """Show the hint that stands now, or nothing."""
        hint = self._hints.current
        if hint is None:
            self.hint = None
            self._leave()
            return
        self.hint = hint
        text = translated(hint.text)
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.setAccessibleDescription(text)
        # What this is and what it is about: the word behind the hint explains it.
        self.setProperty("term", hint.term)
        for button, fix in zip(self.fixes, hint.fixes, strict=False):
            button.setText(translated(fix.text))
            button.setAccessibleName(button.text())
            button.setToolTip(wrapped(self._tip_of(fix)))
        self.show()
        self._place()
        self.raise_()

    def _tip_of(self, fix: Fix) -> str:
        if fix.kind is FixKind.START_OVER:
            return self.tr("Start a new run with this setting and train it; the run before stays in Runs")
        if fix.kind is FixKind.CENTER:
            return self.tr("Let the network read the drawing as if it stood in the middle")
        if fix.kind in (FixKind.THICKEN, FixKind.CLEAR):
            return self.tr("Change the drawing; Undo brings it back")
        return self.tr("Show what this hint speaks of")

    def _leave(self) -> None:
        """Hide; what has the keyboard here gives it back."""
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            self._view.setFocus()
        self.hide()

    def _place(self) -> None:
        """Cover the line of words, and more above it if the text needs it."""
        below, width = self._words.geometry(), self._panel.width()
        margins = self._layout.contentsMargins()
        beside = width - margins.left() - margins.right() - self._show_fixes(width - margins.left() - margins.right())
        is_beside = beside >= _FOR_TEXT * type_scale(self.font())
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        height = max(self._layout.totalHeightForWidth(width), below.height())
        self.setGeometry(QRect(0, below.bottom() + 1 - height, width, height))

    def _show_fixes(self, room: int) -> int:
        """Show the fixes that fit, and return the width of all buttons. The first fix is the best."""
        others = [button.sizeHint().width() for button in self._others]
        fixes = [button.sizeHint().width() for button in self.fixes[: len(self.hint.fixes) if self.hint else 0]]
        spacing = self._row.spacing()
        while len(fixes) > 1 and sum((*others, *fixes)) + spacing * (len(others) + len(fixes)) > room:
            fixes.pop()
        for number, button in enumerate(self.fixes):
            button.setVisible(number < len(fixes))
        return sum((*others, *fixes)) + spacing * (len(others) + len(fixes))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the words, whatever the size of the window and of the text."""
        kind, kinds = event.type(), QEvent.Type
        is_of_size = kind in (kinds.Resize, kinds.Move, kinds.FontChange) and watched is not self._buttons
        if self.hint is not None and (is_of_size or kind == kinds.LayoutRequest):
            self._place()
        return False

    @Slot()
    def _on_fix(self) -> None:
        number = self.fixes.index(self.sender())  # type: ignore[arg-type]
        if self.hint is not None and number < len(self.hint.fixes):
            self.fix_wanted.emit(self.hint.fixes[number])

    @Slot()
    def _on_why(self) -> None:
        if self.hint is not None:
            self.why_wanted.emit(self.hint.term)
