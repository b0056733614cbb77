"""Every place that something outside of the program can make fail, or hold up, has a test that does it.

The places are found in the code, so that a new one is noticed: it belongs into one of these modules, or into the list
with a test of its own.
"""

# The names of tests are as long as they are.
# ruff: noqa: E501

from __future__ import annotations

import ast
import errno
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from netviz.app.exports.film.encoding import write_film
from netviz.app.exports.film.plan import FilmForm
from netviz.app.worksheets.paper import PaperSize
from netviz.app.worksheets.pdf import save_pdf
from netviz.archive.writing import write_session
from netviz.cli.benchmark.processes import held
from netviz.data import Dataset
from netviz.data.loading import understand_images
from netviz.formats.writing.exporting import export
from netviz.nn.parameter_file import save_parameters
from netviz.sentences import sentence_of
from netviz.session.export_files import write_file
from netviz.session.picture_files import write_digit
from netviz.training import Trainer, TrainingConfig
from tests.archive.sessions import session_of
from tests.faults import FullDisk
from tests.places import kinds_in, places

ROOT = Path(__file__).parents[1]

READERS = "tests/test_reader_faults.py::test_a_file_that_cannot_be_read_is_a_sentence"
REPLACING = "tests/test_replacing.py::test_each_call_that_fails_leaves_one_whole_file_and_nothing_else"
CLOSING = "tests/app/test_closing.py::test_a_window_closes_in_the_middle_of_a_long_batch"
STOPPED = "tests/app/test_closing.py::test_a_window_closes_while_the_process_that_draws_is_stopped"
SECOND_CORE = "tests/training/test_second_core.py"
TRAINING = "tests/workers/test_training_process.py"
DRAWING = "tests/workers/test_drawing.py"
CLICKS = "tests/cli/test_benchmark.py::test_clicks_and_ticks_in_a_real_window"
PROBE = "tests/app/test_display.py"

