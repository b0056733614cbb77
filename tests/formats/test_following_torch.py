"""The example in the README trains with PyTorch, and its checkpoints are followed; only where PyTorch is installed."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from netviz.data import load_dataset, scale_pixels
from netviz.formats.counting import Counting
from netviz.formats.following import Watcher
from netviz.nn.network import forward

README = Path(__file__).parents[2] / "README.md"
MOST_LINES = 15


def example() -> str:
    found = re.search(r"## Following a training elsewhere.*?```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example_is_short() -> None:
    assert len([line for line in example().splitlines() if line]) <= MOST_LINES


def test_the_example_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch")
    monkeypatch.chdir(tmp_path)
    code = example().replace("range(2001)", "range(301)")
    exec(compile(code, "README.md", "exec"), {})
    dataset = load_dataset()
    watcher = Watcher(tmp_path / "checkpoints", dataset)
    networks = {}
    while len(networks) < 4:
        found = watcher.look()
        assert not found.skipped
        assert found.counting is Counting.STEP
        networks |= {checkpoint.step: checkpoint.parameters for checkpoint in found.checkpoints}
    assert sorted(networks) == [0, 100, 200, 300]
    images = scale_pixels(dataset.test_images[:2000])
    answers = forward(networks[300], images).logits.argmax(axis=1)
    assert np.mean(answers == dataset.test_labels[:2000]) > 0.85
