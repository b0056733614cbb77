"""What click says, and lists that a command prints, are in the language that was asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cli.conftest import Invoke, Start

Refuses = Callable[..., None]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["trian"], "No existe la orden 'trian'; ¿querías decir 'train', 'trace'?"),
        (["train", "--epch", "3"], "No existe la opción '--epch'; ¿querías decir '--epochs'?"),
        (["lesson"], "Falta la orden; consulta "),
        (["summary", "a", "b"], "Sobran argumentos (a b); consulta "),
        (["summary", "--model"], "La opción '--model' necesita un valor; consulta netviz --help."),
        (["trace", "--split", "x"], "'x' no es ninguno de estos: 'test', 'train'"),
        (["trace", "--image", "x"], "'x' no es un número válido (entero)"),
        (["trace", "--help"], "[obligatoria]"),
        (["lesson", "words"], "El número de píxeles"),
        (["train", "--list-presets"], "lecture: Estándar\n    Las imágenes de la primera capa"),
    ],
)
def test_no_english_is_left_in_another_language(start: Start, arguments: list[str], said: str) -> None:
    finished = start("--language", "es", *arguments)
    assert said in finished.stdout + finished.stderr


def test_a_group_without_a_command_says_so_in_one_sentence(invoke: Invoke, refuses: Refuses) -> None:
    refuses(invoke("lesson"), 2, "Missing command; see netviz lesson --help.")


def test_several_names_are_suggested_in_one_sentence(invoke: Invoke, refuses: Refuses) -> None:
    refuses(invoke("trian"), 2, "No such command 'trian', did you mean 'train', 'trace'?")