PLACES = {
    # Files ------------------------------------------------------------------------------------------------------------
    "replacing.py": {"opens": REPLACING, "changes": REPLACING},
    "data/files.py": {"opens": READERS},
    "data/idx.py": {"opens": READERS},
    "data/pictures/decoding.py": {"opens": READERS},
    "data/sources/opening.py": {"opens": READERS},
    "data/sources/picture_folders.py": {"opens": "tests/test_places.py::test_a_picture_that_cannot_be_read_is_counted"},
    "data/sources/tables.py": {"opens": READERS},
    "formats/contents.py": {"opens": READERS},
    "formats/keras_file.py": {"opens": READERS},
    "formats/kinds.py": {"opens": READERS},
    "formats/onnx_file.py": {"opens": READERS},
    "formats/reading.py": {"opens": READERS},
    "nn/parameter_file.py": {"opens": READERS},
    "walks/reading.py": {"opens": READERS},
    # Written to memory, and from there by `replacing`.
    "archive/container.py": {"opens": "tests/test_places.py::test_a_full_disk_keeps_the_old_file_of_every_writer"},
    "formats/writing/arrays.py": {"opens": "tests/test_places.py::test_a_full_disk_keeps_the_old_file_of_every_writer"},
    "formats/writing/graphs.py": {"opens": "tests/test_places.py::test_a_full_disk_keeps_the_old_file_of_every_writer"},
    "app/exports/film/encoding.py": {
        "opens": "tests/app/test_films.py::test_a_film_that_cannot_be_written_is_refused_and_can_be_tried_again"
    },
    "app/settings.py": {
        "opens": "tests/app/test_settings.py::test_settings_that_cannot_be_written_last_as_long_as_the_program",
        "changes": "tests/app/test_settings.py::test_what_a_killed_program_left_of_settings_is_removed",
    },
    "app/unsaved_work.py": {
        "opens": "tests/app/test_unsaved_work.py::test_a_folder_that_cannot_be_made_stops_nothing",
        "changes": "tests/app/test_unsaved_work.py::test_a_folder_that_takes_nothing_any_more_disturbs_nobody",
    },
    "app/walking/walk_window.py": {
        "opens": "tests/app/test_settings.py::test_settings_that_cannot_be_written_last_as_long_as_the_program"
    },
    "cli/output.py": {"opens": "tests/cli/test_lost_output.py::test_streams_that_take_nothing"},
    "cli/train/run.py": {
        "changes": "tests/cli/test_lost_output.py::test_a_network_that_cannot_be_saved_anywhere_leaves_nothing",
        "opens": "tests/cli/test_lost_output.py::test_a_network_that_cannot_be_saved_where_it_was_asked_is_saved_elsewhere",
    },
    # Memory -----------------------------------------------------------------------------------------------------------
    "nn/disk_pages.py": {
        "opens": "tests/nn/test_disk_pages.py::test_what_has_no_room_on_the_disk_is_kept_in_memory",
        "changes": "tests/nn/test_disk_pages.py::test_what_has_no_room_on_the_disk_is_kept_in_memory",
        "allocates": "tests/nn/test_disk_pages.py::test_what_has_no_room_on_the_disk_is_kept_in_memory",
        "waits": "tests/nn/test_disk_pages.py::test_threads_copy_read_and_drop_at_the_same_time",
    },
    "rendering/threads.py": {
        "starts": "tests/rendering/test_threads.py::test_where_no_thread_can_be_started_one_thread_does_both",
        "waits": "tests/rendering/test_threads.py::test_an_error_of_either_work_is_raised_after_both_have_ended",
    },
    "nn/memory.py": {
        "allocates": "tests/nn/test_memory.py::test_where_no_more_pages_can_be_mapped_a_copy_is_made_all_the_same"
    },
    # Processes, and what is shared with them --------------------------------------------------------------------------
    "scene/channel.py": {
        "allocates": f"{DRAWING}::test_a_system_with_little_shared_memory",
        "changes": f"{DRAWING}::test_shared_memory_whose_files_are_removed",
        "opens": f"{DRAWING}::test_shared_memory_that_is_removed_before_it_is_read",
    },
    "scene/render_server.py": {"sends": f"{DRAWING}::test_a_process_that_ends_or_stands_still_is_replaced"},
    "workers/watched_process.py": {
        "sends": f"{DRAWING}::test_a_process_that_ends_or_stands_still_is_replaced",
        "starts": f"{DRAWING}::test_where_no_process_can_be_started_the_program_draws_itself",
        "waits": f"{DRAWING}::test_closing_never_waits_long",
    },
    "workers/process_watch.py": {
        "starts": f"{DRAWING}::test_where_no_process_can_be_started_the_program_draws_itself",
        "waits": f"{DRAWING}::test_closing_never_waits_long",
    },
    "app/display.py": {
        "sends": f"{PROBE}::test_x11_is_used_if_the_compositor_does_not_answer",
        "starts": f"{PROBE}::test_a_probe_that_cannot_be_started_is_refused",
    },
    # Threads: each waits for its own work, and none is waited for while the window is open -----------------------------
    "app/application.py": {"waits": CLOSING},
    "app/exports/film/film_dialogs.py": {
        "starts": "tests/app/test_films.py::test_a_film_that_is_not_wanted_any_more_leaves_nothing",
        "waits": "tests/app/test_films.py::test_a_film_that_is_not_wanted_any_more_leaves_nothing",
    },
    "app/exports/film/thread.py": {
        "starts": "tests/app/test_films.py::test_a_film_that_cannot_be_written_is_refused_and_can_be_tried_again",
        "waits": "tests/app/test_films.py::test_a_film_of_the_window_that_is_cancelled_leaves_the_moment_that_was_shown",
    },
    "session/live_run.py": {"starts": CLOSING},
    "session/previews.py": {"starts": STOPPED},
    "session/session.py": {"starts": CLOSING, "waits": CLOSING},
    "workers/endings.py": {"waits": CLOSING},
    "workers/job_thread.py": {
        "starts": "tests/session/test_ends_of_jobs.py::test_images_are_read_again",
        "waits": "tests/session/test_session.py::test_closing_while_loading_leaves_no_thread",
    },
    "workers/mailbox.py": {
        "waits": "tests/workers/test_mailbox.py::test_waiting_ends_with_a_value_or_when_the_mailbox_is_closed"
    },
    "workers/render_thread.py": {
        "starts": "tests/workers/test_render_thread.py::test_a_process_that_dies_is_reported_and_started_again",
        "waits": STOPPED,
    },
    "workers/replay_thread.py": {
        "starts": "tests/session/test_ends_of_jobs.py::test_a_replay_that_fails_leaves_the_nearest_moment_and_the_next_is_shown",
        "waits": "tests/session/test_session.py::test_closing_while_loading_leaves_no_thread",
    },
    "workers/right_of_way.py": {
        "waits": "tests/workers/test_right_of_way.py::test_a_claim_that_is_never_released_expires"
    },
    "workers/scalar_feed.py": {
        "waits": "tests/session/test_live_run.py::test_no_scalar_is_lost_and_they_come_in_order"
    },
    "training/second_core.py": {
        "allocates": f"{SECOND_CORE}::test_without_shared_memory_it_goes_on_alone",
        "sends": f"{SECOND_CORE}::test_a_process_that_is_killed_or_stands_still_costs_no_bit",
        "starts": f"{SECOND_CORE}::test_without_a_process_it_goes_on_alone",
        "waits": f"{SECOND_CORE}::test_a_process_that_took_an_order_and_does_not_answer_is_ended",
    },
    "training/training_server.py": {
        "allocates": f"{TRAINING}::test_without_a_process_the_thread_trains_alone",
        "sends": f"{TRAINING}::test_a_thread_ends_though_its_process_stands_still",
    },
    "workers/training_process.py": {
        "allocates": f"{TRAINING}::test_without_a_process_the_thread_trains_alone",
    },
    "workers/training_thread.py": {"starts": CLOSING, "waits": CLOSING},
    # Measurements, which end with a sentence and status 1 --------------------------------------------------------------
    "cli/benchmark/peers.py": {
        "sends": "tests/cli/test_benchmark_peers.py::test_a_library_that_cannot_train_is_named",
        "starts": "tests/cli/test_benchmark_peers.py::test_a_library_that_cannot_train_is_named",
        "waits": "tests/cli/test_benchmark_peers.py::test_a_library_that_cannot_train_is_named",
    },
    "cli/benchmark/click.py": {"starts": CLICKS, "waits": CLICKS},
    "cli/benchmark/processes.py": {
        "opens": "tests/test_places.py::test_what_is_held_is_told_where_the_system_tells_nothing"
    },
    "cli/benchmark/startup.py": {
        "starts": "tests/cli/test_benchmark.py::test_start_is_measured_in_a_process_of_its_own"
    },
    "cli/benchmark/window.py": {
        "opens": CLICKS,
        "waits": "tests/cli/test_benchmark.py::test_a_window_that_is_closed_waits_for_its_last_job",
    },
}


