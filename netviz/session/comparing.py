"""Two networks against each other: the one on the screen, and a moment of a run or a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from netviz.archive.saved import SavedComparison
from netviz.data import Dataset
from netviz.formats.opening import OpenedNetwork, open_network
from netviz.scene.appearance import Mode
from netviz.scene.compared_moment import ComparedMoment, Side, counterpart
from netviz.scene.comparison import Comparison, pieces
from netviz.scene.display_state import Claim, Difference, ShownQuantity, Source
from netviz.scene.selection import Selection
from netviz.sentences import Sentence, sentence, sentence_of
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.moment_names import moment_sentence
from netviz.session.network_checks import require_readable
from netviz.session.questions import Questions
from netviz.session.run_names import same_name
from netviz.session.runs import RunRecord, Runs
from netviz.training import Snapshot, TrainingError
from netviz.training.batch_source import require_classes
from netviz.workers.jobs import JobQueue
from netviz.workers.piecewise import PiecewiseJob

# Ids of networks that belong to no run.
_file_ids = count(-2, -1)

_Networks = dict[Side, tuple[Snapshot, str]]


class Comparing(QObject):
    """Compares the network on the screen with another one, and shows either, or how their weights differ.

    Attributes
    ----------
    comparison : Comparison or None
        The result; None without a comparison, and until it is known.
    name_a, name_b : str
        What the two networks are, in a few words.
    is_busy : bool
        Whether networks are being compared.

    Signals
    -------
    changed
        An attribute, or what is shown of the two, changed.
    reading_found : Path, OpenedNetwork
        A file that was named with `asks` leaves open how to read it: `compare_with_network` takes one of the readings.
    """

    changed = Signal()
    reading_found = Signal(object, object)

    def __init__(
        self,
        display: Display,
        run: LiveRun,
        runs: Runs,
        images: Images,
        questions: Questions,
        jobs: JobQueue,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._run = run
        self._runs = runs
        self._images = images
        self._questions = questions
        self._jobs = jobs
        self._messages = messages
        self.comparison: Comparison | None = None
        self.name_a = self.name_b = ""
        self.is_busy = False
        self._snapshots: dict[Side, Snapshot] = {}
        self._in_order: Snapshot | None = None
        self._side = Side.A
        self._job: PiecewiseJob | None = None
        self._n_asked = 0
        images.dataset_changed.connect(self.end)

    # Comparing -------------------------------------------------------------------------------------------------------

    @property
    def network_on_screen(self) -> tuple[Snapshot, str] | None:
        """The network that is compared with another, and its name; None before there is one.

        In a comparison this is still the first of the two; a lesson's copy is left out for the live network.
        """
        if self.comparison is not None:
            return self._snapshots[Side.A], self.name_a
        claim, snapshot = self._display.claimed, self._display.snapshot
        if claim is not None and claim.source is Source.LESSON:
            snapshot = self._run.snapshot
        return None if snapshot is None else (snapshot, self._name_of(snapshot))

    def compare_with_run(self, run: RunRecord, step: int) -> None:
        """Compare the network on the screen with a run, at the kept moment nearest to a batch."""
        newest = run.snapshot if run.snapshot is not None else self._run.snapshot
        if newest is None or newest.run_id != run.run_id or step < newest.step:
            newest = run.history.snapshot(step)
        self._compare(newest, self._name_of(newest))

    def compare_with_file(self, path: Path, *, asks: bool = False) -> None:
        """Compare the network on the screen with the one in a file of any form.

        With `asks`, the user is asked first if the file does not say how to read it.
        """
        dataset = self._images.dataset
        if dataset is None:
            return
        number = self._begin()
        self._jobs.submit(
            "open model",
            partial(open_network, path, dataset),
            partial(self._use_file, number, path, asks),
            refused=partial(self._on_refused, number),
            failed=lambda _: self._on_stopped(number),
        )

    def _use_file(self, number: int, path: Path, asks: bool, opened: OpenedNetwork) -> None:
        dataset = self._images.dataset
        if number != self._n_asked or dataset is None:
            return
        try:
            require_readable(opened.parameters)
            require_classes(opened.n_classes, dataset.with_classes(opened.n_classes))
        except (ValueError, TrainingError) as error:
            self._on_refused(number, sentence_of(error))
            return
        if asks and opened.evidence:
            self._on_stopped(number)
            self.reading_found.emit(path, opened)
        else:
            self.compare_with_network(path, opened)

    def compare_with_network(self, path: Path, opened: OpenedNetwork) -> None:
        """Compare the network on the screen with one that was read from a file."""
        parameters = opened.parameters.frozen_copy()
        snapshot = Snapshot(parameters, next(_file_ids), opened.seed, opened.step, 0.0, None, None)
        self._compare(snapshot, path.name)

    def _compare(self, b: Snapshot, name_b: str) -> None:
        found, dataset = self.network_on_screen, self._images.dataset
        if found is None or dataset is None:
            return
        self._start(dataset, {Side.A: found, Side.B: (b, name_b)}, self._use)

    def _start(
        self,
        dataset: Dataset,
        networks: _Networks,
        use: Callable[[_Networks, Comparison], None],
    ) -> None:
        number = self._begin()
        a, b = (networks[side][0].parameters for side in (Side.A, Side.B))
        self._job = PiecewiseJob(
            self._jobs,
            "compare networks",
            pieces(a, b, dataset.test_images, dataset.test_labels),
            partial(use, networks),
            partial(self._on_stopped, number),
        )
        self._job.start()

    def _begin(self) -> int:
        """Replace a comparison that is still being made."""
        if self._job is not None:
            self._job.cancel()
        self._n_asked += 1
        self.is_busy = True
        self._display.announce(self)
        self.changed.emit()
        return self._n_asked

    def _on_refused(self, number: int, reason: str) -> None:
        if number == self._n_asked:
            self._messages.refuse(reason)
            self._on_stopped(number)

    def _on_stopped(self, number: int) -> None:
        if number == self._n_asked:
            self.is_busy = False
            self._display.call_off(self)
            self.changed.emit()

    def _use(
        self,
        networks: _Networks,
        comparison: Comparison,
        *,
        side: Side = Side.A,
        selection: Selection | None = None,
    ) -> None:
        self.is_busy = False
        self.comparison = comparison
        self._snapshots = {side: snapshot for side, (snapshot, _) in networks.items()}
        self.name_a, self.name_b = networks[Side.A][1], networks[Side.B][1]
        self._in_order = None
        if side is Side.DIFFERENCE and not self.can_subtract:
            side = Side.A
        self._show(side, selection)

    # In a session file -----------------------------------------------------------------------------------------------

    def saved(self) -> SavedComparison | None:
        """Return the comparison on the screen as a session file keeps it."""
        if self.comparison is None:
            return None
        names = str(self.name_a), str(self.name_b)
        return SavedComparison(self._snapshots[Side.A], self._snapshots[Side.B], *names, self._side)

    def restore(self, saved: SavedComparison, selection: Selection) -> None:
        """Compare the two networks of an earlier session, and show what was shown of them, with a selection."""
        dataset = self._images.dataset
        if dataset is None:
            return
        networks = {
            side: (
                replace(snapshot, run_id=next(_file_ids)) if snapshot.run_id < 0 else snapshot,
                same_name(name, self._name_of(snapshot)),
            )
            for side, snapshot, name in ((Side.A, saved.a, saved.name_a), (Side.B, saved.b, saved.name_b))
        }
        self._start(dataset, networks, partial(self._use, side=saved.side, selection=selection))

    def _name_of(self, snapshot: Snapshot) -> Sentence:
        """Return the name of a moment of a run, in English until it is shown."""
        run = self._runs.find(snapshot.run_id)
        moment = moment_sentence(snapshot.step, snapshot.counting)
        if run is None:
            return moment
        return sentence("run {number}, {moment}", number=run.number, moment=moment)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def can_subtract(self) -> bool:
        """Whether both networks have the same layers."""
        return self.comparison is not None and self.comparison.have_same_layers

    def show(self, side: Side) -> None:
        """Show one of the two networks, or the difference of their weights, with the same unit selected."""
        comparison, selection = self.comparison, None
        if comparison is None or (side is Side.DIFFERENCE and not self.can_subtract):
            return
        if (side is Side.B) is not (self._side is Side.B):
            selection = counterpart(self._questions.selection, comparison, to_b=side is Side.B)
        self._show(side, selection)

    def _show(self, side: Side, selection: Selection | None) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        self._side = side
        quantity, difference = None, None
        if side is Side.DIFFERENCE:
            quantity = ShownQuantity(Mode.CHANGE, self._display.appearance.gradient_of)
            difference = Difference(self._snapshots[Side.A], self._b_in_order(comparison), sentence("= A − B"))
        snapshot = self._snapshots[Side.B if side is Side.B else Side.A]
        compared = ComparedMoment(side, self.name_a, self.name_b, comparison)
        claim = Claim(Source.COMPARISON, snapshot, quantity, difference, compared=compared)
        self._display.claim(self, claim, selection)
        self.changed.emit()

    def _b_in_order(self, comparison: Comparison) -> Snapshot:
        """Return B with its units in A's order; always the same object, so it is sent to the renderer only once."""
        if self._in_order is None:
            parameters = comparison.b_in_order_of_a().frozen_copy()
            # With these units it is no moment of its run.
            b, number = self._snapshots[Side.B], next(_file_ids)
            self._in_order = replace(b, parameters=parameters, run_id=number, gradient=None)
        return self._in_order

    @Slot()
    def end(self) -> None:
        """End the comparison, and forget one that is still being made."""
        self._display.release(self)
        self.on_display_lost()

    def on_display_lost(self) -> None:
        """Forget the comparison, and one that is still being made: something else is shown."""
        if self._job is not None:
            self._job.cancel()
        self._n_asked += 1
        self.is_busy = False
        self.comparison, self._snapshots, self._in_order = None, {}, None
        self.name_a = self.name_b = ""
        self.changed.emit()
