"""The models that a session file holds."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.session.arranger import UnitArranger
from netviz.session.baselines import Baselines
from netviz.session.comparing import Comparing
from netviz.session.display import Display
from netviz.session.drawing_desk import DrawingDesk
from netviz.session.images import Images
from netviz.session.lesson import Lesson
from netviz.session.live_run import LiveRun
from netviz.session.questions import Questions
from netviz.session.runs import Runs
from netviz.session.time_machine import TimeMachine


@dataclass(frozen=True, slots=True)
class SessionModels:
    """The models whose state is saved.

    Attributes
    ----------
    images : Images
    questions : Questions
    run : LiveRun
    runs : Runs
    baselines : Baselines
    display : Display
    arranger : UnitArranger
    drawing : DrawingDesk
    time_machine : TimeMachine
    comparing : Comparing
    lesson : Lesson
    """

    images: Images
    questions: Questions
    run: LiveRun
    runs: Runs
    baselines: Baselines
    display: Display
    arranger: UnitArranger
    drawing: DrawingDesk
    time_machine: TimeMachine
    comparing: Comparing
    lesson: Lesson
