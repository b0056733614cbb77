"""The menu Train and its presets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, has_data
from netviz.numbers import local
from netviz.training.presets import PRESETS, Preset
from netviz.workers.run_reports import RunState


def _can_train(context: Context) -> bool:
    state = context.session.run.status.state
    if context.session.following.is_waiting and state is not RunState.RUNNING:
        return False
    return has_data(context) and state not in (RunState.EMPTY, RunState.STOPPED, RunState.FOLLOWING)


def _train_or_pause(context: Context) -> str:
    run = context.session.run
    if run.is_running:
        return QCoreApplication.translate("Command", "Pa&use")
    if run.status.state is RunState.FINISHED:
        n_epochs = (run.run_config or run.config).epochs
        return QCoreApplication.translate("Command", "%n more epoch(s)", "", n_epochs)
    return QCoreApplication.translate("Command", "&Train", "do it now")


def _what_training_does(context: Context) -> str:
    if context.session.following.is_waiting:
        return QCoreApplication.translate(
            "Command", "The first checkpoint of another program is awaited; stop following to train a network here"
        )
    if context.session.run.status.state is RunState.FOLLOWING:
        return QCoreApplication.translate(
            "Command", "Another program trains this network; Continue from here (G) trains a copy of it"
        )
    if context.session.run.status.state is RunState.FINISHED:
        return QCoreApplication.translate(
            "Command",
            "Train the same number of epochs again; the learning rate schedule restarts, so the curves bend",
        )
    return QCoreApplication.translate("Command", "Train or pause")


def _train_one_batch(context: Context) -> str:
    run, dataset = context.session.run, context.session.images.dataset
    if run.status.state is RunState.FOLLOWING or context.session.following.is_waiting:
        return _what_training_does(context)
    config = run.config if run.run_config is None else run.run_config
    n_images = config.batch_size
    if dataset is not None:
        n_images = min(n_images, config.training_size or len(dataset.train_labels) - config.validation_size)
    text = QCoreApplication.translate("Command", "Train one batch of {count} image(s), then pause", "", n_images)
    return text.format(count=local(n_images, ","))


def _choose_preset(key: str, context: Context) -> None:
    context.panels.show_settings()
    context.views.settings.choose_preset(key)


def _preset(preset: Preset) -> Command:
    return Command(
        name=f"preset-{preset.key}",
        title=preset.name,
        menu="train/presets",
        tooltip=preset.look_for,
        run=partial(_choose_preset, preset.key),
        is_enabled=has_data,
        translation_context="Preset",
    )


COMMANDS = (
    Command(
        name="train",
        title=QT_TRANSLATE_NOOP("Command", "&Train", "do it now"),
        menu="train",
        keys=("Space",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Train or pause"),
        run=lambda c: c.session.run.toggle_training(),
        is_enabled=_can_train,
        title_now=_train_or_pause,
        tooltip_now=_what_training_does,
        row=QT_TRANSLATE_NOOP("Command", "Train or pause"),
    ),
    Command(
        name="full-speed",
        title=QT_TRANSLATE_NOOP("Command", "&Full speed"),
        menu="train",
        keys=("Shift+Space",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Train as fast as possible, or at the chosen pace"),
        run=lambda c: c.session.run.toggle_full_speed(),
        is_checked=lambda c: c.session.run.pace is None,
    ),
    Command(
        name="one-batch",
        title=QT_TRANSLATE_NOOP("Command", "1 &batch"),
        menu="train",
        keys=("B",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Train one batch, then pause"),
        run=lambda c: c.session.run.train_one_batch(),
        is_enabled=_can_train,
        tooltip_now=_train_one_batch,
        row=QT_TRANSLATE_NOOP("Command", "Train one batch"),
    ),
    Command(
        name="one-epoch",
        title=QT_TRANSLATE_NOOP("Command", "1 &epoch"),
        menu="train",
        keys=("E",),
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Train to the end of the epoch, when all training images have been used once, then pause"
        ),
        run=lambda c: c.session.run.train_one_epoch(),
        is_enabled=_can_train,
        row=QT_TRANSLATE_NOOP("Command", "Train to the end of the epoch"),
    ),
    Command(
        name="reset",
        title=QT_TRANSLATE_NOOP("Command", "&Reset"),
        menu="train",
        keys=("Ctrl+R",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Return to the random start"),
        run=lambda c: c.session.run.reset(),
        is_enabled=has_data,
        row=QT_TRANSLATE_NOOP("Command", "Reset to the random start"),
    ),
    Command(
        name="new-seed",
        title=QT_TRANSLATE_NOOP("Command", "Reset to &another random start"),
        menu="train",
        keys=("Ctrl+Shift+R",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Start again from another random start"),
        run=lambda c: c.session.run.reset_with_new_seed(),
        is_enabled=has_data,
    ),
    Command(
        name="settings",
        title=QT_TRANSLATE_NOOP("Command", "&Settings…"),
        menu="train",
        keys=("Ctrl+,",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Settings of the run, and experiments to try"),
        run=lambda c: c.panels.show_settings(),
        is_enabled=has_data,
        row=QT_TRANSLATE_NOOP("Command", "Settings; Up and Down change the focused value"),
    ),
    *(_preset(preset) for preset in PRESETS.values()),
)
