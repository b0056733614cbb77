"""The menu View, continued: workspaces, panels and the size of the text."""

from __future__ import annotations

from functools import partial

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context
from netviz.app.language import SYSTEM, own_name
from netviz.app.look import MAX_TEXT_SIZE, MIN_TEXT_SIZE
from netviz.app.workspaces import Workspace
from netviz.languages import languages

_WORKSPACES = {
    Workspace.WATCH: (
        QT_TRANSLATE_NOOP("Command", "&Watch"),
        QT_TRANSLATE_NOOP("Command", "Watch the network learn: image, network, weights and curves"),
        "F2",
    ),
    Workspace.ASK: (
        QT_TRANSLATE_NOOP("Command", "&Ask", "workspace"),
        QT_TRANSLATE_NOOP("Command", "Ask about one pixel, unit or digit: the sums beside the network"),
        "F3",
    ),
    Workspace.LEARN: (
        QT_TRANSLATE_NOOP("Command", "&Learn", "workspace"),
        QT_TRANSLATE_NOOP("Command", "Learn from one image: the lesson beside the network"),
        "F4",
    ),
    Workspace.EXPLORE: (
        QT_TRANSLATE_NOOP("Command", "&Explore data"),
        QT_TRANSLATE_NOOP("Command", "Explore the images of the data set under the network"),
        "F6",
    ),
}
_LANGUAGE_ROW = QT_TRANSLATE_NOOP("Command", "Language of the window")
_WORKSPACE_ROW = QT_TRANSLATE_NOOP("Command", "Workspaces: Watch, Ask, Learn, Explore data")


def _apply(workspace: Workspace, context: Context) -> None:
    context.presentation.leave(settles=False)
    context.panels.apply(workspace)
    if workspace is Workspace.EXPLORE:
        context.panels.show_data()
    if workspace is Workspace.ASK:
        context.panels.show(context.views.sums)


def _resize_text(steps: int, context: Context) -> None:
    context.look.set_text_size(context.look.text_size + 10 * steps)


def _speak(language: str, context: Context) -> None:
    context.language.choose(language)


def _speaks(language: str, context: Context) -> bool:
    return context.language.choice == language


def _reset_layout(context: Context) -> None:
    context.presentation.leave(settles=False)
    context.panels.reset()


COMMANDS = (
    *(
        Command(
            name=f"workspace-{workspace.value}",
            title=title,
            menu="view/workspaces",
            keys=(key,),
            tooltip=tooltip,
            run=partial(_apply, workspace),
            row=_WORKSPACE_ROW,
        )
        for workspace, (title, tooltip, key) in _WORKSPACES.items()
    ),
    Command(
        name="workspace-present",
        title=QT_TRANSLATE_NOOP("Command", "&Present"),
        menu="view/workspaces",
        keys=("F11",),
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Fill the screen with the network and one panel; press again, or Esc, to leave"
        ),
        run=lambda c: c.presentation.toggle(),
        is_checked=lambda c: c.presentation.is_on,
    ),
    Command(
        name="pointer-light",
        title=QT_TRANSLATE_NOOP("Command", "&Spotlight while presenting"),
        menu="view/workspaces",
        keys=("Shift+F11",),
        tooltip=QT_TRANSLATE_NOOP("Command", "In Present: a light around the pointer, and dusk around it"),
        run=lambda c: c.presentation.toggle_light(),
        is_checked=lambda c: c.presentation.wants_light,
    ),
    Command(
        name="hide-panels",
        title=QT_TRANSLATE_NOOP("Command", "Hide all pa&nels"),
        menu="view/workspaces",
        keys=("F9",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Leave only the network, or bring the panels back"),
        run=lambda c: c.panels.toggle_all(),
        is_checked=lambda c: c.panels.are_hidden,
        starts_group=True,
    ),
    Command(
        name="fold-bottom",
        title=QT_TRANSLATE_NOOP("Command", "&Fold the bottom panels"),
        menu="view/workspaces",
        keys=("Shift+F9",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Fold training, runs and data into a slim bar, or open them again"),
        run=lambda c: c.panels.toggle_bottom(),
        is_checked=lambda c: c.panels.is_folded,
    ),
    Command(
        name="reset-layout",
        title=QT_TRANSLATE_NOOP("Command", "&Reset layout"),
        menu="view/workspaces",
        tooltip=QT_TRANSLATE_NOOP("Command", "Return every panel to its original place and size"),
        run=_reset_layout,
    ),
    Command(
        name="text-larger",
        title=QT_TRANSLATE_NOOP("Command", "&Larger"),
        menu="view/text",
        keys=("Alt++", "Alt+="),
        tooltip=QT_TRANSLATE_NOOP("Command", "Make all text larger, up to 200%"),
        run=partial(_resize_text, 1),
        is_enabled=lambda c: c.look.text_size < MAX_TEXT_SIZE,
        row=QT_TRANSLATE_NOOP("Command", "Larger text"),
    ),
    Command(
        name="text-smaller",
        title=QT_TRANSLATE_NOOP("Command", "&Smaller"),
        menu="view/text",
        keys=("Alt+-",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Make all text smaller, down to 80%"),
        run=partial(_resize_text, -1),
        is_enabled=lambda c: c.look.text_size > MIN_TEXT_SIZE,
        row=QT_TRANSLATE_NOOP("Command", "Smaller text"),
    ),
    Command(
        name="text-normal",
        title=QT_TRANSLATE_NOOP("Command", "&Normal (100%)"),
        menu="view/text",
        keys=("Alt+0",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Return all text to the system's size"),
        run=lambda c: c.look.set_text_size(100),
        row=QT_TRANSLATE_NOOP("Command", "Normal text"),
    ),
    Command(
        name="language-system",
        title=QT_TRANSLATE_NOOP("Command", "&System's language"),
        menu="view/language",
        tooltip=QT_TRANSLATE_NOOP("Command", "Speak the language of the system, or English"),
        run=partial(_speak, SYSTEM),
        is_checked=partial(_speaks, SYSTEM),
        radio_group="language",
    ),
    *(
        Command(
            name=f"language-{language}",
            title="{language}",
            menu="view/language",
            tooltip=QT_TRANSLATE_NOOP("Command", "Speak {language}; what is on the screen stays"),
            run=partial(_speak, language),
            is_checked=partial(_speaks, language),
            radio_group="language",
            arguments={"language": own_name(language)},
            row=_LANGUAGE_ROW,
        )
        for language in languages()
    ),
)
