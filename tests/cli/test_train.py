"""``netviz train``: its output, its files and how it ends."""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from netviz.cli.train.command import train
from netviz.data import Dataset, load_folder
from netviz.nn.activations import ACTIVATIONS
from netviz.nn.initializers import INITIALIZERS
from netviz.nn.optimizers import OPTIMIZERS
from netviz.nn.parameter_file import load_parameters
from netviz.nn.schedules import SCHEDULES
from netviz.training import PRESETS, Trainer, TrainingConfig, find_preset, run_training

Invoke = Callable[..., Result]
Refuses = Callable[[Result, int, str], None]
Train = Callable[..., Result]

SMALL = ("--epochs", 2, "--hidden", 12, "--batch-size", 50, "--validation", 100)
"""Trains on 500 images: 10 batches per epoch."""


@pytest.fixture
def run(invoke: Invoke, data_folder: Path) -> Train:
    """Return a function that trains a small network on the bars."""

    def train_small(*arguments: object) -> Result:
        return invoke("train", "--data", data_folder, *SMALL, *arguments)

    return train_small


def test_json_is_the_only_output(run: Train) -> None:
    result = run("--json")
    assert result.exit_code == 0
    output = json.loads(result.stdout)
    keys = ["test_accuracy", "validation_accuracy", "epochs", "steps", "seconds", "images_per_second", "parameters"]
    assert list(output) == keys
    assert (output["epochs"], output["steps"], output["parameters"]) == (2, 20, 785 * 12 + 13 * 10)
    assert 0 < output["test_accuracy"] <= 1
    assert 0 < output["validation_accuracy"] <= 1
    assert output["seconds"] > 0
    assert output["images_per_second"] > 0


