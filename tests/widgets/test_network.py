"""The network view beside fakes of the models that it shows, and its painter on frames drawn in this process."""

from __future__ import annotations

from dataclasses import dataclass
from unittest.mock import patch

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QFont, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.nn.optimizers import OPTIMIZERS
from netviz.rendering.colours import LIGHT
from netviz.scene.appearance import Appearance, Mode
from netviz.scene.display_state import Claim, ShownQuantity, Source
from netviz.scene.frames import Frame
from netviz.scene.layout import NetworkLayout
from netviz.scene.lesson_moment import STAGES, LessonMoment, Stage
from netviz.scene.selection import Pin, Selection
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.tracing.image_trace import trace_image
from netviz.tracing.learning import LearningStep, learn
from netviz.training import Snapshot
from netviz.widgets.learning.learn_words import digit_words
from netviz.widgets.network.interaction import Interaction
from netviz.widgets.network.legend import legend_of
from netviz.widgets.network.outputs import remark
from netviz.widgets.network.painting import NetworkPainter
from netviz.widgets.network.pictures import FramePictures, Overlay, Scenery
from netviz.widgets.network.style import PaintStyle
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME
from netviz.workers.run_reports import RunState, RunStatus
from tests.fakes import FakeFiles, FakePictures, FakeRun, make_frame, show_frame
from tests.scene.conftest import make_image, make_snapshot

LABEL = 3
NOTHING = Interaction(Selection(), Selection(), Selection())
LAYOUT = NetworkLayout(600, 400)


def snapshot(step: int = 0) -> Snapshot:
    return make_snapshot(step=step, hidden=(16,))


def learning_step() -> LearningStep:
    trace = trace_image(snapshot().parameters, make_image(LABEL).intensities)
    return learn(trace, LABEL, OPTIMIZERS["sgd"](trace.parameters.vector.size), 0.1)


def lesson_frame(moment: LessonMoment) -> Frame:
    claim = Claim(Source.LESSON, snapshot(), ShownQuantity(Mode.SIGNAL), lesson=moment)
    return make_frame(LAYOUT, claim=claim, image=make_image(LABEL))


def moment_at(stage: Stage) -> LessonMoment:
    return LessonMoment(stage, learning_step(), "sgd", base_step=0, n_steps=0)


# Painting ------------------------------------------------------------------------------------------------------------


def painter_of(painter: QPainter, frame: Frame, interaction: Interaction = NOTHING) -> NetworkPainter:
    overlay = None if frame.focus.is_empty else Overlay.of(frame)
    style = PaintStyle(frame.layout, DARK_THEME, QFont(), Scenery())
    return NetworkPainter(painter, FramePictures.of(frame), overlay, interaction, style)


