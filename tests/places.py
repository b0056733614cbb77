"""Finds in the code every place that something outside of the program can make fail, or can hold up."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import netviz

ROOT = Path(netviz.__file__).parent

_MODE = re.compile(r"[rwxa][bt+]*")
_OPENERS = {"os", "io", "gzip", "zipfile", "tarfile", "Image", "av"}
_OPENING = {
    *("read_bytes", "read_text", "write_bytes", "write_text", "ZipFile", "GzipFile", "TarFile", "h5py.File"),
    *("QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QSettings", "QLockFile", "fromfile", "memmap"),
    *("mkdtemp", "mkstemp", "TemporaryDirectory", "TemporaryFile", "NamedTemporaryFile"),
}
_CHANGING = {
    *("unlink", "mkdir", "makedirs", "rmdir", "rmtree", "rename", "symlink_to", "touch", "chmod", "truncate"),
    *("ftruncate", "fsync", "posix_fallocate", "copyfile", "copytree", "flock", "os.remove", "os.replace"),
}
_MEMORY = {"SharedMemory", "memfd_create", "mmap"}
_STARTING = {"Thread", "Process", "Popen", "subprocess.run", "check_output", "QProcess", "os.fork"}
_SENDING = {"send", "send_bytes", "recv", "recv_bytes", "socket.socket", "Pipe", "QLocalServer", "QLocalSocket"}
_WAITING = {"wait", "wait_for", "waitid", "acquire", "QReadWriteLock", "Lock", "RLock", "Semaphore", "Condition"}


def places() -> dict[str, set[str]]:
    """Return for each module, a path below netviz/, whether it opens, changes, allocates, starts, sends or waits."""
    found: dict[str, set[str]] = {}
    for path in sorted(ROOT.rglob("*.py")):
        kinds = kinds_in(path.read_text(encoding="utf-8"))
        if kinds:
            found[path.relative_to(ROOT).as_posix()] = kinds
    return found


def kinds_in(code: str) -> set[str]:
    """Return what a module's code does."""
    nodes = list(ast.walk(ast.parse(code)))
    kinds = {kind for node in nodes if isinstance(node, ast.Call) for kind in _kinds(node)}
    bases = {ast.unparse(base) for node in nodes if isinstance(node, ast.ClassDef) for base in node.bases}
    return kinds | ({"starts"} if "QThread" in bases else set())


def _kinds(call: ast.Call) -> Iterator[str]:
    whole = ast.unparse(call.func)
    receiver, _, name = whole.rpartition(".")
    names = {name, whole}
    if name == "open" and _opens_file(call, receiver):
        yield "opens"
    for kind, known in (
        ("opens", _OPENING),
        ("changes", _CHANGING),
        ("allocates", _MEMORY),
        ("starts", _STARTING),
        ("sends", _SENDING),
        ("waits", _WAITING),
    ):
        if names & known:
            yield kind
    if name == "replace" and receiver and len(call.args) == 1 and not call.keywords:
        yield "changes"
    if name == "join" and _waits(call):
        yield "waits"
    timed = any(keyword.arg == "timeout" for keyword in call.keywords)
    if name == "get" and (timed or (not call.args and re.search(r"queue|requests|commands|jobs", receiver))):
        yield "waits"
    if name == "start" and re.search(r"(thread_?|threads\[\d\]|process)$", receiver):
        yield "starts"


def _opens_file(call: ast.Call, receiver: str) -> bool:
    if not receiver or receiver in _OPENERS:
        return True
    return any(
        isinstance(argument, ast.Constant) and isinstance(argument.value, str) and _MODE.fullmatch(argument.value)
        for argument in call.args
    )


def _waits(call: ast.Call) -> bool:
    """Whether a join is that of a thread or a process, which takes nothing or a time."""
    if not call.args:
        return True
    return bool(re.fullmatch(r"[\d.]+|.*(_S|_MS|timeout|seconds)", ast.unparse(call.args[0])))