def test_the_network_equals_the_trainers(run: Train, data_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "network.safetensors"
    output = json.loads(run("--seed", 4, "--json", "--save", path).stdout)
    config = TrainingConfig(epochs=2, hidden=(12,), batch_size=50, validation_size=100, seed=4)
    expected = run_training(config, load_folder(data_folder))
    parameters, metadata = load_parameters(path)
    np.testing.assert_array_equal(parameters.vector, expected.parameters.vector)
    assert metadata == expected.metadata
    assert (output["test_accuracy"], output["validation_accuracy"]) == (
        expected.test_accuracy,
        expected.validation_accuracy,
    )


def test_text_has_a_line_per_epoch_and_a_summary(run: Train, tmp_path: Path) -> None:
    result = run("--save", tmp_path / "network", "--log", tmp_path / "log.csv")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert [line.split(":")[0] for line in lines[:2]] == ["epoch 1 of 2", "epoch 2 of 2"]
    summary = "\n".join(lines[2:])
    for part in ("784 → 12 → 10", "20 batches", "test accuracy", "validation accuracy", "network", "log.csv"):
        assert part in summary


def test_without_validation_images(run: Train) -> None:
    output = json.loads(run("--validation", 0, "--json").stdout)
    assert output["validation_accuracy"] is None
    assert output["steps"] == 24


@pytest.mark.parametrize(
    ("option", "value", "expected"),
    [
        ("--hidden", "9,8", {"hidden": (9, 8)}),
        ("--activation", "tanh", {"activation": "tanh"}),
        ("--optimizer", "sgd", {"optimizer": "sgd"}),
        ("--learning-rate", "0.02", {"learning_rate": 0.02}),
        ("--schedule", "constant", {"schedule": "constant"}),
        ("--l2", "0.01", {"l2": 0.01}),
        ("--dropout", "0.5", {"dropout": 0.5}),
        ("--initial-scale", "1", {"initial_scale": 1.0}),
        ("--seed", "5", {"seed": 5}),
        ("--batch-seed", "5", {"batch_seed": 5}),
        ("--adam-epsilon", "1e-8", {"adam_epsilon": 1e-8}),
        ("--initializer", "glorot_uniform", {"initializer": "glorot_uniform"}),
        ("--initial-bias", "0", {"initial_bias": 0.0}),
        ("--shifts", "2", {"shifts": 2}),
        ("--noise", "0.1", {"noise": 0.1}),
        ("--training-size", "120", {"training_size": 120}),
        ("--shuffled-labels", "0.5", {"shuffled_labels": 0.5}),
    ],
)
def test_each_setting_reaches_the_trainer(
    run: Train, bars: Dataset, tmp_path: Path, option: str, value: str, expected: dict[str, object]
) -> None:
    path = tmp_path / "network.safetensors"
    assert run("--epochs", 1, option, value, "--save", path).exit_code == 0
    settings = {"epochs": 1, "hidden": (12,), "batch_size": 50, "validation_size": 100, **expected}
    wanted = run_training(TrainingConfig(**settings), bars).parameters
    np.testing.assert_array_equal(load_parameters(path)[0].vector, wanted.vector)


def test_help_lists_the_defaults_and_the_names(invoke: Invoke) -> None:
    config = TrainingConfig()
    options = {option.name: option.help for option in train.params}  # type: ignore[attr-defined]
    for name, text in options.items():
        if hasattr(config, str(name)):
            default = getattr(config, str(name))
            default = ",".join(map(str, default)) if isinstance(default, tuple) else default
            assert ("(default: " if default is None else f"(default {default}") in text, name
    # The data set decides how many classes there are.
    assert {field.name for field in dataclasses.fields(config)} - {"n_classes"} <= options.keys()
    registries = (
        ("activation", ACTIVATIONS),
        ("optimizer", OPTIMIZERS),
        ("schedule", SCHEDULES),
        ("initializer", INITIALIZERS),
    )
    for name, registry in registries:
        for member in registry:
            assert member in options[name]


def test_options_override_the_preset(invoke: Invoke, data_folder: Path, bars: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "network.safetensors"
    few = ("--epochs", 1, "--validation", 100, "--training-size", 80)
    result = invoke("train", "--data", data_folder, "--preset", "tiny-training-set", *few, "--save", path, "--json")
    assert json.loads(result.stdout)["steps"] == 8
    preset = find_preset("tiny-training-set").config
    config = dataclasses.replace(preset, epochs=1, validation_size=100, training_size=80)
    np.testing.assert_array_equal(load_parameters(path)[0].vector, run_training(config, bars).parameters.vector)


def test_presets_are_listed_with_what_to_look_for(invoke: Invoke) -> None:
    result = invoke("train", "--list-presets")
    assert (result.exit_code, result.stderr) == (0, "")
    output = " ".join(result.stdout.split())
    for preset in PRESETS.values():
        assert f"{preset.key}: {preset.name} {preset.look_for}" in output


def test_a_training_set_larger_than_the_data_set_is_refused(run: Train, refuses: Refuses) -> None:
    refuses(run("--training-size", 501), 1, "Only 500 images are left to train on")


def test_log_has_every_batch_and_evaluation(run: Train, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    output = json.loads(run("--log", path, "--json").stdout)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["step", "epoch", "split", "loss", "accuracy", "learning_rate"]
    batches = [row for row in rows if row["split"] == "train"]
    assert [int(row["step"]) for row in batches] == list(range(1, 21))
    assert [float(row["epoch"]) for row in batches] == pytest.approx([step / 10 for step in range(1, 21)])
    assert all(float(row["learning_rate"]) > 0 and float(row["loss"]) > 0 for row in batches)
    tests = [row for row in rows if row["split"] == "test"]
    assert [int(row["step"]) for row in tests] == [10, 20]
    assert float(tests[-1]["accuracy"]) == output["test_accuracy"]
    validations = [row for row in rows if row["split"] == "validation"]
    assert float(validations[-1]["accuracy"]) == output["validation_accuracy"]
    assert {row["learning_rate"] for row in tests + validations} == {""}


def test_divergence_is_one_sentence_and_saves_the_last_finite_network(
    run: Train, refuses: Refuses, tmp_path: Path
) -> None:
    path, log = tmp_path / "network.safetensors", tmp_path / "log.csv"
    result = run(
        "--optimizer", "sgd", "--learning-rate", "1e25", "--schedule", "constant", "--save", path, "--log", log
    )
    refuses(result, 1, "learning rate")
    assert str(path) in result.stderr
    parameters, metadata = load_parameters(path)
    assert parameters.is_finite()
    assert len([line for line in log.read_text().splitlines() if ",train," in line]) == int(metadata["step"])


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--epochs", "0"], "epochs"),
        (["--epochs", "many"], "many"),
        (["--batch-size", "0"], "batch size"),
        (["--hidden", "0"], "hidden"),
        (["--hidden", "20,"], "--hidden"),
        (["--hidden", "999999999"], "parameters"),
        (["--activation", "step"], "relu"),
        (["--optimizer", "lbfgs"], "adam"),
        (["--schedule", "cosine"], "one_cycle"),
        (["--learning-rate", "0"], "learning rate"),
        (["--learning-rate", "nan"], "learning rate"),
        (["--l2", "-1"], "L2"),
        (["--dropout", "1"], "ropout"),
        (["--initial-scale", "inf"], "start scale"),
        (["--preset", "perfect"], "zero-weights"),
        (["--preset", "fast", "--shifts", "40"], "shifts"),
        (["--noise", "-1"], "Noise"),
        (["--training-size", "-1"], "training images"),
        (["--shuffled-labels", "2"], "labels"),
        (["--initializer", "zeros"], "he_normal"),
        (["--seed", "-1"], "--seed"),
        (["--validation", "-5"], "at least 0"),
        (["--save", "same", "--log", "./same"], "same"),
    ],
)
def test_bad_arguments_are_refused_before_loading(
    invoke: Invoke, refuses: Refuses, tmp_path: Path, arguments: list[str], reason: str
) -> None:
    refuses(invoke("train", "--data", tmp_path / "nowhere", *arguments), 2, reason)


@pytest.mark.parametrize("option", ["--save", "--log"])
def test_output_files_are_checked_before_loading(invoke: Invoke, refuses: Refuses, tmp_path: Path, option: str) -> None:
    for path in (tmp_path, tmp_path / "no" / "folder"):
        refuses(invoke("train", "--data", tmp_path / "nowhere", option, path), 1, f"{path} cannot be written")


def test_data_errors_name_the_folder_and_leave_no_file(
    invoke: Invoke, refuses: Refuses, data_folder: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log.csv"
    refuses(invoke("train", "--data", tmp_path / "nowhere", "--log", log), 1, "nowhere")
    refuses(invoke("train", "--data", data_folder, "--validation", 5000, "--log", log), 1, "validation")
    assert not list(tmp_path.iterdir())


def test_a_small_data_set_has_fewer_validation_images(invoke: Invoke, data_folder: Path) -> None:
    result = invoke("train", "--data", data_folder, "--epochs", 1)
    assert result.exit_code == 0
    assert "held out for validation" in result.stderr


@pytest.fixture
def endless(data_folder: Path, tmp_path: Path) -> Callable[..., subprocess.Popen[str]]:
    """Return a function that starts a training of hours and waits for the first epoch to end."""

    def start(*arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-W", "error", "-m", "netviz", "train", "--data", data_folder, *SMALL]
        process = subprocess.Popen(
            [*map(str, command), "--epochs", "1000000", "--save", "network", "--log", "log.csv", *map(str, arguments)],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        assert process.stdout is not None
        assert process.stdout.readline().startswith("epoch 1 ")
        return process

    return start


def test_an_interrupt_saves_the_network_and_the_log(
    endless: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    process = endless()
    process.send_signal(getattr(signal, "CTRL_C_EVENT", signal.SIGINT))
    _, message = process.communicate(timeout=60)
    assert process.returncode == 130
    assert message.startswith("netviz: Interrupted after batch ")
    assert message.endswith("in network.\n")
    assert message.count("\n") == 1
    _, metadata = load_parameters(tmp_path / "network")
    trained = [line for line in (tmp_path / "log.csv").read_text().splitlines() if ",train," in line]
    assert len(trained) == int(metadata["step"]) >= 10
    assert sorted(os.listdir(tmp_path)) == ["log.csv", "network"]


def test_a_closed_pipe_ends_training_quietly_and_saves_the_network(
    endless: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    process = endless()
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    message = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) != 0
    assert message == ""
    load_parameters(tmp_path / "network")


def test_a_network_from_a_file_is_trained_further(
    invoke: Invoke, run: Train, data_folder: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.safetensors", tmp_path / "second.npz"
    run("--epochs", 1, "--save", first)
    rest = ("--epochs", 1, "--batch-size", 50, "--validation", 100, "--json")
    result = invoke("train", "--data", data_folder, "--start-from", first, *rest, "--save", second)
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["parameters"] == 785 * 12 + 13 * 10
    # As by the trainer itself.
    dataset = load_folder(data_folder)
    config = TrainingConfig(epochs=1, hidden=(12,), batch_size=50, validation_size=100)
    trainer = Trainer(config, dataset, parameters=load_parameters(first)[0])
    while not trainer.finished:
        trainer.train_batch()
    np.testing.assert_array_equal(load_parameters(second)[0].vector, trainer.parameters.vector)


@pytest.mark.parametrize(
    ("option", "value"), [("--hidden", 5), ("--activation", "tanh"), ("--initial-scale", 1), ("--initial-bias", 0)]
)
def test_what_the_file_decides_is_no_option(
    invoke: Invoke, refuses: Refuses, tmp_path: Path, option: str, value: object
) -> None:
    refuses(invoke("train", "--start-from", tmp_path / "any.pt", option, value), 2, f"leave {option} out")


def test_a_file_to_start_from_that_is_no_network(invoke: Invoke, refuses: Refuses, data_folder: Path) -> None:
    arguments = ("--data", data_folder, "--validation", 100, "--start-from", data_folder / "no.pt")
    refuses(invoke("train", *arguments), 1, "no.pt")
