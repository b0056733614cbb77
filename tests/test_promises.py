"""What the README promises in "What you can rely on": each sentence is held by tests that exist."""

# The sentences are as long as they are.
# ruff: noqa: E501

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

_LOST = "tests/cli/test_lost_output.py"
_UNSAVED = "tests/app/test_unsaved_work.py"
_CLOSING = "tests/app/test_closing.py"
_DRAWING = "tests/workers/test_drawing.py"
_TRAINING = "tests/workers/test_training_process.py"
_PAGES = "tests/nn/test_disk_pages.py"
_ALONE = "tests/test_alone.py"
_HOMES = "tests/cli/test_hard_homes.py"
_ODD = "tests/data/test_odd_contents.py"
_SETTINGS = "tests/app/test_settings.py"

PROMISES = {
    "A file that netviz writes is the old one or the new one, whole, even if netviz is killed meanwhile or the disk is full.": (
        "tests/test_kills.py::test_a_program_that_is_killed_or_has_no_room_leaves_whole_files",
        "tests/test_places.py::test_a_full_disk_keeps_the_old_file_of_every_writer",
        "tests/test_replacing.py::test_each_call_that_fails_leaves_one_whole_file_and_nothing_else",
    ),
    "What a killed netviz leaves is removed when the next file is written there.": (
        "tests/test_replacing.py::test_litter_of_a_killed_program_goes_and_that_of_a_running_one_stays",
    ),
    "A new file is as private as the one that it replaces.": (
        "tests/test_replacing.py::test_the_new_file_is_as_private_as_the_old_one_also_while_it_is_written",
    ),
    "Whatever ends `netviz train`, short of SIGKILL and a crash, the network is saved where you asked or, if that cannot be written any more, in a folder "
    "that it names.": (
        f"{_LOST}::test_a_signal_saves_the_network_and_the_log",
        f"{_LOST}::test_a_terminal_that_is_closed_saves_the_network",
        f"{_LOST}::test_a_log_on_a_full_disk_stops_neither_training_nor_saving",
        f"{_LOST}::test_a_network_that_cannot_be_saved_where_it_was_asked_is_saved_elsewhere",
        f"{_LOST}::test_an_error_while_training_keeps_what_was_trained",
        f"{_LOST}::test_a_network_that_cannot_be_saved_anywhere_leaves_nothing",
    ),
    "That `--save` cannot be written is said before training begins, and no file of the data set is written over.": (
        f"{_LOST}::test_no_file_of_the_data_set_is_written_over",
        "tests/cli/test_train.py::test_output_files_are_checked_before_loading",
        f"{_LOST}::test_too_little_room_is_told_before_training",
    ),
    "The window asks before unsaved work is lost, and after a crash it offers a copy that is at most a minute old.": (
        f"{_UNSAVED}::test_work_is_asked_for_and_the_window_obeys_the_answer",
        f"{_UNSAVED}::test_after_a_crash_the_copy_is_offered_once",
        "tests/test_promises.py::test_work_is_copied_every_minute",
    ),
    "The window closes at once, whatever is being computed.": (
        f"{_CLOSING}::test_a_window_closes_in_the_middle_of_a_long_batch",
        f"{_CLOSING}::test_a_window_closes_while_the_process_that_draws_is_stopped",
    ),
    "Nothing is left running.": (
        f"{_CLOSING}::test_threads_that_ended_are_kept_no_longer",
        f"{_CLOSING}::test_a_window_closes_while_the_process_that_draws_is_stopped",
        f"{_DRAWING}::test_closing_never_waits_long",
    ),
    "A process that draws and dies or stands still is replaced, and a line says so.": (
        f"{_DRAWING}::test_a_process_that_ends_or_stands_still_is_replaced",
    ),
    "If there is too little shared memory, pictures take another way.": (
        f"{_DRAWING}::test_a_system_with_little_shared_memory",
    ),
    "If the process that trains dies or stands still, training goes on from the last kept moment: no bit of the network differs.": (
        f"{_TRAINING}::test_a_process_that_is_killed_or_stands_still_costs_no_bit",
        f"{_TRAINING}::test_an_evaluation_goes_on_without_the_process",
        f"{_TRAINING}::test_a_run_is_the_same_with_and_without",
    ),
    "No file runs any code.": (
        "tests/formats/test_damaged_files.py::test_a_pickle_runs_nothing",
        "tests/formats/test_damaged_files.py::test_objects_in_npz_are_never_loaded",
        f"{_ALONE}::test_nothing_is_unpickled_that_comes_from_outside",
        f"{_ALONE}::test_no_file_is_run_and_no_array_is_unpickled",
        f"{_ODD}::test_a_picture_in_a_folder_runs_nothing",
    ),
    "A file that is damaged, hostile or of another program is read, or refused in a sentence.": (
        "tests/fuzz/test_fuzz.py::test_a_reader_reads_or_refuses",
        "tests/test_reader_faults.py::test_a_file_that_cannot_be_read_is_a_sentence",
        "tests/formats/test_kinds.py::test_what_is_none_of_these_is_refused_in_a_sentence",
        f"{_ODD}::test_a_packed_table_that_is_cut_is_refused_also_where_a_row_ends",
        "tests/cli/test_program.py::test_too_little_memory_is_one_sentence",
    ),
    "No such sentence is longer than 300 characters, and none holds what a terminal would obey.": (
        "tests/test_sentence_lengths.py::test_every_sentence_in_the_code_is_short_whatever_it_quotes",
        "tests/cli/test_short_sentences.py::test_no_command_says_more_than_300_characters",
        "tests/cli/test_short_sentences.py::test_numbers_of_any_length_are_refused_in_a_short_sentence",
        "tests/cli/test_harmless_output.py::test_what_a_message_quotes_is_harmless",
    ),
    "netviz opens no network connection.": (f"{_ALONE}::test_netviz_opens_no_connection_to_a_network",),
    "What its processes share is readable by you alone, under names that nobody can foresee.": (
        f"{_ALONE}::test_shared_memory_is_private_and_its_name_cannot_be_foreseen",
    ),
    "The moments that it keeps of a training lie on the disk in files without names, which are gone when it ends, or in "
    "memory if there is no room.": (
        f"{_PAGES}::test_no_file_has_a_name",
        f"{_PAGES}::test_a_file_is_given_back_when_its_last_array_is_gone",
        f"{_PAGES}::test_what_has_no_room_on_the_disk_is_kept_in_memory",
        "tests/nn/test_memory.py::test_moments_that_lie_on_the_disk_take_no_memory",
    ),
    "On one machine, the same seed, data and settings give the same network, with the window or without it.": (
        "tests/session/test_live_run.py::test_training_in_the_thread_gives_the_same_parameters_as_without_it",
        "tests/cli/test_train.py::test_the_network_equals_the_trainers",
    ),
    "A session that is opened again goes on training as if it had never been closed.": (
        "tests/archive/test_training_goes_on.py::test_whatever_is_configured_and_changed_goes_on",
    ),
    "Settings that are damaged, old or of a later version count as missing.": (
        f"{_SETTINGS}::test_everything_else_that_makes_no_sense_counts_as_missing",
        f"{_HOMES}::test_a_computer_that_sleeps_and_settings_of_a_later_version",
    ),
    "Two windows at once, a home that cannot be written, no home at all, a clock that jumps and a computer that sleeps "
    "disturb nothing.": (
        f"{_HOMES}::test_two_windows_of_one_user_whose_home_takes_nothing",
        f"{_HOMES}::test_no_home_at_all_and_a_clock_that_jumps",
        f"{_HOMES}::test_a_computer_that_sleeps_and_settings_of_a_later_version",
        f"{_UNSAVED}::test_the_copy_of_a_running_program_is_never_offered",
    ),
}


def promises() -> list[str]:
    """Return the sentences in the list of the README's paragraph."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    paragraph = text.partition("## What you can rely on\n")[2].partition("\n## ")[0]
    entries = re.findall(r"^- \*\*[^*]+\*\* (.*?)(?=^- |^$)", paragraph, re.MULTILINE | re.DOTALL)
    lines = [" ".join(entry.split()) for entry in entries]
    return [sentence for line in lines for sentence in re.findall(r".+?\.(?= |$)", line) if sentence.strip()]


def test_each_sentence_of_the_readme_names_its_tests() -> None:
    assert sorted(sentence.strip() for sentence in promises()) == sorted(PROMISES)


@pytest.mark.parametrize("test", sorted({test for tests in PROMISES.values() for test in tests}))
def test_the_tests_exist(test: str) -> None:
    path, _, name = test.partition("::")
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_work_is_copied_every_minute() -> None:
    from netviz.app import unsaved_work

    assert unsaved_work._COPY_EVERY_MS <= 60_000
