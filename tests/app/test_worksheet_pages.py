"""The pages of worksheets: nothing leaves the page, and no text lies on another."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from netviz.app.worksheets.pages import write_pdf
from netviz.app.worksheets.paper import Paper, PaperSize
from netviz.data import Dataset
from netviz.nn.initializers import initialize
from netviz.nn.parameters import Architecture
from netviz.worksheets.sheet import Sheet
from netviz.worksheets.source import SheetSource
from netviz.worksheets.wording import write_sheet

CLOTHES = ("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot")

_MM_PER_POINT = 25.4 / 72


@dataclass
class Drawn:
    """Where texts are, on each page, in mm."""

    pages: list[list[tuple[QRectF, str]]] = field(default_factory=lambda: [[]])
    size: tuple[float, float] = (0.0, 0.0)


@pytest.fixture
def drawn(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Record what is written on the pages."""
    record = Drawn()
    line, wrapped, new_page = Paper.line_of_text, Paper.wrapped, Paper.new_page

    def record_line(self: Paper, x: float, baseline: float, text: str, size: float, **rest: Any) -> None:
        width = self.text_width(text, size, bold=rest.get("bold", False))
        height = size * _MM_PER_POINT * 0.7
        left = x - width if rest.get("right") else x
        if text:
            record.pages[-1].append((QRectF(left, baseline - height, width, height), text))
        record.size = (self.width, self.height)
        line(self, x, baseline, text, size, **rest)

    def record_wrapped(self: Paper, x: float, y: float, width: float, text: str, size: float, **rest: Any) -> None:
        used = max((self.text_width(word, size) for word in text.split(" ")), default=0.0)
        height = self.wrapped_height(text, width, size)
        if text:
            record.pages[-1].append((QRectF(x, y + 0.4, max(used, width), height - 0.8), text))
        wrapped(self, x, y, width, text, size, **rest)

    def record_page(self: Paper) -> None:
        record.pages.append([])
        new_page(self)

    monkeypatch.setattr(Paper, "line_of_text", record_line)
    monkeypatch.setattr(Paper, "wrapped", record_wrapped)
    monkeypatch.setattr(Paper, "new_page", record_page)
    return record


def sheet_of(dataset: Dataset, hidden: tuple[int, ...], activation: str, scale: float, origin: str) -> Sheet:
    rng = np.random.default_rng(2)
    parameters = initialize(Architecture((784, *hidden, 10), activation), "he_normal", rng)
    parameters.vector[...] *= scale
    return write_sheet(SheetSource(parameters, dataset, 0, origin, 1_234_567, 12.3456), 9999)


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.parametrize(("hidden", "activation"), [((256,), "relu"), ((1024, 512), "sigmoid"), ((9, 8, 7, 6), "tanh")])
@pytest.mark.parametrize(("names", "scale"), [(tuple("0123456789"), 1.0), (CLOTHES, 20.0)])
def test_texts_stay_on_the_page_and_apart(
    bars: Dataset,
    tmp_path: Path,
    drawn: Drawn,
    size: PaperSize,
    answers: bool,
    hidden: tuple[int, ...],
    activation: str,
    names: tuple[str, ...],
    scale: float,
) -> None:
    dataset = replace(bars, name="A data set with a name", class_names=names)
    origin = f"from the saved network {'long-' * 20}name.safetensors · seed 1234567890"
    write_pdf(
        tmp_path / "sheet.pdf", [sheet_of(dataset, hidden, activation, scale, origin)], answers=answers, size=size
    )
    width, height = drawn.size
    assert len(drawn.pages) >= 2
    for number, page in enumerate(drawn.pages, 1):
        assert any(text.startswith(f"page {number} of {len(drawn.pages)}") for _, text in page)
        for box, text in page:
            assert box.left() >= 10, text
            assert box.right() <= width - 10, text
            assert 10 <= box.top() < box.bottom() <= height - 8, text
        for (box, text), (other, beside) in combinations(page, 2):
            assert not box.intersects(other), f"{text!r} lies on {beside!r}"


def test_units_are_named_with_their_layer_where_there_are_several(bars: Dataset) -> None:
    two = [question.parts for question in sheet_of(bars, (20, 12), "relu", 1.0, "").questions]
    one = [question.parts for question in sheet_of(bars, (20,), "relu", 1.0, "").questions]
    assert "of hidden layer 2, which passes on" in str(two)
    assert "of hidden layer 1, which has δ" in str(two)
    assert "hidden layer 2" not in str(one)
