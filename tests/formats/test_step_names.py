"""The step that the name of a checkpoint says."""

from __future__ import annotations

import pytest

from netviz.formats.counting import Counting
from netviz.formats.step_names import named_steps

STEP, EPOCH, CHECKPOINT = Counting.STEP, Counting.EPOCH, Counting.CHECKPOINT


@pytest.mark.parametrize(
    ("names", "counting", "steps"),
    [
        ("step_000100.pt step_000200.pt", STEP, [100, 200]),
        ("net.globalstep-7.npz", STEP, [7]),
        ("epoch=3-step=1200.pt epoch=4-step=1600.pt", STEP, [1200, 1600]),
        ("step2k.pt step10k.pt step1.5k.pt step_1m.pt", STEP, [2000, 10_000, 1500, 1_000_000]),
        ("mnist784_it5.npz mnist784_it6.npz", STEP, [5, 6]),
        ("iter_5_of_10.npz iter_6_of_10.npz", STEP, [5, 6]),
        ("epoch_03-val_loss=0.0312.h5 epoch_04-val_loss=0.0211.h5", EPOCH, [3, 4]),
        ("model.epoch-12.weights.h5 model.epoch-13.weights.h5", EPOCH, [12, 13]),
        ("e1.pt e2.pt", EPOCH, [1, 2]),
        ("best.pt last.pt epoch_1.pt epoch_2.pt", EPOCH, [None, None, 1, 2]),
        ("model_0005.keras model_0010.keras", CHECKPOINT, [5, 10]),
        ("mnist_run2_007.npz mnist_run2_008.npz", CHECKPOINT, [7, 8]),
        ("run_1_seed_5.npz run_2_seed_5.npz", CHECKPOINT, [1, 2]),
        ("weights.05-0.23.h5 weights.06-0.21.h5", CHECKPOINT, [5, 6]),
        ("20261126_1.pt 20261126_2.pt", CHECKPOINT, [1, 2]),
        ("checkpoint-500/model.safetensors checkpoint-1000/model.safetensors", CHECKPOINT, [500, 1000]),
        ("100.pt", CHECKPOINT, [None]),
        ("100.pt 200.pt", CHECKPOINT, [100, 200]),
        ("a.pt b.pt", CHECKPOINT, [None, None]),
        ("size_10M_a.pt size_10M_b.pt", CHECKPOINT, [None, None]),
        ("step_1.pt step_1-copy.pt", CHECKPOINT, [None, None]),
        ("step-1,000.pt step-12,000.pt", STEP, [1000, 12_000]),
        ("epoch1_iter0.pt epoch1_iter500.pt epoch2_iter0.pt", CHECKPOINT, [1, 2, 3]),
        ("digit_3.pt digit_4.pt", CHECKPOINT, [3, 4]),
        ("100k.pt 1m.pt", CHECKPOINT, [100_000, 1_000_000]),
        ("2026-11-26_10-00-00.pt 2026-11-26_11-05-00.pt", CHECKPOINT, [None, None]),
        ("20261126T100000.pt 20261126T110500.pt", CHECKPOINT, [None, None]),
        ("step_20001010.pt step_20001110.pt", STEP, [20_001_010, 20_001_110]),
    ],
)
def test_the_step_in_names(names: str, counting: Counting, steps: list[int | None]) -> None:
    listed = names.split()
    named = named_steps(listed)
    assert named.counting is counting
    assert [named.steps.get(name) for name in listed] == steps


def test_no_names_say_nothing() -> None:
    assert named_steps([]).steps == {}
