"""The window is imported without its sources being read, and shows the names that it always had."""

from __future__ import annotations

import subprocess
import sys

_REPORT = """
import linecache, sys
import netviz.app.main_window
from PySide6.QtCore import QObject
own = [name for name in sys.modules if name.startswith("netviz.")]
print(len(own), len([name for name in linecache.cache if "netviz" in name]), hasattr(QObject, "objectName"))
"""


def _report(*before: str) -> list[str]:
    code = "\n".join((*before, _REPORT))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split()


def test_no_source_is_read_when_the_window_is_imported() -> None:
    n_modules, n_read, keeps_names = _report()
    assert int(n_modules) > 300
    # But those that were being imported when PySide was.
    assert int(n_read) < 5
    assert keeps_names == "True"


def test_a_pyside_that_keeps_no_such_dictionary_imports_the_window_all_the_same() -> None:
    before = "import PySide6.QtCore, sys", "del sys.modules['__feature__']"
    n_modules, _, keeps_names = _report(*before)
    assert int(n_modules) > 300
    assert keeps_names == "True"
