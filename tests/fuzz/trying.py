"""One changed file, read: what may happen, and what may not."""

from __future__ import annotations

import random
import shutil
import time
import traceback
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from netviz.sentences import sentence_of
from tests.fuzz.mutating import mutated
from tests.fuzz.targets import Seed, Target

MAX_CHARACTERS = 300
"""Of a sentence, without the path of the file."""

MAX_SECONDS = 10.0


@dataclass(frozen=True)
class Case:
    """A changed file.

    Attributes
    ----------
    name : str
    contents : bytes
    is_read : bool
        Whether it was read, changed as it is.
    complaint : str
        What should not have happened; empty if nothing.
    """

    name: str
    contents: bytes
    is_read: bool
    complaint: str


def cases(target: Target, seed: int, folder: Path) -> Iterator[Case]:
    """Yield changed files without end, each written to the folder and read; the same for the same seed."""
    chance = random.Random(f"{target.name} {seed}")
    others = tuple(seed.contents for seed in target.seeds)
    while True:
        original = chance.choice(target.seeds)
        contents = mutated(original.contents, chance, others)
        complaint, is_read = _try(target, original, contents, folder)
        yield Case(original.name, contents, is_read, complaint)


def read_as_they_are(target: Target, folder: Path) -> None:
    """Read every seed of a target, which must be possible or refused as what it is."""
    for seed in target.seeds:
        complaint, _ = _try(target, seed, seed.contents, folder)
        assert not complaint, complaint


def _try(target: Target, seed: Seed, contents: bytes, folder: Path) -> tuple[str, bool]:
    """Read a file; return what is wrong with what happened, and whether the file was read."""
    place = folder / "it"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, other in seed.beside:
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_bytes(other)
    (place / seed.name).write_bytes(contents)
    begin, is_read, complaint = time.monotonic(), False, ""
    try:
        target.read(place / (seed.opened or seed.name))
        is_read = True
    except target.refusals as refusal:
        complaint = _fault_of(sentence_of(refusal).replace(str(place), "FOLDER"))
    except Exception:  # noqa: BLE001 - whatever else is raised is what is looked for
        complaint = traceback.format_exc()
    seconds = time.monotonic() - begin
    if seconds > MAX_SECONDS:
        complaint = complaint or f"it took {seconds:.1f} seconds"
    files = {path.relative_to(place).as_posix() for path in place.rglob("*") if not path.is_dir()}
    left = files - {seed.name, *(name for name, _ in seed.beside)}
    if left:
        complaint = complaint or f"it left {', '.join(sorted(left))}"
    return complaint, is_read


def _fault_of(text: str) -> str:
    """Return what is wrong with a sentence for a user; empty if nothing."""
    if not text.strip():
        return "it was refused without a word"
    if len(text) > MAX_CHARACTERS:
        return f"a sentence of {len(text)} characters: {text[:400]!r}"
    obeyed = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
    unseen = {sign for sign in text if unicodedata.category(sign) in obeyed and sign != "\t"}
    return f"characters that a terminal obeys, {sorted(unseen)!r}: {text!r}" if unseen else ""