def painted(frame: Frame, interaction: Interaction = NOTHING, pulse: float = 1.0, sweep: float = 1.0) -> QImage:
    image = QImage(frame.layout.width, frame.layout.height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter_of(painter, frame, interaction).paint(pulse, sweep)
    painter.end()
    return image


def remarks(frame: Frame) -> list[str]:
    return [remark(frame, digit) for digit in range(10)]


@pytest.mark.usefixtures("qapp")
class TestPainting:
    """A frame is painted from its own state."""

    @pytest.mark.parametrize("stage", STAGES)
    def test_the_words_of_a_stage_are_those_of_the_frame(self, stage: Stage) -> None:
        moment = moment_at(stage)
        words = [digit_words(moment, digit) for digit in range(10)]
        if stage in (Stage.LOSS, Stage.BACKWARD, Stage.AGAIN):
            assert all(words)
            assert remarks(lesson_frame(moment)) == words
        else:
            assert not any(words)
            assert remarks(lesson_frame(moment))[LABEL] == "label"

    def test_without_a_lesson_answer_and_label_are_named(self) -> None:
        frame = make_frame(LAYOUT, live=snapshot(5), image=make_image(LABEL))
        answer = frame.trace.answer
        assert answer != LABEL
        assert remarks(frame)[answer] == "answer"
        assert remarks(frame)[LABEL] == "label"
        assert not any(text for digit, text in enumerate(remarks(frame)) if digit not in (answer, LABEL))
        right = make_frame(LAYOUT, live=snapshot(5), image=make_image(answer), class_names=tuple("abcdefghij"))
        # One letter stands in the circle.
        assert remarks(right)[answer] == "answer = label"
        named = make_frame(LAYOUT, live=snapshot(5), image=make_image(answer), class_names=("shoe",) * 10)
        assert remarks(named)[answer] == "shoe: answer = label"

    @pytest.mark.parametrize("height", [220, 300, 700])
    def test_answer_and_label_keep_their_bars_however_close_the_rows_are(self, height: int) -> None:
        answer = make_frame(LAYOUT, live=snapshot(5), image=make_image(LABEL)).trace.answer
        for label in (LABEL, answer):
            frame = make_frame(NetworkLayout(640, height), live=snapshot(5), image=make_image(label))
            with patch.object(PaintStyle, "write", autospec=True) as write:
                painted(frame)
            written = [call.args[2:5:2] for call in write.call_args_list]
            lefts = [place.left() for place, text in written if text.endswith("%")]
            assert len(lefts) == 10
            assert len(set(lefts)) == 1

    def test_in_the_gradient_mode_each_digit_has_its_delta(self) -> None:
        frame = make_frame(LAYOUT, live=snapshot(5), image=make_image(LABEL), appearance=Appearance(Mode.GRADIENT))
        assert all(text.startswith("δ = ") for text in remarks(frame))

    def test_the_hint_is_painted_for_an_untouched_random_start_only(self) -> None:
        def shows_hint(interaction: Interaction = NOTHING, **intent: object) -> bool:
            frame = make_frame(LAYOUT, **{"live": snapshot(), "random_run_id": snapshot().run_id, **intent})
            return painter_of(QPainter(), frame, interaction).shows_hint

        assert shows_hint()
        assert not shows_hint(random_run_id=None)
        assert not shows_hint(live=snapshot(1))
        assert not shows_hint(selection=Selection(unit=3))
        assert not shows_hint(Interaction(Selection(), Selection(), Selection(), is_running=True))
        assert not shows_hint(live=None, claim=Claim(Source.LESSON, snapshot(), lesson=moment_at(Stage.FORWARD)))

    @pytest.mark.parametrize("width", [395, 470, 640, 1040])
    def test_the_hint_is_whole_and_covers_no_pixel_and_no_digit_and_units_only_in_a_narrow_canvas(
        self, width: int
    ) -> None:
        layout = NetworkLayout(width, 430)
        frame = make_frame(layout, live=snapshot(), random_run_id=snapshot().run_id)
        with patch.object(PaintStyle, "write", autospec=True) as write:
            painted(frame)
        between = layout.layers[0]
        lines = [call.args[2:5:2] for call in write.call_args_list]
        first = next(number for number, (_, text) in enumerate(lines) if text.startswith("Random"))
        places = [place for place, _ in lines[first:]]
        assert any("Train" in text for _, text in lines[first:])
        right = between.right if width > 395 else layout.output_x
        assert all(between.left <= place.left() and place.right() <= right for place in places)
        words = " ".join(text for _, text in lines[first:])
        for part in ("nothing learned yet", "It guesses", "▶ Train (Space)", "a unit or a digit"):
            assert part in words
        assert all(between.top <= place.top() and place.bottom() <= between.bottom for place in places)

    @pytest.mark.parametrize("height", [250, 275, 300, 360, 430])
    def test_answer_and_label_are_named_in_their_own_row_however_low_the_canvas(self, height: int) -> None:
        layout = NetworkLayout(520, height)
        frame = make_frame(layout, live=snapshot(1))
        answer, n_digits = frame.trace.answer, frame.trace.probabilities.size
        wrong = make_frame(layout, live=snapshot(1), image=make_image((answer + 1) % n_digits))
        answer, label = wrong.trace.answer, wrong.image.label
        assert label is not None
        assert answer != label
        with patch.object(PaintStyle, "write", autospec=True) as write:
            painted(wrong)
        places = {call.args[4]: call.args[2] for call in write.call_args_list}
        for digit, word in ((answer, "answer"), (label, "label")):
            place = places[word]
            assert layout.unit_y(digit, n_digits) - 0.8 * place.height() <= place.center().y()
            # The next digit's bar begins 4 pixels above its middle.
            assert place.bottom() <= layout.unit_y(digit + 1, n_digits) - 4.0

    def test_what_the_user_does_now_is_marked_on_an_older_frame(self) -> None:
        frame = make_frame(LAYOUT, live=snapshot(5))
        plain = painted(frame)
        unit = Selection(unit=3)
        marks = [
            Interaction(unit, Selection(), unit),
            Interaction(Selection(), unit, unit),
            Interaction(Selection(), Selection(), Selection(), pins=(Pin(unit, 0),)),
            Interaction(Selection(), Selection(), Selection(), lit_layer=1),
            Interaction(Selection(pixels=(400,)), Selection(), Selection(pixels=(400,))),
        ]
        images = [plain, *(painted(frame, interaction) for interaction in marks)]
        assert all(one != other for number, one in enumerate(images) for other in images[:number])
        # A part that this network does not have is not marked.
        assert painted(frame, Interaction(Selection(unit=200), Selection(), Selection(unit=200))) == plain

    def test_a_sweep_ends_with_the_whole_picture(self) -> None:
        frame = lesson_frame(moment_at(Stage.BACKWARD))
        whole = painted(frame)
        assert painted(frame, sweep=-1.0) == whole
        assert painted(frame, sweep=-0.4) != whole
        assert painted(frame, sweep=0.4) != painted(frame, sweep=-0.4)

    def test_the_pulse_glows_on_the_path(self) -> None:
        frame = make_frame(LAYOUT, live=snapshot(5), selection=Selection(unit=3))
        assert painted(frame, pulse=0.5) != painted(frame)

    def test_the_reason_why_nothing_is_drawn_is_painted(self) -> None:
        frame = make_frame(LAYOUT, live=snapshot(5), appearance=Appearance(Mode.CHANGE))
        assert frame.missing
        assert painted(frame) != painted(make_frame(LAYOUT, live=snapshot(5)))


def test_the_legend_names_what_is_drawn_and_what_the_path_consists_of() -> None:
    frame = make_frame(LAYOUT, live=snapshot(5), selection=Selection(unit=3))
    assert legend_of(frame, Mode.WEIGHTS, None).positive == "positive weight"
    assert legend_of(frame, Mode.CHANGE, None).positive == "the weight rose"
    assert legend_of(frame, Mode.GRADIENT, None).positive == "raise this weight"
    assert legend_of(frame, Mode.SIGNAL, frame.answer).remark.startswith("path: x·w in, ")
    assert legend_of(frame, Mode.WEIGHTS, frame.answer).remark.startswith("path: w in, ")
    digit = make_frame(LAYOUT, live=snapshot(5), selection=Selection(digit=3))
    assert legend_of(digit, Mode.WEIGHTS, digit.answer).remark == "path: votes a·v, and x·w·v from the pixels"


def test_the_legend_says_in_words_what_a_strong_line_means_and_the_formula_in_its_tip() -> None:
    frame = make_frame(LAYOUT, live=snapshot(5))
    assert legend_of(frame, Mode.WEIGHTS, None).remark == "brighter = stronger weight"
    light = make_frame(LAYOUT, live=snapshot(5), appearance=Appearance(palette=LIGHT))
    assert legend_of(light, Mode.SIGNAL, None).remark == "darker = stronger signal"
    for mode, value in zip(Mode, ("|w|", "|x·w|", "|∂L/∂w|", "|Δw|"), strict=True):
        legend = legend_of(frame, mode, None)
        assert value in legend.tip
        assert f"p = {frame.exponents[0]:.1f}, {frame.exponents[1]:.1f}." in legend.tip
        assert not {"∂", "Δ", "|"} & set(legend.positive + legend.negative + legend.remark)


# The view ------------------------------------------------------------------------------------------------------------


@dataclass
class Shown:
    """A view and what stands behind it."""

    view: NetworkView
    pictures: FakePictures
    questions: Questions
    files: FakeFiles
    run: FakeRun

    def show(self, frame: Frame) -> None:
        show_frame(self.pictures, frame)

    def select(self, selection: Selection) -> None:
        """Select something and show its frame."""
        self.questions.select(selection)
        self.show(make_frame(LAYOUT, live=snapshot(5), selection=selection))


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    pictures, questions, files = FakePictures(), Questions(Messages()), FakeFiles()
    run = FakeRun()
    view = NetworkView(pictures, questions, run, files)
    qtbot.addWidget(view)
    view.reduced_motion = False
    view.resize(LAYOUT.width, LAYOUT.height)
    with qtbot.waitExposed(view):
        view.show()
    return Shown(view, pictures, questions, files, run)


def is_moving(animation: QVariantAnimation) -> bool:
    return animation.state() == QVariantAnimation.State.Running


def move(view: QWidget, to: QPointF, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the mouse, if buttons are given with them pressed."""
    place = view.mapToGlobal(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, to, place, Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier
    )
    view.mouseMoveEvent(event)


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_sweeps_in_from_where_its_computation_begins(shown: Shown, stage: Stage) -> None:
    shown.show(make_frame(LAYOUT, live=snapshot()))
    assert not is_moving(shown.view.sweep)
    shown.show(lesson_frame(moment_at(stage)))
    assert is_moving(shown.view.sweep) == (stage not in (Stage.LOSS, Stage.UPDATE))
    if is_moving(shown.view.sweep):
        assert shown.view.sweep.endValue() == (-1.0 if stage is Stage.BACKWARD else 1.0)


def test_the_same_stage_does_not_sweep_again(shown: Shown) -> None:
    moment = moment_at(Stage.FORWARD)
    shown.show(lesson_frame(moment))
    shown.view.sweep.stop()
    shown.show(lesson_frame(moment))
    assert not is_moving(shown.view.sweep)
    shown.show(lesson_frame(moment_at(Stage.FORWARD)))
    assert is_moving(shown.view.sweep)
    shown.show(make_frame(LAYOUT, live=snapshot()))
    assert not is_moving(shown.view.sweep)


def test_with_reduced_motion_nothing_moves(shown: Shown) -> None:
    shown.view.reduced_motion = True
    shown.show(lesson_frame(moment_at(Stage.FORWARD)))
    shown.select(Selection(unit=3))
    assert not is_moving(shown.view.sweep)
    assert not shown.view.pulse_is_running


def test_the_pulse_runs_once_for_each_new_selection(shown: Shown) -> None:
    shown.select(Selection(pixels=(400,)))
    assert shown.view.pulse_is_running
    shown.view.pulse.stop()
    shown.show(make_frame(LAYOUT, live=snapshot(6), selection=Selection(pixels=(400,))))
    assert not shown.view.pulse_is_running
    # A drag adds pixels to a selection whose pulse has run.
    shown.select(Selection(pixels=(400, 401)))
    assert not shown.view.pulse_is_running


def test_parts_are_pointed_at_and_selected_by_mouse_and_key(shown: Shown, qtbot: QtBot) -> None:
    view, questions = shown.view, shown.questions
    shown.show(make_frame(LAYOUT, live=snapshot(5)))
    for place, selection in (
        (view.pixel_position(400), Selection(pixels=(400,))),
        (view.unit_position(7), Selection(unit=7)),
        (view.digit_position(4), Selection(digit=4)),
    ):
        # A column of 784 pixels has several to a line of this small view.
        found = view.at(place)
        assert (found.unit, found.digit, bool(found.pixels)) == (
            selection.unit,
            selection.digit,
            bool(selection.pixels),
        )
        move(view, place)
        assert questions.hovered == found
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.toPoint())
        assert (questions.selection.unit, questions.selection.digit) == (selection.unit, selection.digit)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert questions.selection == Selection(digit=5)
    view.leaveEvent(None)
    assert questions.hovered.is_empty


def test_dragging_moves_the_picture_and_plus_zooms(shown: Shown, qtbot: QtBot) -> None:
    view = shown.view
    shown.show(make_frame(LAYOUT, live=snapshot(5)))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    zoomed = view.network_layout
    assert zoomed.zoom > 1.0
    assert shown.pictures.layout == zoomed
    empty = QPointF(200, 100)
    assert view.at(empty).is_empty
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=empty.toPoint())
    move(view, empty - QPointF(20, 0), Qt.MouseButton.LeftButton)
    assert view.network_layout.pixel_column.left < zoomed.pixel_column.left
    view.fit()
    assert view.network_layout.zoom == 1.0


def test_frames_are_reported_when_they_are_on_the_screen(shown: Shown, qtbot: QtBot) -> None:
    frame = make_frame(LAYOUT, live=snapshot(5), selection=Selection(unit=3))
    shown.questions.select(Selection(unit=3))
    with qtbot.waitSignals([shown.view.painted, shown.view.previewed], timeout=5_000):
        shown.show(frame)


def test_before_the_first_frame_the_view_says_what_is_loading(shown: Shown) -> None:
    starting = shown.view.grab().toImage()
    shown.files.busy = "Loading MNIST…"
    shown.files.busy_changed.emit()
    assert shown.view.grab().toImage() != starting
    shown.view.set_theme(LIGHT_THEME)
    assert shown.view.pixel_position(0).y() < shown.view.unit_position(255).y()


def test_while_training_the_probabilities_are_those_of_the_other_views(shown: Shown) -> None:
    image = make_image(LABEL)
    frames = [make_frame(LAYOUT, live=make_snapshot(seed, hidden=(16,), seed=seed), image=image) for seed in (5, 6)]
    probabilities = QRect(round(LAYOUT.output_x) + 10, 0, 200, LAYOUT.height)

    def picture() -> QImage:
        return shown.view.grab(probabilities).toImage()

    show_frame(shown.pictures, frames[1])
    after = picture()
    show_frame(shown.pictures, frames[0])
    before = picture()
    assert before != after
    for state, expected in ((RunState.RUNNING, before), (RunState.PAUSED, after)):
        shown.run.status = RunStatus(frames[0].snapshot.run_id, state, 10)
        shown.pictures.frame = frames[1]
        shown.pictures.frame_changed.emit(frames[1])
        assert picture() == expected, state
