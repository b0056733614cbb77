"""A renderer whose requests say how long they take, for processes that are killed and stopped meanwhile."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Task:
    """A request: a number, seconds to take, and the shape of the array that comes back."""

    number: int
    seconds: float = 0.0
    size: int = 1000
    load: Any = None
    reusable: tuple[object, ...] = ()


@dataclass(frozen=True)
class Done:
    """An answer: the request's number, the process that gave it, and an array full of the number."""

    number: int
    process: int
    array: Any
    reusable: tuple[object, ...] = ()


class SlowRenderer:
    """Takes as long as it is asked to, once: a request that is asked again after its process has ended is quick."""

    def render(self, task: Task) -> Done:
        time.sleep(task.seconds)
        return Done(task.number, os.getpid(), np.full(task.size, float(task.number)))
