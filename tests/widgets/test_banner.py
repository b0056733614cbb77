"""What the banner says of each state, and whether its colours can be seen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from netviz.data.image_sets import Split
from netviz.nn.optimizers import SGD
from netviz.scene.display_state import Claim, DisplayState, RunMoment, Source
from netviz.scene.lesson_moment import STAGES, LessonMoment, Stage
from netviz.scene.shown_image import Maker, ShownImage
from netviz.tracing.image_trace import trace_image
from netviz.tracing.learning import learn
from netviz.widgets.network.banner import banner_of
from netviz.widgets.parts.state_colours import BannerKind, colour_of
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, Theme
from tests.fakes import make_state
from tests.scene.conftest import make_image, make_snapshot

# Plurals need the application's translator.
pytestmark = pytest.mark.usefixtures("qapp")


def drawing(ink: int = 0, *, maker: Maker = Maker.PEN) -> ShownImage:
    return ShownImage(Split.DRAWN, 0, None, np.full(784, ink, np.uint8), maker)


def lesson(stage: Stage) -> DisplayState:
    snapshot, image = make_snapshot(), make_image()
    trace = trace_image(snapshot.parameters, image.intensities)
    step = learn(trace, 3, SGD(snapshot.parameters.vector.size), 0.1)
    moment = LessonMoment(stage, step, "sgd", 430, 0)
    return make_state(claim=Claim(Source.LESSON, snapshot, lesson=moment))


def elsewhere(source: Source, moment: RunMoment) -> DisplayState:
    return make_state(claim=Claim(source, make_snapshot(), moment=moment))


def said(state: DisplayState, training: int | None = None) -> tuple[BannerKind, str, str, str]:
    text = banner_of(state, training)
    assert text is not None
    return text.kind, text.title, text.detail, text.button


BACK = "Back to the live network"


def test_live_says_nothing_even_while_training() -> None:
    assert banner_of(make_state()) is None
    assert banner_of(make_state(), 12) is None


def test_the_past_has_its_own_accuracy() -> None:
    at = elsewhere(Source.PAST, RunMoment(1, 430, 2150, accuracy=0.838, measured_at=430))
    assert said(at) == (
        BannerKind.PAST,
        "Viewing the past",
        "batch 430 of 2,150 · 83.8% of the validation images correct",
        BACK,
    )
    before = elsewhere(Source.PAST, RunMoment(1, 431, 2150, accuracy=0.838, measured_at=430))
    assert said(before)[2].endswith("correct at batch 430")
    assert said(elsewhere(Source.PAST, RunMoment(1, 3, 20)))[2] == "batch 3 of 20"


def test_another_run_and_a_comparison_name_their_runs() -> None:
    assert said(elsewhere(Source.RUN, RunMoment(2, 20, 20)))[:3] == (
        BannerKind.RUN,
        "Another run",
        "run 2, batch 20 of 20",
    )
    kind, _, detail, _ = said(elsewhere(Source.COMPARISON, RunMoment(2, 20, 20, other=1)))
    assert kind is BannerKind.COMPARISON
    assert detail == "run 2 minus run 1; all other numbers are those of run 2"


@pytest.mark.parametrize("stage", STAGES)
def test_a_lesson_says_its_stage_and_that_the_live_network_trains_on(stage: Stage) -> None:
    kind, title, detail, back = said(lesson(stage))
    assert (kind, title, back) == (BannerKind.LESSON, "Lesson on a copy", BACK)
    assert detail.startswith(f"stage {STAGES.index(stage) + 1} of 5: ")
    after = "copied after batch 430, 1 step taken" if stage is Stage.AGAIN else "copied after batch 430"
    assert detail.endswith(after)
    text = banner_of(lesson(stage), 1200)
    assert text is not None
    lengths = [len(words) for words in (text.detail, *text.shorter)]
    assert lengths == sorted(lengths, reverse=True)
    assert all(words.startswith(f"stage {STAGES.index(stage) + 1} of 5") for words in text.shorter)
    assert said(lesson(stage), 1200)[2].endswith("meanwhile the live network trains (batch 1,200)")


def test_a_drawing_is_read_by_the_live_network_unless_it_is_empty() -> None:
    kind, title, detail, back = said(make_state(image=drawing(200)))
    assert (kind, title, back) == (BannerKind.DRAWING, "Your drawing", "Back to the data set")
    assert "the network reads it" in detail
    assert "nothing to read" in said(make_state(image=drawing()))[2]
    assert said(make_state(image=drawing(9, maker=Maker.AVERAGE)))[1] == "An average image"
    past = make_state(image=drawing(200), claim=Claim(Source.PAST, make_snapshot(), moment=RunMoment(1, 3, 20)))
    assert said(past)[2] == "batch 3 of 20 · reading your drawing"


def test_every_source_has_a_banner_but_the_live_one() -> None:
    for source in Source:
        if source is not Source.LIVE:
            assert banner_of(elsewhere(source, RunMoment(1, 1, 2, other=2))) is not None


def contrast(first: QColor, second: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [DARK_THEME, LIGHT_THEME])
@pytest.mark.parametrize("kind", list(BannerKind))
def test_the_colours_are_legible_and_no_other_meaning(kind: BannerKind, theme: Theme) -> None:
    colour = colour_of(kind, theme)
    assert contrast(colour, QColor(theme.panel)) >= 4.5
    assert colour.name() not in {theme.selection, theme.right, theme.wrong, *theme.pins}
    assert len({colour_of(other, theme).name() for other in BannerKind}) == len(BannerKind)
