"""Whether the words of a lesson are about what the window shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from netviz.app.main_window import MainWindow
from netviz.app.walking.driver import Driver
from netviz.app.walking.step_texts import StepTexts
from netviz.numbers import local
from netviz.scene.display_state import Source
from netviz.scene.image_names import image_within
from netviz.scene.shown_image import ShownImage
from netviz.session.translation import translated
from netviz.walks.lesson import Step, Task
from netviz.walks.player import Phase, Player, expected_answer, holds
from netviz.walks.retelling import Retelling
from netviz.widgets.walking.words import MovedWords

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Scene:
    """A network and an image.

    Attributes
    ----------
    run, batch : int or None
    image : ShownImage or None
    name : str
        In words.
    is_past : bool
        Whether it is a kept moment in place of the live network.
    """

    run: int | None
    batch: int | None
    image: ShownImage | None
    name: str
    is_past: bool = False


class Agreement:
    """Compares the words of a step with what they would be if they were about what the window shows now.

    Parameters
    ----------
    window : MainWindow
    player : Player
    driver : Driver
    texts : StepTexts
    """

    def __init__(self, window: MainWindow, player: Player, driver: Driver, texts: StepTexts) -> None:
        self._window = window
        self._player = player
        self._shown = texts
        self._driver = driver
        self._texts: tuple[str, ...] = ()
        self._scene = self._scene_now()
        self._own_image: ShownImage | None = None

    # What the step is about ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Note that the window is as the step wants it."""
        self._own_image = self._window.session.images.image
        self.note()

    def note(self) -> None:
        """Note that the step's words are about this moment."""
        self._texts, self._scene = self._texts_now(), self._scene_now()

    def note_verdict(self) -> None:
        """Note that the step is explained; a task has changed what its words are about."""
        task = self._player.step.task
        if task is None:
            self._player.note_about(self._scene.name)
            return
        freed = _freed_by(task)
        if "image" in freed:
            self._own_image = self._window.session.images.image
        if "network" in freed:
            self._driver.run.note_network()
        self.note()
        self._player.note_about(self._scene.name)

    def follow(self) -> None:
        """Let the words of a task that is done follow the person, who goes on with it: more strokes, another pixel.

        What was predicted keeps its verdict, and a network or an image that the task does not change stays the step's.
        """
        player = self._player
        step, reply = player.step, player.reply
        if player.phase is not Phase.EXPLAINED or step.task is None or (reply is not None and reply.is_judged):
            return
        if not holds(step.task.until, player.facts) or not self._continues(step.task):
            return
        self._own_image = self._window.session.images.image
        self._shown.keep_why()
        self.note()

    def _continues(self, task: Task) -> bool:
        """Return whether the window shows what the person was busy with: this network or its past, this image."""
        now, then = self._scene_now(), self._scene
        is_same_network = (now.run, now.batch) == (then.run, then.batch) or (now.is_past and then.is_past)
        if not is_same_network:
            return False
        is_same_kind = now.image is not None and then.image is not None and now.image.split is then.image.split
        return _is_same(now.image, then.image) or ("image" in _freed_by(task) and is_same_kind)

    @property
    def is_own_window(self) -> bool:
        """Whether the window shows network and image of the step."""
        return self._driver.run.has_own_network and not self._shows_another_moment and self._shows_own_image

    @property
    def _shows_own_image(self) -> bool:
        return _is_same(self._window.session.images.image, self._own_image)

    @property
    def _shows_another_moment(self) -> bool:
        claim = self._window.session.display.claimed
        return claim is not None and claim.source is not Source.LESSON

    def restore(self) -> None:
        """Show the image of the step again, and the live network; whether that is the step's is not changed by this."""
        session = self._window.session
        if self._shows_another_moment:
            session.time_machine.go_live()
        if not self._shows_own_image and self._own_image is not None:
            session.drawing.leave()
            session.images.show(self._own_image)

    # Whether it still is ---------------------------------------------------------------------------------------------

    def moved(self) -> MovedWords | None:
        """Return what is said if the window shows something else than the words are about; None if it does not."""
        if not self._has_moved():
            return None
        reply = self._player.reply
        if reply is not None and reply.is_judged and reply.about and self.is_own_window:
            text = translate("Guide", "This answer was given about {network_and_image}.")
            return MovedWords(text.format(network_and_image=reply.about), can_return=False)
        text = translate("Guide", "The window shows something else now. These words are about {network_and_image}.")
        return MovedWords(text.format(network_and_image=self._scene.name), can_return=True)

    def retell(self, retelling: Retelling, change: Callable[[str], str]) -> None:
        """Say in another language what the words are about."""
        texts = [retelling.text(text) for text in self._texts]
        if texts and _has_known_answer(self._player.step):
            texts[-1] = retelling.answer(self._texts[-1])
        self._texts = tuple(texts)
        self._scene = replace(self._scene, name=change(self._scene.name))

    def _has_moved(self) -> bool:
        player = self._player
        if player.phase is Phase.TASK and player.step.task is not None:
            return self._left_the_task(player.step.task) and self._texts_now() != self._texts
        if player.phase is Phase.QUESTION:
            return self._texts_now() != self._texts
        return self._texts_now() != self._texts or self._differs_from_reply() or self._differs_from_why()

    def _left_the_task(self, task: Task) -> bool:
        """Return whether something changed that is not what the task changes."""
        now, freed = self._scene_now(), _freed_by(task)
        has_other_network = (now.run, now.batch) != (self._scene.run, self._scene.batch)
        has_other_image = not _is_same(now.image, self._scene.image)
        return ("network" not in freed and has_other_network) or ("image" not in freed and has_other_image)

    def _differs_from_reply(self) -> bool:
        step, reply = self._player.step, self._player.reply
        if step.question is None or reply is None or not reply.is_judged:
            return False
        why = "" if step.why is None else step.why.fill(self._player.facts)
        return (expected_answer(step.question, self._player.facts), why) != (reply.expected_text, reply.why)

    def _differs_from_why(self) -> bool:
        """Return whether the explanation of a task that was done is no longer true."""
        why, kept = self._player.step.why, self._shown.kept_why
        return bool(kept) and why is not None and why.fill(self._player.facts) != kept

    def _texts_now(self) -> tuple[str, ...]:
        """Return what the step says and asks, filled in now, and the answer if it is known before a task."""
        step, facts = self._player.step, self._player.facts
        texts = [step.say.fill(facts)]
        question = step.question
        if question is not None:
            texts += [question.ask.fill(facts), *(choice.fill(facts) for choice in question.choices)]
            if _has_known_answer(step):
                texts.append(expected_answer(question, facts))
        return tuple(texts)

    def _scene_now(self) -> _Scene:
        session = self._window.session
        snapshot, image = session.display.snapshot, session.images.image
        if snapshot is None or image is None:
            return _Scene(None, None, image, "")
        if snapshot.step == 0:
            text = translate("Guide", "the random start and {image}")
        else:
            text = translate("Guide", "the network after batch {batch} and {image}")
        name = text.format(batch=local(snapshot.step, ","), image=translated(image_within(image)))
        return _Scene(snapshot.run_id, snapshot.step, image, name, self._shows_another_moment)


def _has_known_answer(step: Step) -> bool:
    """Return whether the right answer is known at once; a task changes it."""
    return step.question is not None and step.task is None


def _freed_by(task: Task) -> set[str]:
    """Return what a task may change: the network, the image."""
    first = {action.word.name.split()[0] for action in task.show_me}
    network = {"network"} if first & {"train", "start", "experiment"} else set()
    image = {"image"} if "image" in first or ("done", 1) in task.until.facts else set()
    return network | image


def _is_same(image: ShownImage | None, other: ShownImage | None) -> bool:
    """Return whether two images show the same; each time an image is chosen, it is another object."""
    if image is None or other is None:
        return image is other
    return (image.split, image.index) == (other.split, other.index) and bool((image.pixels == other.pixels).all())
