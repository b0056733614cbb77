"""One sentence under the network that says in plain words what is seen now."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication

from netviz.data import COLUMNS, ROWS
from netviz.numbers import exact_number, local, percentage
from netviz.scene.answers import Answer
from netviz.scene.appearance import Mode
from netviz.scene.display_state import RunMoment, Source
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import LessonMoment, Stage
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.joining import together
from netviz.session.moment_names import moment_within
from netviz.tracing.connections import ConnectionTrace
from netviz.tracing.digits import DigitTrace
from netviz.tracing.noticing import noticing
from netviz.tracing.shares import PixelTrace
from netviz.tracing.units import UnitTrace
from netviz.widgets.parts.firing import can_be_silent, has_weights, units_at_work
from netviz.widgets.parts.ink import if_full_ink, sends_nothing
from netviz.widgets.parts.names import capitalized, class_name, ends_within, name_within
from netviz.widgets.parts.noticed import near_zero_rule, pushed_units
from netviz.widgets.parts.theme import percentages_apart, plain_number, signed_number
from netviz.widgets.parts.votes import counted_votes

translate = QCoreApplication.translate

_SHORT_NAME = 12
"""Letters of the name of a class that has room twice where there is little of it."""


def plain_words(
    frame: Frame, answer: Answer | None, *, is_training: bool = False, batch_size: int = 0, fewer: bool = False
) -> str:
    """Return what a frame shows, in a sentence or two.

    Parameters
    ----------
    frame : Frame
    answer : Answer or None
        The effect of what is selected or pointed at.
    is_training : bool
        Whether the live network is training right now.
    batch_size : int
        Number of images in a batch of the live run; only used while it trains.
    fewer : bool
        Whether to leave out how a unit adds up, for where that has no room.
    """
    if frame.missing:
        return ""
    if answer is None:
        return _state(frame, batch_size if is_training else 0, fewer=fewer)
    return answer.by_kind(
        pixels=partial(_pixels, frame),
        unit=partial(_unit, frame),
        digit=partial(_digit, frame),
        connection=partial(_connection, frame),
        nothing=partial(_state, frame, batch_size if is_training else 0, fewer=fewer),
    )


def flattening_words() -> str:
    """Return what is seen while the flattening covers the network."""
    text = translate(
        "PlainWords",
        "One after the other, the {rows} rows of the image slide off and join end to end: {rows} × {columns} = {count} "
        "pixels in one column, which is what the network reads.",
    )
    return text.format(rows=ROWS, columns=COLUMNS, count=ROWS * COLUMNS)


def note_on(frame: Frame, answer: Answer | None) -> str:
    """Return what a word in the sentence means, if it needs more room than the sentence has."""
    if frame.missing or answer is None or answer.pixels is None or answer.pixels.hypothetical:
        return ""
    return near_zero_rule(noticing(frame.trace, answer.pixels))


def _state(frame: Frame, batch_size: int, *, fewer: bool) -> str:
    """Return what is seen when nothing is selected or pointed at; while training, from batches of a size."""
    state = frame.state
    if state.lesson is not None:
        return _lesson(frame, state.lesson)
    if frame.image.is_empty:
        return translate("PlainWords", "There is nothing to read: the drawing is empty.")
    if state.draws_difference:
        return translate(
            "PlainWords",
            "Each line is the difference between two networks: blue where the weight is larger, orange where it is "
            "smaller.",
        )
    if frame.appearance.mode in (Mode.GRADIENT, Mode.CHANGE):
        return _mode(frame.appearance.mode)
    if state.is_random_start:
        return _random_start(frame)
    if state.source in (Source.PAST, Source.RUN) and state.moment is not None:
        return _moment(frame, state.moment)
    if batch_size and state.source is Source.LIVE:
        short = translate(
            "PlainWords",
            "Batch {step}: {size} images changed the weights a little. Now it reads this image as {answer} "
            "({probability}).",
        )
        text = translate(
            "PlainWords",
            "Batch {step}: the network has just read {size} images and changed its weights a little, to read them "
            "better. Now it reads this image as {answer} ({probability}).",
        )
        sizes = {"step": local(frame.snapshot.step, ","), "size": local(batch_size, ",")}
        return (short if fewer else text).format(**sizes, **_reading(frame))
    image, name = _image(frame, fewer=fewer), class_name(frame, frame.trace.answer)
    # A long name has room once.
    return image if fewer and len(name) > _SHORT_NAME else together((image, _way_to_the_path(frame)))


def _mode(mode: Mode) -> str:
    """Return what the gradient or the change is, and what its colours mean."""
    if mode is Mode.GRADIENT:
        return translate(
            "PlainWords",
            "Gradient: which way learning pushes each weight to lower the loss: blue up, orange down.",
        )
    return translate(
        "PlainWords",
        "Change: how far training has moved each weight: blue up, orange down.",
    )


def _reading(frame: Frame) -> dict[str, str]:
    digit = frame.trace.answer
    return {"answer": class_name(frame, digit), "probability": percentage(float(frame.trace.probabilities[digit]))}


def _image(frame: Frame, *, fewer: bool) -> str:
    if fewer:
        text = translate("PlainWords", "{firing}. The network reads {answer} ({probability}).")
    elif can_be_silent(frame.trace):
        text = translate(
            "PlainWords",
            "{inked} pixels send signals to every unit. Where they and the bias add up to more than 0, the unit "
            "fires: {firing}. The network reads {answer} ({probability}).",
        )
    else:
        text = translate(
            "PlainWords",
            "{inked} pixels send signals to every unit; {firing}, and the network reads {answer} ({probability}).",
        )
    count = int(np.count_nonzero(frame.trace.image))
    return text.format(inked=local(count, ","), firing=units_at_work(frame.trace), **_reading(frame))


def _way_to_the_path(frame: Frame) -> str:
    """Return how to see what leads to the answer: among all connections, it does not stand out by itself."""
    if not has_weights(frame.trace):
        return ""
    text = translate("PlainWords", "Click {answer} to see what leads to it.")
    return text.format(answer=name_within(frame, Selection(digit=frame.trace.answer)))


def _random_start(frame: Frame) -> str:
    trace = frame.trace
    n_units = trace.activations[0].size
    if not has_weights(trace):
        text = translate(
            "PlainWords",
            "All weights are 0, so no pixel has any effect, and every digit gets the same probability: {probability}.",
        )
    elif len(trace.activations) == 1 and n_units > 1:
        text = translate(
            "PlainWords",
            "Each line is a connection: all {pixels} pixels lead to each of {units} units, "
            "and all {units} units to each digit.",
        )
    else:
        text = translate(
            "PlainWords",
            "Each line is a connection: everything is connected to everything in the next "
            "layer, from the {pixels} pixels to the digits.",
        )
    return text.format(pixels=local(trace.image.size, ","), units=local(n_units, ","), **_reading(frame))


def _moment(frame: Frame, moment: RunMoment) -> str:
    if frame.state.source is Source.RUN:
        text = translate(
            "PlainWords",
            "This is run {run} after {moment}, where it reads this image as {answer} ({probability}).",
        )
    else:
        text = translate(
            "PlainWords", "This is the past: after {moment} it read this image as {answer} ({probability})."
        )
    name = moment_within(moment.step, moment.counting)
    return text.format(run=moment.run, moment=name, **_reading(frame))


def _lesson(frame: Frame, lesson: LessonMoment) -> str:
    step = lesson.step
    before = float(step.before.probabilities[step.label])
    texts = {
        Stage.FORWARD: translate(
            "PlainWords",
            "The image passes through the network, which gives the right answer, {name}, a probability of {before}.",
        ),
        Stage.LOSS: translate(
            "PlainWords",
            "The loss is {loss}: the less probability {name} gets, the larger the loss. Now {name} gets {before}.",
        ),
        Stage.BACKWARD: translate(
            "PlainWords",
            "Backpropagation: the error flows back from the digits and shows, for each weight, whether raising it "
            "would make {name} more probable or less.",
        ),
        Stage.UPDATE: translate(
            "PlainWords",
            "Each weight that took part changes a little, so that {name} becomes more probable for this image.",
        ),
        Stage.AGAIN: translate(
            "PlainWords", "The same image again: the probability of {name} has gone from {before} to {after}."
        ),
    }
    after = step.after.probabilities if lesson.rehearsal is None else lesson.rehearsal.probabilities[-1]
    shown = percentage(before), ""
    if lesson.stage is Stage.AGAIN:
        shown = percentages_apart(before, float(after[step.label]))
        if shown[0] == shown[1]:
            # As if nothing had been learned, where there was next to nothing to learn.
            texts[Stage.AGAIN] = translate(
                "PlainWords",
                "The same image again: the probability of {name} stays at {after}; what changed is too small to show.",
            )
    return texts[lesson.stage].format(
        name=class_name(frame, step.label),
        before=shown[0],
        after=shown[1],
        loss=exact_number(step.loss_before),
    )


def _pixels(frame: Frame, pixels: PixelTrace) -> str:
    n_pixels = len(pixels.pixels)
    if pixels.hypothetical:
        if n_pixels == 1:
            text = translate("PlainWords", "{nothing} The lines show what it would send {condition}.")
        else:
            text = translate("PlainWords", "{nothing} The lines show what they would send {condition}.")
        return text.format(nothing=sends_nothing(frame, n_pixels), condition=if_full_ink(frame, n_pixels))
    return pushed_units(noticing(frame.trace, pixels), n_pixels)


def _unit(frame: Frame, unit: UnitTrace) -> str:
    if frame.image.is_empty and unit.layer == 0:
        return _unit_without_ink(frame, unit)
    # A unit that passes on a negative number counts against the digits that it has positive weights to.
    effects = unit.outputs if unit.fires else unit.votes
    return _sum_in_a_unit(unit).format(
        count=local(unit.products.size, ","),
        bias=signed_number(unit.bias),
        sum=plain_number(unit.pre_activation),
        activation=plain_number(unit.activation),
        best=class_name(frame, int(effects.argmax())),
        worst=class_name(frame, int(effects.argmin())),
    )


def _unit_without_ink(frame: Frame, unit: UnitTrace) -> str:
    if not unit.fires:
        text = translate(
            "PlainWords",
            "The drawing is empty, so no pixel sends anything: the bias {bias} alone is not above 0, and this unit is "
            "silent.",
        )
    else:
        text = translate(
            "PlainWords",
            "The drawing is empty, so no pixel sends anything: this unit adds up nothing but its bias {bias} and "
            "passes on {activation}.",
        )
    return text.format(bias=signed_number(unit.bias), activation=plain_number(unit.activation))


def _sum_in_a_unit(unit: UnitTrace) -> str:
    if unit.layer and unit.fires:
        return translate(
            "PlainWords",
            "The signals of all units before it and the bias {bias} add up to {sum} in this unit. It passes on "
            "{activation}: most for {best}, most against {worst}.",
        )
    if unit.layer:
        return translate(
            "PlainWords",
            "The signals of all units before it and the bias add up to {sum}: not above 0, so this unit is silent. "
            "When it fires: most for {best}, most against {worst}.",
        )
    if unit.fires:
        return translate(
            "PlainWords",
            "The signals of all {count} pixels and the bias {bias} add up to {sum} in this unit. It passes on "
            "{activation}: most for {best}, most against {worst}.",
        )
    return translate(
        "PlainWords",
        "The signals of all {count} pixels and the bias add up to {sum}: not above 0, so this unit is silent. When it "
        "fires: most for {best}, most against {worst}.",
    )


def _digit(frame: Frame, digit: DigitTrace) -> str:
    if frame.image.is_empty:
        text = translate(
            "PlainWords",
            "The drawing is empty, so there is nothing to read: the votes for {name} come from the biases of the units "
            "alone ({votes}), and its own bias is {bias}.",
        )
    elif digit.votes.size == 1:
        text = translate(
            "PlainWords",
            "The only unit votes with {votes} for {name}; with the bias {bias} its score before softmax (logit) is "
            "{logit}, a probability of {probability}.",
        )
    else:
        text = translate(
            "PlainWords",
            "All {count} units lead to {name}: {counted}. With the bias {bias}, its score before softmax (logit) is "
            "{logit}, a probability of {probability}.",
        )
    return text.format(
        count=local(digit.votes.size, ","),
        votes=signed_number(float(digit.votes.sum())),
        counted=counted_votes(frame.trace, digit),
        name=class_name(frame, digit.digit),
        bias=signed_number(digit.bias),
        logit=signed_number(digit.logit),
        probability=percentage(digit.probability),
    )


def _connection(frame: Frame, place: ConnectionIndex, trace: ConnectionTrace) -> str:
    source, target = ends_within(frame, place)
    if trace.signal == 0.0:
        text = translate(
            "PlainWords",
            "{source} sends nothing now, so its connection to {target}, with the weight {weight}, carries nothing.",
        )
    elif trace.signal > 0.0:
        text = translate(
            "PlainWords", "{source} sends {value}; times the weight {weight}, this pushes {target} up by {signal}."
        )
    else:
        text = translate(
            "PlainWords", "{source} sends {value}; times the weight {weight}, this pushes {target} down by {signal}."
        )
    return text.format(
        source=capitalized(source),
        target=target,
        value=plain_number(trace.source_value),
        weight=signed_number(trace.weight),
        signal=plain_number(abs(trace.signal)),
    )
