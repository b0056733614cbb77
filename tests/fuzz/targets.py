"""The readers of files that strangers make, with small files that each of them reads."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import cycle
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QSettings

from netviz.app.settings import Settings
from netviz.archive.errors import ArchiveError
from netviz.archive.reading import read_session
from netviz.archive.writing import write_session
from netviz.data import DataError, Dataset
from netviz.data.datasets import MAX_CLASSES
from netviz.data.loading import load_dataset
from netviz.data.pictures.decoding import decode
from netviz.data.pictures.finding import find_digits
from netviz.formats.errors import FormatError
from netviz.formats.kinds import kind_of
from netviz.formats.reading import read_network
from netviz.nn.errors import NetworkError
from netviz.nn.parameter_file import load_parameters, save_parameters
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.appearance import Appearance
from netviz.training import Trainer, TrainingConfig
from netviz.walks.errors import LessonError
from netviz.walks.reading import read_lesson
from tests.archive.sessions import session_of
from tests.conftest import make_dataset

_ROOT = Path(__file__).parents[1]

Read = Callable[[Path], object]


@dataclass(frozen=True)
class Seed:
    """A file that is read as it is, with the files beside it; relative to an empty folder."""

    name: str
    contents: bytes
    beside: tuple[tuple[str, bytes], ...] = ()
    opened: str = ""
    """What is opened, if it is not the file itself."""


@dataclass(frozen=True)
class Target:
    """A reader.

    Attributes
    ----------
    name : str
    seeds : tuple of Seed
    read : callable
        Reads a file or a folder.
    refusals : tuple of type
        What it may raise, each with a sentence.
    """

    name: str
    seeds: tuple[Seed, ...]
    read: Read
    refusals: tuple[type[Exception], ...]


def targets(folder: Path) -> dict[str, Target]:
    """Return all readers by name; the folder is for files that the seeds are made with."""
    dataset = make_dataset(30, 10)
    made = (
        Target("networks", _networks(), read_network, (FormatError,)),
        Target("parameters", _parameters(folder), load_parameters, (NetworkError,)),
        Target("idx", _idx(dataset), load_dataset, (DataError,)),
        Target("tables", _tables(dataset), load_dataset, (DataError,)),
        Target("labels", _labels(dataset), load_dataset, (DataError,)),
        Target("pictures", _pictures(), lambda path: find_digits(decode(path)), (DataError,)),
        Target("folders", _folders(), load_dataset, (DataError,)),
        Target("sessions", _sessions(folder, dataset), partial(_session, dataset), (ArchiveError,)),
        Target("lessons", _lessons(), read_lesson, (LessonError,)),
        Target("kinds", _without_names((*_networks(), *_tables(dataset), *_pictures())), kind_of, (FormatError,)),
        Target("settings", _settings(folder), _read_settings, ()),
    )
    return {target.name: target for target in made}


def _settings(folder: Path) -> tuple[Seed, ...]:
    """Write every setting once."""
    path = folder / "netviz.ini"
    store = QSettings(str(path), QSettings.Format.IniFormat)
    settings = Settings(store)
    for name, value in _properties(settings).items():
        setattr(settings, name, value)
    settings.recent_files = (folder / "one.netviz", folder / "zwölf & mehr.pt")
    settings.places = (1, 2, 3)
    settings.history_megabytes = 400
    settings.hints_dismissed = frozenset({"rate", "dead"})
    settings.save_lesson_progress("walk", '{"chapter": 1, "step": 2, "replies": []}')
    settings.save_appearance(Appearance())
    store.sync()
    return (Seed(path.name, path.read_bytes()),)


def _read_settings(path: Path) -> None:
    """Read every setting: a value that cannot be used counts as missing."""
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    for name, value in _properties(settings).items():
        assert value is not NotImplemented, name
    settings.restore_appearance(Appearance())
    settings.lesson_progress("walk")


def _properties(settings: Settings) -> dict[str, object]:
    names = [name for name, member in vars(Settings).items() if isinstance(member, property) and member.fset]
    return {name: getattr(settings, name) for name in names}


def _without_names(seeds: tuple[Seed, ...]) -> tuple[Seed, ...]:
    return tuple(replace(seed, name="download") for seed in seeds)


def _session(dataset: Dataset, path: Path) -> object:
    return read_session(path, dataset)


def _networks() -> tuple[Seed, ...]:
    files = _ROOT / "formats" / "files"
    data = ("from_torch.onnx.data", (files / "from_torch.onnx.data").read_bytes())
    paths = sorted(path for path in files.iterdir() if path.suffix not in (".json", ".data"))
    return tuple(Seed(path.name, path.read_bytes(), (data,) if path.suffix == ".onnx" else ()) for path in paths)


def _parameters(folder: Path) -> tuple[Seed, ...]:
    seeds = []
    for sizes in ((784, 3, 10), (784, 2, 3, 4)):
        path, architecture = folder / "parameters.safetensors", Architecture(sizes)
        vector = np.linspace(-1, 1, architecture.n_parameters, dtype=np.float32)
        metadata = {"activation": "relu", "seed": "1", "step": "2", "epoch": "0.5", "data_set": "bars"}
        save_parameters(path, Parameters(architecture, vector), metadata)
        seeds.append(Seed(path.name, path.read_bytes()))
    return tuple(seeds)


def _idx(dataset: Dataset) -> tuple[Seed, ...]:
    def images(pixels: np.ndarray) -> bytes:
        return struct.pack(">4I", 0x00000803, len(pixels), 28, 28) + pixels.tobytes()

    def labels(values: np.ndarray) -> bytes:
        return struct.pack(">2I", 0x00000801, len(values)) + values.tobytes()

    files = {
        "train-images-idx3-ubyte": images(dataset.train_images),
        "train-labels-idx1-ubyte": labels(dataset.train_labels),
        "t10k-images-idx3-ubyte": images(dataset.test_images),
        "t10k-labels-idx1-ubyte": labels(dataset.test_labels),
    }
    seeds = []
    for name, contents in files.items():
        others = tuple((other, kept) for other, kept in files.items() if other != name)
        seeds.append(Seed(name, contents, others, "."))
        seeds.append(Seed(f"{name}.gz", gzip.compress(contents, 1), others, "."))
    return tuple(seeds)


def _tables(dataset: Dataset) -> tuple[Seed, ...]:
    arrays = io.BytesIO()
    np.savez(
        arrays,
        x_train=dataset.train_images.reshape(-1, 28, 28)[:, ::2, ::2],
        y_train=dataset.train_labels,
        x_test=dataset.test_images.reshape(-1, 28, 28)[:, ::2, ::2],
        y_test=dataset.test_labels,
    )
    array = io.BytesIO()
    np.save(array, dataset.train_images.reshape(-1, 28, 28)[:20, ::4, ::4])
    labels = io.BytesIO()
    np.save(labels, dataset.train_labels[:20])
    small = dataset.train_images.reshape(-1, 28, 28)[:, ::4, ::4].reshape(-1, 49)
    rows = [",".join(map(str, (label, *row))) for label, row in zip(dataset.train_labels, small, strict=True)]
    table = "\n".join([",".join(["label", *(f"pixel{number}" for number in range(49))]), *rows]).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("train.csv", table)
    return (
        Seed("bars.npz", arrays.getvalue()),
        Seed("x_train.npy", array.getvalue(), (("y_train.npy", labels.getvalue()),)),
        Seed("y_train.npy", labels.getvalue(), (("x_train.npy", array.getvalue()),)),
        Seed("train.csv", table),
        Seed("train.csv.gz", gzip.compress(table, 1)),
        Seed("train.csv.zip", packed.getvalue()),
    )


def _labels(dataset: Dataset) -> tuple[Seed, ...]:
    beside = tuple((seed.name, seed.contents) for seed in _idx(dataset) if not seed.name.endswith(".gz"))
    digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    # As many names, and as long a file, as may be: what is odd about a file often stands far into it.
    long = [f"{number} {sign * 240}" for number, sign in zip(range(MAX_CLASSES), cycle("aéぬ😀\u0301 "), strict=False)]
    names = "\n".join(digits), "nul\nein\r\ndos\n", "\r\n".join(long), "\n".join(name * 2 for name in long[:40])
    return tuple(Seed("labels.txt", text.encode(), beside, ".") for text in names)


def _pictures() -> tuple[Seed, ...]:
    with Image.open(_ROOT / "data" / "digits" / "digits.png") as opened:
        picture = opened.convert("L").resize((96, 32))
    seeds = []
    for form in ("png", "jpeg", "bmp", "gif", "tiff", "webp", "ppm"):
        written = io.BytesIO()
        picture.save(written, form)
        seeds.append(Seed(f"digits.{form}", written.getvalue()))
    return tuple(seeds)


def _folders() -> tuple[Seed, ...]:
    """Return pictures by class, one of which is damaged."""
    whole = io.BytesIO()
    Image.new("L", (8, 8), 40).save(whole, "png")
    beside = tuple((f"{name}/{number}.png", whole.getvalue()) for name in "ab" for number in range(4))
    return tuple(replace(seed, name=f"a/{seed.name}", beside=beside, opened=".") for seed in _pictures())


def _sessions(folder: Path, dataset: Dataset) -> tuple[Seed, ...]:
    path = folder / "made.netviz"
    config = TrainingConfig(hidden=(2,), batch_size=10, epochs=2, validation_size=0)
    write_session(path, session_of(Trainer(config, dataset), dataset, 3))
    old = _ROOT / "archive" / "files" / "session_v1.netviz"
    return Seed(path.name, path.read_bytes()), Seed(old.name, old.read_bytes())


def _lessons() -> tuple[Seed, ...]:
    lessons = _ROOT.parent / "resources" / "lessons" / "en"
    whole = (lessons / "walk.toml").read_text()
    head, *chapters = whole.split("[[chapters]]")
    # One chapter at a time: a short file is read, and changed, in a thousandth of a second.
    return tuple(
        Seed("lesson.toml", f"{head}[[chapters]]{chapter}".encode(), opened="lesson.toml") for chapter in chapters
    )
