"""The names of the network's parts, and how many units fire, in words."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.frames import Frame
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.tracing.image_trace import trace_image
from netviz.tracing.noticing import Noticing
from netviz.widgets.parts import names
from netviz.widgets.parts.firing import units_at_work
from netviz.widgets.parts.noticed import near_zero_rule, pushed_units
from netviz.widgets.parts.theme import percentages_apart
from tests.fakes import make_frame
from tests.scene.conftest import make_image, make_snapshot

# The plurals come from the application's translator.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def shallow() -> Frame:
    return make_frame(live=make_snapshot(hidden=(6,)))


@pytest.fixture(scope="module")
def deep() -> Frame:
    return make_frame(live=make_snapshot(hidden=(6, 4)))


CLOTHES = ("T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Boot")


def test_a_selection_has_a_short_name_and_a_title(shallow: Frame, deep: Frame) -> None:
    for selection, short, title in (
        (Selection(pixels=(30,)), "pixel 1, 2", "Pixel row 1, column 2"),
        (Selection(pixels=(30, 31)), "2 pixels", "2 pixels"),
        (Selection(unit=5), "unit 5", "Hidden unit 5"),
        (Selection(digit=7), "digit 7", "Digit 7"),
        (Selection(connection=ConnectionIndex(1, 5, 7)), "unit 5 → digit 7", "Unit 5 → digit 7"),
        (Selection(), "the whole image", "The whole image"),
    ):
        assert names.short_name(shallow, selection) == short
        assert names.title_of(shallow, selection) == title
    assert names.short_name(deep, Selection(unit=3, layer=1)) == "unit 3 in layer 2"
    assert names.title_of(deep, Selection(unit=3, layer=1)) == "Hidden unit 3 in layer 2"
    assert names.ends_of(deep, ConnectionIndex(1, 5, 3)) == ("unit 5 in layer 1", "unit 3 in layer 2")
    assert [names.product_letters(deep, layer) for layer in range(3)] == ["x·w", "a·w", "a·v"]


def test_a_class_with_a_name_of_its_own_is_not_called_a_digit() -> None:
    frame = make_frame(live=make_snapshot(hidden=(6,)), class_names=CLOTHES)
    assert names.short_name(frame, Selection(digit=7)) == "Sneaker"
    assert names.short_name(None, Selection(digit=7)) == "digit 7"


def test_a_tooltip_has_the_numbers_of_the_frame(shallow: Frame) -> None:
    trace = shallow.trace
    pixel = names.name_of(shallow, Selection(pixels=(30,)))
    assert "index 28·1 + 2 = 30" in pixel
    assert f"intensity {shallow.image.intensities[30]:.3f}" in pixel
    unit = names.name_of(shallow, Selection(unit=5))
    best = int(trace.parameters.kernels[1][5].argmax())
    assert f"activation {trace.activations[0][5]:.3f}" in unit
    assert f"votes most for digit {best}" in unit
    connection = names.name_of(shallow, Selection(connection=ConnectionIndex(1, 5, 7)))
    assert connection.startswith("Unit 5 → digit 7\nweight ")
    assert "\na·v = " in connection
    # Between two networks, a part of the other one has a name and no numbers.
    assert names.name_of(shallow, Selection(unit=200)) == "Hidden unit 200"
    assert names.name_of(None, Selection(pixels=(30,))) == "row 1, column 2 · index 28·1 + 2 = 30"


def test_only_while_training_the_batch_is_named() -> None:
    frame = make_frame(live=make_snapshot(step=1234, hidden=(6,)))
    assert names.moment(frame, is_running=False) == ""
    assert names.moment(frame, is_running=True) == " · batch 1,234"


@pytest.mark.parametrize(
    ("activation", "hidden", "expected"),
    [
        ("relu", (1,), "1 of 1 unit fires"),
        ("relu", (3,), "3 of 3 units fire"),
        ("relu", (3, 2), "3 of 3 and 2 of 2 units fire"),
        ("sigmoid", (3,), "3 of 3 units above ½"),
        ("tanh", (1,), "1 of 1 unit above zero"),
    ],
)
def test_units_are_said_to_fire_only_with_activations_that_have_a_threshold(
    activation: str, hidden: tuple[int, ...], expected: str
) -> None:
    parameters = Parameters(Architecture((784, *hidden, 10), activation=activation))
    for bias in parameters.biases:
        bias[...] = 1.0
    trace = trace_image(parameters, make_image().intensities)
    assert units_at_work(trace) == expected


def test_what_pixels_push_is_counted_in_english() -> None:
    def noticed(up: int, down: int, near: int, silent: int) -> Noticing:
        kinds = np.repeat(np.arange(4), (up, down, near, silent))
        return Noticing(0.0523, kinds == 0, kinds == 1, kinds == 2, kinds == 3)

    assert pushed_units(noticed(1, 2, 0, 5), 1) == (
        "This pixel is connected to all 8 units: it pushes 1 up and 2 down; 5 do not notice: they stay silent."
    )
    assert pushed_units(noticed(39, 53, 44, 120), 2) == (
        "Each of these pixels is connected to all 256 units: together they push 39 up and 53 down; 164 do not notice: "
        "120 stay silent, for 44 the weight is near 0 (gray: below 0.052, a tenth of the largest)."
    )
    assert "1 stays silent, for 2 the weight is near 0" in pushed_units(noticed(3, 0, 2, 1), 1)
    assert "means less than 0.052, a tenth of the layer's largest weight." in near_zero_rule(noticed(3, 0, 2, 1))
    assert near_zero_rule(noticed(3, 0, 0, 1)) == ""
    rule = "(gray: below 0.052, a tenth of the largest)"
    assert pushed_units(noticed(3, 0, 1, 0), 1).endswith(f"1 does not notice: its weight is near 0 {rule}.")
    assert pushed_units(noticed(3, 0, 0, 1), 1).endswith("1 does not notice: it stays silent.")
    assert pushed_units(noticed(3, 0, 2, 0), 1).endswith(f"2 do not notice: their weight is near 0 {rule}.")
    assert pushed_units(noticed(0, 1, 0, 0), 1) == "This pixel pushes 0 units up and 1 down; every unit notices."
    assert pushed_units(noticed(1, 0, 0, 0), 2) == "These pixels push 1 unit up and 0 down; every unit notices."
    assert pushed_units(noticed(3, 1, 0, 0), 1).endswith("up and 1 down; every unit notices.")


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (0.968, 0.9687, ("96.8%", "96.9%")),
        (0.9681, 0.9683, ("96.81%", "96.83%")),
        (0.99991, 0.99995, ("99.991%", "99.995%")),
        (0.5, 0.5, ("50.0%", "50.0%")),
        (0.00001, 0.00002, ("0.001%", "0.002%")),
        (0.5, 0.500000001, ("50.0%", "50.0%")),
    ],
)
def test_two_percentages_are_told_apart(before: float, after: float, shown: tuple[str, str]) -> None:
    assert percentages_apart(before, after) == shown
