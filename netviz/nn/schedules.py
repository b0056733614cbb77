"""Learning rate schedules."""

from __future__ import annotations

import math
from collections.abc import Callable

from netviz.nn.errors import NetworkError
from netviz.sentences import mark, sentence

Schedule = Callable[[float], float]

_WARM_UP = 0.1
_START = 0.04


def learning_rate_at(schedule: str, peak: float, step: int, n_steps: int) -> float:
    """Return the learning rate of a step.

    Parameters
    ----------
    schedule : str
        A name in `SCHEDULES`.
    peak : float
        The largest learning rate.
    step : int
        From 0 to n_steps - 1.
    n_steps : int
        Steps of the whole run.

    Returns
    -------
    float
        Greater than 0, at most the peak.

    Raises
    ------
    NetworkError
        If there is no schedule of that name.
    """
    if schedule not in SCHEDULES:
        raise NetworkError(
            sentence(
                "There is no schedule named {name!r}: choose one of {names}.", name=schedule, names=", ".join(SCHEDULES)
            )
        )
    return peak * SCHEDULES[schedule]((step + 0.5) / n_steps)


def _constant(_progress: float) -> float:
    return 1.0


def _one_cycle(progress: float) -> float:
    """Rise linearly from 1/25 during the first tenth, then fall along half a cosine to 0.

    Smith and Topin, "Super-convergence" (2018), with the cosine of Loshchilov and Hutter, "SGDR" (2017).
    """
    if progress < _WARM_UP:
        return _START + (1.0 - _START) * progress / _WARM_UP
    return 0.5 * (1.0 + math.cos(math.pi * (progress - _WARM_UP) / (1.0 - _WARM_UP)))


SCHEDULES: dict[str, Schedule] = {"constant": _constant, "one_cycle": _one_cycle}
"""Every schedule, by name: the factor of the peak learning rate at a progress from 0 to 1."""

SCHEDULE_LABELS: dict[str, str] = {"constant": mark("constant"), "one_cycle": mark("one cycle")}
"""What a schedule is called on the screen."""
