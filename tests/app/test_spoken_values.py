"""What a screen reader finds in the real window: names, roles, and values that follow the selection and the moment."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.workspaces import Workspace
from netviz.scene.selection import Selection
from netviz.widgets.parts import accessible

PICTURES = ("image", "network", "receptive-fields", "output-weights")
PAINTED = (*PICTURES, "timeline-track", "moment-curve", "confusion-matrix", "class-strip", "thumbnails", "loss-plot")
Part, Role, State = QAccessible.Text, QAccessible.Role, QAccessible.State
_LONG_MS = 20_000


def value_of(window: MainWindow, name: str) -> str:
    return interface_of(window, name).text(Part.Value)


def interface_of(window: MainWindow, name: str) -> QAccessibleInterface:
    view = window.findChild(QWidget, name)
    assert view is not None, name
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken is not None
    return spoken


def tree(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Return a node and all below it."""
    children = (node.child(number) for number in range(node.childCount()))
    return [node, *(deeper for child in children if child is not None for deeper in tree(child))]


def shape(window: MainWindow) -> str:
    """Check each visible object that can have the focus; return the names, roles and values of all as text."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    nameless, lines = [], []
    for node in tree(root):
        state = node.state()
        if state.invisible:
            continue
        name, value = node.text(Part.Name), node.text(Part.Value)
        lines.append(f"{node.role().name}: {name} = {value}")
        thing = node.object()
        widget = thing if isinstance(thing, QWidget) else None
        if widget is None or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        if not name or node.role() is Role.NoRole:
            nameless.append(f"{widget.objectName() or type(widget).__name__}: {node.role().name}")
    assert not nameless
    return "\n".join(lines)


def train(window: MainWindow, qtbot: QtBot) -> None:
    run = window.session.run
    run.train()
    qtbot.waitUntil(lambda: run.step >= 3, timeout=_LONG_MS)
    run.pause()
    qtbot.waitUntil(lambda: not run.is_running, timeout=_LONG_MS)
    window.panels.unfold()


def test_the_value_of_a_picture_is_the_selection(window: MainWindow) -> None:
    questions = window.session.questions
    met = {name: [value_of(window, name)] for name in PICTURES}
    for selection in (Selection(unit=3), Selection(unit=4), Selection(digit=2), Selection(pixels=(400,))):
        questions.select(selection)
        for name, values in met.items():
            values.append(value_of(window, name))
            assert interface_of(window, name).text(Part.Description).startswith(values[-1]), name
    questions.clear()
    for name, values in met.items():
        assert values[0] == value_of(window, name) == "", name
        assert len(set(values)) == len(values), name
        assert values[1] == "Hidden unit 3 is selected.", name
    for pixels, said in (((400,), "is selected."), ((400, 401), "2 pixels are selected.")):
        questions.select(Selection(pixels=pixels))
        assert all(value_of(window, name).endswith(said) for name in PICTURES)


def test_painted_views_are_graphics_with_a_value(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    window.panels.apply(Workspace.EXPLORE)
    window.session.questions.select(Selection(unit=3))
    for name in PAINTED:
        view = window.findChild(QWidget, name)
        assert view is not None, name
        view.setFocus(Qt.FocusReason.TabFocusReason)
        spoken = interface_of(window, name)
        assert spoken.role() is Role.Graphic, name
        assert spoken.text(Part.Name), name
        assert spoken.text(Part.Value), name


def test_a_change_is_announced_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, str]] = []
    monkeypatch.setattr(accessible, "announce", lambda widget, value: heard.append((widget.objectName(), value)))
    questions = window.session.questions
    questions.select(Selection(unit=3))
    assert sorted(name for name, value in heard if value == "Hidden unit 3 is selected.") == sorted(PICTURES)
    heard.clear()
    questions.select(Selection(unit=3))
    assert not heard
    questions.clear()
    assert {name for name, value in heard if not value} == set(PICTURES)


def test_another_moment_is_announced(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    train(window, qtbot)
    heard: list[tuple[str, str]] = []
    monkeypatch.setattr(accessible, "announce", lambda widget, value: heard.append((widget.objectName(), value)))
    curve = window.findChild(QWidget, "moment-curve")
    assert curve is not None
    curve.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(curve, Qt.Key.Key_Home)
    assert window.session.time_machine.wanted_step == 0
    # Once the pictures show it.
    qtbot.waitUntil(lambda: any(n == "timeline-track" and "batch 0" in v for n, v in heard), timeout=_LONG_MS)
    qtbot.waitUntil(lambda: any(n == "moment-curve" and "at batch 0" in v for n, v in heard), timeout=_LONG_MS)
    QTest.keyClick(curve, Qt.Key.Key_End)
    assert window.session.time_machine.wanted_step is None


def test_the_tree_of_the_window_in_its_states(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    untrained = shape(window)
    assert "is selected" not in untrained
    session.questions.select(Selection(unit=3))
    selected = shape(window)
    assert "Graphic: Network = Hidden unit 3 is selected." in selected
    session.questions.select(Selection(unit=4))
    assert "Graphic: Network = Hidden unit 4 is selected." in shape(window)
    train(window, qtbot)
    session.time_machine.go_to(0)
    qtbot.waitUntil(lambda: "batch 0" in value_of(window, "timeline-track"), timeout=_LONG_MS)
    assert f"Graphic: Timeline of the run = {value_of(window, 'timeline-track')}" in shape(window)
    session.time_machine.go_live()
    for workspace in Workspace:
        window.panels.apply(workspace)
        shape(window)
    for number in range(window.panels.tabs.count()):
        window.panels.tabs.setCurrentIndex(number)
        shape(window)


def test_values_survive_many_views(qtbot: QtBot) -> None:
    for number in range(300):
        view = QWidget()
        accessible.give_value(view)
        accessible.speak(view, f"value {number}")
        spoken = QAccessible.queryAccessibleInterface(view)
        assert spoken is not None
        assert spoken.text(Part.Value) == f"value {number}"
        del spoken
        view.deleteLater()
        del view
    gc.collect()
    other = QWidget()
    qtbot.addWidget(other)
    spoken = QAccessible.queryAccessibleInterface(other)
    assert spoken is not None
    assert spoken.text(Part.Value) == ""


def test_the_tree_while_drawing(window: MainWindow) -> None:
    window.session.drawing.toggle()
    assert window.session.drawing.is_open
    assert "Drawing field" in shape(window)
