"""The checkpoints that another program saves, found as they appear in a folder or in one file that is written again."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np

from netviz.data import Dataset
from netviz.formats.checkpoint_files import ListedFile, list_files
from netviz.formats.counting import Counting
from netviz.formats.opening import OpenedNetwork, open_like, open_network
from netviz.formats.step_names import named_steps
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence, sentence_of

_AT_REST_S = 2.0
"""A file that was written longer ago is whole; of a newer one, two polls must find the same."""

_PATIENCE_S = 5.0
"""How long a file that is at rest and cannot be read is waited for."""

_FAR_BETTER = 2.0
"""Times the accuracy of guessing: a network that reads less well does not settle how it is to be read."""

_ALL_AT_ONCE_S = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """A moment of the training that is followed.

    Attributes
    ----------
    name : str
        Of its file, relative to the folder.
    step : int
    parameters : Parameters
        Read-only, in float32.
    """

    name: str
    step: int
    parameters: Parameters


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is not shown, and why, in a sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What one look found.

    Attributes
    ----------
    is_there : bool
        Whether the folder or the file exists now.
    begins_anew : bool
        Whether all moments found earlier are to be forgotten: their files are read again, or counted otherwise.
    counting : Counting
        What the steps count.
    checkpoints : tuple of Checkpoint
        New ones, in the order in which they are to be shown.
    skipped : tuple of Skipped
        All files that are not shown, by name.
    n_left_out : int
        Files that are not read because there are more than fit into memory.
    has_more : bool
        Whether files are ready that this look had no time for.
    """

    is_there: bool
    begins_anew: bool = False
    counting: Counting = Counting.CHECKPOINT
    checkpoints: tuple[Checkpoint, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    n_left_out: int = 0
    has_more: bool = False


class _State(Enum):
    NEW = "new"
    READ = "read"
    SKIPPED = "skipped"
    LEFT_OUT = "left out"


@dataclass(slots=True)
class _File:
    """What is known of a file."""

    listed: ListedFile
    number: int
    """In the order of appearance, from 1."""

    seen_at: float
    is_at_rest: bool
    state: _State = _State.NEW
    reason: str = ""
    refused_at: float | None = None
    named_step: int | None = None
    """What its name said when it was read."""


@dataclass(slots=True)
class _Reading:
    """How the files are read: settled by the first network that reads far better than guessing."""

    network: OpenedNetwork
    is_settled: bool


class Watcher:
    """Finds checkpoints as they are saved.

    Each look takes about half a second at most. A file that is being written is waited for; one that stays damaged, has
    other layers or says no step where the others do is skipped, and read again if it changes. A folder that vanishes is
    waited for as well. If a step is written again, the training has begun again from there: older files of later steps
    are skipped until they are written again as well.

    Parameters
    ----------
    path : Path
        A folder, whose subfolders are looked into as well, or a file.
    dataset : Dataset
        Whose training images settle how the files are read.
    most : int
        How many of the files that are found at once are read, spread over all of them.
    clock : callable
        Returns seconds that never go back.
    """

    def __init__(
        self, path: Path, dataset: Dataset, most: int = 300, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.path = path
        self._dataset = dataset
        self._most = most
        self._clock = clock
        self._files: dict[str, _File] = {}
        self._n_seen = 0
        self._reading: _Reading | None = None
        self._counting = Counting.CHECKPOINT
        self._steps: dict[str, int] = {}
        self._named: frozenset[str] = frozenset()
        self._files_say_steps: bool | None = None
        self._was_away = False

    def look(self) -> Found:
        """Return what has changed since the last look."""
        now = self._clock()
        try:
            listed = {file.name: file for file in list_files(self.path)}
        except OSError:
            self._was_away = True
            return Found(is_there=False, counting=self._counting, skipped=self._skipped())
        for name in self._files.keys() - listed.keys():
            if self._files[name].state not in (_State.READ, _State.LEFT_OUT):
                del self._files[name]
        has_begun_again = False
        for file in sorted(listed.values(), key=lambda file: file.written_ns):
            has_begun_again |= self._note(file, now)
        self._was_away = not listed
        if has_begun_again:
            self._forget()
        begins_anew = self._count() or has_begun_again
        self._leave_out()
        checkpoints, restarted, has_more = self._read(now)
        return Found(
            is_there=True,
            begins_anew=begins_anew or restarted,
            counting=self._counting,
            checkpoints=tuple(checkpoints),
            skipped=self._skipped(),
            n_left_out=sum(file.state is _State.LEFT_OUT for file in self._files.values()),
            has_more=has_more,
        )

    # Files -----------------------------------------------------------------------------------------------------------

    def _note(self, listed: ListedFile, now: float) -> bool:
        """Note a file; return whether it shows that the training has begun again from this step."""
        name, known = listed.name, self._files.get(listed.name)
        if known is None:
            self._n_seen += 1
            self._files[name] = _File(listed, self._n_seen, now, listed.age > _AT_REST_S)
            return False
        if listed.is_same_as(known.listed) or (self._was_away and listed.is_copy_of(known.listed)):
            known.listed, known.is_at_rest = listed, True
            return False
        number, was_read = known.number, known.state is _State.READ
        if was_read:
            # Written again: another moment.
            self._n_seen += 1
            number = self._n_seen
        self._files[name] = _File(listed, number, now, False)
        return was_read and self._skip_earlier_training(listed)

    def _skip_earlier_training(self, listed: ListedFile) -> bool:
        """Skip what was written before a step that has been written again, and counts more; return whether any was."""
        step = self._steps.get(listed.name)
        if step is None:
            return False
        earlier = [
            file
            for name, file in self._files.items()
            if self._steps.get(name, step) > step and file.listed.written_ns < listed.written_ns
        ]
        for file in earlier:
            self._skip(file, sentence("It is of an earlier training: {name} was written after it.", name=listed.name))
        return bool(earlier)

    def _leave_out(self) -> None:
        """Of more files than fit into memory, choose some that are spread over all of them, and the last."""
        names = [name for name, file in self._files.items() if file.state is _State.NEW]
        if len(names) <= self._most:
            return
        names = self._in_order(names)
        chosen = {names[place] for place in np.linspace(0, len(names) - 1, self._most).astype(int)}
        for name in names:
            if name not in chosen:
                self._files[name].state = _State.LEFT_OUT

    # Steps -----------------------------------------------------------------------------------------------------------

    def _count(self) -> bool:
        """Find what the names count; return whether files that were read have other steps now."""
        if self._named == self._files.keys():
            return False
        self._named = frozenset(self._files)
        # A file that is written again and again has the same name at each step.
        named = named_steps([] if self.path.is_file() else list(self._files))
        before, self._steps = self._counting, named.steps
        if named.steps:
            self._counting, self._files_say_steps = named.counting, None
        changed = any(
            file.state is _State.READ and (file.named_step != self._steps.get(name) or before is not self._counting)
            for name, file in self._files.items()
        )
        if changed:
            self._forget()
        return changed

    def _step_of(self, name: str, opened: OpenedNetwork) -> int | None:
        """Return the step of a network: of its file's name, or what the file says, or else in the order of appearance.

        The first network decides which; None if this one does not have it.
        """
        if self._steps:
            return self._steps.get(name)
        if self._files_say_steps is None:
            self._files_say_steps = opened.step > 0
            self._counting = Counting.STEP if self._files_say_steps else Counting.CHECKPOINT
        if self._files_say_steps:
            return opened.step or None
        return self._files[name].number

    def _forget(self) -> None:
        for file in self._files.values():
            if file.state is _State.READ:
                file.state = _State.NEW

    def _in_order(self, names: Sequence[str]) -> list[str]:
        """Return names by their steps, or else by the times at which the files were written."""

        def place(name: str) -> tuple[int, int]:
            file = self._files[name]
            return self._steps.get(name, 0), file.listed.written_ns

        return sorted(names, key=place)

    # Reading ---------------------------------------------------------------------------------------------------------

    def _read(self, now: float) -> tuple[list[Checkpoint], bool, bool]:
        """Read files that are ready, as long as there is time.

        Returns
        -------
        checkpoints : list of Checkpoint
        restarted : bool
            Whether the files read before must be read again, in another way.
        has_more : bool
        """
        ready = self._in_order(
            [
                name
                for name, file in self._files.items()
                if file.state is _State.NEW and file.is_at_rest and (file.refused_at is None or now > file.refused_at)
            ]
        )
        if self._reading is None or not self._reading.is_settled:
            # The newest first: it is the one to look at, and settles best how all are read.
            ready = ready[-1:] + ready[:-1]
        checkpoints: list[Checkpoint] = []
        restarted = False
        for place, name in enumerate(ready):
            if place and self._clock() - now > _ALL_AT_ONCE_S:
                return checkpoints, restarted, True
            opened = self._opened(name, now)
            if opened is None:
                continue
            if self._settle(opened):
                self._forget()
                restarted, checkpoints = True, []
            file, step = self._files[name], self._step_of(name, opened)
            if step is None:
                self._skip(file, sentence("It says no step, and the other files do."))
                continue
            file.state, file.named_step = _State.READ, self._steps.get(name)
            checkpoints.append(Checkpoint(name, step, opened.parameters.frozen_copy()))
        return checkpoints, restarted, restarted

    def _opened(self, name: str, now: float) -> OpenedNetwork | None:
        """Return the network in a file, or None if it is waited for or skipped."""
        file, path = self._files[name], self.path if self.path.is_file() else self.path / name
        if self._steps and name not in self._steps:
            self._skip(file, sentence("Its name says no step, and those of the other files do."))
            return None
        try:
            if self._reading is not None and self._reading.is_settled:
                opened = open_like(path, self._reading.network)
            else:
                opened = open_network(path, self._dataset)
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            # It may still be being written, by a program that pauses.
            file.refused_at = now
            if now - file.seen_at >= _PATIENCE_S:
                self._skip(file, sentence_of(error))
            return None
        sizes = opened.parameters.architecture.layer_sizes
        if self._reading is not None:
            expected = self._reading.network.parameters.architecture.layer_sizes
            if sizes != expected:
                self._skip(
                    file,
                    sentence(
                        "It has layers of {sizes} units, and the first network has {expected}.",
                        sizes=" → ".join(map(str, sizes)),
                        expected=" → ".join(map(str, expected)),
                    ),
                )
                return None
        return opened

    def _settle(self, opened: OpenedNetwork) -> bool:
        """Decide how files are read; return whether those read before were read otherwise."""
        before = self._reading
        if before is not None and before.is_settled:
            return False
        best = opened.evidence[0] if opened.evidence else None
        is_settled = best is None or best.accuracy > _FAR_BETTER / opened.n_classes
        if before is None or is_settled:
            self._reading = _Reading(opened, is_settled)
        if before is None:
            return False
        same = (before.network.scaling, before.network.activation) == (opened.scaling, opened.activation)
        return is_settled and not same

    def _skip(self, file: _File, reason: str) -> None:
        file.state, file.reason = _State.SKIPPED, reason

    def _skipped(self) -> tuple[Skipped, ...]:
        return tuple(
            Skipped(name, file.reason) for name, file in sorted(self._files.items()) if file.state is _State.SKIPPED
        )
