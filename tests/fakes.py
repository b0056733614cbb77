"""Stand-ins for models in tests of views, and frames that are rendered in this process.

A fake has the signals and attributes that views use and no behaviour. Tests set the attributes and emit the signals, or
call `show_frame`. `assert_fakes` compares a fake with its model, so that it cannot drift.
"""

from __future__ import annotations

import inspect
import itertools
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMetaMethod, QObject, Signal

from netviz.scene.answers import Answer
from netviz.scene.appearance import Appearance
from netviz.scene.arrangement import Arrangement
from netviz.scene.display_state import Baseline, Claim, DisplayState, Intent, resolve
from netviz.scene.frames import Frame, Preview, RenderRequest
from netviz.scene.layout import NetworkLayout
from netviz.scene.renderer import SceneRenderer
from netviz.training import Snapshot, TrainingConfig
from netviz.workers.run_reports import RunState, RunStatus
from tests.scene.conftest import make_image, make_snapshot

_numbers = itertools.count(1)


class FakePictures(QObject):
    """Stands in for `Pictures`: draws nothing."""

    frame_changed = Signal(object)
    numbers_changed = Signal(object)
    preview_changed = Signal(object)
    answer_changed = Signal()

    def __init__(self, frame: Frame | None = None) -> None:
        super().__init__()
        self.frame = self.numbers = frame
        self.layout: NetworkLayout | None = None
        self.preview: Preview | None = None
        self.answer: Answer | None = None if frame is None else frame.focus_answer

    @property
    def n_hidden(self) -> int:
        return 1 if self.frame is None else len(self.frame.trace.activations)

    def set_layout(self, layout: NetworkLayout) -> None:
        self.layout = layout

    def set_tile_side(self, pixels: int) -> None:
        pass


class FakeRun(QObject):
    """Stands in for `LiveRun`: trains nothing."""

    changed = Signal()
    config_changed = Signal()
    scalars_arrived = Signal(object)
    snapshot_changed = Signal()

    def __init__(self, config: TrainingConfig | None = None) -> None:
        super().__init__()
        self.config = TrainingConfig() if config is None else config
        self.run_config: TrainingConfig | None = self.config
        self.status = RunStatus(1, RunState.PAUSED, 0)
        self.snapshot: Snapshot | None = None

    @property
    def run_id(self) -> int:
        return self.status.run_id

    @property
    def is_running(self) -> bool:
        return self.status.state is RunState.RUNNING


class FakeDisplay(QObject):
    """Stands in for `Display`: shows the snapshot that it is given."""

    claim_changed = Signal()
    appearance_changed = Signal()
    outdated = Signal()

    def __init__(self, snapshot: Snapshot | None = None) -> None:
        super().__init__()
        self.snapshot = snapshot
        self.is_live = True
        self.claimed: Claim | None = None
        self.appearance = Appearance()


class FakeFiles(QObject):
    """Stands in for `Files`: loads nothing."""

    busy_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.busy = ""


def make_state(**intent: Any) -> DisplayState:
    """Resolve what is shown; `intent` are values of fields of `Intent` other than a random network and image."""
    values: dict[str, Any] = {
        "live": make_snapshot() if intent.get("claim") is None else None,
        "claim": None,
        "image": make_image(),
        "appearance": Appearance(),
        "baseline": Baseline(None, ""),
        "class_names": tuple("0123456789"),
    }
    values.update(intent)
    if "selection" in values:
        values.setdefault("focus", values["selection"])
    state = resolve(Intent(**values))
    assert state is not None
    return state


def render_state(state: DisplayState, layout: NetworkLayout | None = None, tile_side: int = 4) -> Frame:
    """Render a state in this process, as the drawing process would."""
    sizes = state.snapshot.parameters.architecture.layer_sizes
    layout = NetworkLayout(200, 120) if layout is None else layout
    request = RenderRequest(
        number=next(_numbers),
        snapshot=state.snapshot,
        image=state.image,
        selection=state.selection,
        appearance=state.appearance,
        layout=replace(layout, n_hidden=len(sizes) - 2),
        arrangement=Arrangement.by_number(*sizes[1:-1]),
        focus=state.focus,
        pins=tuple(pin.selection for pin in state.pins),
        question=state.question,
        tile_side=tile_side,
        newer=state.newer,
        older=state.older,
    )
    return Frame.of(SceneRenderer().render(request), state)


def make_frame(layout: NetworkLayout | None = None, **intent: Any) -> Frame:
    """Render a frame; `intent` as in `make_state`."""
    return render_state(make_state(**intent), layout)


def show_frame(pictures: FakePictures, frame: Frame) -> Frame:
    """Deliver a frame to the views."""
    pictures.frame = pictures.numbers = frame
    pictures.answer = frame.focus_answer
    pictures.preview = None
    pictures.frame_changed.emit(frame)
    pictures.numbers_changed.emit(frame)
    pictures.answer_changed.emit()
    return frame


def assert_fakes(fake: QObject, model: QObject) -> None:
    """Check that everything public in a fake is in the model too, of the same kind and with the same signature."""
    for name in _public_names(fake):
        assert name in _public_names(model), f"{type(model).__name__} has no {name}"
        mine, real = _kind_of(fake, name), _kind_of(model, name)
        assert mine == real, f"{type(fake).__name__}.{name} is {mine}, in {type(model).__name__} it is {real}"


def _public_names(thing: QObject) -> set[str]:
    names = {*vars(thing), *(name for cls in type(thing).__mro__ for name in vars(cls))} - set(dir(QObject))
    return {name for name in names if not name.startswith("_")}


def _kind_of(thing: QObject, name: str) -> str:
    meta = type(thing).staticMetaObject
    for method in (meta.method(index) for index in range(meta.methodCount())):
        if method.methodType() is QMetaMethod.MethodType.Signal and bytes(method.name().data()).decode() == name:
            return f"the signal {bytes(method.methodSignature().data()).decode()}"
    value = inspect.getattr_static(type(thing), name, None)
    return f"the method {name}{inspect.signature(value)}" if inspect.isfunction(value) else "a value"
