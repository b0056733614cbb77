"""Walks a person through a lesson in a window: the card, the light on what is spoken of, and the acts it waits for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from netviz.app.main_window import MainWindow
from netviz.app.walking.agreement import Agreement
from netviz.app.walking.driver import Driver
from netviz.app.walking.observer import Observer
from netviz.app.walking.stages import has_stages_left
from netviz.app.walking.staging import Staging
from netviz.app.walking.step_texts import StepTexts
from netviz.app.walking.summary import summary_words
from netviz.app.walking.welcome import welcome_words
from netviz.session.walk_facts import WalkFacts
from netviz.walks.expression import Value
from netviz.walks.lesson import Action, WalkLesson
from netviz.walks.player import Phase, Place, Player
from netviz.walks.progress import Progress
from netviz.walks.retelling import Retelling
from netviz.widgets.walking.answer_keys import AnswerKeys
from netviz.widgets.walking.card import WalkCard

_LOOK_MS = 100


class Guide(QObject):
    """A lesson in a window.

    Attributes
    ----------
    player : Player
    card : WalkCard
    driver : Driver
    staging : Staging
    texts : StepTexts
    agreement : Agreement
    observer : Observer
    is_presented : bool
        Whether a class watches: the keys of a remote then lead through questions and tasks, too.

    Signals
    -------
    leave_wanted
        The person wants to leave the lesson.
    sketch_wanted
        The person wants to see the small network.
    step_changed
        Another step is shown, or this one is a phase further.
    """

    leave_wanted = Signal()
    sketch_wanted = Signal()
    step_changed = Signal()

    def __init__(self, window: MainWindow, lesson: WalkLesson, before: Progress | None = None) -> None:
        super().__init__(window)
        self._window = window
        s = window.session
        self.facts = WalkFacts(s.display, s.images, s.questions, s.run, s.runs, s.lesson, self)
        self.player = Player(lesson, self.facts)
        self.driver = Driver(window, self.player.facts, lesson.seed)
        self.card = WalkCard([chapter.title for chapter in lesson.chapters], window)
        self._answer_keys = AnswerKeys(window, self.card)
        self.staging = Staging(window, self.player, self.card)
        self._before = before
        self._explained: Place | None = None
        self.texts = StepTexts(self.player)
        self.agreement = Agreement(window, self.player, self.driver, self.texts)
        self.observer = Observer(window, self.player)
        self._finishes_task = False
        self.is_presented = False
        card = self.card
        card.set_theme(window.look.theme)
        card.next_wanted.connect(self.next)
        card.back_wanted.connect(self.back)
        card.skip_wanted.connect(self.skip)
        card.show_me_wanted.connect(self.show_me)
        card.again_wanted.connect(self._answer_again)
        card.return_wanted.connect(self.return_to_step)
        card.chapter_wanted.connect(self.go_to_chapter)
        card.start_over_wanted.connect(self.start_over)
        card.answered.connect(self.answer)
        card.leave_wanted.connect(self.leave_wanted)
        card.sketch_wanted.connect(self.sketch_wanted)
        card.resized.connect(self.staging.place_card)
        # Again when new buttons have their size.
        card.resized.connect(self.staging.place_card, Qt.ConnectionType.QueuedConnection)
        self.driver.arrived.connect(self._on_arrived)
        self.driver.lost.connect(self._on_lost)
        self.observer.clicked.connect(self.answer)
        self.observer.changed.connect(self._show)
        window.look.changed.connect(self._on_look)
        window.views.flattening.opened.connect(self._on_flattening)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look_around)
        window.installEventFilter(self)
        # The keys of a presenter's remote.
        for key, slot in (("PgDown", self.advance), ("PgUp", self.back)):
            QShortcut(QKeySequence(key), window).activated.connect(slot)

    def start(self) -> None:
        """Begin with the first step; ask someone who was here before where to begin."""
        self._timer.start()
        if self._before is None:
            self._begin_chapter()
            return
        self.card.show_welcome(welcome_words(self.player.lesson, self._before))
        self._show_card()

    def stop(self) -> None:
        """End the lesson; the window stays as it is."""
        self._timer.stop()
        self.driver.stop()
        self._window.session.run.stops_at = None
        self.staging.clear()
        self.card.hide()

    # Where the person goes -------------------------------------------------------------------------------------------

    @Slot()
    def next(self) -> None:
        """Go on: to the next step, the end, or out of the lesson."""
        if self.driver.is_busy:
            return
        if self._before is not None:
            place = self._before.place
            self._take_up()
            self.player.go_to(place.chapter, place.step)
            self._begin_chapter()
        elif self.player.is_finished:
            self.leave_wanted.emit()
        elif self.player.phase is Phase.EXPLAINED:
            self._go_on()

    @Slot()
    def advance(self) -> None:
        """Go on; while a class watches, first show what this step has to show."""
        if self.is_presented:
            self.lead()
        else:
            self.next()

    @Slot()
    def lead(self) -> None:
        """Show what comes next: the answer with all that the task shows, a stage on its way, or the next step.

        The lesson is not left.
        """
        if self.driver.is_busy or self.player.is_finished:
            return
        if self._before is not None or self.player.phase is Phase.EXPLAINED:
            self.next()
            return
        if self.player.phase is Phase.QUESTION:
            self.skip()
        if self.player.phase is Phase.TASK:
            self._lead_through_task()

    def _lead_through_task(self) -> None:
        if self.driver.run.has_own_network and has_stages_left(self.player.step.task, self.player.facts):
            self._window.session.lesson.next()
        else:
            self.show_me()

    def _go_on(self) -> None:
        # To train the network again would take long.
        self.agreement.restore()
        is_own = self.agreement.is_own_window
        if self.player.next() or (not is_own and not self.player.is_finished):
            self._begin_chapter()
        elif self.player.is_finished:
            self._show_summary()
        else:
            self._enter_step()

    @Slot()
    def back(self) -> None:
        """Go to the step before, with the window as it was then."""
        if self.driver.is_busy or self._before is not None or (self.player.is_first and not self.player.is_finished):
            return
        self.player.back()
        self._begin_chapter()

    @Slot()
    def skip(self) -> None:
        """Leave a question unanswered, or a task to the program."""
        if self.driver.is_busy:
            return
        if self.player.phase is Phase.QUESTION:
            self.player.answer(None, asked=self.texts.now.ask)
            self._show()
        elif self.player.phase is Phase.TASK:
            self.show_me()

    @Slot()
    def show_me(self) -> None:
        """Have the program do the task."""
        task = self.player.step.task
        if self.driver.is_busy or task is None or self.player.phase is not Phase.TASK:
            return
        self._finishes_task = True
        goal = self.driver.goal_of(task.show_me)
        if self.driver.run.has_own_network or (goal is not None and self.driver.run.is_on_the_way_to(goal)):
            self._do(task.show_me)
        else:
            self._begin_chapter(task.show_me)

    @Slot()
    def return_to_step(self) -> None:
        """Bring back the network and the image that this step is about."""
        if self.driver.is_busy or self.player.is_finished:
            return
        self.agreement.restore()
        if self.agreement.moved() is None:
            self._show()
        else:
            self._begin_chapter()

    @Slot(int)
    def go_to_chapter(self, chapter: int) -> None:
        """Go to the beginning of a chapter."""
        self.driver.stop()
        self._finishes_task = False
        self._take_up()
        self.player.go_to(chapter)
        self._begin_chapter()

    @Slot()
    def start_over(self) -> None:
        """Forget all answers and begin with the first step."""
        self._before = None
        self.player.start_over()
        self.go_to_chapter(0)

    def _take_up(self) -> None:
        """Take the answers of before."""
        if self._before is not None:
            self.player.take_up(self._before.place, self._before.replies)
            self._before = None

    @Slot(object, str)
    def answer(self, said: Value, text: str) -> None:
        """Answer the question of this step."""
        if not self.driver.is_busy:
            self.player.answer(said, text, self.texts.now.ask)
            self._show()

    @Slot()
    def _answer_again(self) -> None:
        self.player.forget_answer()
        self._begin_chapter()

    # The window ------------------------------------------------------------------------------------------------------

    def _begin_chapter(self, then: Iterable[Action] = ()) -> None:
        """Bring the window into the state of this step, from the beginning of its chapter; then do something more."""
        self.driver.begin(self.player.chapter)
        trains = self.player.chapter.batches > 0
        busy = self.tr("training the network for this chapter…") if trains else self.tr("one moment…")
        self._do((*self.player.actions_up_to_here(), *then), busy)

    @Slot()
    def _on_lost(self) -> None:
        """Begin again: someone replaced the network that was being prepared."""
        task = self.player.step.task
        self._begin_chapter(task.show_me if self._finishes_task and task is not None else ())

    def _enter_step(self) -> None:
        self._do(self.player.preparation)

    def _do(self, actions: Iterable[Action], busy: str = "") -> None:
        self.observer.forget_task()
        self._window.session.run.stops_at = None
        self.staging.clear()
        self.card.show_busy(busy or self.tr("one moment…"))
        self.driver.do(actions)

    @Slot()
    def _on_arrived(self) -> None:
        self.observer.begin()
        if self._finishes_task:
            self._finishes_task = False
            self._finish_task()
            return
        self.facts.events.clear()
        self.texts.begin()
        self.agreement.begin()
        is_explained, task = self.player.phase is Phase.EXPLAINED, self.player.step.task
        self._explained = self.player.place if is_explained else None
        if task is not None and not is_explained:
            self._window.session.run.stops_at = self.driver.goal_of(task.show_me)
        self._show()

    def _finish_task(self) -> None:
        """Explain what the program did instead of the person; after a training, once the accuracy is measured."""
        task = self.player.step.task
        trains = task is not None and any(action.word.name == "train to" for action in task.show_me)
        if trains and not self.player.check_task():
            self.observer.finish_soon()
            return
        self.player.finish_task()
        self._show()

    @Slot()
    def _on_flattening(self) -> None:
        self.facts.note("flatten")

    # Looking around --------------------------------------------------------------------------------------------------

    @Slot()
    def _look_around(self) -> None:
        """Notice what the person did, and keep the words true."""
        if self.driver.is_busy:
            # A panel that opens comes to the front.
            self.staging.raise_card()
        if self.driver.is_busy or self.player.is_finished or self._before is not None:
            return
        self.observer.look(may_have_moved=self._leaves_the_step)
        self.staging.show()
        self.staging.follow()

    @property
    def _leaves_the_step(self) -> bool:
        """Whether a training may just have begun to change what the step is about."""
        return self._window.session.run.stops_at is None and not self.card.moved.isVisible()

    # What is shown ---------------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        self.observer.note()
        if self.player.is_finished:
            self._show_summary()
            return
        if self.player.phase is Phase.EXPLAINED and self._explained != self.player.place:
            self._explained = self.player.place
            self.agreement.note_verdict()
            self._window.session.run.stops_at = None
        self.agreement.follow()
        self.card.show_step(self.texts.words(self.agreement.moved()))
        self._show_card()
        self.staging.show()
        self.step_changed.emit()

    def _show_card(self) -> None:
        """Let the card appear in its place once there is something on it."""
        if not self.card.isVisible():
            self.staging.place_card()
            self.card.show()
            self.card.focus_words()

    def _show_summary(self) -> None:
        self.staging.clear()
        self.card.show_summary(summary_words(self.player))
        self.step_changed.emit()

    def cover(self, cover: QWidget | None) -> None:
        """Keep something above everything; None for nothing."""
        self.staging.cover(cover)

    def retell(self, lesson: WalkLesson) -> None:
        """Go on in another language, where the person is, with all that was said and answered."""
        retelling = Retelling(self.player.lesson, lesson)
        change = self._window.language.in_other_words
        self.player.retell(lesson, lambda reply: replace(retelling.reply(reply), about=change(reply.about)))
        self.texts.retell(retelling)
        self.agreement.retell(retelling, change)
        self.card.name_chapters([chapter.title for chapter in lesson.chapters])
        if self._before is not None:
            replies = tuple(retelling.reply(reply) for reply in self._before.replies)
            self._before = Progress(self._before.place, replies)
            self.card.show_welcome(welcome_words(lesson, self._before))
        elif not self.driver.is_busy:
            self._show()

    @Slot()
    def _on_look(self) -> None:
        self.card.set_theme(self._window.look.theme)
        self.staging.set_theme()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.card.isVisible():
            QTimer.singleShot(0, self, self.staging.place_card)
        return False
