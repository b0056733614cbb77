"""How far someone came in lessons is kept in the settings, of the last twenty lessons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from netviz.app.settings import Settings


def test_the_last_twenty_lessons_are_kept(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    for number in range(22):
        settings.save_lesson_progress(f"v{number}", f'{{"at": {number}, "said": "é, 1"}}')
    settings.save_lesson_progress("v2", "again")
    settings.save_lesson_progress("v21", "")
    store.sync()
    kept = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    assert kept.lesson_progress("v0") == kept.lesson_progress("v1") == kept.lesson_progress("v21") == ""
    assert kept.lesson_progress("v2") == "again"
    assert kept.lesson_progress("v20") == '{"at": 20, "said": "é, 1"}'
