"""The rules that turn evidence into a diagnosis, most severe first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import fmean

from netviz.scene.hints.evidence import Evidence
from netviz.sentences import Sentence, sentence

GUESSING = 2.302585
"""Nats: the loss of ten equal probabilities, ln 10."""

_RECENT = 20
"""Batches whose mean loss counts as the loss of now."""

_RISEN = 1.5
"""Times the loss of guessing. Good runs never average that over 20 batches after the first 20."""

_STUCK_AFTER = 100
"""Batches after which a loss that has not moved is worth a word."""

_MOVED = 0.05
"""Of the first loss: less is no progress."""

_SILENT_SHARE = 0.8
"""Measured on the small test data: a learning rate of 10 silences over 0.9, learning shuffled labels by heart 0.7."""

_OVERFIT_RISE = 1.3
"""Times the least validation loss."""

_OVERFIT_GAP = 0.1
"""Nats between validation and training loss."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A diagnosis.

    Attributes
    ----------
    kind : str
        What "Not this kind again" remembers.
    text : Sentence
        One sentence with its numbers.
    term : str
        The key of the glossary's term behind "Why?".
    """

    kind: str
    text: Sentence
    term: str


def diagnose(evidence: Evidence, dismissed: frozenset[str] = frozenset()) -> Hint | None:
    """Return the most severe diagnosis whose kind is not dismissed, or None; an untrained network has none."""
    if not evidence.batches and not evidence.diverged:
        return None
    hints = (rule(evidence) for rule in _RULES)
    return next((hint for hint in hints if hint is not None and hint.kind not in dismissed), None)


def _diverged(evidence: Evidence) -> Hint | None:
    if not evidence.diverged:
        return None
    text = sentence("Training stopped because the steps were too long: choose a lower learning rate and start again.")
    return Hint("diverged", text, "learning rate")


def _alike(evidence: Evidence) -> Hint | None:
    if evidence.units is None or not evidence.units.all_alike:
        return None
    text = sentence("All units of a layer have the same weights, so they learn the same: start from random weights.")
    return Hint("alike", text, "random start")


def _silent(evidence: Evidence) -> Hint | None:
    units = evidence.units
    if units is None or units.n_silent <= _SILENT_SHARE * units.n_units:
        return None
    text = sentence(
        "{silent:,} of {units:,} units fire for none of {images:,} images, so they no longer learn from these: start "
        "again with a lower learning rate.",
        silent=units.n_silent,
        units=units.n_units,
        images=units.n_images,
    )
    return Hint("silent", text, "silent")


def _risen(evidence: Evidence) -> Hint | None:
    if len(evidence.batches) < 2 * _RECENT:
        return None
    loss = _recent_loss(evidence)
    if loss <= _RISEN * GUESSING:
        return None
    text = sentence(
        "The loss is {loss:.2f}, and guessing would cost {guessing:.2f}: the learning rate of {rate:.3g} is too high.",
        loss=loss,
        guessing=GUESSING,
        rate=max(batch.learning_rate for batch in evidence.batches),
    )
    return Hint("risen", text, "learning rate")


def _stuck(evidence: Evidence) -> Hint | None:
    batches = evidence.batches
    if len(batches) < 2 * _RECENT or batches[-1].step < _STUCK_AFTER:
        return None
    first, last = fmean(batch.loss for batch in batches[:_RECENT]), _recent_loss(evidence)
    if first < GUESSING / 2 or abs(first - last) > _MOVED * first:
        return None
    if evidence.shuffled:
        text = sentence(
            "{share:.0%} of the labels are shuffled, and the loss is still {last:.2f} after {steps:,} batches.",
            last=last,
            steps=batches[-1].step,
            share=evidence.shuffled,
        )
        return Hint("shuffled", text, "shuffled labels")
    text = sentence(
        "The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches, so almost nothing is learned: "
        "try another learning rate than {rate:.3g}.",
        first=first,
        last=last,
        steps=batches[-1].step,
        rate=max(batch.learning_rate for batch in batches),
    )
    return Hint("stuck", text, "learning rate")


def _overfitting(evidence: Evidence) -> Hint | None:
    if len(evidence.validations) < 3:
        return None
    best, last = min(evidence.validations, key=lambda point: point.loss), evidence.validations[-1]
    training = _recent_loss(evidence)
    if last.loss < _OVERFIT_RISE * best.loss or last.loss - training < _OVERFIT_GAP:
        return None
    text = sentence(
        "Since batch {step:,}, the validation loss has risen from {best:.2f} to {last:.2f} while the training loss is "
        "{training:.2f}: the network learns its training images by heart.",
        step=best.step,
        best=best.loss,
        last=last.loss,
        training=training,
    )
    return Hint("overfitting", text, "overfitting")


def _recent_loss(evidence: Evidence) -> float:
    return fmean(batch.loss for batch in evidence.batches[-_RECENT:])


_RULES: tuple[Callable[[Evidence], Hint | None], ...] = (_diverged, _alike, _silent, _risen, _stuck, _overfitting)
