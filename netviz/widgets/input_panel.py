"""The image, the ways to another one, and what the network reads."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from netviz.session.frames import Frame
from netviz.session.selection import Split
from netviz.session.session import Session
from netviz.widgets.image_view import ImageView
from netviz.widgets.panel import Part, Readout, muted_label
from netviz.widgets.theme import DARK_THEME, Theme, percentage


class InputPanel(QWidget):
    """The input image with its browser under it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("input")
        self._session = session
        self._theme = DARK_THEME
        self.image_view = ImageView(session, self)
        self._place = muted_label(name="image-place")
        self._label = QLabel()
        self._label.setObjectName("image-label")
        self._reading = Readout("image-reading")

        top = QHBoxLayout()
        top.addWidget(self._place)
        top.addStretch(1)
        top.addWidget(self._label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(6)
        layout.addWidget(self.image_view, 1)
        layout.addLayout(self._browser())
        layout.addLayout(top)
        layout.addWidget(self._reading)
        session.image_changed.connect(self._on_image_changed)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.frame_changed.connect(self._on_frame)
        self._on_image_changed()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.image_view.set_theme(theme)
        if self._session.frame is not None:
            self._on_frame(self._session.frame)

    def _browser(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        previous = self._button("previous-image", "◀", "The image before (Left)")
        previous.clicked.connect(self._show_previous)
        following = self._button("next-image", "▶", "The next image (Right)")
        following.clicked.connect(self._show_following)
        anyone = self._button("random-image", "Random", "Any image (R)")
        anyone.clicked.connect(self._session.browser.show_random)
        wrong = self._button(
            "wrong-image", "Wrong", "The next image that the network reads wrongly now (W); with Shift the one before"
        )
        wrong.clicked.connect(self._show_wrong)
        self._digits = self._button("image-of-digit", "Digit ▾", "The next image of a digit (0 to 9)")
        self._digits.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._digit_menu = QMenu(self)
        self._digit_menu.triggered.connect(self._on_digit)
        self._digits.setMenu(self._digit_menu)
        self._split = self._button("image-split", "Test ▾", "Look through the test images or the training images")
        self._split.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._split_menu = QMenu(self)
        for split, text in ((Split.TEST, "Test images"), (Split.TRAIN, "Training images")):
            action = self._split_menu.addAction(text)
            action.setObjectName(f"split-{split.value}")
            action.setData(split)
        self._split_menu.triggered.connect(self._on_split)
        self._split.setMenu(self._split_menu)
        for button in (previous, following, anyone, self._digits, wrong, self._split):
            row.addWidget(button)
        return row

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setEnabled(False)
        return button

    @Slot()
    def _show_previous(self) -> None:
        self._session.browser.step(-1)

    @Slot()
    def _show_following(self) -> None:
        self._session.browser.step(1)

    @Slot()
    def _show_wrong(self) -> None:
        self._session.browser.show_next_wrong()

    @Slot(QAction)
    def _on_digit(self, action: QAction) -> None:
        self._session.browser.show_next_of_digit(int(action.data()))

    @Slot(QAction)
    def _on_split(self, action: QAction) -> None:
        self._session.browser.show_split(action.data())

    @Slot()
    def _on_dataset_changed(self) -> None:
        dataset = self._session.dataset
        if dataset is None:
            return
        self._digit_menu.clear()
        for digit, name in enumerate(dataset.class_names):
            action = self._digit_menu.addAction(name)
            action.setObjectName(f"digit-{digit}")
            action.setData(digit)
        for button in self.findChildren(QToolButton):
            button.setEnabled(True)

    @Slot()
    def _on_image_changed(self) -> None:
        image = self._session.image
        if image is None:
            self._place.setText("")
            self._label.setText("")
            self._reading.show_parts(())
            return
        dataset = self._session.dataset
        names = dataset.class_names if dataset is not None else ()
        if image.split is Split.DRAWN:
            self._place.setText("your drawing")
        else:
            self._split.setText("Test ▾" if image.split is Split.TEST else "Train ▾")
            kind = "test" if image.split is Split.TEST else "training"
            self._place.setText(f"{kind} image {image.index:,}")
        named = "" if image.label is None else f"label  <b>{names[image.label] if names else image.label}</b>"
        self._label.setText(named)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        answer, label = frame.trace.answer, frame.image.label
        theme, name = self._theme, self._session.class_name
        if label is None:
            sign, colour = "", theme.text
        elif answer == label:
            sign, colour = "✓", theme.right
        else:
            sign, colour = f"✗ it is {name(label)}", theme.wrong
        share = percentage(float(frame.trace.probabilities[answer]))
        self._reading.show_parts(
            (
                Part("the network reads  ", theme.text),
                Part(name(answer), colour, bold=True),
                Part(f"  with {share}  ", theme.text),
                Part(sign, colour, bold=True),
            )
        )
