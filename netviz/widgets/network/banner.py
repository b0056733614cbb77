"""The state banner: says in one line when the network on the screen is not the live one, and returns to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from netviz.data.image_sets import Split
from netviz.numbers import local, percentage
from netviz.scene.compared_moment import Side
from netviz.scene.display_state import DisplayState, RunMoment, Source
from netviz.scene.frames import Frame
from netviz.scene.image_names import image_name, image_within
from netviz.scene.lesson_moment import STAGES, Stage
from netviz.session.following import Following
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import moment_name, moment_within
from netviz.session.pictures import Pictures
from netviz.session.run_names import shown_name
from netviz.session.translation import translated
from netviz.widgets.network.banner_text import BannerText
from netviz.widgets.network.following_banner import following_banner
from netviz.widgets.parts.names import capitalized
from netviz.widgets.parts.panel import Readout, TextPart
from netviz.widgets.parts.state_colours import BannerKind, colour_of
from netviz.widgets.parts.theme import DARK_THEME, Theme

translate = QCoreApplication.translate

_NARROW = 560
"""Below this width, in pixels, the button has a shorter text, so that the state has room."""

_EDGE = 2
"""Width of the frame around the network, in pixels."""


def banner_of(state: DisplayState, training: int | None = None) -> BannerText | None:
    """Return the banner of a state; None for the live network with an image of the data set.

    Parameters
    ----------
    state : DisplayState
    training : int or None
        Batches that the live network has been trained on, if it is being trained.
    """
    to_live = translate("Banner", "Back to the live network")
    drawn = state.image.split is Split.DRAWN
    if state.source is Source.LIVE:
        if not drawn:
            return None
        if state.image.is_empty:
            detail = translate("Banner", "there is nothing to read")
        else:
            detail = translate("Banner", "not an image of the data set; the network reads it as any other")
        title = capitalized(translated(image_name(state.image)))
        return BannerText(BannerKind.DRAWING, title, detail, translate("Banner", "Back to the data set"))
    kind, title, detail, shorter = _elsewhere(state)
    fewer = [shorter]
    if state.lesson is not None:
        text = translate("Banner", "stage {number} of {total}")
        fewer.append(text.format(number=STAGES.index(state.lesson.stage) + 1, total=len(STAGES)))
    if drawn:
        text, name = translate("Banner", "{detail} · reading {image}"), image_within(state.image)
        if state.image.is_empty:
            text, name = translate("Banner", "{detail} · {image}"), image_name(state.image)
        detail = text.format(detail=detail, image=translated(name))
    if training is not None:
        step = moment_name(training)
        text = translate("Banner", "{detail} · meanwhile the live network trains ({moment})")
        detail = text.format(detail=detail, moment=step)
        fewer.insert(0, translate("Banner", "{detail} · live: {moment}").format(detail=shorter, moment=step))
    return BannerText(kind, title, detail, to_live, tuple(fewer))


def _elsewhere(state: DisplayState) -> tuple[BannerKind, str, str, str]:
    """Return kind, title, detail and a shorter detail of a network that is not the live one."""
    if state.lesson is not None:
        return BannerKind.LESSON, translate("Banner", "Lesson on a copy"), *_lesson_details(state)
    if state.compared is not None:
        return BannerKind.COMPARISON, translate("Banner", "Two networks compared"), *_compared_details(state)
    moment = state.moment
    if moment is None:
        name = moment_within(state.snapshot.step, state.snapshot.counting)
        detail = translate("Banner", "after {moment}").format(moment=name)
        return BannerKind.RUN, translate("Banner", "Another network"), detail, detail
    if state.source is Source.COMPARISON:
        detail = translate("Banner", "run {run} minus run {other}; all other numbers are those of run {run}")
        shorter = translate("Banner", "run {run} minus run {other}")
        title = translate("Banner", "Two runs compared")
        texts = [text.format(run=moment.run, other=moment.other) for text in (detail, shorter)]
        return BannerKind.COMPARISON, title, texts[0], texts[1]
    name = moment_name(moment.step, moment.counting)
    batch = translate("Banner", "{moment} of {total}").format(moment=name, total=local(moment.total, ","))
    if state.source is Source.RUN:
        text = translate("Banner", "run {run}, {moment}")
        texts = [text.format(run=moment.run, moment=detail) for detail in (_moment_detail(moment), batch)]
        return BannerKind.RUN, translate("Banner", "Another run"), texts[0], texts[1]
    return BannerKind.PAST, translate("Banner", "Viewing the past"), _moment_detail(moment), batch


def _compared_details(state: DisplayState) -> tuple[str, str]:
    """Return which of two networks is shown, with its accuracy, and the same in fewer words."""
    compared = state.compared
    assert compared is not None
    values = {
        "a": shown_name(compared.name_a),
        "b": shown_name(compared.name_b),
        "accuracy": percentage(compared.network.accuracy),
    }
    match state.compared_side:
        case Side.A:
            texts = translate("Banner", "A: {a} · {accuracy} of the test images correct"), translate("Banner", "A: {a}")
        case Side.B:
            texts = translate("Banner", "B: {b} · {accuracy} of the test images correct"), translate("Banner", "B: {b}")
        case _:
            texts = (
                translate("Banner", "A ({a}) minus B ({b}); all other numbers are those of A"),
                translate("Banner", "A minus B"),
            )
    return texts[0].format(**values), texts[1].format(**values)


def _moment_detail(moment: RunMoment) -> str:
    """Return a moment's batch, and the validation accuracy that was measured last until then."""
    values = {"moment": moment_name(moment.step, moment.counting), "total": local(moment.total, ",")}
    if moment.accuracy is None:
        return translate("Banner", "{moment} of {total}").format(**values)
    values["accuracy"] = percentage(moment.accuracy)
    if moment.measured_at == moment.step:
        text = translate("Banner", "{moment} of {total} · {accuracy} of the validation images correct")
    else:
        values["measured"] = moment_within(moment.measured_at, moment.counting)
        text = translate("Banner", "{moment} of {total} · {accuracy} of the validation images correct at {measured}")
    return text.format(**values)


