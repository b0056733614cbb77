"""The words of the walk: true in both themes, explained before they are used, and about what the step points at."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import netviz
from netviz.resources import resource_path
from netviz.walks.lesson import Step, WalkLesson
from netviz.walks.reading import read_lesson

_BRIGHTNESS = re.compile(r"\b(bright|dark|pale|light)(er|est|ly|ness|en|ens)?\b|\blit\b|\blights? up\b|\bglow", re.I)
_WORD_FLOORS = ("widgets/glossary", "scene/hints", "widgets/hints", "app/walking", "widgets/walking")

# Each word of the field, and what has to stand in the step that uses it first, or before.
_EXPLAINED = {
    r"intensity|intensities": r"Each pixel is a number, its intensity",
    r"dense": r"Dense means",
    r"weights?": r"Each connection has a weight|its weights are random",
    r"bias(es)?": r"one more number of its own, its bias",
    r"ReLU": r"That rule is called ReLU",
    r"fires?|silent": r"above 0 it fires and passes z on; otherwise it is silent",
    r"z": r"the sum z is above 0",
    r"votes?": r"These weights are the votes",
    r"logits?": r"its score, which the field calls a logit",
    r"softmax": r"Softmax makes probabilities of them",
    r"exp|Σ exp": r"raises e to the power of each score, exp for short, and divides by the sum of all ten, Σ exp",
    r"backpropagation": r"That is backpropagation",
    r"batch(es)?": r"groups called batches",
    r"loss": r"Loss: one number says how wrong that is",
    r"SGD": r"the rule of the step, SGD",
    r"η|learning rate": r"its length, the learning rate η",
    r"validation images": r"set aside and never learned from",
    r"epochs?": r"An epoch is all",
}

# What a step speaks of, and the view that it then has to point at: any of these.
_SEEN_IN = {
    r"line under the network": {"words"},
    r"lower left": {"effect"},
    r"pictures at the right": {"weights"},
    r"(panel|table|button) at the right": {"side"},
    r"\bcurves?\b": {"curves"},
    r"toolbar|“(Train|1 batch|1 epoch|Full speed)”": {"toolbar"},
    r"“Flatten”": {"flatten"},
    r"\bten bars\b": {"digits"},
    r"[Cc]lick a pixel|upper left pixel": {"image", "column"},
    r"[Cc]lick a unit": {"units"},
    r"Draw a digit": {"image"},
    r"strongest lines": {"first layer"},
}


@pytest.fixture(scope="module")
def lesson() -> WalkLesson:
    return read_lesson(resource_path("lessons", "en", "walk.toml"))


def _steps(lesson: WalkLesson) -> Iterator[tuple[str, Step]]:
    for number, chapter in enumerate(lesson.chapters, 1):
        for count, step in enumerate(chapter.steps, 1):
            yield f"{number}.{count}", step


def _texts(step: Step) -> list[str]:
    """Return the words of a step without what is in braces, in the order in which they are read."""
    question, task = step.question, step.task
    templates = [step.say]
    if question is not None:
        templates += [question.ask, *question.choices, *(say for _, say in question.replies)]
    if task is not None:
        templates += [task.do, *(say for _, say in task.meanwhile)]
    if step.why is not None:
        templates.append(step.why)
    return [re.sub(r"\{[^{}]*\}", "0", template.text) for template in templates]


def test_no_word_for_brightness_is_wrong_in_one_theme(lesson: WalkLesson) -> None:
    """Strong lines are bright in the dark theme, and dark in the light one."""
    for place, step in _steps(lesson):
        for text in (*_texts(step), step.notes):
            assert not _BRIGHTNESS.search(text), (place, text)


def test_hints_and_glossary_have_no_word_for_brightness() -> None:
    root = Path(netviz.__file__).parent
    files = [file for floor in _WORD_FLOORS for file in (root / floor).rglob("*.py")]
    assert len(files) > 20
    for file in files:
        for text in _marked(ast.parse(file.read_text(encoding="utf-8"))):
            assert not _BRIGHTNESS.search(text), (file.name, text)


def _marked(tree: ast.AST) -> Iterator[str]:
    """Yield the texts that are translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ("mark", "tr", "translate", "sentence"):
                yield from (part.value for part in node.args if isinstance(part, ast.Constant) and part.value)


@pytest.mark.parametrize("word", _EXPLAINED)
def test_a_word_is_explained_before_it_is_used(lesson: WalkLesson, word: str) -> None:
    used = re.compile(rf"(?<![\w“])({word})(?!\w)", re.I if word[0].islower() and len(word) > 1 else 0)
    read = ""
    for place, step in _steps(lesson):
        read += " ".join(_texts(step)) + " "
        if any(used.search(text) for text in _texts(step)):
            assert re.search(_EXPLAINED[word], read), (place, word)
            return
    pytest.fail(f"nobody says “{word}”")


def test_a_step_points_at_what_it_speaks_of(lesson: WalkLesson) -> None:
    for place, step in _steps(lesson):
        for text in _texts(step):
            for words, views in _SEEN_IN.items():
                assert not re.search(words, text) or views & set(step.point_at), (place, words, text)
