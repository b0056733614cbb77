"""What a test does in a lesson, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.app.settings import Settings
from netviz.app.walking.lessons import Lessons
from netviz.app.walking.walk_window import Walk
from netviz.scene.selection import Selection
from netviz.walks.player import Phase

LONG_MS = 60_000


def lessons_of(home: MainWindow, folder: Path) -> Lessons:
    """Return what opens lessons from a user's window."""
    return Lessons(home, Settings(QSettings(str(folder / "user.ini"), QSettings.Format.IniFormat)))


def wait_for_step(walk: Walk, qtbot: QtBot) -> None:
    """Wait until the card is there and the window is prepared."""
    qtbot.waitUntil(lambda: walk.guide.card.isVisible() and not walk.guide.driver.is_busy, timeout=LONG_MS)


def settle(walk: Walk, qtbot: QtBot) -> None:
    """Wait until the window is prepared."""
    qtbot.waitUntil(lambda: not walk.guide.driver.is_busy, timeout=LONG_MS)


def train_in_the_middle(walk: Walk, qtbot: QtBot) -> None:
    """Train a batch by hand."""
    run = walk.window.session.run
    before = run.step
    run.train_one_batch()
    qtbot.waitUntil(lambda: run.step > before and not run.is_running, timeout=LONG_MS)
    wait_for_display(walk, qtbot)


def wait_for_display(walk: Walk, qtbot: QtBot) -> None:
    """Wait until the newest network is on the screen, and let the lesson look around."""
    session = walk.window.session
    if not session.lesson.is_on:
        qtbot.waitUntil(lambda: session.display.snapshot is session.run.snapshot, timeout=10_000)
    walk.guide._look_around()


def answer_as_a_person(walk: Walk) -> None:
    """Answer with 1, as the question wants it."""
    guide = walk.guide
    question = guide.player.step.question
    assert question is not None
    row = guide.card.answer_row
    match question.answer_by:
        case "number":
            assert row.field is not None
            row.field.setText("1")
            QTest.keyClick(row.field, Qt.Key.Key_Return)
        case "choice":
            button = row.findChild(QPushButton, "walk-choice-1")
            assert button is not None
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        case by:
            chosen = {"pixel": Selection(pixels=(1,)), "unit": Selection(unit=1), "digit": Selection(digit=1)}
            walk.window.session.questions.select(chosen[by])
            guide._look_around()


def keyboard_is_on_the_card(walk: Walk) -> bool:
    """Return whether the card or a part of it has the keyboard."""
    focus = walk.window.focusWidget()
    return focus is not None and (focus is walk.guide.card or walk.guide.card.isAncestorOf(focus))


def do_the_task(walk: Walk, qtbot: QtBot) -> None:
    """Have the program do the task."""
    assert walk.guide.card.do.isVisible()
    walk.guide.show_me()
    settle(walk, qtbot)
    qtbot.waitUntil(lambda: walk.guide.player.phase is Phase.EXPLAINED, timeout=10_000)


@contextmanager
def capture_refusals(window: MainWindow) -> Iterator[list[str]]:
    """Collect what is refused, in place of the dialog."""
    refused: list[str] = []
    messages = window.session.messages
    messages.refused.disconnect(window.errors.refuse)
    messages.refused.connect(refused.append)
    yield refused
    messages.refused.disconnect(refused.append)
    messages.refused.connect(window.errors.refuse)
