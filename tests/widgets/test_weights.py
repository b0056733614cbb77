"""The pictures of the weights beside fakes of the models that they show."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netviz.scene.appearance import Appearance, Mode
from netviz.scene.arrangement import Arrangement
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.messages import Messages
from netviz.session.questions import Questions
from netviz.widgets.parts.panel import Readout
from netviz.widgets.parts.theme import LIGHT_THEME
from netviz.widgets.weights.weights_panel import WeightsPanel
from tests.fakes import FakeFiles, FakePictures, FakeRun, make_frame, show_frame
from tests.scene.conftest import make_snapshot

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
HIDDEN = 16


@dataclass
class Shown:
    """A panel and what stands behind it."""

    panel: WeightsPanel
    pictures: FakePictures
    questions: Questions

    def title(self, name: str) -> str:
        line = self.panel.findChild(QLabel, name) or self.panel.findChild(Readout, name)
        assert line is not None
        return line.text()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    pictures, questions = FakePictures(), Questions(Messages())
    panel = WeightsPanel(pictures, questions, FakeRun(), FakeFiles())
    qtbot.addWidget(panel)
    panel.resize(420, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    frame = make_frame(live=make_snapshot(hidden=(HIDDEN,)))
    # Backwards: the unit at each place is another one than its number says.
    show_frame(pictures, replace(frame, arrangement=Arrangement((frame.arrangement.units[0][::-1],))))
    return Shown(panel, pictures, questions)


def test_a_tile_is_a_unit_and_with_ctrl_one_of_its_weights(shown: Shown, qtbot: QtBot) -> None:
    wall = shown.panel.wall
    tile = wall.tile_rect(5)
    assert wall.unit_at(tile.center()) == 5
    qtbot.mouseClick(wall, LEFT, pos=tile.center().toPoint())
    assert shown.questions.selection == Selection(unit=5)
    assert wall.connection_at(tile.topLeft() + QPointF(0.1, 0.1)) == ConnectionIndex(0, 0, 5)
    qtbot.mouseClick(wall, LEFT, CTRL, tile.center().toPoint())
    connection = shown.questions.selection.connection
    assert connection is not None
    assert (connection.layer, connection.target) == (0, 5)
    assert wall.unit_at(QPointF(0, wall.height() - 1)) is None


def test_arrows_go_from_tile_to_tile_in_the_order_on_the_screen(shown: Shown, qtbot: QtBot) -> None:
    wall = shown.panel.wall
    shown.questions.select(Selection(unit=5))
    qtbot.keyClick(wall, Qt.Key.Key_Right, CTRL)
    assert shown.questions.selection == Selection(unit=4)
    qtbot.keyClick(wall, Qt.Key.Key_Down, CTRL)
    assert shown.questions.selection == Selection(unit=0)
    qtbot.keyClick(wall, Qt.Key.Key_Right)
    assert shown.questions.selection == Selection(unit=0)


def test_a_cell_is_a_connection_and_the_place_before_a_row_its_digit(shown: Shown, qtbot: QtBot) -> None:
    votes = shown.panel.output_weights
    cell = votes.cell_rect(5, 7).center()
    assert votes.at(cell) == Selection(connection=ConnectionIndex(1, 5, 7))
    qtbot.mouseClick(votes, LEFT, pos=cell.toPoint())
    assert shown.questions.selection == Selection(connection=ConnectionIndex(1, 5, 7))
    assert votes.at(QPointF(3, cell.y())) == Selection(digit=7)
    qtbot.keyClick(votes, Qt.Key.Key_Left, CTRL)
    assert shown.questions.selection == Selection(connection=ConnectionIndex(1, 6, 7))


def test_only_marks_that_are_seen_here_repaint_a_picture(shown: Shown) -> None:
    wall, votes = shown.panel.wall, shown.panel.output_weights
    plain = wall.grab().toImage(), votes.grab().toImage()
    shown.questions.select(Selection(pixels=(400,)))
    assert (wall.grab().toImage(), votes.grab().toImage()) == plain
    shown.questions.select(Selection(digit=4))
    assert wall.grab().toImage() == plain[0]
    assert votes.grab().toImage() != plain[1]
    shown.questions.select(Selection(unit=4))
    assert wall.grab().toImage() != plain[0]


def test_titles_name_what_the_frame_draws(shown: Shown) -> None:
    assert shown.title("wall-title") == "What each unit looks for"
    assert shown.title("tiles-shape") == "784 weights per tile"
    live = make_snapshot(hidden=(HIDDEN, 6))
    show_frame(shown.pictures, make_frame(live=live, appearance=Appearance(Mode.GRADIENT)))
    assert shown.title("wall-title") == "Gradient: where learning pushes weights"
    assert shown.title("output-title") == "Gradient: where it pushes votes"
    assert shown.title("tiles-shape").startswith("L1 · 16 unit")
    assert shown.title("votes-shape").startswith("L2 · 6 unit")
    shown.panel.set_theme(LIGHT_THEME)
