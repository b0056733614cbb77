"""Lessons with one mistake, as teachers make them: one plain sentence says the line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from netviz.cli.lesson.command import lesson as command
from netviz.walks.errors import LessonError
from netviz.walks.lines import find_lines
from netviz.walks.reading import parse_lesson, read_lesson

_HEAD = 'format = 1\ntitle = "A"\n\n[[chapters]]\ntitle = "B"\n\n[[chapters.steps]]\n'
_ASKED = 'say = "s"\nask = "Which?"\nanswer_by = "choice"\nchoices = ["a", "b", "c"]\n'

BROKEN = [
    # What is not TOML.
    ('say = "Hello\nask = "x"', 8, "write a quotation mark at its end"),
    ("say = Hello", 8, "write one before and one after Hello"),
    ("say = “Hello”", 8, 'write " instead of “'),
    ('say "Hello"', 8, "write an equals sign after the name"),
    ('say : "Hello"', 8, "write an equals sign after the name"),
    ("say = ", 8, "“say” has no value: write one"),
    ('say = "s"\npoint_at = ["image"\nask = "x"', 9, "the list that begins here is not closed: write ]"),
    ('say = "s"\npoint_at = ["image",\n"words"\n\n[[chapters.steps]]\nsay = "x"', 9, "the list that begins here"),
    ('say = "s"\npoint_at = "image"]', 9, "] has nothing to close: write [ before it"),
    ('say = "s"\npoint_at = ["image" "words"]', 9, 'write a comma before "words"'),
    ('say = "s"\nreplies = [{ when = "1", say = "x" ]', 9, "write } at its end, on the same line"),
    ('say = "s"\nreplies = [{ when = "1", say = "x" }\nwhy = "w"', 9, "write ] after its last entry"),
    ('say = "a"\nsay = "b"', 9, "there are two fields “say” here: remove one"),
    ('say = "s"\nsketch = True', 9, "write true or false, in small letters"),
    ('say = "s"\nsketch = yes', 9, "write true or false, in small letters"),
    ('say = """\nlong\n', 10, 'write """ at its end'),
    ('say = "a" why = "b"', 8, "begin another line before why"),
    ('say = "he said "Hello" to me"', 8, "for a quotation mark"),
    ('say = "a \\d"', 8, "a backslash in a text is written twice"),
    ('say = "s"\n[[chapters.steps]\nsay = "x"', 9, "write [[chapters.steps]]"),
    ('say = "s"\n[chapters.steps]\nsay = "x"', 9, "write [[chapters.steps]]"),
    # What is not a lesson.
    ('say = "s"\n[[chapters.step]]\nsay = "x"', 9, "did you mean “steps”?"),
    ('sya = "s"', 8, "did you mean “say”?"),
    ('why = "w"', 7, "“say” is missing: write say ="),
    ('say = ""', 8, "“say” is empty"),
    ('say = "s"\npoint_at = "image"', 9, 'write it in brackets, such as ["image"]'),
    ('say = "s"\nask = "x"\nanswer = 784', 10, "write it in quotation marks"),
    ('say = "s"\nsketch = "true"', 9, "without quotation marks"),
    # What has no value.
    ('say = "s"\nask = "x"\nanswer = "784 / 0"', 10, "a division by zero has no value"),
    ('say = "s"\nask = "x"\nanswer = "units / (pixels - rows * columns)"', 10, "a division by zero has no value"),
    ('say = "s"\nwhy = "{pixels % 0}"', 9, "a division by zero has no value"),
    ('say = "s"\nask = "x"\nanswer = "units * (1 // 0 if loss > 1 else 2)"', 10, "a division by zero has no value"),
    ('say = "s"\nwhy = "{units + \'3\'}"', 9, "is a text where a number is needed"),
    ('say = "s"\nwhy = "{intensity(28, 3)}"', 9, "there is no row 28: they go from 0 to 27"),
    ('say = "s"\nwhy = "{probability(10)}"', 9, "there is no digit 10"),
    ('say = "s"\nwhy = "{probability(\'3\')}"', 9, "“digit” must be a number"),
    (_ASKED + 'answer = "4"', 12, "there is no choice 4: the 3 choices are counted from 1"),
    (_ASKED + 'answer = "0"', 12, "there is no choice 0"),
    (_ASKED + 'answer = "1 if loss > 1 else 5"', 12, "there is no choice 5"),
    (_ASKED + "answer = \"'a'\"", 12, "it must be a number"),
    (_ASKED + 'answer = "1"\nreplies = [{ when = "said == 4", say = "x" }]', 13, "a reply is to choice 4"),
    ('say = "s"\nask = "x"\nanswer_by = "digit"\nanswer = "10"', 11, "there is no digit 10 to click"),
    ('say = "s"\npoint_at = ["word"]', 9, "there is no view “word”; did you mean “words”?"),
    ('say = "s"\nprepare = ["open asks"]', 9, "there is no action “open asks”; did you mean “open ask”?"),
    # What is no expression.
    ('say = "s"\nask = "x"\nanswer = "(pixels + 1"', 10, "lacks a bracket: write “)” at its end"),
    ('say = "s"\nask = "x"\nanswer = "pixels + 1)"', 10, "has a “)” that closes nothing"),
    ('say = "s"\nwhy = "{weights(1}"', 9, "lacks a bracket: write “)” at its end"),
    ('say = "s"\nwhy = "{weights(1)"', 9, "write } after the expression"),
    ('say = "s"\ndo = "d"\nuntil = "batch = 3"', 10, "write == to compare"),
    ('say = "s"\ndo = "d"\nuntil = "batch > 3 && training"', 10, "write “and”"),
    ('say = "s"\nask = "x"\nanswer = "pixels ×"', 10, "write “*”"),
    ('say = "s"\nask = "x"\nanswer = "two"', 10, "there is no fact “two”"),
    ('say = "s"\nhide = ["words"]', 9, "“hide” has no question: write “ask”, or remove “hide”"),
]


@pytest.mark.parametrize(("step", "line", "advice"), BROKEN, ids=range(len(BROKEN)))
def test_a_mistake_is_one_sentence_with_the_line_and_what_to_do(step: str, line: int, advice: str) -> None:
    with pytest.raises(LessonError) as refused:
        parse_lesson(f"{_HEAD}{step}\n".encode(), "mine.toml")
    (problem,) = refused.value.problems
    assert problem.startswith((f"line {line}: ", f"line {line} (chapter 1")), problem
    assert advice in problem
    assert problem[-1] in ".?"
    assert problem[-2] not in ".?"
    assert len(problem) < 260


def test_the_command_prints_every_problem_after_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'{_HEAD}say = "s"\npoint_at = ["moon"]\nwhy = "{{nothing}}"\n')
    result = CliRunner().invoke(command, ["check", str(path)], standalone_mode=False)
    lines = result.stderr.splitlines()
    assert result.return_value == 1
    assert [text.split(":")[0] for text in lines] == ["mine.toml"] * 2
    assert "line 9 (chapter 1, step 1): there is no view “moon”" in lines[0]
    assert "line 10 (chapter 1, step 1): there is no fact “nothing”" in lines[1]


def test_the_window_says_the_first_problem_and_how_to_see_the_others(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'{_HEAD}say = "s"\npoint_at = ["moon"]\nwhy = "{{nothing}}"\nhide = ["words"]\n')
    with pytest.raises(LessonError) as refused:
        read_lesson(path)
    text = str(refused.value)
    assert text.startswith("mine.toml is not a lesson that can be used: line 9 (chapter 1, step 1): there is no view")
    assert text.endswith("There are 2 more problems: “netviz lesson check” lists them all.")


def test_a_file_from_an_editor_that_marks_utf_8_can_be_used() -> None:
    text = f'{_HEAD}say = "s"\n'.encode()
    assert parse_lesson(b"\xef\xbb\xbf" + text, "mine.toml").title == "A"
    with pytest.raises(LessonError, match="line 9: a letter here is not in UTF-8"):
        parse_lesson(text + b'why = "caf\xe9"\n', "mine.toml")


def test_lines_are_found_whatever_texts_and_lists_contain() -> None:
    text = (
        'format = 1\n[[chapters]]\ntitle = "x"  # [[chapters]]\nstart = { batches = 1, actions = [\n"open ask",\n] }\n'
        '[[chapters.steps]]\nsay = """\n[[chapters]]\nwhy = "\n"""\nask = "say = 3 \\" ["\n'
        "[[chapters.steps]]  # the second\nsay = '[['\npoint_at = [\n  \"say = [\", # ]\n]\nwhy = 'x'\n"
        "[[chapters.steps.replies]]\nwhen = '1'\n[[chapters]]\ntitle = 'y'\n"
    )
    lines = find_lines(text)
    assert [table.line for table in lines.chapters] == [2, 21]
    assert [[step.line for step in steps] for steps in lines.steps] == [[7, 13], []]
    assert lines.steps[0][0].fields == {"say": 8, "ask": 12}
    assert lines.steps[0][1].fields == {"say": 14, "point_at": 15, "why": 18, "replies": 19}
    assert lines.find(1, 2, "replies") == 19
    assert lines.find(1, 2, "nothing") == 13
    assert lines.find(2, 1) is None