def _lesson_details(state: DisplayState) -> tuple[str, str]:
    """Return the stage and where the copy comes from, and the stage alone."""
    lesson = state.lesson
    assert lesson is not None
    names = {
        Stage.FORWARD: translate("Banner", "forward"),
        Stage.LOSS: translate("Banner", "loss"),
        Stage.BACKWARD: translate("Banner", "backpropagation"),
        Stage.UPDATE: translate("Banner", "update"),
        Stage.AGAIN: translate("Banner", "forward again"),
    }
    if lesson.n_taken:
        steps = translate("Banner", "%n step(s)", "", lesson.n_taken)
        text = translate("Banner", "stage {number} of {total}: {stage} · copied after {moment}, {steps} taken")
    else:
        steps, text = "", translate("Banner", "stage {number} of {total}: {stage} · copied after {moment}")
    number, total, stage = STAGES.index(lesson.stage) + 1, len(STAGES), names[lesson.stage]
    base = moment_within(lesson.base_step, state.snapshot.counting)
    detail = text.format(number=number, total=total, stage=stage, moment=base, steps=steps)
    shorter = translate("Banner", "stage {number} of {total}: {stage}")
    return detail, shorter.format(number=number, total=total, stage=stage)


class StateBanner(QWidget):
    """One line of fixed height, empty while the live network is shown, with a button that returns to that.

    Attributes
    ----------
    shown : BannerText or None
        What it says.
    back : QToolButton
    """

    def __init__(
        self, pictures: Pictures, run: LiveRun, following: Following, live: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("state-banner")
        self.setAccessibleName(self.tr("What is shown in place of the live network"))
        self._pictures = pictures
        self._run = run
        self._following = following
        self._live = live
        self._is_followed = False
        self._theme = DARK_THEME
        self.shown: BannerText | None = None
        self._text = Readout("banner-text")
        self.back = QToolButton()
        self.back.setObjectName("banner-back")
        self.back.setProperty("role", "inline")
        self.back.setToolTip(self.tr("Return to the live network (L, or Esc with nothing selected)"))
        self.back.clicked.connect(self._leave)
        # Its room stays when it is hidden, so that the network never moves.
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self.back)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        pictures.frame_changed.connect(self._on_frame)
        run.changed.connect(self.refresh)
        following.changed.connect(self.refresh)
        run.scalars_arrived.connect(self._on_scalars)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.shown = None
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return one line, equally high with and without text."""
        return QSize(200, self.fontMetrics().height() + 8)

    def changeEvent(self, event: QEvent) -> None:
        """Take another height with another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what has been shown meanwhile."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the button in a narrow window."""
        super().resizeEvent(event)
        self._show_button()

    def _show_button(self) -> None:
        if self.shown is None:
            return
        text = self.shown.button
        if self.width() < _NARROW:
            text = self.tr("Live") if self.shown.kind is not BannerKind.DRAWING else self.tr("Back")
        if self._is_followed:
            text = self.tr("Stop") if self.width() < _NARROW else self.shown.button
            tip = self.tr("Look for no more checkpoints; those that were found stay")
        else:
            tip = self.tr("Return to the live network (L, or Esc with nothing selected)")
        self.back.setText(text)
        self.back.setToolTip(tip)
        self.back.setAccessibleName(self.shown.button)

    @Slot()
    def _leave(self) -> None:
        """Return to the live network, or follow no more."""
        if self._is_followed:
            self._following.stop()
        else:
            self._live.trigger()

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self.refresh()

    @Slot(object)
    def _on_scalars(self, scalars: object) -> None:
        # Only the batch of the live network changes, and only where it is told.
        if self.shown is not None:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say what the newest frame shows."""
        frame = self._pictures.frame
        training = self._run.step if self._run.is_running else None
        text = None if frame is None else banner_of(frame.state, training)
        self._is_followed = text is None
        if text is None:
            text = following_banner(self._following)
        if text == self.shown:
            return
        self.shown = text
        self.back.setVisible(text is not None)
        if text is None:
            self._text.show_parts(())
            self._text.setToolTip("")
            self.setAccessibleDescription("")
        else:
            self._show_button()
            title = TextPart(text.title, colour_of(text.kind, self._theme).name(), bold=True)
            details = (text.detail, *text.shorter)
            lines = [(title, TextPart(f"   {detail}", self._theme.text)) for detail in details]
            self._text.show_parts(lines[0], *lines[1:], (title,))
            self._text.setToolTip(text.note)
            whole = self.tr("{title}: {detail}").format(title=text.title, detail=text.detail)
            self.setAccessibleDescription(whole)
        parent = self.parentWidget()
        if parent is not None:
            parent.update()


class StateFrame(QWidget):
    """The network under the banner, in a frame that has the colour of the state."""

    def __init__(self, banner: StateBanner, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("state-frame")
        self._banner = banner
        self._theme = DARK_THEME
        layout = QVBoxLayout(self)
        # As wide without a state: if the network moved by a pixel, it would be drawn twice.
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.setSpacing(0)
        layout.addWidget(banner)
        layout.addWidget(view, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._banner.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and tint the banner."""
        shown = self._banner.shown
        if shown is None:
            return
        painter = QPainter(self)
        colour = colour_of(shown.kind, self._theme)
        tint = QColor(colour)
        tint.setAlpha(36)
        strip = QRect(0, 0, self.width(), self._banner.geometry().bottom() + 1)
        painter.fillRect(strip, tint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for edge in (
            QRect(0, 0, self.width(), _EDGE),
            QRect(0, self.height() - _EDGE, self.width(), _EDGE),
            QRect(0, 0, _EDGE, self.height()),
            QRect(self.width() - _EDGE, 0, _EDGE, self.height()),
        ):
            painter.drawRect(edge)
