"""Lesson files are understood, or refused with the place of every fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.resources import resource_path
from netviz.walks.errors import LessonError
from netviz.walks.lesson_file import ChapterEntry, LessonEntry, StartEntry, StepEntry
from netviz.walks.reading import MAX_BYTES, parse_lesson, read_lesson
from netviz.walks.vocabulary import ACTIONS, FACTS, VIEWS

_HEAD = 'format = 1\ntitle = "A"\n[[chapters]]\ntitle = "B"\n[[chapters.steps]]\nsay = "C"\n'


def _problems(step: str, head: str = _HEAD) -> tuple[str, ...]:
    with pytest.raises(LessonError) as refused:
        parse_lesson(f"{head}{step}\n".encode(), "lesson.toml")
    return refused.value.problems


@pytest.mark.parametrize("path", sorted(resource_path("lessons").glob("*/*.toml")), ids=lambda path: path.name)
def test_every_lesson_that_comes_along_can_be_used(path: Path) -> None:
    lesson = read_lesson(path)
    assert lesson.language == path.parent.name


def test_the_walk_has_the_ten_chapters_of_the_lecture_of_one_to_three_minutes() -> None:
    lesson = read_lesson(resource_path("lessons", "en", "walk.toml"))
    assert len(lesson.chapters) == 10
    assert all(1 <= chapter.minutes <= 3 for chapter in lesson.chapters)


def test_no_number_of_the_network_is_typed_in_the_walk() -> None:
    text = resource_path("lessons", "en", "walk.toml").read_text()
    spoken = re.findall(r'(?:say|why|ask|do) = (?:"""(.*?)"""|"(.*?)")', text, re.DOTALL)
    outside = " ".join(re.sub(r"\{[^}]*\}", "", long or short) for long, short in spoken)
    for number in ("784", "256", "200,704", "2,560", "2,570", "203,530", "60,000", "6,000", "55,000", "430"):
        assert not re.search(rf"(?<![\d,]){number}(?![\d,])", outside), number


def test_the_page_about_writing_is_true(tmp_path: Path) -> None:
    page = resource_path("lessons", "WRITING.md").read_text()
    examples = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert examples
    for example in examples:
        lesson = parse_lesson(example.encode(), "example.toml")
        assert sum(len(chapter.steps) for chapter in lesson.chapters) == 3
    for entry in (LessonEntry, ChapterEntry, StartEntry, StepEntry):
        for name in entry.__struct_fields__:
            assert f"`{name}`" in page or f"[[chapters{'.steps' if name == 'steps' else ''}]]" in page, name


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        ('sya = "x"', "line 7 (chapter 1, step 1): there is no field “sya”; did you mean “say”?"),
        ('point_at = ["moon"]', "line 7 (chapter 1, step 1): there is no view “moon”; “netviz lesson words” lists"),
        ('prepare = ["dance"]', "line 7 (chapter 1, step 1): there is no action “dance”"),
        ('prepare = ["select pixel 3"]', "“select pixel 3” has another number of arguments: write select pixel row"),
        ('prepare = ["select pixel 3 28"]', "“select pixel” cannot have 28: there is none"),
        ('prepare = ["image test x"]', "“image test” needs a whole number or an expression in braces, not “x”"),
        ('prepare = ["image test {nothing}"]', "there is no fact “nothing”"),
        ('why = "{nothing}"', "there is no fact “nothing”"),
        ('why = "{probabilty(3)}"', "there is no fact “probabilty”; did you mean “probability”?"),
        ('why = "{weights(1, 2)}"', "“weights” has another number of arguments: write weights(layer)"),
        ('why = "{pixels"', "A brace is left open"),
        ('why = "pixels}"', "closes nothing"),
        ('why = "{said}"', "“said” speaks of an answer, but this step asks nothing"),
        ('ask = "{said}"\nanswer = "1"', "“said” has no value before the question is answered"),
        ('ask = "x"', "there is a question, but no answer"),
        ('answer = "1"', "there is an answer, but no question"),
        ('ask = "x"\nanswer = "1"\nanswer_by = "choice"', "belong together"),
        ('ask = "x"\nanswer = "1"\nchoices = ["a"]', "belong together"),
        (
            'ask = "x"\nanswer = "1"\nanswer_by = "song"',
            "line 9 (chapter 1, step 1): “answer_by” cannot be “song”; it can",
        ),
        ('ask = "x"\nanswer = "1"\nshown_as = ">999"', "is not a way to write a number"),
        ('do = "x"', "“do” and “until” belong together"),
        ('until = "True"', "“do” and “until” belong together"),
        ('do = "x"\nuntil = "1 > 2"', "“until” is never true"),
        ('show_me = ["select nothing"]', "“show_me” has no task"),
        ('do = "x"\nuntil = "done(\'sing\')"', "there is no event “sing”"),
        ("why = \"{said('before')}\"", "no earlier step has the name “before”"),
        ('name = "a"\n[[chapters.steps]]\nsay = "{said(\'a\')}"', "the step “a” has no question"),
        (
            'name = "a"\n[[chapters.steps]]\nsay = "x"\nname = "a"',
            "line 10 (chapter 1, step 2): two steps have the name “a”",
        ),
        ('prepare = ["experiment nothing"]', "there is no preset “nothing”; there are lecture"),
        (
            "why = 3",
            "line 7 (chapter 1, step 1): “why” must be a text, not a whole number: write it in quotation marks.",
        ),
    ],
)
def test_a_fault_is_named_with_its_line_and_its_place(step: str, problem: str) -> None:
    problems = _problems(step)
    assert any(problem in found for found in problems), problems
    assert all(re.match(r"line \d+ \(chapter 1, step \d\): ", found) for found in problems), problems


@pytest.mark.parametrize(
    ("start", "problem"),
    [
        ('preset = "nothing"', "there is no preset “nothing”"),
        ("hidden = []", "“hidden” is empty"),
        ("hidden = [1, 2, 3]", "“hidden” has more than 2 entries"),
        ("hidden = [0]", "“hidden” must be 1 or more"),
        ("batches = -1", "“batches” must be 0 or more"),
        ("batches = 9999", "“batches” must be 5,000 or less"),
        ('batches = "9"', "“batches” must be a whole number, not a text: write it without quotation marks"),
        ('actions = ["dance"]', "there is no action “dance”"),
        ("banana = 1", "there is no field “banana”; the fields here are preset, hidden, batches, actions"),
    ],
)
def test_a_fault_at_the_start_of_a_chapter_is_named(start: str, problem: str) -> None:
    head = f'format = 1\ntitle = "A"\n[[chapters]]\ntitle = "B"\nstart = {{ {start} }}\n'
    problems = _problems('[[chapters.steps]]\nsay = "C"', head)
    assert any(problem in found for found in problems), problems
    assert all(found.startswith("line 5 (chapter 1): ") for found in problems), problems


def test_every_fault_is_named_at_once() -> None:
    assert len(_problems('point_at = ["moon"]\nwhy = "{nothing}"\nprepare = ["dance"]')) == 3


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"format = 2",
        b"format = 1",
        b"format = 1\ntitle = 'x'\nchapters = []",
        b"format = 1\ntitle = 'x'\nchapters = [{title = 'a', steps = []}]",
        b"a = " + b"[" * 20_000,
        b"not toml",
    ],
)
def test_what_is_no_lesson_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(LessonError) as refused:
        parse_lesson(data, "x.toml")
    assert str(refused.value).startswith("x.toml is not a lesson that can be used: ")


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    with pytest.raises(LessonError):
        parse_lesson(data, "x.toml")


def test_a_file_that_is_missing_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LessonError, match="cannot be read"):
        read_lesson(tmp_path / "missing.toml")
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(LessonError, match="larger than 1 MB"):
        read_lesson(large)


def test_every_word_is_explained_in_a_sentence() -> None:
    for word in (*FACTS, *ACTIONS):
        assert word.meaning.endswith("."), word
        assert word.usage.count("(") <= 1
    assert all(VIEWS.values())


def test_what_is_hidden_belongs_to_a_question_and_is_a_view() -> None:
    lesson = b'format = 1\ntitle = "T"\n[[chapters]]\ntitle = "C"\n[[chapters.steps]]\nsay = "s"\nhide = ["moon"]\n'
    with pytest.raises(LessonError) as caught:
        parse_lesson(lesson, "t.toml")
    assert all(problem.startswith("line 7 (chapter 1, step 1): ") for problem in caught.value.problems)
    assert "there is no view “moon”" in caught.value.problems[0]
    assert "“hide” has no question" in caught.value.problems[1]


def test_words_on_the_way_belong_to_a_task() -> None:
    step = b'say = "s"\nmeanwhile = [{ when = "stage == 1", say = "x" }]\n'
    lesson = b'format = 1\ntitle = "T"\n[[chapters]]\ntitle = "C"\n[[chapters.steps]]\n' + step
    with pytest.raises(LessonError, match="“meanwhile” has no task"):
        parse_lesson(lesson, "t.toml")
    read = parse_lesson(lesson + b'do = "d"\nuntil = "stage == 2"\n', "t.toml")
    task = read.chapters[0].steps[0].task
    assert task is not None
    assert task.meanwhile[0][1].text == "x"


def test_another_text_is_another_version() -> None:
    lesson = b'format = 1\ntitle = "T"\n[[chapters]]\ntitle = "C"\n[[chapters.steps]]\nsay = "s"\n'
    assert parse_lesson(lesson, "a.toml").version == parse_lesson(lesson, "b.toml").version
    assert parse_lesson(lesson, "a.toml").version != parse_lesson(lesson + b"# more\n", "a.toml").version


@pytest.mark.parametrize("code", ["", "english", "de-DE", "x", "pt_"])
def test_the_language_is_a_code(code: str) -> None:
    head = f'format = 1\ntitle = "One"\nlanguage = "{code}"\n'
    text = f'{head}[[chapters]]\ntitle = "A"\n[[chapters.steps]]\nsay = "Hello"\n'
    with pytest.raises(LessonError, match="is no code of a language"):
        parse_lesson(text.encode(), "lesson.toml")
    assert parse_lesson(text.replace(f'"{code}"', '"pt_BR"').encode(), "lesson.toml").language == "pt_BR"
