"""Why a learning step can differ from the rule of thumb, with a sentence for each reason."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

import numpy as np

from netviz.numbers import Percentage
from netviz.sentences import Sentence, sentence
from netviz.tracing.learning import LearningStep


class Reason(Enum):
    """Why a step differs from the rule of thumb."""

    OTHERS_LOWERED = "others lowered"
    SETTLED = "settled"
    OBJECTION_LOUDER = "objection louder"
    OBJECTION_QUIETER = "objection quieter"
    TRUE_DIGIT_LOWERED = "true digit lowered"
    WRONG_ANSWER_RAISED = "wrong answer raised"
    VOTER_LOWERED = "voter lowered"
    VOTER_RAISED = "voter raised"
    SILENT = "silent"
    NO_ERROR_BACK = "no error back"
    STARTS_OR_STOPS = "starts or stops firing"
    SENDS_LESS = "sends less"
    SENDS_MORE = "sends more"
    AGAINST_GRADIENT = "against the gradient"
    WITHOUT_GRADIENT = "without a gradient"
    EVENED_OUT = "evened out"
    BIASES = "biases"
    LOSS_ROSE = "loss rose"


def explain(reason: Reason, step: LearningStep, layer: int, count: int, class_names: Sequence[str]) -> Sentence:
    """Return the sentence that explains a caveat.

    Parameters
    ----------
    reason : Reason
    step : LearningStep
    layer : int
        Dense layer, from 0.
    count : int
        Number of connections, units or digits concerned; at least 1.
    class_names : sequence of str
        Names of the digits.
    """
    values = {
        "count": count,
        "layer": layer + 1,
        "label": class_names[step.label],
        "answer": class_names[step.winner],
    }
    match reason:
        case Reason.SETTLED | Reason.LOSS_ROSE | Reason.BIASES:
            return _about_digits(reason, step, values)
        case Reason.VOTER_LOWERED | Reason.VOTER_RAISED | Reason.SILENT:
            return _about_voters(reason, values)
        case Reason.NO_ERROR_BACK | Reason.STARTS_OR_STOPS:
            return _about_units(reason, values)
        case Reason.AGAINST_GRADIENT | Reason.WITHOUT_GRADIENT | Reason.EVENED_OUT:
            return _about_the_optimizer(reason, values)
        case Reason.TRUE_DIGIT_LOWERED | Reason.WRONG_ANSWER_RAISED:
            return _about_hidden_connections(reason, values)
        case _:
            return _about_output_connections(reason, values)


def _about_digits(reason: Reason, step: LearningStep, values: dict[str, Any]) -> Sentence:
    if reason is Reason.SETTLED:
        return sentence(
            "The answer is correct at {probability}, so every δ is at most {largest:.2g} and there is almost no "
            "gradient to learn from.",
            probability=Percentage(float(step.before.probabilities[step.label])),
            largest=float(np.abs(step.output_deltas).max()),
        )
    if reason is Reason.LOSS_ROSE:
        return sentence(
            "The loss rises from {before:.4g} to {after:.4g}: a gradient is right only for small steps along it, and "
            "this step was too long or pointed elsewhere.",
            before=step.loss_before,
            after=step.loss_after,
        )
    change = step.change.biases[-1][step.label]
    if change > 0.0:
        return sentence(
            "The digits' biases change too, and that of {label} rises: no connection carries this change, and it "
            "applies to every image.",
            **values,
        )
    if change < 0.0:
        return sentence(
            "The digits' biases change too, and that of {label} falls: no connection carries this change, and it "
            "applies to every image.",
            **values,
        )
    return sentence(
        "The digits' biases change too, except that of {label}: no connection carries this change, and it applies to "
        "every image.",
        **values,
    )


def _about_output_connections(reason: Reason, values: dict[str, Any]) -> Sentence:
    match reason:
        case Reason.OTHERS_LOWERED:
            one = sentence(
                "1 connection to the other digits is weakened although the answer is correct: probabilities sum to 1, "
                "so that of {label} grows only if the others shrink.",
                **values,
            )
            many = sentence(
                "{count:,} connections to the other digits are weakened although the answer is correct: probabilities "
                "sum to 1, so that of {label} grows only if the others shrink.",
                **values,
            )
        case Reason.OBJECTION_LOUDER:
            one = sentence(
                "1 connection to the wrong answer {answer} already counted against it: its weight moves away from 0, "
                "so it now counts more against it.",
                **values,
            )
            many = sentence(
                "{count:,} connections to the wrong answer {answer} already counted against it: their weights move "
                "away from 0, so they now count more against it.",
                **values,
            )
        case Reason.OBJECTION_QUIETER:
            one = sentence(
                "1 connection to {label} counts against it: its weight moves toward 0, so it now counts less against "
                "it.",
                **values,
            )
            many = sentence(
                "{count:,} connections to {label} count against it: their weights move toward 0, so they now count "
                "less against it.",
                **values,
            )
        case Reason.SENDS_LESS:
            one = sentence(
                "1 connection to {label} is reinforced but contributes less than before: the step also changes how "
                "strongly its unit fires.",
                **values,
            )
            many = sentence(
                "{count:,} connections to {label} are reinforced but contribute less than before: the step also "
                "changes how strongly their units fire.",
                **values,
            )
        case _:
            one = sentence(
                "1 connection to the wrong answer {answer} is weakened but contributes more than before: the step also "
                "changes how strongly its unit fires.",
                **values,
            )
            many = sentence(
                "{count:,} connections to the wrong answer {answer} are weakened but contribute more than before: the "
                "step also changes how strongly their units fire.",
                **values,
            )
    return one if values["count"] == 1 else many


def _about_hidden_connections(reason: Reason, values: dict[str, Any]) -> Sentence:
    if reason is Reason.TRUE_DIGIT_LOWERED:
        one = sentence(
            "1 connection in layer {layer} lowers the score (logit) of {label} itself: through its unit it lowers the "
            "other digits' scores, weighted by p, even more.",
            **values,
        )
        many = sentence(
            "{count:,} connections in layer {layer} lower the score (logit) of {label} itself: through their units "
            "they lower the other digits' scores, weighted by p, even more.",
            **values,
        )
    else:
        one = sentence(
            "1 connection in layer {layer} raises the score (logit) of the wrong answer {answer}: its effect on the "
            "other digits lowers the loss by more than this costs.",
            **values,
        )
        many = sentence(
            "{count:,} connections in layer {layer} raise the score (logit) of the wrong answer {answer}: their effect "
            "on the other digits lowers the loss by more than this costs.",
            **values,
        )
    return one if values["count"] == 1 else many


def _about_voters(reason: Reason, values: dict[str, Any]) -> Sentence:
    match reason:
        case Reason.VOTER_LOWERED:
            one = sentence(
                "1 unit that votes for {label} is lowered: weighted by p - y, its votes for other digits cost more.",
                **values,
            )
            many = sentence(
                "{count:,} units that vote for {label} are lowered: weighted by p - y, their votes for other digits "
                "cost more.",
                **values,
            )
        case Reason.VOTER_RAISED:
            one = sentence(
                "1 unit that votes for the wrong answer {answer} is raised: weighted by p - y, all its votes together "
                "help {label}.",
                **values,
            )
            many = sentence(
                "{count:,} units that vote for the wrong answer {answer} are raised: weighted by p - y, all their "
                "votes together help {label}.",
                **values,
            )
        case _:
            one = sentence(
                "1 unit would vote for {label} but is not strengthened: it is silent for this image, so no error "
                "flows back through it.",
                **values,
            )
            many = sentence(
                "{count:,} units would vote for {label} but are not strengthened: they are silent for this image, so "
                "no error flows back through them.",
                **values,
            )
    return one if values["count"] == 1 else many


def _about_units(reason: Reason, values: dict[str, Any]) -> Sentence:
    if reason is Reason.NO_ERROR_BACK:
        one = sentence(
            "1 unit in hidden layer {layer} is not silent but receives no error: its weights to the next layer carry "
            "none back.",
            **values,
        )
        many = sentence(
            "{count:,} units in hidden layer {layer} are not silent but receive no error: their weights to the next "
            "layer carry none back.",
            **values,
        )
    else:
        one = sentence(
            "1 unit in hidden layer {layer} starts or stops firing because of the step, so the real change is not the "
            "sum of the connections' changes.",
            **values,
        )
        many = sentence(
            "{count:,} units in hidden layer {layer} start or stop firing because of the step, so the real change is "
            "not the sum of the connections' changes.",
            **values,
        )
    return one if values["count"] == 1 else many


def _about_the_optimizer(reason: Reason, values: dict[str, Any]) -> Sentence:
    match reason:
        case Reason.AGAINST_GRADIENT:
            one = sentence(
                "1 connection in layer {layer} moves the opposite way to what this image needs: the optimizer "
                "remembers earlier gradients, which outweigh this one.",
                **values,
            )
            many = sentence(
                "{count:,} connections in layer {layer} move the opposite way to what this image needs: the optimizer "
                "remembers earlier gradients, which outweigh this one.",
                **values,
            )
        case Reason.WITHOUT_GRADIENT:
            one = sentence(
                "1 connection in layer {layer} moves although this image gives it no gradient: the optimizer still "
                "follows earlier ones.",
                **values,
            )
            many = sentence(
                "{count:,} connections in layer {layer} move although this image gives them no gradient: the optimizer "
                "still follows earlier ones.",
                **values,
            )
        case _:
            one = sentence(
                "1 connection in layer {layer} changes at least half as much as the one that changes most, but has "
                "less than a hundredth of the largest gradient: Adam divides its average of the gradients by their "
                "usual size.",
                **values,
            )
            many = sentence(
                "{count:,} connections in layer {layer} change at least half as much as the one that changes most, but "
                "have less than a hundredth of the largest gradient: Adam divides its average of the gradients by "
                "their usual size.",
                **values,
            )
    return one if values["count"] == 1 else many
