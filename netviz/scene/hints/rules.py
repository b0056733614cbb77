"""The rules that turn the evidence of a run into a diagnosis, most severe first."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from statistics import fmean

from netviz.scene.hints.digit_rule import worst_digit
from netviz.scene.hints.evidence import Evidence
from netviz.scene.hints.hint import Fix, FixKind, Hint, show_layers, start_over
from netviz.scene.hints.rates import is_high, is_low, lower_rate, other_rate
from netviz.sentences import sentence
from netviz.training import TrainingConfig

RECENT = 20
"""Batches whose mean loss counts as the loss of now."""

_RISEN = 1.5
"""Times the loss of guessing. Good runs never average that over 20 batches after the first 20."""

_STUCK_AFTER = 100
"""Batches after which a loss that has not moved is worth a word."""

_MOVED = 0.05
"""Of the first loss: less is no progress."""

_MOVED_IN_AN_EPOCH = 0.12
"""The same after the first epoch, in which good runs on MNIST lose 0.9 of it."""

_DROWNED = 1.0
"""Standard deviation of the noise: as much as the ink."""

_MANY_SHUFFLED = 0.1
"""Share of shuffled labels that shows in the training accuracy."""

_APART = 0.1
"""Between the training and the validation accuracy, which shuffled training labels drive apart."""

_SILENT_SHARE = 0.8
"""On MNIST, a learning rate ten times too high silences 0.75 to 0.99 of the units, four times too high 0.5."""

_SOME_SILENT = 0.25
"""On MNIST, ordinary runs silence at most 0.01 of the units, on the small test data up to 0.2."""

_OVERFIT_RISE = 1.3
"""Times the least validation loss."""

_OVERFIT_GAP = 0.1
"""Nats between validation and training loss."""

_MEMORIZED = 0.06
"""Between the training and the validation accuracy; 0.02 after 20 ordinary epochs on MNIST."""

_READS_ALL = 0.97
"""Training accuracy from which the training images are known by heart."""


def loss_of_guessing(config: TrainingConfig) -> float:
    """Return the loss of equal probabilities, in nats: ln 10 for ten classes."""
    return math.log(config.n_classes)


def diagnose(evidence: Evidence, dismissed: frozenset[str] = frozenset()) -> Hint | None:
    """Return the most severe diagnosis whose kind is not dismissed, or None; an untrained network has none."""
    if not evidence.batches and not evidence.diverged:
        return None
    hints = (rule(evidence) for rule in _RULES)
    return next((hint for hint in hints if hint is not None and hint.kind not in dismissed), None)


# A run that is lost ---------------------------------------------------------------------------------------------------


def _diverged(evidence: Evidence) -> Hint | None:
    if not evidence.diverged:
        return None
    config = evidence.config
    if not evidence.batches:
        text = sentence("The loss was too large before the first batch: choose a smaller start scale.")
        return Hint("diverged", text, "random start", (_usual_start(config),))
    text = sentence(
        "Training stopped because the loss grew without limit: a learning rate of {rate:.3g} is too high.",
        rate=config.learning_rate,
    )
    return Hint("diverged", text, "learning rate", (lower_rate(config),))


def _zero(evidence: Evidence) -> Hint | None:
    units = evidence.units
    if units is None or not units.all_zero:
        return None
    text = sentence(
        "All {weights:,} weights are exactly 0 after {steps:,} batches: no signal passes, so none of them learns.",
        weights=evidence.config.architecture.n_weights,
        steps=evidence.batches[-1].step,
    )
    return Hint("zero", text, "random start", (_usual_start(evidence.config),))


def _alike(evidence: Evidence) -> Hint | None:
    if evidence.units is None or not evidence.units.all_alike:
        return None
    text = sentence("The units of a layer have nearly the same weights, so they all learn the same.")
    return Hint("alike", text, "random start", (_usual_start(evidence.config),))


def _silent(evidence: Evidence) -> Hint | None:
    units = evidence.units
    if units is None or units.n_silent <= _SILENT_SHARE * units.n_units or _is_shuffled(evidence):
        return None
    values = {
        "silent": units.n_silent,
        "units": units.n_units,
        "share": units.n_silent / units.n_units,
        "images": units.n_images,
        "rate": evidence.config.learning_rate,
    }
    if is_high(evidence.config):
        text = sentence(
            "{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: a learning rate of "
            "{rate:.3g} is too high.",
            **values,
        )
    else:
        text = sentence(
            "{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images: almost nothing reaches "
            "the digits.",
            **values,
        )
    return Hint("silent", text, "silent", (lower_rate(evidence.config), show_layers()))


def _risen(evidence: Evidence) -> Hint | None:
    if len(evidence.batches) < 2 * RECENT:
        return None
    loss = _recent_loss(evidence)
    guessing = loss_of_guessing(evidence.config)
    if loss <= _RISEN * guessing:
        return None
    text = sentence(
        "The loss is {loss:.2f}, and guessing would cost {guessing:.2f}: a learning rate of {rate:.3g} is too high.",
        loss=loss,
        guessing=guessing,
        rate=evidence.config.learning_rate,
    )
    return Hint("risen", text, "learning rate", (lower_rate(evidence.config),))


# A run that does not learn what it should -----------------------------------------------------------------------------


def _shuffled(evidence: Evidence) -> Hint | None:
    batches, config = evidence.batches, evidence.config
    if not _is_shuffled(evidence) or len(batches) < 2 * RECENT or batches[-1].step < _STUCK_AFTER:
        return None
    fixes = (start_over(sentence("Try true labels"), replace(config, shuffled_labels=0.0)),)
    training = _recent_accuracy(evidence)
    if evidence.validations and evidence.validations[-1].accuracy >= training + _APART:
        text = sentence(
            "{share:.0%} of the training labels are shuffled: {training:.0%} of the training images are read as "
            "labeled, {validation:.0%} of the validation images.",
            share=config.shuffled_labels,
            training=training,
            validation=evidence.validations[-1].accuracy,
        )
        return Hint("shuffled", text, "shuffled labels", fixes)
    if not _has_not_moved(evidence):
        return None
    text = sentence(
        "{share:.0%} of the training labels are shuffled: after {steps:,} batches the loss is still {last:.2f} "
        "(guessing: {guessing:.2f}).",
        share=config.shuffled_labels,
        last=_recent_loss(evidence),
        steps=batches[-1].step,
        guessing=loss_of_guessing(config),
    )
    return Hint("shuffled", text, "shuffled labels", fixes)


def _stuck(evidence: Evidence) -> Hint | None:
    batches = evidence.batches
    if len(batches) < 2 * RECENT or batches[-1].step < _STUCK_AFTER:
        return None
    if _is_shuffled(evidence) or not _has_not_moved(evidence):
        return None
    values = {
        "first": _first_loss(evidence),
        "last": _recent_loss(evidence),
        "steps": batches[-1].step,
        "rate": evidence.config.learning_rate,
    }
    if is_low(evidence.config):
        text = sentence(
            "The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: a learning rate of "
            "{rate:.3g} is too low.",
            **values,
        )
    else:
        text = sentence(
            "The loss was {first:.2f} at first and is {last:.2f} after {steps:,} batches: learning does not advance.",
            **values,
        )
    return Hint("stuck", text, "learning rate", (_clearer(evidence.config),))


def _overfitting(evidence: Evidence) -> Hint | None:
    if len(evidence.validations) < 3:
        return None
    best, last = min(evidence.validations, key=lambda point: point.loss), evidence.validations[-1]
    training = _recent_loss(evidence)
    if last.loss < _OVERFIT_RISE * best.loss or last.loss - training < _OVERFIT_GAP:
        return _memorized(evidence)
    text = sentence(
        "The validation loss rose from {best:.2f} (batch {step:,}) to {last:.2f}, the training loss is "
        "{training:.2f}: learned by heart.",
        step=best.step,
        best=best.loss,
        last=last.loss,
        training=training,
    )
    moment = Fix(FixKind.SHOW_MOMENT, sentence("Show batch {step:,}", step=best.step), step=best.step)
    return Hint("overfitting", text, "overfitting", (_generalizing(evidence.config), moment))


def _memorized(evidence: Evidence) -> Hint | None:
    """Return the other sign of overfitting: a gap in accuracy, while the validation loss has not risen."""
    training, last = _recent_accuracy(evidence), evidence.validations[-1]
    if training < _READS_ALL or training - last.accuracy < _MEMORIZED:
        return None
    text = sentence(
        "{training:.0%} of training images but only {validation:.0%} of validation images are read correctly: learned "
        "by heart.",
        training=training,
        validation=last.accuracy,
    )
    return Hint("overfitting", text, "overfitting", (_generalizing(evidence.config),))


def _some_silent(evidence: Evidence) -> Hint | None:
    units = evidence.units
    if units is None or not units.n_silent or units.n_silent < _SOME_SILENT * units.n_units or _is_shuffled(evidence):
        return None
    if units.n_silent == 1 and units.silent_unit is not None:
        text = sentence(
            "Unit {unit:,} fires for none of {images:,} images, so it adds nothing to any digit.",
            unit=units.silent_unit,
            images=units.n_images,
        )
        show = Fix(FixKind.SHOW_UNIT, sentence("Show unit {unit:,}", unit=units.silent_unit), unit=units.silent_unit)
        return Hint("some silent", text, "silent", (show, show_layers()))
    text = sentence(
        "{silent:,} of {units:,} units ({share:.1%}) fire for none of {images:,} images, so they add nothing to any "
        "digit.",
        silent=units.n_silent,
        units=units.n_units,
        share=units.n_silent / units.n_units,
        images=units.n_images,
    )
    return Hint("some silent", text, "silent", (lower_rate(evidence.config), show_layers()))


# What the rules share -------------------------------------------------------------------------------------------------


def _clearer(config: TrainingConfig) -> Fix:
    """Return images without noise if they are drowned in it, and else another learning rate."""
    if config.noise >= _DROWNED:
        return start_over(sentence("Try no noise"), replace(config, noise=0.0))
    return other_rate(config)


def _usual_start(config: TrainingConfig) -> Fix:
    usual = TrainingConfig()
    start = replace(config, initial_scale=usual.initial_scale, initial_bias=usual.initial_bias)
    return start_over(sentence("Try random weights"), start)


def _generalizing(config: TrainingConfig) -> Fix:
    """Return what helps most against overfitting: true labels, more images, and else dropout."""
    if config.shuffled_labels:
        return start_over(sentence("Try true labels"), replace(config, shuffled_labels=0.0))
    if config.training_size:
        return start_over(sentence("Try all images"), replace(config, training_size=0))
    dropout = min(config.dropout + 0.25, 0.75)
    return start_over(sentence("Try dropout {rate:g}", rate=dropout), replace(config, dropout=dropout))


def _is_shuffled(evidence: Evidence) -> bool:
    return evidence.config.shuffled_labels >= _MANY_SHUFFLED


def _has_not_moved(evidence: Evidence) -> bool:
    first = _first_loss(evidence)
    is_later = any(point.epoch >= 1.0 for point in evidence.validations)
    moved = _MOVED_IN_AN_EPOCH if is_later else _MOVED
    return first >= loss_of_guessing(evidence.config) / 2 and abs(first - _recent_loss(evidence)) <= moved * first


def _first_loss(evidence: Evidence) -> float:
    return fmean(batch.loss for batch in evidence.batches[:RECENT])


def _recent_loss(evidence: Evidence) -> float:
    return fmean(batch.loss for batch in evidence.batches[-RECENT:])


def _recent_accuracy(evidence: Evidence) -> float:
    return fmean(batch.accuracy for batch in evidence.batches[-RECENT:])


_RULES: tuple[Callable[[Evidence], Hint | None], ...] = (
    _diverged,
    _zero,
    _alike,
    _silent,
    _risen,
    _shuffled,
    _stuck,
    _overfitting,
    worst_digit,
    _some_silent,
)
