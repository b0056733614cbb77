"""Networks whose numbers are all so small, or so large, that their inverses are hardly numbers are drawn too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.scene.appearance import Appearance, Mode
from netviz.scene.frames import RenderedFrame
from netviz.scene.selection import Selection
from tests.scene.conftest import make_snapshot, render


@pytest.mark.parametrize("factor", [1e-44, 1e-38, 1e-34, 1e-28, 1e10])
@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("selection", [Selection(), Selection(unit=7), Selection(digit=4), Selection(pixels=(3, 200))])
def test_weights_of_any_size_are_drawn(factor: float, mode: Mode, selection: Selection) -> None:
    snapshot = make_snapshot(hidden=(24,))
    parameters = snapshot.parameters.copy()
    parameters.vector[...] = np.where(parameters.vector < 0, -factor, factor)
    # Remarks of NumPy, such as that something is not a number, would be errors here.
    frame = render(
        replace(snapshot, parameters=parameters.frozen_copy()), appearance=Appearance(mode=mode), selection=selection
    )
    assert isinstance(frame, RenderedFrame)
