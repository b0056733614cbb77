"""What runs are called: in English in files and tables, and in the user's language on the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from netviz.nn.optimizers import OPTIMIZER_LABELS
from netviz.sentences import Sentence, sentence
from netviz.session.moment_names import sentence_within
from netviz.session.translation import translated
from netviz.training import TrainingConfig
from netviz.training.presets import PRESETS, Preset
from netviz.workers.run_reports import RunDescription


def run_name(number: int, description: RunDescription, parent: int | None) -> Sentence:
    """Return the name of a run, in English until it is shown.

    Parameters
    ----------
    number : int
        That of the run.
    description : RunDescription
    parent : int or None
        The number of the run that it continues; None if there is none, or it is not kept.
    """
    config = description.config
    values: dict[str, object] = {
        "number": number,
        "optimizer": OPTIMIZER_LABELS.get(config.optimizer, config.optimizer),
        "rate": config.learning_rate,
    }
    if description.parent is not None:
        values["moment"] = sentence_within(description.parent[1])
        if parent is None:
            return sentence("Run {number}: {optimizer} {rate:g} from {moment}", **values)
        return sentence("Run {number}: {optimizer} {rate:g} from {moment} of run {parent}", **values, parent=parent)
    experiment = _experiment(config)
    if experiment is not None and not description.from_file:
        return sentence("Run {number}: {preset}, seed {seed}", number=number, preset=experiment.name, seed=config.seed)
    if not description.is_trained_here:
        return sentence("Run {number}: trained elsewhere", number=number)
    if description.from_file and description.file_name:
        return sentence("Run {number}: {optimizer} {rate:g} from {file}", **values, file=description.file_name)
    if description.from_file:
        return sentence("Run {number}: {optimizer} {rate:g} from a file", **values)
    return sentence("Run {number}: {optimizer} {rate:g}, seed {seed}", **values, seed=config.seed)


def shown_name(name: str) -> str:
    """Return the name of a run or of a compared network in the user's language; any other text stays."""
    if isinstance(name, Sentence) and "preset" in name.arguments:
        preset = QCoreApplication.translate("Preset", name.arguments["preset"])
        return translated(Sentence(name.template, {**name.arguments, "preset": preset}))
    return translated(name)


def same_name(stored: str, name: Sentence) -> str:
    """Return a name from a file as the one that can be shown in every language, if it is that."""
    return name if name == stored else stored


def _experiment(config: TrainingConfig) -> Preset | None:
    """Return the experiment that a configuration belongs to, whatever its seed and its number of validation images."""
    for preset in PRESETS.values():
        like = replace(
            preset.config, seed=config.seed, validation_size=config.validation_size, n_classes=config.n_classes
        )
        if preset.experiment and like == config:
            return preset
    return None
