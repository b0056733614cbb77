"""One sentence under the network that says in plain words what is seen now."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from netviz.scene.answers import Answer
from netviz.scene.appearance import Mode
from netviz.scene.display_state import RunMoment, Source
from netviz.scene.frames import Frame
from netviz.scene.lesson_moment import LessonMoment, Stage
from netviz.tracing.connections import ConnectionTrace
from netviz.tracing.digits import DigitTrace
from netviz.tracing.noticing import noticing
from netviz.tracing.shares import PixelTrace
from netviz.tracing.units import UnitTrace
from netviz.widgets.parts.firing import units_at_work
from netviz.widgets.parts.ink import sends_nothing
from netviz.widgets.parts.names import capitalized, class_name, ends_of
from netviz.widgets.parts.noticed import pushed_units
from netviz.widgets.parts.theme import percentage, plain_number, signed_number

translate = QCoreApplication.translate


def plain_words(frame: Frame, answer: Answer | None, *, is_training: bool = False) -> str:
    """Return what a frame shows, in a sentence or two.

    Parameters
    ----------
    frame : Frame
    answer : Answer or None
        The effect of what is selected or pointed at.
    is_training : bool
        Whether the live network is training right now.
    """
    if frame.missing:
        return ""
    if answer is not None:
        if answer.pixels is not None:
            return _pixels(frame, answer.pixels)
        if answer.unit is not None:
            return _unit(frame, answer.unit)
        if answer.digit is not None:
            return _digit(frame, answer.digit)
        if answer.connection is not None:
            return _connection(frame, answer)
    state = frame.state
    if state.lesson is not None:
        return _lesson(frame, state.lesson)
    if state.is_random_start:
        return _random_start(frame)
    if state.source is Source.COMPARISON:
        return translate(
            "PlainWords",
            "Each line is the difference between two networks: blue where the weight is larger, orange where it is "
            "smaller.",
        )
    if state.source in (Source.PAST, Source.RUN) and state.moment is not None:
        return _moment(frame, state.moment)
    if is_training and state.source is Source.LIVE:
        text = translate(
            "PlainWords",
            "Batch {step}: the network has just moved every weight a little, so that it reads more images correctly. "
            "Now it reads this image as {answer} ({probability}).",
        )
        return text.format(step=f"{frame.snapshot.step:,}", **_reading(frame))
    return _image(frame)


def _reading(frame: Frame) -> dict[str, str]:
    digit = frame.trace.answer
    return {"answer": class_name(frame, digit), "probability": percentage(float(frame.trace.probabilities[digit]))}


def _image(frame: Frame) -> str:
    if frame.image.is_empty:
        return translate("PlainWords", "There is nothing to read: the drawing is empty.")
    mode = frame.appearance.mode
    if mode is Mode.GRADIENT:
        return translate(
            "PlainWords",
            "Each line shows how the loss depends on a weight: learning raises the blue weights and lowers the orange "
            "ones.",
        )
    if mode is Mode.CHANGE:
        return translate(
            "PlainWords", "Each line shows how training has changed a weight: blue was raised, orange was lowered."
        )
    text = translate(
        "PlainWords",
        "{n_inked} pixels send signals, {firing}, and the network reads the image as {answer} ({probability}).",
    )
    count = int(np.count_nonzero(frame.trace.image))
    return text.format(n_inked=f"{count:,}", firing=units_at_work(frame.trace), **_reading(frame))


def _random_start(frame: Frame) -> str:
    text = translate(
        "PlainWords",
        "All weights are random, so the network can only guess: about {guess} right with {count} choices. "
        "Its guess for this image is {answer} ({probability}).",
    )
    count = frame.trace.probabilities.size
    return text.format(guess=f"{100 / count:.0f}%", count=count, **_reading(frame))


def _moment(frame: Frame, moment: RunMoment) -> str:
    if frame.state.source is Source.RUN:
        text = translate(
            "PlainWords",
            "This is run {run} after batch {step}: there it reads this image as {answer} ({probability}).",
        )
    else:
        text = translate(
            "PlainWords", "This is the past: after batch {step} it read this image as {answer} ({probability})."
        )
    return text.format(run=moment.run, step=f"{moment.step:,}", **_reading(frame))


def _lesson(frame: Frame, lesson: LessonMoment) -> str:
    step = lesson.step
    before = float(step.before.probabilities[step.label])
    texts = {
        Stage.FORWARD: translate(
            "PlainWords",
            "The image runs through the network: it gives {name}, the right answer, a probability of {before}.",
        ),
        Stage.LOSS: translate(
            "PlainWords",
            "The loss is {loss}: the less probability {name} gets, the larger it is. Now it is {before}.",
        ),
        Stage.BACKWARD: translate(
            "PlainWords",
            "The error runs back from the digits: each weight learns whether it should rise or fall for {name}.",
        ),
        Stage.UPDATE: translate(
            "PlainWords", "Every weight moves a small step, so that {name} becomes more probable for this image."
        ),
        Stage.AGAIN: translate(
            "PlainWords", "The same image once more: the probability of {name} went from {before} to {after}."
        ),
    }
    after = step.after.probabilities if lesson.rehearsal is None else lesson.rehearsal.probabilities[-1]
    return texts[lesson.stage].format(
        name=class_name(frame, step.label),
        before=percentage(before),
        after=percentage(float(after[step.label])),
        loss=f"{step.loss_before:.3f}",
    )


def _pixels(frame: Frame, pixels: PixelTrace) -> str:
    n_pixels = len(pixels.pixels)
    if pixels.hypothetical:
        return sends_nothing(frame, n_pixels)
    return pushed_units(noticing(frame.trace, pixels), n_pixels)


def _unit(frame: Frame, unit: UnitTrace) -> str:
    best = class_name(frame, int(unit.votes.argmax()))
    worst = class_name(frame, int(unit.votes.argmin()))
    if not unit.fires:
        text = translate(
            "PlainWords",
            "This unit stays silent for this image: its sum {sum} is not above 0. When it fires, it votes most for "
            "{best} and most against {worst}.",
        )
    else:
        text = translate(
            "PlainWords",
            "This unit adds up what reaches it and its bias {bias} to {sum}, and passes on {activation}: most for "
            "{best}, most against {worst}.",
        )
    return text.format(
        bias=signed_number(unit.bias),
        sum=plain_number(unit.pre_activation),
        activation=plain_number(unit.activation),
        best=best,
        worst=worst,
    )


def _digit(frame: Frame, digit: DigitTrace) -> str:
    text = translate(
        "PlainWords",
        "Votes: {for_it} for {name} and {against} against it; with the bias {bias} its score before softmax (logit) "
        "is {logit}, a probability of {probability}.",
    )
    return text.format(
        for_it=f"{digit.n_for:,}",
        against=f"{digit.n_against:,}",
        name=class_name(frame, digit.digit),
        bias=signed_number(digit.bias),
        logit=signed_number(digit.logit),
        probability=percentage(digit.probability),
    )


def _connection(frame: Frame, answer: Answer) -> str:
    trace, index = answer.connection, answer.selection.connection
    assert trace is not None
    assert index is not None
    source, target = ends_of(frame, index)
    values = {"source": capitalized(source), "target": target, "weight": signed_number(trace.weight)}
    return _carried(trace).format(**values, signal=signed_number(trace.signal))


def _carried(trace: ConnectionTrace) -> str:
    if trace.signal == 0.0:
        return translate(
            "PlainWords",
            "{source} sends nothing now, so this connection to {target} (weight {weight}) carries nothing.",
        )
    if trace.signal > 0.0:
        return translate("PlainWords", "{source} pushes {target} up by {signal} through the weight {weight}.")
    return translate("PlainWords", "{source} pushes {target} down by {signal} through the weight {weight}.")
