"""Which word of a line of text a place lies on, and the term that explains it."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from netviz.widgets.parts.panel import Readout

_WORDS = {
    "logit": r"scores? before softmax(?: \(logits?\))?|scores? \(logits?\)|logits?",
    "softmax": r"softmax",
    "learning rate": r"learning rates?|η",
    "gradient": r"gradients?|−?∂L?/∂\w*|∂\w*",
    "update": r"Δ\s?[wb]\w*",
    "delta": r"δ\w*|deltas?",
    "backpropagation": r"backpropagation",
    "loss": r"loss(?:es)?|nats?|cross-entropy",
    "validation": r"validation(?: images?)?|(?:training|test) images?",
    "batch": r"batch(?:es)?(?: [\d,]+)?",
    "epoch": r"epochs?(?: [\d,]+)?",
    "bias": r"bias(?:es)?",
    "signal": r"x·w|a·w|signals?",
    "weight": r"(?:positive |negative |stronger )?weights?",
    "connection": r"connections?",
    "unit": r"units?",
    "silent": r"silent",
    "activation": r"ReLU|tanh|sigmoid|activations?",
    "optimizer": r"optimizers?|momentum|Adam\w*|SGD",
    "l2": r"L2(?: penalty)?|penalty",
    "dropout": r"dropout",
    "overfitting": r"overfit\w*",
    "accuracy": r"accuracy",
    "probability": r"probabilit(?:y|ies)",
    "random start": r"random start",
    "seed": r"seeds?",
    "parameters": r"parameters?",
}
_PATTERN = re.compile(
    "|".join(rf"(?P<t{number}>(?<!\w)(?:{words})(?!\w))" for number, words in enumerate(_WORDS.values())),
    re.IGNORECASE,
)
_TERMS = tuple(_WORDS)
_TAG = re.compile(r"</?[a-z]+[^<>]*>")


def word_term(widget: QWidget, at: QPointF) -> str | None:
    """Return the key of the term that explains the word of a line of text at a place; None beside its words.

    Parameters
    ----------
    widget : QWidget
        Only a label and a readout have words.
    at : QPointF
        In the widget's coordinates.
    """
    if isinstance(widget, Readout):
        return term_in(widget.painted_text(), widget.letter_at(at.x()))
    if isinstance(widget, QLabel):
        return _in_label(widget, at)
    return None


def term_in(text: str, letter: int) -> str | None:
    """Return the key of the term for the word around a letter, or None; −1 is no letter."""
    for match in _PATTERN.finditer(text):
        if match.start() <= letter < match.end() and match.lastgroup is not None:
            return _TERMS[int(match.lastgroup[1:])]
    return None


def _in_label(label: QLabel, at: QPointF) -> str | None:
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0.0)
    if label.textFormat() != Qt.TextFormat.PlainText and _TAG.search(label.text()):
        document.setHtml(label.text())
    else:
        document.setPlainText(label.text())
    inside = label.contentsRect()
    option = QTextOption(label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
    if not label.wordWrap():
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
    document.setDefaultTextOption(option)
    document.setTextWidth(inside.width())
    top = float(inside.top())
    if label.alignment() & Qt.AlignmentFlag.AlignVCenter:
        top += (inside.height() - document.size().height()) / 2.0
    elif label.alignment() & Qt.AlignmentFlag.AlignBottom:
        top += inside.height() - document.size().height()
    place = QPointF(at.x() - inside.left(), at.y() - top)
    letter = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
    return term_in(document.toPlainText(), letter)
