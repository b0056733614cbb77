"""The card of the walk covers nothing of what its step speaks of, asks for or needs pressed, on any screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QSize
from pytestqt.qtbot import QtBot

from netviz.app import presentation
from netviz.app.walking import observer
from netviz.app.walking.lesson_run import LessonRun
from netviz.app.walking.targets import target
from netviz.app.walking.walk_window import Walk
from netviz.walks.player import Phase
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, Theme
from netviz.widgets.walking.card_body import CardBody
from tests.app.lesson_steps import settle

_SIZES = (QSize(1280, 720), QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080))


def _problems(walk: Walk) -> list[str]:
    """Return what the card covers of its step, and whether it leaves the window or has to be scrolled."""
    guide, window = walk.guide, walk.window
    card, body = guide.card.geometry(), guide.card.findChild(CardBody)
    assert body is not None
    found = [] if window.rect().contains(card) else ["it leaves the window"]
    if body.verticalScrollBar().maximum() > 0:
        found.append("it has to be scrolled")
    for name in guide.player.step.point_at:
        place = target(window, name)
        if place is None:
            found.append(f"{name} is not there")
            continue
        widget, part = place
        shared = card.intersected(QRect(widget.mapTo(window, part.topLeft()), part.size()))
        if not shared.isEmpty():
            found.append(f"{name}: {shared.width()} by {shared.height()} pixels")
    return found


def _problems_at(walk: Walk, qtbot: QtBot, size: QSize) -> list[str]:
    """Return what is wrong once panels, type and card have their places."""
    found: list[str] = []

    def is_good() -> bool:
        QCoreApplication.processEvents()
        walk.guide._look_around()
        found[:] = _problems(walk)
        return not found and walk.window.size() == size

    walk.window.resize(size)
    try:
        qtbot.waitUntil(is_good, timeout=2_000)
    except qtbot.TimeoutError:
        player = walk.guide.player
        where = f"{player.place.chapter + 1}.{player.place.step + 1} ({player.phase.value}), {size}"
        return [f"{where}: {problem}" for problem in found]
    return []


# Themes have the same sizes: half of the combinations are enough.
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("theme", "presented"), [(DARK_THEME, False), (LIGHT_THEME, True)], ids=["dark", "presented"])
@pytest.mark.parametrize("size", _SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_card_covers_nothing_of_its_step(
    walk: Walk, qtbot: QtBot, size: QSize, theme: Theme, presented: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide, player, window = walk.guide, walk.guide.player, walk.window
    # The words are as long without training.
    monkeypatch.setattr(LessonRun, "train_to", lambda run, batch: None)
    monkeypatch.setattr(LessonRun, "is_at", lambda run, batch: True)
    monkeypatch.setattr(observer, "_MEASURED_WITHIN_S", 0.0)
    window.look.set_theme(theme)
    window.setUpdatesEnabled(False)
    if presented:
        # In place of the screen of the tests, whose size is another.
        monkeypatch.setattr(window, "showFullScreen", lambda: window.resize(size))
        is_small = size.width() < presentation._LARGE.width()
        monkeypatch.setattr(presentation, "_LARGE", 2 * window.screen().size() if is_small else QSize(1, 1))
        window.actions_.by_name["workspace-present"].trigger()
        qtbot.waitUntil(lambda: guide.is_presented)
    problems = []
    while not player.is_finished:
        problems += _problems_at(walk, qtbot, size)
        if player.phase is Phase.QUESTION:
            guide.answer(1, "1")
            problems += _problems_at(walk, qtbot, size)
        if player.phase is Phase.TASK:
            guide.show_me()
            settle(walk, qtbot)
            qtbot.waitUntil(lambda: player.phase is Phase.EXPLAINED, timeout=10_000)
            problems += _problems_at(walk, qtbot, size)
        guide.next()
        settle(walk, qtbot)
    assert not problems, "\n".join(problems)