def test_every_place_is_in_the_list_and_nothing_else() -> None:
    listed = {module: set(tests) for module, tests in PLACES.items()}
    assert places() == listed


@pytest.mark.parametrize("test", sorted({test for tests in PLACES.values() for test in tests.values()}))
def test_each_place_names_a_test_that_exists(test: str) -> None:
    path, _, name = test.partition("::")
    functions = [node for node in ast.walk(ast.parse((ROOT / path).read_text())) if isinstance(node, ast.FunctionDef)]
    assert name in {function.name for function in functions}


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("open(name)", {"opens"}),
        ("path.open('xb')", {"opens"}),
        ("dialog.open()", set()),
        ("path.replace(target)", {"changes"}),
        ("text.replace('a', 'b')", set()),
        ("dataclasses.replace(config, seed=1)", set()),
        ("SharedMemory(create=True, size=1)", {"allocates"}),
        ("threading.Thread(target=f)", {"starts"}),
        ("self.thread_.start()", {"starts"}),
        ("timer.start()", set()),
        ("class Work(QThread): ...", {"starts"}),
        ("worker.join()", {"waits"}),
        ("worker.join(_MAX_WAIT_S)", {"waits"}),
        ("', '.join(names)", set()),
        ("queue.get(timeout=1)", {"waits"}),
        ("names.get(key)", set()),
        ("connection.send(None)", {"sends"}),
    ],
)
def test_a_place_is_known_by_what_it_calls(code: str, kinds: set[str]) -> None:
    assert kinds_in(code) == kinds


# Faults that belong to no other file ----------------------------------------------------------------------------------


def test_a_picture_that_cannot_be_read_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        for number in range(12):
            Image.new("L", (8, 8), 40 + number).save(tmp_path / name / f"{number}.png")
    opened = Image.open

    def open_but_one(path: Path, *rest: object, **options: object) -> Image.Image:
        if path == tmp_path / "b" / "3.png":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return opened(path, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Image, "open", open_but_one)
    found = understand_images(tmp_path)
    assert any("1, the first" in note for note in found.everything)


WRITERS: dict[str, Callable[[Path, Trainer, Dataset], object]] = {
    "network.safetensors": lambda path, trainer, _: save_parameters(path, trainer.parameters, METADATA),
    "network.npz": lambda path, trainer, _: export(path, trainer.parameters, METADATA),
    "network.keras": lambda path, trainer, _: export(path, trainer.parameters, METADATA),
    "network.onnx": lambda path, trainer, _: export(path, trainer.parameters, METADATA),
    "work.netviz": lambda path, trainer, data: write_session(path, session_of(trainer, data, 3)),
    "table.csv": lambda path, *_: write_file(path, b"a,b\n" * 1000),
    "digit.png": lambda path, *_: write_digit(path, NOISE[:28, :28, 0].reshape(-1)),
    "film.gif": lambda path, *_: write_film(path, FilmForm.GIF, iter([(NOISE, 1)] * 2)),
    "film.mp4": lambda path, *_: write_film(path, FilmForm.MP4, iter([(NOISE, 1)] * 2)),
    "page.pdf": lambda path, *_: save_pdf(path, "A page", PaperSize.A4, lambda _: None),
}
NOISE = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
METADATA = {"activation": "relu", "seed": "1", "step": "2", "epoch": "0.5", "data_set": "bars"}


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.usefixtures("qapp")
def test_a_full_disk_keeps_the_old_file_of_every_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bars: Dataset, name: str
) -> None:
    path = tmp_path / name
    trainer = Trainer(TrainingConfig(hidden=(2,), batch_size=10, epochs=1, validation_size=0), bars)
    path.write_bytes(b"the old file")
    for room in (0, 100):
        with monkeypatch.context() as patch:
            FullDisk(patch, tmp_path, room)
            with pytest.raises((OSError, ValueError)) as caught:
                WRITERS[name](path, trainer, bars)
        said = sentence_of(caught.value)
        assert name in said
        assert os.strerror(errno.ENOSPC) in said
        assert path.read_bytes() == b"the old file"
        assert list(tmp_path.iterdir()) == [path]
    WRITERS[name](path, trainer, bars)
    assert path.read_bytes() != b"the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_held_is_told_where_the_system_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> str:
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "read_text", fail)
    assert held().processes >= 1
