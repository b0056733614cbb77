"""No place that people read writes a number past `netviz.numbers`, so that none is forgotten in another language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import netviz

ROOT = Path(netviz.__file__).parent

# What the commands write for a terminal stays as in English; the drawing processes write nothing. The last is the
# module itself.
_OTHERS = {"cli", "rendering", "workers", "__main__.py", "numbers.py"}

# Templates that are filled in when they are shown: by `translated`, or by the expressions of lessons.
_FILLED_LATER = {"sentence", "mark", "parse_template"}

ALLOWED = {
    "formats/writing/scripts.py: {probability:.1%}": "the code of a script, which prints in English",
    "widgets/parts/theme.py: f'.{decimals}%'": "a format for local",
    "tracing/arithmetic.py: f'{lead}{whole}.{part:0{self.decimals}d}'": "other programs read it; people, by localized",
    "training/snapshots.py: f'{self.epoch:.6g}'": "the metadata of a file",
    "scene/hints/rates.py: f'{rate:.3g}'": "rounds a number, which is read again",
    "widgets/settings/setting_fields.py: f'{value:.1f}'": "rounds a number, which is read again",
    "widgets/parts/theme.py: format(value, spec)": "rounds a number, which is read again",
    "widgets/parts/theme.py: format(value, f'.{decimals}f')": "rounds a number, which is read again",
}

_NUMBER = re.compile(r"[^{}]*(?:,|_|(?:\.\d+|\.?\{[^{}]*\})?[feEgGn%])|.*\{[^{}]*\}[a-z%]?")
_FIELD = re.compile(r"\{[\w.\[\]]*(?:![rsa])?:([^{}]*)\}")


def formats_in(code: str) -> Iterator[str]:
    """Yield every format of a number with decimals, groups or a percent sign that the marks of a language miss."""
    tree = ast.parse(code)
    later = {id(text) for call in _calls(tree, _FILLED_LATER) for text in ast.walk(call) if _is_text(text)}
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            if any(map(_is_number_field, node.values)) or _has_percent(node):
                yield ast.unparse(node)
        elif _is_format_call(node) or _is_old_format(node):
            yield ast.unparse(node)
        elif _is_text(node) and id(node) not in later | inside | docstrings:
            assert isinstance(node, ast.Constant)
            yield from (found[0] for found in _FIELD.finditer(node.value) if _NUMBER.fullmatch(found[1]))


def _calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_format_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "format"


def _is_old_format(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and _is_text(node.left)


def _is_number_field(part: ast.expr) -> bool:
    if not isinstance(part, ast.FormattedValue) or part.format_spec is None:
        return False
    return _NUMBER.fullmatch(ast.unparse(part.format_spec)[2:-1]) is not None


def _has_percent(node: ast.JoinedStr) -> bool:
    """Return whether a percent sign follows a value."""
    texts = [part.value for part in node.values[1:] if isinstance(part, ast.Constant)]
    return any(str(text).lstrip().startswith("%") for text in texts)


def places() -> Iterator[tuple[str, str]]:
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT)
        if name.parts[0] not in _OTHERS and "_resources" not in name.parts:
            yield from ((name.as_posix(), text) for text in formats_in(path.read_text(encoding="utf-8")))


def test_every_number_that_people_read_is_in_the_marks_of_their_language() -> None:
    found = {f"{name}: {text}" for name, text in places()}
    assert not found - ALLOWED.keys(), "write these with netviz.numbers.local, or say here why not"
    assert not ALLOWED.keys() - found, "these are gone"


@pytest.mark.parametrize(
    "code",
    [
        'f"{a:,}"',
        'f"{a:.1%}"',
        'f"{a:+.3f} of {b}"',
        'f"{a:.{n}f}"',
        'f"{a:g}"',
        'f"{a:.0e}"',
        'f"{a}%"',
        'f"{100 * a} %"',
        'format(a, ".2f")',
        '"%.2f" % a',
        'self.tr("{a:,} images").format(a=a)',
        'translate("Context", "{a:.1%}")',
    ],
)
def test_it_finds_each_way_to_write_a_number(code: str) -> None:
    assert list(formats_in(code))


@pytest.mark.parametrize(
    "code",
    [
        'local(a, ",")',
        'f"{local(a, chr(44))} images"',
        'sentence("{a:,} images", a=a)',
        'mark("{a:.1%} of them")',
        'f"{seconds:02}"',
        'f"{code:04x}"',
        'f"{flag:d}"',
        '"""{a:.1f}"""',
        'f"{name}: 5"',
        "a % 2",
    ],
)
def test_it_lets_pass_what_is_right(code: str) -> None:
    assert not list(formats_in(code))
