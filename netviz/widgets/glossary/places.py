"""Which term explains a place in the window: by the word or mark at that place, or else by the name of the widget."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from netviz.widgets.glossary.painted_places import painted_term
from netviz.widgets.glossary.words import word_term

# Runs and choices are numbered.
_NUMBER = re.compile(r"-\d+(?=-|$)")
_BY_TERM = {
    "random start": "reset-button setting-initializer setting-initial-scale",
    "batch": "one-batch-button setting-batch-size",
    "epoch": "one-epoch-button epoch epoch-progress moment-caption setting-epochs",
    "run": "train-button rate open-runs runs-panel runs-fork runs-same-start presets reset-and-train as-the-run "
    "reset-with-settings look-for settings history-used history-budget",
    "pace": "pace full-speed-button",
    "accuracy": "validation-accuracy",
    "flatten": "flatten-image flatten",
    "intensity": "image-place open-input",
    "answer": "image-reading",
    "misread": "wrong-image query-outcome",
    "label": "image-label query-label class-strip drawing-label image-of-digit",
    "seed": "setting-seed runs-other-start",
    "comparison": "run-difference comparison page-comparison comparison-choose comparison-intro comparison-names "
    "compare-a compare-b compare-difference comparison-networks comparison-agreement comparison-similarity unit-pair "
    "comparison-images comparison-units",
    "validation": "image-split previous-image next-image random-image data-status query-set thumbnails "
    "open-data query-bar setting-validation-size setting-training-size data",
    "lesson": "walk-card walk-offer",
    "drawing": "draw drawing-canvas drawing-tools drawing-preview",
    "backpropagation": "learn-from-image learn stage-backward learn-title learn-next learn-back learn-end learn-words "
    "learn-table learn-image learn-story",
    "effect": "shares share-bars shares-title shares-facts shares-explanation shares-total shares-which open-shares",
    "weight": "receptive-fields receptive-fields-scale wall-title tiles-shape page-weights output-weights-scale "
    "pixel-map-weights pixel-map-scale weights",
    "votes": "output-weights output-title votes-shape",
    "parameters": "network-shape summary-total",
    "model": "page-summary summary summary-table",
    "layer health": "page-layers layers layers-table layers-when layers-histograms",
    "logit": "sums sums-title sums-formula sums-terms sums-result page-sums copy-text copy-csv group-ask",
    "softmax": "sums-softmax",
    "what if": "page-what-if what-if ask-without ask-full-ink ask-ranking what-if-title what-if-verdict what-if-table "
    "what-if-reason",
    "pins": "page-compare compare pin compare-hint compare-table",
    "unit": "setting-hidden",
    "activation": "setting-activation firing-only",
    "optimizer": "setting-optimizer learn-optimizer",
    "learning rate": "setting-learning-rate learn-rate",
    "schedule": "setting-schedule",
    "l2": "setting-l2",
    "dropout": "setting-dropout",
    "augmentation": "setting-shifts setting-noise",
    "shuffled labels": "setting-shuffled-labels",
    "loss": "stage-loss learn-formula",
    "update": "stage-update learn-over learn-repeat learn-keep learn-repeats",
    "probability": "stage-forward stage-forward-again",
    "gradient check": "gradient-badge check-gradient",
    "modes": "mode-weights mode-signal mode-gradient mode-change legend mode-variant",
    "order": "unit-order",
    "contrast": "contrast contrast-value",
    "connection": "connection-count network-panel group-look open-weights open-all",
    "signal": "pixel-map-sent",
    "gradient": "page-learn group-learn",
    "noticing": "plain-words",
    "moment": "state-frame timeline timeline-track",
    "curves": "open-curves curves loss-plot accuracy-plot",
    "confusion matrix": "confusion-matrix query-answer query-order clear-filters thumbnail-side",
}
_TERM_OF = {name: term for term, names in _BY_TERM.items() for name in names.split()}
_TERM_OF |= {"pixel-map-image": "intensity", "page-settings": "run", "group-settings": "run"}


def term_at(widget: QWidget | None, place: QPoint, *, words: bool = True) -> str | None:
    """Return the key of the term that explains a place in a widget, or None.

    A widget without an entry is explained by the one that it lies in. Without `words`, a line of text is explained as
    a whole, and not by the word at the place.

    Parameters
    ----------
    widget : QWidget or None
    place : QPoint
        In the widget's coordinates.
    """
    at = QPointF(place)
    while widget is not None:
        found = painted_term(widget, at) or (word_term(widget, at) if words else None) or _by_name(widget)
        if found is not None:
            return found
        if widget.isWindow():
            return None
        at = widget.mapToParent(at)
        widget = widget.parentWidget()
    return None


def _by_name(widget: QWidget) -> str | None:
    term = widget.property("term")
    if isinstance(term, str):
        return term
    name = _NUMBER.sub("", widget.objectName())
    # A setting's mark and its error belong to the setting.
    return _TERM_OF.get(name) or _TERM_OF.get(name.removesuffix("-mark").removesuffix("-error"))
