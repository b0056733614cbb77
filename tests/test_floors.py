"""The lower floors run in a plain script: none of them loads Qt."""

import json
import subprocess
import sys

import pytest

SCRIPT = """
import importlib, json, pkgutil, sys
root = importlib.import_module(sys.argv[1])
found = [sys.argv[1]]
for module in pkgutil.walk_packages(getattr(root, "__path__", []), sys.argv[1] + "."):
    importlib.import_module(module.name)
    found.append(module.name)
loaded = {name.partition(".")[0] for name in sys.modules}
qt = {name for name in sys.modules if name.startswith("PySide6.")}
print(json.dumps({"found": found, "loaded": sorted(loaded), "qt": sorted(qt)}))
"""


def load(floor: str) -> dict[str, list[str]]:
    """Import every module of a floor in a process of its own and tell what that has loaded."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, floor], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize("floor", ["nn", "rendering", "resources", "data", "tracing", "training"])
def test_lower_floor_does_not_load_qt(floor: str) -> None:
    told = load(f"netviz.{floor}")
    assert f"netviz.{floor}" in told["found"]
    assert not {"PySide6", "shiboken6", "pyqtgraph"} & set(told["loaded"])


def test_session_loads_nothing_that_draws() -> None:
    told = load("netviz.session")
    assert "pyqtgraph" not in told["loaded"]
    modules = {name for name in told["qt"] if name.startswith("PySide6.Qt")}
    assert modules == {"PySide6.QtCore"}


def test_qt_would_be_seen() -> None:
    assert "PySide6" in load("PySide6.QtCore")["loaded"]
