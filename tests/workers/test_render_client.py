"""What a rendering process imports: the scene and the floors below it, and nothing of the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

# A module that the process can import, as `spawn` needs it. It renders as netviz does and reports what is loaded then.
RENDERER = """
import sys
from netviz.scene.preview_renderer import PreviewRenderer
from netviz.scene.renderer import SceneRenderer

class Message(tuple):
    reusable = ()

class ReportingRenderer:
    def render(self, requests):
        SceneRenderer().render(requests[0])
        PreviewRenderer().render(requests[1])
        return Message(sys.modules)
"""

MAIN = """
import json
from netviz.scene.frames import PreviewRequest
from netviz.scene.selection import Selection
from netviz.workers.render_client import RenderClient
from reporting_renderer import Message, ReportingRenderer
from tests.scene.conftest import make_request

request = make_request(selection=Selection(unit=3))
preview = PreviewRequest(
    1, request.snapshot, request.image, Selection(digit=2), request.appearance, request.layout, request.arrangement
)
client = RenderClient("report", ReportingRenderer, low_priority=True)
try:
    print(json.dumps(client.render(Message((request, preview)))))
finally:
    client.close()
"""

FLOORS = {
    "data",
    "failure",
    "formats",
    "nn",
    "numbers",
    "rendering",
    "resources",
    "scene",
    "sentences",
    "system_errors",
    "tracing",
    "training",
}


def test_the_process_loads_the_scene_and_the_floors_below_it_only(tmp_path: Path) -> None:
    (tmp_path / "reporting_renderer.py").write_text(RENDERER, encoding="utf-8")
    repository = Path(__file__).parents[2]
    path = os.pathsep.join((str(tmp_path), str(repository)))
    run = subprocess.run(
        [sys.executable, "-c", MAIN],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"PYTHONPATH": path},
    )
    assert run.returncode == 0, run.stderr
    modules = [name.split(".") for name in json.loads(run.stdout)]
    assert {parts[1] for parts in modules if parts[0] == "netviz" and len(parts) > 1} <= FLOORS
    packages = {parts[0] for parts in modules}
    assert {"numpy", "netviz"} <= packages
    assert not packages & {"PySide6", "shiboken6", "pyqtgraph", "click"}
