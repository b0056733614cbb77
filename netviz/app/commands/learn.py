"""The menu Learn: a lesson from the image shown, and the gradient check."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, has_data

_STAGES = QT_TRANSLATE_NOOP("Command", "Learn from the current image: next or previous stage")


def _has_lesson(context: Context) -> bool:
    return context.session.lesson.is_on


def _can_use_step(context: Context) -> bool:
    return context.session.lesson.can_use_step


def _next_title(context: Context) -> str:
    if _has_lesson(context):
        return QCoreApplication.translate("Command", "&Next stage")
    return QCoreApplication.translate("Command", "&Learn from this image")


def _show_next_stage(context: Context) -> None:
    context.session.lesson.next()
    context.panels.show(context.views.learn)


def _check_gradient(context: Context) -> None:
    context.session.live_check.start()
    context.panels.show(context.views.learn)


COMMANDS = (
    Command(
        name="learn-next",
        title=QT_TRANSLATE_NOOP("Command", "&Next stage"),
        menu="learn",
        keys=("N",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Learn from the current image, one stage at a time, on a copy"),
        run=_show_next_stage,
        is_enabled=has_data,
        title_now=_next_title,
        row=_STAGES,
    ),
    Command(
        name="learn-back",
        title=QT_TRANSLATE_NOOP("Command", "&Previous stage"),
        menu="learn",
        keys=("Shift+N",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Return to the previous stage"),
        run=lambda c: c.session.lesson.back(),
        is_enabled=lambda c: c.session.lesson.can_go_back,
        row=_STAGES,
    ),
    Command(
        name="learn-repeat",
        title=QT_TRANSLATE_NOOP("Command", "&Repeat 10 times"),
        menu="learn",
        keys=("Ctrl+N",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Repeat the step on the same image, 10 times, on the copy"),
        run=lambda c: c.session.lesson.repeat(),
        is_enabled=_can_use_step,
        starts_group=True,
        row=QT_TRANSLATE_NOOP("Command", "Repeat the step 10 times"),
    ),
    Command(
        name="learn-keep",
        title=QT_TRANSLATE_NOOP("Command", "&Keep the result"),
        menu="learn",
        tooltip=QT_TRANSLATE_NOOP("Command", "Start a new run from the changed parameters"),
        run=lambda c: c.session.lesson.keep(),
        is_enabled=_can_use_step,
    ),
    Command(
        name="learn-over",
        title=QT_TRANSLATE_NOOP("Command", "Start &over"),
        menu="learn",
        tooltip=QT_TRANSLATE_NOOP("Command", "Discard the copy's steps and start again"),
        run=lambda c: c.session.lesson.start_over(),
        is_enabled=_can_use_step,
    ),
    Command(
        name="learn-end",
        title=QT_TRANSLATE_NOOP("Command", "&End the lesson"),
        menu="learn",
        keys=("Shift+Escape",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Discard the copy and return to the run"),
        run=lambda c: c.session.lesson.end(),
        is_enabled=_has_lesson,
    ),
    Command(
        name="check-gradient",
        title=QT_TRANSLATE_NOOP("Command", "&Verify the gradient"),
        menu="learn",
        keys=("Ctrl+G",),
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Compare the gradient with the change of the loss when a weight is moved a little"
        ),
        run=_check_gradient,
        is_enabled=has_data,
        starts_group=True,
    ),
)
