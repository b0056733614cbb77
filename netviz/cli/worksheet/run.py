"""The work of ``netviz worksheet``: train or read the network, write the sheets, draw the pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from netviz.cli.errors import Refusal
from netviz.cli.output import say
from netviz.cli.output_files import require_writable
from netviz.data import load_dataset
from netviz.formats.opening import open_network
from netviz.sentences import sentence, sentence_of
from netviz.session.network_checks import config_suiting
from netviz.training import TrainingConfig
from netviz.training.threads import limit_blas_threads
from netviz.worksheets.sheet import Sheet
from netviz.worksheets.source import DEFAULT_BATCHES, SheetSource, from_file, require_suitable, train_for_sheets
from netviz.worksheets.wording import write_sheet


@dataclass(frozen=True, slots=True)
class Request:
    """The options of the command; see its help.

    Attributes
    ----------
    seed : int or None
    students : range
    answers : bool
    batches, epochs : int or None
    model, data : Path or None
    paper : str
        ``a4`` or ``letter``.
    output : Path
    """

    seed: int | None
    students: range
    answers: bool
    batches: int | None
    epochs: int | None
    model: Path | None
    data: Path | None
    paper: str
    output: Path


def run(request: Request) -> int:
    """Write the PDF and return the exit status.

    Raises
    ------
    DataError, NetworkError, TracingError, TrainingError
        If the network or the data cannot be used.
    Refusal
        If the file cannot be written, which is checked first, or Qt cannot draw.
    """
    require_writable(request.output)
    write_pdf = _painter_of(request)
    source = _source(request)
    require_suitable(source)
    write_pdf([write_sheet(source, student) for student in request.students])
    say(
        sentence(
            "{file}: {kind}, students {students}, {origin}",
            file=request.output,
            kind=sentence("answers") if request.answers else sentence("worksheet"),
            students=f"{request.students[0]}–{request.students[-1]}",
            origin=source.origin,
        )
        if len(request.students) > 1
        else sentence(
            "{file}: {kind}, student {student}, {origin}",
            file=request.output,
            kind=sentence("answers") if request.answers else sentence("worksheet"),
            student=request.students[0],
            origin=source.origin,
        )
    )
    return 0


def _source(request: Request) -> SheetSource:
    dataset = load_dataset(request.data)
    if request.model is not None:
        opened = open_network(request.model, dataset)
        seed = opened.seed if request.seed is None else request.seed
        dataset = dataset.with_classes(opened.n_classes)
        return from_file(request.model.name, dataset, seed, opened.step, opened.parameters)
    limit_blas_threads()
    default = TrainingConfig()
    config = TrainingConfig(seed=request.seed or 0, epochs=request.epochs or default.epochs)
    config = config_suiting(config, dataset)
    batches = DEFAULT_BATCHES if request.batches is None and request.epochs is None else request.batches
    # disable=None: no bar unless standard error is a terminal.
    with tqdm(unit=f" {sentence('batches')}", file=sys.stderr, disable=None, leave=False) as bar:

        def advance(step: int, wanted: int) -> None:
            bar.total = wanted
            bar.update(step - bar.n)

        return train_for_sheets(config, dataset, batches, advance)


def _painter_of(request: Request) -> Callable[[list[Sheet]], None]:
    """Return the function that draws the pages, after Qt has been started without a display."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from PySide6.QtGui import QGuiApplication

        from netviz.app.worksheets.pages import write_pdf
        from netviz.app.worksheets.paper import PaperSize
    except ImportError as error:
        raise Refusal(sentence("The PDF cannot be drawn: {reason}.", reason=error)) from error
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])

    def draw(sheets: list[Sheet]) -> None:
        assert application is not None
        try:
            write_pdf(request.output, sheets, answers=request.answers, size=PaperSize(request.paper))
        except OSError as error:
            raise Refusal(sentence_of(error)) from error

    return draw
