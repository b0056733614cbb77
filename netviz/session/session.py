"""Builds the session's models, connects them, starts their threads and stops them. It does nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from netviz.session.arranger import UnitArranger
from netviz.session.baselines import Baselines
from netviz.session.comparing import Comparing
from netviz.session.display import Display
from netviz.session.drawing_desk import DrawingDesk
from netviz.session.files import Files
from netviz.session.following import Following
from netviz.session.hints import Hints
from netviz.session.images import Images
from netviz.session.layer_statistics import LayerStatistics
from netviz.session.learner import Learner
from netviz.session.lesson import Lesson
from netviz.session.live_check import LiveCheck
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.misread import MisreadSearch
from netviz.session.past_updates import PastUpdates
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.session.reader import ImageReader
from netviz.session.runs import Runs
from netviz.session.session_file import SessionFile
from netviz.session.session_models import SessionModels
from netviz.session.through_time import ThroughTime
from netviz.session.time_machine import TimeMachine
from netviz.session.walk_facts import WalkFacts
from netviz.training import TrainingConfig
from netviz.workers.endings import Endings
from netviz.workers.job_thread import JobThread
from netviz.workers.jobs import JobQueue
from netviz.workers.render_thread import RenderThread
from netviz.workers.replay_thread import ReplayThread
from netviz.workers.right_of_way import RightOfWay
from netviz.workers.training_thread import TrainingThread

_MAX_WAIT_MS = 2000


class Session(QObject):
    """The models behind the window. Views get those that they show, never the session.

    All models live in the GUI thread.
    """

    def __init__(self, config: TrainingConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        right_of_way = RightOfWay()
        self.messages = messages = Messages(self)
        self.jobs = jobs = JobQueue(self)
        self.images = images = Images(messages, self)
        self.questions = questions = Questions(messages, self)
        self.run = run = LiveRun(TrainingConfig() if config is None else config, images, messages, right_of_way, self)
        self.runs = runs = Runs(run, images, self)
        self.baselines = baselines = Baselines(run, runs, self)
        self.display = display = Display(run, images, questions, baselines, messages, self)
        self.arranger = arranger = UnitArranger(images, questions, run, jobs, messages, self)
        self.pictures = pictures = Pictures(display, questions, images, run, arranger, right_of_way, self)
        self.files = files = Files(images, questions, run, display, jobs, messages, self)
        self.following = Following(run, images, questions, display, jobs, messages, self)
        self.misread = MisreadSearch(images, display, jobs, messages, self)
        self.drawing = drawing = DrawingDesk(images, self)
        self.reader = ImageReader(images, run, display, pictures, jobs, self)
        self.time_machine = machine = TimeMachine(run, runs, images, display, pictures, messages, self)
        self.comparing = Comparing(display, run, runs, images, questions, jobs, messages, self)
        self.through_time = ThroughTime(questions, images, run, display, pictures, self.time_machine, jobs, self)
        learner = Learner(images, run, runs, jobs, messages, self)
        self.lesson = Lesson(learner, images, run, display, messages, self)
        self.hints = Hints(display, run, images, self.lesson, self.drawing, messages, jobs, self)
        self.live_check = LiveCheck(run, images, jobs, self)
        self.past_updates = PastUpdates(display, run, runs, images, jobs, self)
        self.layer_statistics = LayerStatistics(display, run, images, baselines, self.past_updates, jobs, self)
        self.facts = WalkFacts(display, images, questions, run, runs, self.lesson, self)
        models = SessionModels(
            images,
            questions,
            run,
            runs,
            baselines,
            display,
            arranger,
            drawing,
            machine,
            self.comparing,
            self.lesson,
        )
        self.file = SessionFile(models, files, jobs, messages, self)
        self.is_closed = False
        jobs.refused.connect(messages.refuse)
        jobs.failed.connect(messages.fail)
        for drawn in (pictures, pictures.previews):
            drawn.failed.connect(messages.fail)
            drawn.noticed.connect(messages.notice)
            drawn.refused.connect(messages.refuse)

    def start(
        self,
        directory: Path | None = None,
        model: Path | None = None,
        *,
        train: bool = False,
        session: Path | None = None,
        followed: Path | None = None,
    ) -> None:
        """Start the threads and load the data set, then the model or an earlier session, then train if asked to.

        A training elsewhere is followed as soon as the data set is loaded.
        """
        self.jobs.thread_.start()
        self.time_machine.thread_.start()
        # The preview thread starts with the first preview.
        self.pictures.threads[0].start()
        self.run.start_thread()
        if session is not None:
            self.file.open(session)
        if followed is not None:
            self.following.start(followed)
        self.files.start(directory, model, train=train)

    def stop(self) -> None:
        """Tell the threads to end, and wait for none of them; files that are being saved are saved first.

        `Endings` keeps the threads until they have ended.
        """
        if self.is_closed:
            return
        self.is_closed = True
        self.run.close()
        self.jobs.close()
        self.time_machine.close()
        self.pictures.close()
        endings = Endings.of_application()
        for thread in self._threads:
            thread.stop()
            endings.keep(thread)

    def close(self) -> None:
        """Stop the threads and wait for them, where no event loop runs."""
        self.stop()
        for thread in self._threads:
            thread.wait(_MAX_WAIT_MS)

    @property
    def _threads(self) -> tuple[TrainingThread | RenderThread | JobThread | ReplayThread, ...]:
        return self.run.thread_, *self.pictures.threads, self.jobs.thread_, self.time_machine.thread_

    @property
    def running_threads(self) -> list[str]:
        """The names of the threads that are running."""
        return [thread.objectName() for thread in self._threads if thread.isRunning()]
