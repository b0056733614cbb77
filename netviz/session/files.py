"""Data sets and networks: loaded, shown and saved in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netviz.data import DIGITS, DataError, Dataset, load_dataset
from netviz.data.loading import understand_images
from netviz.formats.opening import OpenedNetwork, open_network
from netviz.formats.scaling import in_words
from netviz.nn.parameter_file import save_parameters
from netviz.numbers import local, percentage
from netviz.sentences import sentence, sentence_of
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.joining import together
from netviz.session.live_run import LiveRun
from netviz.session.messages import Messages
from netviz.session.network_checks import config_for, config_suiting, require_readable
from netviz.session.questions import Questions
from netviz.session.translation import translated
from netviz.training import TrainingConfig
from netviz.training.training_server import in_shared_memory
from netviz.workers.jobs import JobQueue

if TYPE_CHECKING:
    # Reading pictures takes a library that nobody waits for at the start.
    from netviz.data.sources.understanding import UnderstoodImages


class Files(QObject):
    """Reads and writes files, and replaces the data set or the network with what was read.

    Attributes
    ----------
    closed_because : str
        A sentence for the user, while nothing may be replaced; empty at all other times.
    origin : Path or None
        The file or folder of the data set; None for MNIST.
    run_trained_at_start : int
        The id of the run that was trained because the program was started so; 0 for none.
    ask_before_loss : callable
        Takes what is about to replace every run, and calls it: at once, or once the user has been asked about work
        that would be lost.

    Signals
    -------
    busy_changed
    reading_found : Path, OpenedNetwork
        A file that was opened with `asks` leaves open how to read it: `show_network` shows it in one of the readings.
    images_found : UnderstoodImages
        Images that were loaded with `asks`: `use_images` makes them the data set.
    fits_mnist : Path, str
        The network in a file does not fit the images on the screen, as a sentence says, but would fit MNIST.
    opened : Path
        A network or images from a file are on the screen.
    """

    busy_changed = Signal()
    reading_found = Signal(object, object)
    images_found = Signal(object)
    fits_mnist = Signal(object, str)
    opened = Signal(object)

    def __init__(
        self,
        images: Images,
        questions: Questions,
        run: LiveRun,
        display: Display,
        jobs: JobQueue,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._questions = questions
        self._run = run
        self._display = display
        self._jobs = jobs
        self._messages = messages
        self._loading: dict[int, str] = {}
        self._n_loads = 0
        self._train_when_ready = False
        self._model_when_ready: tuple[Path, bool] | None = None
        self.closed_because = ""
        self.origin: Path | None = None
        self.run_trained_at_start = 0
        self.ask_before_loss: Callable[[Callable[[], None]], None] = _proceed
        self._found_at: Path | None = None
        # The configuration before a network from a file, and that network's.
        self._before_network: tuple[TrainingConfig, TrainingConfig] | None = None

    @property
    def busy(self) -> str:
        """What is being loaded, the last of several, in a few words; empty if nothing is."""
        return next(reversed(self._loading.values()), "")

    def start(self, directory: Path | None, model: Path | None, *, train: bool) -> None:
        """Load the data set, then the model, then train if asked to."""
        self._train_when_ready = train
        self._model_when_ready = None if model is None else (model, False)
        self.load_dataset(directory)

    def load_dataset(self, path: Path | None, *, asks: bool = False, model: Path | None = None) -> None:
        """Load MNIST, or images of any form, and start a new run on them.

        With `asks`, the user sees first what was found. If a `model` is named, the network in that file is shown then.
        """
        if self.refuses():
            return
        if path is None:
            ended = self.begin_busy(self.tr("Loading MNIST…"))
        else:
            ended = self.begin_busy(self.tr("Loading {name}…").format(name=path.name))
        if asks and path is not None:
            self._jobs.submit(
                "load data", partial(understand_images, path), partial(self._show_images, path), ended=ended
            )
        else:
            self._jobs.submit(
                "load data",
                partial(_load, path),
                partial(self._ask_about_dataset, path, model=model),
                refused=partial(self._on_refused, path),
                failed=partial(self._on_failed, path),
                ended=ended,
            )

    def _on_refused(self, path: Path | None, refusal: str) -> None:
        """Say why images cannot be loaded; a window that has none yet shows MNIST, so that it can be used."""
        if self._is_first(path):
            refusal = sentence("{problem} netviz shows MNIST instead.", problem=refusal)
        self._messages.refuse(refusal)
        self._on_failed(path)

    def _on_failed(self, path: Path | None, _: object = None) -> None:
        if self._is_first(path):
            self._train_when_ready = False
            self.load_dataset(None)

    def _is_first(self, path: Path | None) -> bool:
        return path is not None and self._images.dataset is None

    def _show_images(self, path: Path, found: UnderstoodImages) -> None:
        self._found_at = path
        self.images_found.emit(found)

    def use_images(self, found: UnderstoodImages) -> None:
        """Make images the data set, and start a new run on them."""
        if self.refuses():
            return
        try:
            dataset = found.dataset()
        except DataError as error:
            self._messages.refuse(sentence_of(error))
        else:
            self._ask_about_dataset(self._found_at, dataset, is_known=True)

    def open_model(self, path: Path, *, asks: bool = False) -> None:
        """Show the network in a file of any form; training continues from it.

        With `asks`, the user is asked first if the file does not say how to read it.
        """
        if self.refuses():
            return
        dataset = self._images.dataset
        if dataset is None:
            self._model_when_ready = path, asks
            return
        ended = self.begin_busy(self.tr("Opening {name}…").format(name=path.name))
        self._jobs.submit(
            "open model", partial(open_network, path, dataset), partial(self._use_model, path, asks), ended=ended
        )

    def save_model(self, path: Path) -> None:
        """Write the parameters on the screen to a file."""
        snapshot, dataset = self._display.snapshot, self._images.dataset
        if snapshot is None or dataset is None:
            self._messages.refuse(self.tr("There is nothing to save yet: the data set is still loading."))
            return
        metadata = snapshot.metadata(dataset.name)
        work = partial(save_parameters, path, snapshot.parameters, metadata)
        self._jobs.submit("save model", work, partial(self._on_saved, path))

    def _on_saved(self, path: Path, _: object) -> None:
        self._messages.notice(self.tr("Saved {name}.").format(name=path.name))

    def refuses(self) -> bool:
        """Return whether nothing may be replaced now, after saying why."""
        if self.closed_because:
            self._messages.refuse(self.closed_because)
        return bool(self.closed_because)

    def begin_busy(self, text: str) -> Callable[[], None]:
        """Say what is being loaded, until the function that is returned is called."""
        self._n_loads += 1
        self._loading[self._n_loads] = text
        self.busy_changed.emit()
        return partial(self._end, self._n_loads)

    def _end(self, number: int) -> None:
        del self._loading[number]
        self.busy_changed.emit()

    def _ask_about_dataset(
        self, path: Path | None, dataset: Dataset, *, is_known: bool = False, model: Path | None = None
    ) -> None:
        self.ask_before_loss(partial(self._use_dataset, path, dataset, is_known=is_known, model=model))

    def _use_dataset(self, path: Path | None, dataset: Dataset, *, is_known: bool, model: Path | None) -> None:
        self.origin = path
        self._run.prepare(config_suiting(self._config_of_user(), dataset))
        self._questions.forget()
        self._images.use(dataset)
        self._run.start_run()
        if dataset.remarks and not is_known:
            self._messages.notice(together(translated(remark) for remark in dataset.remarks))
        if path is not None:
            self.opened.emit(path)
        if model is not None:
            self.open_model(model, asks=True)
        elif self._model_when_ready is not None:
            (model, asks), self._model_when_ready = self._model_when_ready, None
            self.open_model(model, asks=asks)
        else:
            self._train_if_asked()

    def _use_model(self, path: Path, asks: bool, opened: OpenedNetwork) -> None:
        dataset = self._images.dataset
        assert dataset is not None
        try:
            require_readable(opened.parameters)
        except ValueError as error:
            self._messages.refuse(sentence_of(error))
            return
        if opened.n_classes != dataset.with_classes(opened.n_classes).n_classes:
            self._refuse_classes(path, opened.n_classes, dataset)
            return
        if asks and opened.evidence:
            self.reading_found.emit(path, opened)
        else:
            self.show_network(path, opened)

    def _refuse_classes(self, path: Path, n_classes: int, dataset: Dataset) -> None:
        """Say that a network does not fit the images, and which way out there is."""
        text = self.tr("{name} has {n} outputs, but the images shown are of {n_classes} classes.")
        problem = text.format(name=path.name, n=n_classes, n_classes=dataset.n_classes)
        if n_classes == len(DIGITS):
            self.fits_mnist.emit(path, problem)
        else:
            way_out = self.tr("Open images of {n} classes first, then this network.").format(n=n_classes)
            self._messages.refuse(together((problem, way_out)))

    def show_network(self, path: Path, opened: OpenedNetwork) -> None:
        """Show a network; training continues from it.

        The run until now is kept among the older ones, unless the network has digits that no image shows: those are
        another data set.
        """
        dataset = self._images.dataset
        assert dataset is not None
        show = partial(self._show_network, path, opened)
        if dataset.with_classes(opened.n_classes) is dataset:
            show()
        else:
            self.ask_before_loss(show)

    def _show_network(self, path: Path, opened: OpenedNetwork) -> None:
        dataset = self._images.dataset
        assert dataset is not None
        before = self._config_of_user()
        self._run.prepare(config_for(opened.parameters, self._run.config))
        self._before_network = before, self._run.config
        self._questions.forget()
        keeps_runs = dataset.with_classes(opened.n_classes) is dataset
        was_trained = self._run.has_trained
        if not keeps_runs:
            # The network knows digits that no image shows.
            self._images.use(dataset.with_classes(opened.n_classes))
        self._run.start_run(opened.parameters, path.name)
        remarks = [self._how_read(path, opened)] if opened.evidence else []
        if was_trained and keeps_runs:
            remarks.append(self.tr("What you trained before is kept in the list of runs."))
        if remarks:
            self._messages.notice(together(remarks))
        self.opened.emit(path)
        self._train_if_asked()

    def _config_of_user(self) -> TrainingConfig:
        """Return the configuration without the layers of a network from a file, unless they were changed since."""
        config = self._run.config
        if self._before_network is None:
            return config
        before, of_network = self._before_network
        if (config.hidden, config.activation) != (of_network.hidden, of_network.activation):
            return config
        return replace(config, hidden=before.hidden, activation=before.activation)

    def _how_read(self, path: Path, opened: OpenedNetwork) -> str:
        """Say how a file was read that left something open, and how well the network does so."""
        text = self.tr(
            "{name}: {activation}, inputs {scaling}; it reads {accuracy} of {count} training images correctly."
        )
        best = opened.evidence[0]
        return text.format(
            name=path.name,
            activation=opened.activation,
            scaling=translated(in_words(opened.scaling)),
            accuracy=percentage(best.accuracy),
            count=local(best.n_images, ","),
        )

    def _train_if_asked(self) -> None:
        if self._train_when_ready:
            self._train_when_ready = False
            self.run_trained_at_start = self._run.run_id
            self._run.train()


def _proceed(replace: Callable[[], None]) -> None:
    """Replace the runs without a question."""
    replace()


def _load(path: Path | None) -> Dataset:
    """Load a data set into memory that the process that trains has in common with this one."""
    return in_shared_memory(load_dataset(path))
