"""What this process and those that draw for it hold: memory, threads, open files and shared memory."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Held:
    """What all processes of the program hold.

    Attributes
    ----------
    megabytes : float
        Resident memory in MB of 10⁶ bytes. Shared memory, such as libraries, counts proportionally (proportional set
        size). 0 if it is unknown.
    allocated : float
        The part of it that is in no file: what else this machine runs, and shares libraries with, does not change it.
    processes, threads, descriptors, segments : int
        Segments are those of shared memory that are mapped. The files without names in which moments are kept are as
        many as the user's limit allows, and are not counted. 0 if they are unknown.
    """

    megabytes: float
    allocated: float
    processes: int
    threads: int
    descriptors: int
    segments: int


def held() -> Held:
    """Return what is held now; everything but the processes is known where there is a folder ``/proc``."""
    processes = [os.getpid(), *(child.pid for child in multiprocessing.active_children() if child.pid is not None)]
    kilobytes = allocated = threads = descriptors = 0
    segments: set[str] = set()
    for process in processes:
        place = Path(f"/proc/{process}")
        try:
            rollup = (place / "smaps_rollup").read_text().splitlines()[1:]
            sizes = {name: int(size.split()[0]) for name, size in (line.split(":", 1) for line in rollup)}
            kilobytes += sizes["Pss"]
            # Older systems do not tell them apart.
            allocated += sizes.get("Pss_Anon", sizes["Pss"]) + sizes.get("Pss_Shmem", 0)
            threads += len(os.listdir(place / "task"))
            descriptors += sum(not _keeps_moments(path) for path in (place / "fd").iterdir())
            maps = (place / "maps").read_text().splitlines()
        except (OSError, KeyError, IndexError):
            # Another system, or the process has just ended.
            continue
        segments |= {line.split()[-1] for line in maps if "/dev/shm/" in line}
    return Held(kilobytes * 1024 / 1e6, allocated * 1024 / 1e6, len(processes), threads, descriptors, len(segments))


def _keeps_moments(descriptor: Path) -> bool:
    """Whether an open file is one of `netviz.nn.disk_pages`."""
    try:
        target = os.readlink(descriptor)
    except OSError:
        # It has just been closed.
        return False
    return target.startswith(f"{tempfile.gettempdir()}/#") and target.endswith(" (deleted)")
