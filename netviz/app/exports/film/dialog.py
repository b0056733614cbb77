"""Asks which part of a run is filmed and how, and shows how far the film is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from netviz.app.exports.film.plan import HEIGHTS, SECONDS, FilmChoice, FilmForm, FilmSubject, shots_of
from netviz.numbers import local, percent_sign
from netviz.widgets.parts.panel import muted_label


class FilmDialog(QDialog):
    """Lets the user go on with the window while a film is made; closing it ends the film.

    Parameters
    ----------
    steps : sequence of int
        Of the kept moments, ascending.
    is_light : bool
        Whether the colors on the screen are light ones.

    Signals
    -------
    wanted
        The user has chosen, and wants to be asked for the file.
    """

    wanted = Signal()

    def __init__(
        self, steps: Sequence[int], is_light: bool, parent: QWidget | None = None, *, only_kept: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("film-dialog")
        self.setWindowTitle(self.tr("Film of the training"))
        self._steps, self._only_kept = tuple(steps), only_kept
        self._subject, self._form, self._height, self._colours = (QComboBox() for _ in range(4))
        self._first, self._last, self._seconds = QSpinBox(), QSpinBox(), QSpinBox()
        self._fill(is_light)
        self._rows = QWidget()
        rows = QFormLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        for label, field, name in (
            (self.tr("&Of"), self._subject, "film-subject"),
            (self.tr("&Form"), self._form, "film-form"),
            (self.tr("F&rom moment") if only_kept else self.tr("F&rom batch"), self._first, "film-first"),
            (self.tr("&To moment") if only_kept else self.tr("&To batch"), self._last, "film-last"),
            (self.tr("&Duration"), self._seconds, "film-seconds"),
            (self.tr("&Size"), self._height, "film-size"),
            (self.tr("&Colors"), self._colours, "film-colors"),
        ):
            field.setObjectName(name)
            tag = QLabel(label)
            tag.setBuddy(field)
            rows.addRow(tag, field)
        self._result = muted_label(name="film-result")
        self._result.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setFormat(f"%p{percent_sign()}")
        self._progress.setAccessibleName(self.tr("How far the film is"))
        self._progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(12)
        for widget in (self._rows, self._result, self._progress, self._buttons()):
            layout.addWidget(widget)
        for box in (self._subject, self._form, self._height, self._colours):
            box.currentIndexChanged.connect(self._refresh)
        for spin in (self._first, self._last, self._seconds):
            spin.valueChanged.connect(self._refresh)
        self._refresh()

    def _fill(self, is_light: bool) -> None:
        self._subject.addItem(self.tr("The network"), FilmSubject.NETWORK)
        self._subject.addItem(self.tr("What each unit looks for"), FilmSubject.WEIGHTS)
        self._subject.addItem(self.tr("The whole window"), FilmSubject.WINDOW)
        self._form.addItem(self.tr("MP4: for slides and the web"), FilmForm.MP4)
        self._form.addItem(self.tr("GIF: plays in any page"), FilmForm.GIF)
        for height in HEIGHTS:
            width = FilmChoice(FilmForm.MP4, 0, 0, height=height).size[0]
            self._height.addItem(self.tr("{width} × {height}").format(width=width, height=height), height)
        self._height.setCurrentIndex(HEIGHTS.index(720))
        self._colours.addItem(self.tr("Dark"), False)
        self._colours.addItem(self.tr("Light"), True)
        self._colours.setCurrentIndex(self._colours.findData(is_light))
        for spin, value in ((self._first, self._steps[0]), (self._last, self._steps[-1])):
            spin.setRange(self._steps[0], self._steps[-1])
            spin.setGroupSeparatorShown(True)
            spin.setValue(value)
        self._seconds.setRange(SECONDS[0], SECONDS[-1])
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setValue(10)

    @property
    def choice(self) -> FilmChoice:
        """What is chosen; the batches in ascending order."""
        first, last = sorted((self._first.value(), self._last.value()))
        return FilmChoice(
            self._form.currentData(),
            first,
            last,
            self._seconds.value(),
            self._height.currentData(),
            self._colours.currentData(),
            self._subject.currentData(),
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setText(self.tr("&Save…"))
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.wanted)
        buttons.rejected.connect(self.reject)
        return buttons

    def begin(self, n_scenes: int) -> None:
        """Show that the film is being made, until `show_progress` says otherwise or the dialog is closed."""
        self._rows.setEnabled(False)
        self._save.setEnabled(False)
        self._progress.setRange(0, n_scenes)
        self._progress.setValue(0)
        self._progress.show()

    def give_back(self) -> None:
        """Let the user choose again, because the film could not be made."""
        self._rows.setEnabled(True)
        self._save.setEnabled(True)
        self._progress.hide()

    @Slot(int)
    def show_progress(self, n_drawn: int) -> None:
        """Show how many scenes are drawn."""
        self._progress.setValue(n_drawn)

    @Slot()
    def _refresh(self) -> None:
        choice = self.choice
        shots = shots_of(self._steps, choice, only_kept=self._only_kept)
        text = self.tr("{pictures} pictures of %n moment(s), {rate} each second", "", len(shots))
        text = text.format(pictures=local(choice.n_pictures, ","), rate=choice.form.rate)
        is_window = choice.subject is FilmSubject.WINDOW
        if is_window:
            note = self.tr(
                "The window plays the moments, in its own colors, and takes no clicks until the film is done."
            )
            text = f"{text}. {note}"
        self._result.setText(text)
        self._colours.setEnabled(not is_window)
