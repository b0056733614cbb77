"""Alone on a shared machine: nothing of netviz can be read or foreseen by others, and it runs nothing of theirs."""

from __future__ import annotations

import ast
import stat
import sys
from pathlib import Path

import numpy as np
import pytest

import netviz
from netviz.scene.channel import Sender

ROOT = Path(netviz.__file__).parent
SHARED = Path("/dev/shm")

UNPICKLE = {
    "scene/channel.py": "what the program's own other process has sent through a pipe that nobody else has",
    "formats/torch_file.py": "a checkpoint of PyTorch, by a reader that knows three names and calls nothing else",
}
"""The modules that may know pickles, and what they read."""


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def modules() -> dict[str, Path]:
    return {path.relative_to(ROOT).as_posix(): path for path in sorted(ROOT.rglob("*.py"))}


def test_nothing_is_unpickled_that_comes_from_outside() -> None:
    runs_code = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "yaml", "torch", "runpy"}
    found = {name for name, path in modules().items() if imports(path) & runs_code}
    assert found == set(UNPICKLE)


def test_no_file_is_run_and_no_array_is_unpickled() -> None:
    for name, path in modules().items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            assert called not in ("eval", "exec", "compile", "__import__"), (name, node.lineno)
            # NumPy's own reader of arrays unpickles objects if it is asked to; netviz reads the header and the numbers.
            assert called not in ("np.load", "np.lib.format.read_array", "np.fromfile"), (name, node.lineno)
            assert all(word.arg != "allow_pickle" or not word.value.value for word in node.keywords), name
            # The library for pictures has some forms, such as PostScript, opened by other programs.
            assert called != "Image.open" or any(word.arg == "formats" for word in node.keywords), name


def test_netviz_opens_no_connection_to_a_network() -> None:
    networks = {"urllib", "urllib.request", "http", "http.client", "ftplib", "requests", "httpx", "ssl"}
    for name, path in modules().items():
        found = imports(path)
        assert not found & networks, name
        assert not any(module.startswith("PySide6.QtNetwork") for module in found), name
    with_sockets = {name for name, path in modules().items() if "socket" in imports(path)}
    # The compositor's, which is a file.
    assert with_sockets == {"app/display.py"}


@pytest.mark.skipif(sys.platform != "linux", reason="shared memory has a name in a folder only on Linux")
def test_shared_memory_is_private_and_its_name_cannot_be_foreseen() -> None:
    names = set()
    for _ in range(10):
        sender = Sender()
        message = sender.encode(np.arange(10_000))
        assert message.block
        status = (SHARED / message.block).stat()
        assert stat.S_IMODE(status.st_mode) == 0o600
        names.add(message.block)
        sender.close()
        assert not (SHARED / message.block).exists()
    assert len(names) == 10
