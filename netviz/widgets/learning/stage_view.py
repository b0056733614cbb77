"""The formula, the tables and the words of the stage on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from netviz.scene import learning_tables
from netviz.scene.display_state import DisplayState
from netviz.scene.exported_table import ExportedTable
from netviz.scene.lesson_moment import LessonMoment, Stage
from netviz.session.lesson_work import REPEATS, Findings
from netviz.tracing.learning import Rehearsal
from netviz.widgets.learning.learn_exports import count_export
from netviz.widgets.learning.learn_story import story
from netviz.widgets.learning.learn_tables import count_table, digit_table, rehearsal_table
from netviz.widgets.learning.learn_words import (
    ClassName,
    backward_words,
    caveats_text,
    formula,
    same_words,
    units_words,
)
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.theme import DARK_THEME, Theme


class StageView(QWidget):
    """Explains a lesson's stage; without a lesson it introduces the lesson."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK_THEME
        self._state: DisplayState | None = None
        self._findings: Findings | None = None
        self._rate = ""
        self._story, self._formula, self._words = QLabel(), QLabel(), QLabel()
        for label, name in (
            (self._story, "learn-story"),
            (self._formula, "learn-formula"),
            (self._words, "learn-words"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            # The longest word of a formula must not make the panel wider.
            label.setMinimumWidth(1)
        self._story.setToolTip(
            self.tr(
                "An active connection carries something for this image: its source is not silent. The others stay as "
                "they are"
            )
        )
        self._table = NumberTable("learn-table", self.tr("The numbers of this stage"))
        self._repeats = NumberTable("learn-repeats", self.tr("The rehearsed image and the validation images"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for widget in (self._story, self._formula, self._repeats, self._table, self._words):
            layout.addWidget(widget)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._refresh()

    def show_state(self, state: DisplayState | None, findings: Findings | None, rate: str = "") -> None:
        """Explain what is on the screen.

        Parameters
        ----------
        state : DisplayState or None
        findings : Findings or None
            The counts of the state's lesson step, if they are known.
        rate : str
            The sentence about the step's learning rate.
        """
        self._state, self._findings, self._rate = state, findings, rate
        self._refresh()

    def export_table(self) -> ExportedTable | None:
        """Return the numbers of the step, of its counts, or of its repetitions, as the stage has them."""
        state, moment, findings = self._state, None if self._state is None else self._state.lesson, self._findings
        if state is None or moment is None:
            return None
        if moment.stage is Stage.AGAIN and moment.rehearsal is not None:
            return learning_tables.rehearsal_table(moment.rehearsal, moment.step.label)
        if moment.stage is Stage.UPDATE and findings is not None:
            return count_export(moment.step, findings, state.class_name)
        names = [state.class_name(digit) for digit in range(moment.step.before.logits.size)]
        return learning_tables.step_table(moment.step, names)

    def _refresh(self) -> None:
        state, moment = self._state, None if self._state is None else self._state.lesson
        self._story.setVisible(moment is not None and moment.stage is Stage.UPDATE and self._findings is not None)
        if state is None or moment is None:
            self._show_introduction()
        elif moment.stage is Stage.AGAIN and moment.rehearsal is not None:
            self._show_rehearsal(moment, moment.rehearsal, state.class_name)
        else:
            self._show_stage(moment, state.class_name)

    def _show_introduction(self) -> None:
        self._table.hide()
        self._repeats.hide()
        self._words.setText("")
        if self._state is not None and self._state.image.label is None:
            self._formula.setText(self.tr("First choose a label below the drawing."))
            return
        self._formula.setText(
            self.tr(
                "See how the network learns from one image: <b>forward</b>, <b>loss</b>, <b>backpropagation</b>, "
                "<b>update</b>, and <b>forward again</b>, on the same connections. All of this happens on a copy: the "
                "run does not change unless you keep the result.<br><br>Press <b>N</b> or the button for the next "
                "stage."
            )
        )

    def _show_stage(self, moment: LessonMoment, name: ClassName) -> None:
        step, findings, words = moment.step, self._findings, ""
        self._formula.setText(formula(moment, name, self._rate))
        self._repeats.hide()
        self._table.setVisible(moment.stage is not Stage.UPDATE or findings is not None)
        if moment.stage is not Stage.UPDATE:
            self._table.show_rows(*digit_table(moment.stage, step, name, self._theme, step))
            words = backward_words(step) if moment.stage is Stage.BACKWARD else ""
        elif findings is not None:
            self._story.setText(story(step, findings, name, self._theme))
            self._table.show_rows(*count_table(step, findings, name, self._theme))
            words = f"{same_words(step)}<br>{units_words(findings)}{caveats_text(findings, self._theme)}"
        self._table.fit_height()
        self._words.setText(words)

    def _show_rehearsal(self, moment: LessonMoment, rehearsal: Rehearsal, name: ClassName) -> None:
        first, theme = moment.step, self._theme
        text = self.tr(
            "<b>The same step, %n time(s).</b> The network rehearses this image; the table shows the effect on unseen "
            "images.",
            "",
            REPEATS,
        )
        self._formula.setText(text)
        self._repeats.show_rows(*rehearsal_table(rehearsal, first.label, theme))
        self._repeats.fit_height()
        self._repeats.show()
        self._table.show_rows(*digit_table(Stage.AGAIN, rehearsal.last, name, theme, first))
        self._table.fit_height()
        self._table.show()
        self._words.setText("")
