"""The stages of learning through which a task of a lesson leads, one press of a remote each."""

from __future__ import annotations

from netviz.app.walking.arguments import whole_number
from netviz.walks.errors import ExpressionError
from netviz.walks.expression import Facts
from netviz.walks.lesson import Task


def has_stages_left(task: Task | None, facts: Facts) -> bool:
    """Return whether a task leads through the stages of learning, and the next one is not yet its last."""
    goals = [] if task is None else [action for action in task.show_me if action.word.name == "learn stage"]
    try:
        stage = facts.value_of("stage", ())
        return bool(goals) and not isinstance(stage, str) and stage + 1 < whole_number(goals[-1], 0, facts)
    except ExpressionError:
        return False
