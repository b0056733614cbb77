"""What the window imports before it is shown: each library more is time that a person waits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from tests.conftest import make_window

NEEDED = {"PySide6", "numpy", "safetensors", "shiboken6", "threadpoolctl"}
"""What the window is made of, draws with and computes with."""

_SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from netviz.app.application import LaunchOptions, create_application, create_window
from netviz.app.settings import Settings

application = create_application()
settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
window = create_window(LaunchOptions(), settings)
window.show()
application.processEvents()
places = {name.partition(".")[0]: getattr(module, "__file__", None) for name, module in sys.modules.items()}
foreign = sorted(name for name, file in places.items() if file and "site-packages" in file)
window.close()
print(json.dumps(foreign))
"""


def test_the_window_is_shown_before_any_library_that_it_does_not_need_yet(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(tmp_path / "settings.ini")],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
        timeout=120,
    )
    imported = {name for name in json.loads(done.stdout.splitlines()[-1]) if not name.startswith("_")}
    assert imported == NEEDED


def test_the_curves_are_made_while_nobody_waits(qtbot: QtBot, tmp_path: Path, bars_folder: Path) -> None:
    window: MainWindow = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.show()
    curves = window.views.curves
    assert curves._curves is None
    with qtbot.waitSignal(curves.made, timeout=20_000):
        window.session.start(bars_folder)
    # Nothing that was reported before is missing.
    assert len(curves.loss.validation) == 1
    assert not curves.isVisible()
    assert curves.findChild(type(curves.loss._plot), "loss-plot") is curves.loss._plot
    window.close()
