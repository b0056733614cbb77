"""Brings a window into any state from any other, and compares the numbers that are shown in several places."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from unittest.mock import patch

import numpy as np
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.numbers import percentage
from netviz.scene.compared_moment import Side
from netviz.scene.display_state import Source
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import STAGES, Stage
from netviz.scene.shown_image import ShownImage
from netviz.session.drawing_desk import Tool
from netviz.session.session import Session
from netviz.training.pacing import Pace
from netviz.widgets.asking.shares_panel import ShareBars
from netviz.widgets.network.pictures import Scenery
from netviz.widgets.network.style import PaintStyle
from netviz.widgets.network.words_line import WordsLine
from netviz.widgets.parts.panel import Readout
from netviz.widgets.parts.state_colours import BannerKind
from netviz.widgets.parts.theme import percentages_apart, signed_number
from netviz.widgets.parts.tips import LONGEST_LINE
from tests.conftest import has_begun

SOON = 10_000
SLOW = Pace(4.0)


class Walk:
    """Brings a window into a state from any other, and compares the numbers in it."""

    def __init__(self, window: MainWindow, qtbot: QtBot, model: Path) -> None:
        self.window = window
        self.session: Session = window.session
        self.model = model
        self._qtbot = qtbot
        self.states: dict[str, tuple[Callable[[], None], BannerKind | None]] = {
            "untrained": (self.untrained, None),
            "loaded": (self.loaded, None),
            "live": (self.live, None),
            "training": (self.training, None),
            "past": (self.past, BannerKind.PAST),
            "drawing": (self.drawing, BannerKind.DRAWING),
            "empty drawing": (self.empty_drawing, BannerKind.DRAWING),
            "other run": (self.other_run, BannerKind.RUN),
            "comparison": (self.comparison, BannerKind.COMPARISON),
        }
        self.combined: dict[str, tuple[Callable[[], None], BannerKind | None]] = {
            "lesson of the past": (self.lesson_of_the_past, BannerKind.LESSON),
            "repeated lesson": (self.repeated_lesson, BannerKind.LESSON),
            "lesson while training": (self.lesson_while_training, BannerKind.LESSON),
            "drawing while training": (self.drawing_while_training, BannerKind.DRAWING),
            "drawing in another run": (self.drawing_in_another_run, BannerKind.RUN),
            "drawing in a comparison": (self.drawing_in_a_comparison, BannerKind.COMPARISON),
            "training after another run": (self.training_after_another_run, None),
            "first of two networks": (partial(self.two_networks, Side.A), BannerKind.COMPARISON),
            "second of two networks": (partial(self.two_networks, Side.B), BannerKind.COMPARISON),
            "difference of two networks": (partial(self.two_networks, Side.DIFFERENCE), BannerKind.COMPARISON),
            "file beside a network": (self.file_beside_a_network, BannerKind.COMPARISON),
        }
        self.states |= self.combined
        for stage in STAGES:
            self.states[f"lesson: {stage.value}"] = (partial(self.lesson, stage), BannerKind.LESSON)

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=SOON)

    # States ----------------------------------------------------------------------------------------------------------

    def back_to_data(self) -> None:
        """Return to the live network and an image of the data set."""
        session = self.session
        session.lesson.end()
        session.time_machine.go_live()
        session.drawing.leave()

    def untrained(self) -> None:
        self.back_to_data()
        self.session.run.reset()
        self.wait(lambda: has_begun(self.session))

    def loaded(self) -> None:
        self.back_to_data()
        run_id = self.session.run.run_id
        self.session.files.open_model(self.model)
        self.wait(lambda: self.session.run.run_id != run_id and has_begun(self.session))

    def train(self) -> None:
        """Train one epoch, unless something has been trained."""
        run = self.session.run
        if run.step == 0:
            run.set_pace(None)
            run.train_one_epoch()
            self.wait(lambda: run.step == 10 and not run.is_running)
            run.set_pace(SLOW)

    def live(self) -> None:
        self.back_to_data()
        self.train()

    def training(self) -> None:
        """Train slowly; `compare` pauses it."""
        self.back_to_data()
        run = self.session.run
        if run.step >= 16:
            self.untrained()
        step = run.step
        run.train()
        self.wait(lambda: run.is_running and run.step > step)

    def past(self) -> None:
        self.live()
        machine = self.session.time_machine
        machine.go_to(4, self.session.runs.live)
        self.wait(lambda: machine.moment is not None and machine.moment.step == min(4, self.session.run.step))

    def drawing(self) -> None:
        self.back_to_data()
        self.session.drawing.edit_image()
        self.wait(lambda: self.session.drawing.is_shown)

    def empty_drawing(self) -> None:
        self.back_to_data()
        self.session.drawing.choose(Tool.PEN)
        self.session.drawing.clear()
        self.wait(lambda: self.session.drawing.is_shown)

    def another_run(self) -> None:
        """Make sure that there is an older run, and that the live one is trained."""
        self.live()
        if not self.session.runs.older:
            self.untrained()
            self.train()

    def other_run(self) -> None:
        self.another_run()
        self.session.time_machine.show_run(self.session.runs.older[-1])

    def comparison(self) -> None:
        self.another_run()
        live = self.session.runs.live
        assert live is not None
        self.session.time_machine.show_difference(live, self.session.runs.older[-1])

    def two_networks(self, side: Side) -> None:
        self.another_run()
        older = self.session.runs.older[-1]
        self.session.comparing.compare_with_run(older, older.step)
        self.wait(lambda: not self.session.comparing.is_busy)
        self.session.comparing.show(side)

    def file_beside_a_network(self) -> None:
        self.live()
        self.session.comparing.compare_with_file(self.model)
        self.wait(lambda: not self.session.comparing.is_busy)
        self.session.comparing.show(Side.B)

    def lesson(self, stage: Stage) -> None:
        lesson, image = self.session.lesson, self.session.images.image
        if image is None or image.label is None:
            self.session.drawing.leave()
        lesson.show(stage)
        self.wait(lambda: lesson.stage is stage and not lesson.learner.is_busy)

    def lesson_of_the_past(self) -> None:
        self.past()
        self.lesson(Stage.AGAIN)

    def repeated_lesson(self) -> None:
        self.live()
        self.lesson(Stage.UPDATE)
        learner = self.session.lesson.learner
        learner.rehearse()
        self.wait(lambda: learner.rehearsal is not None and not learner.is_busy)

    def lesson_while_training(self) -> None:
        self.training()
        self.lesson(Stage.AGAIN)

    def drawing_while_training(self) -> None:
        self.training()
        self.session.drawing.edit_image()

    def drawing_in_another_run(self) -> None:
        self.other_run()
        self.session.drawing.edit_image()

    def drawing_in_a_comparison(self) -> None:
        self.comparison()
        self.session.drawing.edit_image()

    def training_after_another_run(self) -> None:
        self.other_run()
        self.training()

    # Numbers ---------------------------------------------------------------------------------------------------------

    def enter(self, name: str) -> Frame:
        """Enter a state and return its frame, once every view shows it."""
        self.states[name][0]()
        self.wait(self._is_shown)
        frame = self.session.pictures.frame
        assert frame is not None
        return frame

    def _is_followed(self, image: ShownImage) -> bool:
        """Whether the curve is about an image: about an empty drawing only if something is selected."""
        subject = self.session.through_time.subject
        if image.is_empty:
            return subject is None or not self.session.questions.selection.is_empty
        return subject is not None and subject.image == image

    def _is_shown(self) -> bool:
        frame, state = self.session.pictures.frame, self.session.display.state()
        subject = self.session.through_time.subject
        if frame is None or state is None or (subject is None and not state.image.is_empty):
            return False
        shown, wanted = frame.state, state
        live = self.session.runs.live
        return (
            shown.snapshot is wanted.snapshot
            and shown.image == wanted.image
            and self._is_followed(wanted.image)
            and (shown.source, shown.lesson, shown.moment) == (wanted.source, wanted.lesson, wanted.moment)
            and shown.compared is wanted.compared
            and live is not None
            and live.step == self.session.run.step
            # The first one is made at the start, a moment after the run has begun.
            and bool(live.validations)
        )

    def text(self, name: str) -> str:
        """Return a line of text; empty if it is hidden."""
        line = self.window.findChild(Readout, name)
        assert line is not None
        return line.text() if line.isVisible() else ""

    def take(self, names: list[str]) -> None:
        """Enter one state after another, and compare the numbers in each."""
        before = ""
        for name in names:
            try:
                self.compare(name, self.enter(name))
            except AssertionError as error:
                error.add_note(f"in the state {name!r}, after {before!r}")
                raise
            before = name

    def compare(self, name: str, frame: Frame) -> None:
        """Compare every number that is shown in more than one place; while training, between two batches."""
        if not self.session.run.is_running:
            self._compare(name, frame)
            return
        self._qtbot.waitUntil(partial(self._compare_newest, name), timeout=SOON)
        self.pause()

    def pause(self) -> None:
        """Stop training."""
        self.session.run.pause()
        self.wait(lambda: not self.session.run.is_running)

    def _compare_newest(self, name: str) -> None:
        """Compare the numbers of the newest frame; those that are read change a few times a second."""
        frame = self.session.pictures.frame
        assert frame is not None
        assert self._is_shown()
        self._compare(name, frame)

    def _compare(self, name: str, frame: Frame) -> None:
        self.compare_banner(name, frame)
        self.compare_probabilities(frame)
        self.compare_batches(frame)
        self.compare_accuracies(frame)
        self.compare_painted(frame)
        self.compare_panels(frame)
        self.check_tips()

    def check_tips(self) -> None:
        """Check that every tooltip is in lines that can be read."""
        widgets = self.window.findChildren(QWidget)
        lines = [(widget.objectName(), line) for widget in widgets for line in widget.toolTip().split("\n")]
        too_long = [(name, line) for name, line in lines if len(line) > LONGEST_LINE]
        assert not too_long, too_long

    def compare_banner(self, name: str, frame: Frame) -> None:
        shown = self.window.views.network.banner.shown
        kind = self.states[name][1]
        assert (None if shown is None else shown.kind) is kind
        assert self.window.actions_.by_name["live"].isEnabled() is (kind is not None)
        assert (self.text("banner-text") == "") is (kind is None)
        has_lesson = frame.state.source is Source.LESSON
        for command in ("learn-repeat", "learn-keep", "learn-over", "learn-end"):
            assert self.window.actions_.by_name[command].isEnabled() is has_lesson, command

    def compare_probabilities(self, frame: Frame) -> None:
        trace, reading = frame.trace, self.text("image-reading")
        subject, followed = self.session.through_time.subject, self.text("followed-value")
        if frame.image.is_empty:
            assert "nothing to read" in reading
            assert followed == "nothing to read"
            words = self.window.findChild(WordsLine)
            assert words is not None
            assert "nothing to read" in words.text() or frame.state.lesson is not None
            return
        assert percentage(float(trace.probabilities[trace.answer])) in reading
        assert subject is not None
        probability = percentage(float(trace.probabilities[subject.digit]))
        when = {
            Source.LIVE: "now",
            Source.LESSON: "in the lesson",
            Source.PAST: f"at batch {frame.snapshot.step:,}",
        }.get(frame.state.source, f"batch {frame.snapshot.step:,}")
        if frame.state.compared is not None:
            when = frame.state.compared.name
        assert followed.startswith(probability)
        assert followed.endswith(when)
        if frame.state.lesson is not None:
            step = frame.state.lesson.step
            shown = step.after if frame.state.lesson.stage is Stage.AGAIN else step.before
            # The lesson's own table has the same probabilities as the network beside it.
            np.testing.assert_allclose(shown.probabilities, trace.probabilities, atol=1e-5)

    def compare_batches(self, frame: Frame) -> None:
        step = f"{frame.snapshot.step:,}"
        places = {
            "banner": re.search(r"(?:^|\W)(?:copied after )?batch (\d[\d,]*\b)", self.text("banner-text")),
            "toolbar": re.search(r"batch (\d[\d,]*\b) of", self.text("moment-caption")),
            "timeline": re.search(r"batch (\d[\d,]*\b)", self.text("followed-value")),
        }
        found = {place: match[1] for place, match in places.items() if match is not None}
        assert set(found.values()) <= {step}, found
        if frame.state.source in (Source.PAST, Source.RUN):
            assert found.keys() == places.keys()
        if frame.state.source is Source.LIVE:
            epoch = self.text("epoch")
            description = self.session.run.description
            assert description is not None
            if description.from_file and frame.snapshot.step == 0:
                assert epoch == description.file_name
            else:
                # Before the first batch, no epoch has begun.
                assert epoch.startswith(f"batch {step} · epoch " if frame.snapshot.step else "batch 0"), epoch
                assert ("epoch" in epoch) is bool(frame.snapshot.step)
        else:
            assert not self.text("epoch")
            # Beside a lesson stands the epoch of another network, by name.
            caption = self.text("moment-caption")
            assert caption.startswith("live network: ") is (frame.state.source is Source.LESSON)
            assert ("epoch" in caption) <= caption.startswith("live network: ")

    def compare_painted(self, frame: Frame) -> None:
        """Compare the digits in the network with the numbers beside it."""
        view = self.window.views.network.view
        # What has not changed is not painted again: here everything is.
        fresh = patch.object(Scenery, "picture", lambda self, name, key, paint: paint())
        with fresh, patch.object(PaintStyle, "write", autospec=True) as write:
            view.grab()
        written = [call.args[4] for call in write.call_args_list]
        painted = [text for text in written if text.endswith("%") and not text.startswith("was ")]
        wanted = [] if frame.image.is_empty else [percentage(float(share)) for share in frame.trace.probabilities]
        assert painted == wanted
        lesson = frame.state.lesson
        if lesson is not None and lesson.stage is Stage.AGAIN:
            before = [f"was {percentage(float(share))}" for share in lesson.step.before.probabilities]
            assert [text for text in written if text.startswith("was ")] == before
        guesses = [text for text in written if text.startswith("It guesses")]
        assert len(guesses) is int(frame.state.is_random_start)
        for text in guesses:
            # What the plate says of an untrained network is the number in the toolbar, with chance beside it by name.
            shown, chance = re.findall(r"[\d.]+%", text)
            assert (shown, chance) == (self.text("validation-accuracy").split()[-1], "10%")
        words = self.window.findChild(WordsLine)
        assert words is not None
        if lesson is not None:
            # A rehearsal has taken the step ten times; the words, the digits and the table mean the same moment.
            label = lesson.step.label
            before_and_now = (float(lesson.step.before.probabilities[label]), float(frame.trace.probabilities[label]))
            is_after = lesson.stage is Stage.AGAIN
            shown = percentages_apart(*before_and_now) if is_after else (percentage(before_and_now[0]),)
            told = re.findall(r"(?:[<>] )?[\d.]+%", words.text())
            # One that stays is said once.
            assert told in ([], list(shown) if len(set(shown)) > 1 else [shown[0]])
        if not frame.image.is_empty and lesson is None:
            answer = percentage(float(frame.trace.probabilities.max()))
            assert set(re.findall(r"[<>]? ?[\d.]+%", words.text())) <= {answer}
        for batch in re.findall(r"[Bb]atch (\d[\d,]*\b)", words.text()):
            assert batch == f"{frame.snapshot.step:,}"

    def compare_panels(self, frame: Frame) -> None:
        """Compare the bars, the layers, the model and the data with the network on the screen."""
        bars = self.window.findChild(ShareBars)
        assert bars is not None
        numbers = re.findall(r": (\S+?)(?:,|$)", bars.accessibleDescription())
        assert numbers == (
            [] if frame.image.is_empty else [signed_number(float(value)) for value in frame.trace.logits]
        )
        title = self.label("shares-title")
        assert re.findall(r"batch ([\d,]+)", title) in ([], [f"{frame.snapshot.step:,}"])
        parameters = frame.trace.parameters
        assert f"<b>{parameters.vector.size:,} parameters</b>" in self.label("summary-total")
        n_weights = sum(kernel.size for kernel in parameters.kernels)
        assert self.text("connection-count").startswith(f"all {n_weights:,} connections")
        lesson = frame.state.lesson
        if lesson is not None:
            assert f"after batch {lesson.base_step:,}" in self.label("learn-title")

    def label(self, name: str) -> str:
        """Return the text of a label, also while its panel is behind others."""
        label = self.window.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def compare_accuracies(self, frame: Frame) -> None:
        toolbar, legend = self.text("validation-accuracy"), self.text("accuracy-plot-numbers")
        banner = re.search(
            r"([\d.]+%) of the validation images correct(?: at batch (\d[\d,]*\b))?", self.text("banner-text")
        )
        curve = re.search(r"validation ([\d.]+%)", legend)
        assert curve is not None, legend
        match frame.state.source:
            case Source.LIVE:
                assert toolbar.endswith(curve[1])
            case Source.LESSON:
                # The copy has not been validated: the number says whose it is.
                assert toolbar.endswith(curve[1])
                assert toolbar.startswith(("live network", "validation at batch"))
            case Source.PAST:
                assert banner is not None
                assert toolbar.endswith(banner[1])
                assert (curve[1], legend.split("   ")[0]) == (banner[1], f"up to batch {frame.snapshot.step:,}")
            case Source.RUN:
                assert banner is not None
                assert toolbar.endswith(banner[1])
                assert legend.startswith("live run, latest")
            case Source.COMPARISON:
                assert legend.startswith("live run, latest")
                assert toolbar.endswith(curve[1])
