"""The card of the random start in every language: the next step stands out, and what else can be done is quieter."""

from __future__ import annotations

import pytest

from netviz.languages import languages
from netviz.session.session import Session
from netviz.session.wording import Wording
from netviz.widgets.network.painting import HINT_FORMS, hint_wordings, lines_of_next_step
from tests.widgets.frames import draw


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("share", [None, 0.1])
@pytest.mark.parametrize("are_digits", [True, False])
def test_the_next_step_stands_out_to_its_last_line(
    models: Session, words: Wording, language: str, share: float | None, are_digits: bool
) -> None:
    frame = draw(models)
    words.use(language, are_digits=are_digits)
    wordings = hint_wordings(frame, start_accuracy=share)
    assert language == "en" or "Train" not in wordings[0][2].split()
    for lines, form in zip(wordings, HINT_FORMS, strict=True):
        n_other = form.n_other
        numbers = lines_of_next_step(lines, n_other)
        assert len(numbers) > 0
        assert lines[numbers[0]].startswith("▶")
        # A line of the step may end in any mark, or none.
        assert len(lines) - numbers[-1] - 1 == n_other
        others = [line for number, line in enumerate(lines) if number > numbers[-1]]
        assert all(other and not other.startswith(("▶", "(", "（")) for other in others)


def test_a_card_without_a_step_has_none(models: Session) -> None:
    for lines, form in zip(hint_wordings(draw(models), is_waiting=True), HINT_FORMS, strict=True):
        assert len(lines_of_next_step(lines, form.n_other)) == 0
