"""The lower floors run in a plain script: none of them loads Qt."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

FLOORS_WITHOUT_QT = (
    "sentences",
    "text_width",
    "failure",
    "system_errors",
    "resources",
    "nn",
    "rendering",
    "data",
    "tracing",
    "training",
    "scene",
    "worksheets",
    "archive",
)

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
    """Import every module of a floor in a process of its own and return what was found and loaded."""
    process = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, floor], capture_output=True, text=True, timeout=60, check=False
    )
    assert process.returncode == 0, process.stderr
    return dict(json.loads(process.stdout))


@pytest.mark.parametrize("floor", FLOORS_WITHOUT_QT)
def test_lower_floor_does_not_load_qt(floor: str) -> None:
    report = load(f"netviz.{floor}")
    assert f"netviz.{floor}" in report["found"]
    assert not {"PySide6", "shiboken6", "pyqtgraph"} & set(report["loaded"])


@pytest.mark.parametrize("floor", ["workers", "session"])
def test_floor_loads_only_qtcore(floor: str) -> None:
    report = load(f"netviz.{floor}")
    assert "pyqtgraph" not in report["loaded"]
    modules = {name for name in report["qt"] if name.startswith("PySide6.Qt")}
    assert modules == {"PySide6.QtCore"}


def test_qt_would_be_noticed() -> None:
    assert "PySide6" in load("PySide6.QtCore")["loaded"]
