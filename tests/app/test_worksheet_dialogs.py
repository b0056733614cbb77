"""Worksheets from the window: the dialog, the files, and the command that computes the answers again."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.settings import Settings
from netviz.app.worksheet_dialogs import WorksheetDialogs
from netviz.app.worksheets import pages, writing
from netviz.app.worksheets.dialog import WorksheetDialog
from netviz.app.worksheets.recipe import Recipe, recipe_of
from netviz.cli.program import program
from netviz.session.network_checks import config_suiting
from netviz.session.session import Session
from netviz.training import TrainingConfig
from netviz.worksheets.sheet import Sheet, as_text
from tests.conftest import has_begun


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def worksheets(parent: QWidget, models: Session, tmp_path: Path) -> WorksheetDialogs:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    m = models
    return WorksheetDialogs(parent, settings, m.display, m.runs, m.images, m.jobs, m.messages)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """The texts of all sheets that are drawn, by the name of their file."""
    texts: dict[str, list[str]] = {}
    draw = pages.write_pdf

    def remember(path: Path, sheets: list[Sheet], *, answers: bool, **rest: object) -> str:
        texts[path.name] = [as_text(sheet, answers=answers) for sheet in sheets]
        return draw(path, sheets, answers=answers, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(pages, "write_pdf", remember)
    monkeypatch.setattr(writing, "write_pdf", remember)
    return texts


def begin(models: Session, qtbot: QtBot, config: TrainingConfig, batches: int) -> None:
    """Begin a run and train some batches."""
    models.run.start_run_with(config)
    qtbot.waitUntil(lambda: has_begun(models), timeout=10_000)
    for number in range(1, batches + 1):
        models.run.train_one_batch()
        qtbot.waitUntil(partial(_is_at, models, number), timeout=10_000)


def _is_at(models: Session, step: int) -> bool:
    return shown_step(models) == step


def shown_step(models: Session) -> int:
    snapshot = models.display.snapshot
    return -1 if snapshot is None else snapshot.step


def usual(models: Session, **settings: object) -> TrainingConfig:
    """Return the configuration that the command trains with, or one that differs from it."""
    assert models.images.dataset is not None
    config = config_suiting(TrainingConfig(seed=5), models.images.dataset)
    return replace(config, **settings)  # type: ignore[arg-type]


def recipe(models: Session) -> Recipe:
    snapshot, dataset = models.display.snapshot, models.images.dataset
    assert snapshot is not None
    assert dataset is not None
    return recipe_of(snapshot, dataset, models.runs.find(snapshot.run_id), models.display.claimed)


def open_dialog(worksheets: WorksheetDialogs, parent: QWidget, first: int, last: int) -> WorksheetDialog:
    worksheets.ask()
    dialog = parent.findChild(WorksheetDialog)
    assert dialog is not None
    for name, value in (("last", last), ("first", first)):
        box = dialog.findChild(QSpinBox, f"worksheet-{name}")
        assert box is not None
        box.setValue(value)
    return dialog


def save(dialog: WorksheetDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(path), "")))
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Save).click()


def command_of(dialog: WorksheetDialog) -> str:
    line = dialog.findChild(QLineEdit, "worksheet-command")
    assert line is not None
    assert line.isHidden() == (not line.text())
    return line.text()


def run_command(command: str, folder: Path, data: Path) -> None:
    """Run a command as it is shown, in a folder where the data set lies."""
    words = shlex.split(command)[1:]
    words[words.index("--data") + 1] = str(data)
    result = CliRunner().invoke(program, [*words, "-o", str(folder / "again.pdf")], prog_name="netviz")
    assert result.exit_code == 0, result.output


def test_the_command_shown_writes_the_same_answers(
    worksheets: WorksheetDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    tmp_path: Path,
    bars_folder: Path,
    drawn: dict[str, list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(models, qtbot, usual(models, epochs=3), 4)
    dialog = open_dialog(worksheets, parent, 2, 4)
    command = command_of(dialog)
    assert command == "netviz worksheet --seed 5 --epochs 3 --batches 4 --data bars --students 2-4 --answers"
    with qtbot.waitSignal(models.messages.noticed, timeout=20_000) as noticed:
        save(dialog, tmp_path / "class", monkeypatch)
    assert noticed.args == ["Saved class.pdf and class-answers.pdf."]
    assert (tmp_path / "class.pdf").read_bytes().startswith(b"%PDF")
    assert len(drawn["class.pdf"]) == 3
    run_command(command, tmp_path, bars_folder)
    assert drawn["again.pdf"] == drawn["class-answers.pdf"]


def test_a_network_of_other_settings_is_saved_beside_its_sheets(
    worksheets: WorksheetDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    tmp_path: Path,
    bars_folder: Path,
    drawn: dict[str, list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(models, qtbot, usual(models, hidden=(12,), batch_size=54), 2)
    dialog = open_dialog(worksheets, parent, 1, 1)
    command = command_of(dialog)
    assert command == "netviz worksheet --model worksheet.safetensors --data bars --student 1 --answers"
    with qtbot.waitSignal(models.messages.noticed, timeout=20_000) as noticed:
        save(dialog, tmp_path / "worksheet.pdf", monkeypatch)
    assert noticed.args == ["Saved worksheet.pdf, worksheet-answers.pdf and worksheet.safetensors."]
    assert "from the saved network worksheet.safetensors · seed 5" in drawn["worksheet.pdf"][0]
    monkeypatch.chdir(tmp_path)
    run_command(command, tmp_path, bars_folder)
    assert drawn["again.pdf"] == drawn["worksheet-answers.pdf"]


def test_without_key_and_network_only_the_sheets_are_written_and_say_so(
    worksheets: WorksheetDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    tmp_path: Path,
    drawn: dict[str, list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(models, qtbot, usual(models, hidden=(12,)), 1)
    dialog = open_dialog(worksheets, parent, 1, 2)
    for name in ("key", "network"):
        box = dialog.findChild(QCheckBox, f"worksheet-{name}")
        assert box is not None
        box.click()
    assert command_of(dialog) == ""
    with qtbot.waitSignal(models.messages.noticed, timeout=20_000) as noticed:
        save(dialog, tmp_path / "one.pdf", monkeypatch)
    assert noticed.args == ["Saved one.pdf."]
    assert "a network that was not saved · seed 5" in drawn["one.pdf"][0]
    assert [path.name for path in tmp_path.glob("one*")] == ["one.pdf"]


def _fork(models: Session) -> None:
    models.time_machine.fork({"learning_rate": 1e-3})


def _change(models: Session) -> None:
    models.run.change_settings({"learning_rate": 1e-3})
    models.run.train_one_batch()


def _learn(models: Session) -> None:
    models.lesson.next()


@pytest.mark.parametrize("act", [_fork, _change, _learn])
def test_what_the_seed_does_not_determine_is_never_called_so(
    models: Session, qtbot: QtBot, act: Callable[[Session], None]
) -> None:
    begin(models, qtbot, usual(models), 2)
    assert recipe(models).config == usual(models)
    act(models)
    qtbot.waitUntil(lambda: recipe(models).config is None, timeout=20_000)


def test_a_past_moment_is_computed_from_its_own_batches(models: Session, qtbot: QtBot) -> None:
    begin(models, qtbot, usual(models), 4)
    models.time_machine.go_to(2)
    qtbot.waitUntil(lambda: shown_step(models) == 2, timeout=20_000)
    assert "--batches 2" in recipe(models).command(range(1, 2), None)


def test_a_file_that_cannot_be_written_is_refused_and_another_can_be_chosen(
    worksheets: WorksheetDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog(worksheets, parent, 1, 1)
    with qtbot.waitSignal(models.messages.refused, timeout=20_000) as refused:
        save(dialog, tmp_path / "no" / "worksheet.pdf", monkeypatch)
    assert "cannot be written" in refused.args[0] or "could not be written" in refused.args[0]
    assert dialog.progress.isHidden()
    with qtbot.waitSignal(models.messages.noticed, timeout=20_000):
        save(dialog, tmp_path / "worksheet.pdf", monkeypatch)
    assert (tmp_path / "worksheet.pdf").exists()


@pytest.mark.parametrize("replaces", [False, True])
def test_files_that_the_user_has_not_named_are_replaced_only_if_they_agree(
    worksheets: WorksheetDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    replaces: bool,
) -> None:
    begin(models, qtbot, usual(models, hidden=(12,)), 1)
    others = [tmp_path / "one-answers.pdf", tmp_path / "one.safetensors"]
    for path in others:
        path.write_text("mine")
    asked: list[str] = []

    def answer(_: object, __: object, text: str, *___: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.Yes if replaces else QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "question", answer)
    dialog = open_dialog(worksheets, parent, 1, 1)
    save(dialog, tmp_path / "one", monkeypatch)
    assert asked == ["The folder already contains one-answers.pdf, one.safetensors. Replace them?"]
    if replaces:
        with qtbot.waitSignal(models.messages.noticed, timeout=20_000):
            pass
        assert all(path.read_bytes() != b"mine" for path in others)
    else:
        assert dialog.progress.isHidden()
        assert all(path.read_bytes() == b"mine" for path in others)
        assert not (tmp_path / "one.pdf").exists()


def test_closing_the_dialog_ends_the_writing(
    worksheets: WorksheetDialogs,
    parent: QWidget,
    models: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog(worksheets, parent, 1, 300)
    save(dialog, tmp_path / "worksheet.pdf", monkeypatch)
    qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=20_000)
    dialog.reject()
    done: list[object] = []
    models.jobs.submit("after", lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert not list(tmp_path.glob("*.pdf"))


def test_the_last_student_is_never_before_the_first(worksheets: WorksheetDialogs, parent: QWidget) -> None:
    dialog = open_dialog(worksheets, parent, 40, 35)
    assert list(dialog.students) == [40]
    assert parent.findChild(QSpinBox, "worksheet-last").maximum() == 539  # type: ignore[union-attr]
