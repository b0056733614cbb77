"""The title of the curve under the timeline is a label: it names things as labels do, in every language."""

from __future__ import annotations

import pytest

from netviz.languages import languages
from netviz.scene.followed import FollowedQuantity, Subject
from netviz.scene.selection import ConnectionIndex, Selection
from netviz.session.session import Session
from netviz.session.wording import Wording
from netviz.widgets.parts.names import name_within, short_name
from netviz.widgets.runs.moment_curve import short_titles_of, title_of
from tests.widgets.frames import draw

SELECTIONS = {
    FollowedQuantity.SENT: (Selection(pixels=(3,)), Selection(pixels=(3, 4))),
    FollowedQuantity.ACTIVATION: (Selection(unit=2),),
    FollowedQuantity.WEIGHT: (Selection(connection=ConnectionIndex(0, 3, 2)),),
    FollowedQuantity.PROBABILITY: (Selection(digit=1), Selection()),
}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("quantity", FollowedQuantity)
def test_a_title_names_things_without_their_articles(
    models: Session, words: Wording, quantity: FollowedQuantity, language: str
) -> None:
    frame = draw(models)
    words.use(language, are_digits=True)
    for selection in SELECTIONS[quantity]:
        title = title_of(frame, Subject(quantity, selection, 1, frame.image, 1))
        digit = Selection(digit=1)
        named = [digit] if quantity is FollowedQuantity.PROBABILITY else [selection]
        if quantity is FollowedQuantity.SENT:
            named.append(digit)
        for part in named:
            assert short_name(frame, part) in title
            within = name_within(frame, part)
            assert within == short_name(frame, part) or within not in title


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("quantity", FollowedQuantity)
def test_shorter_titles_are_shorter_and_name_the_same(
    models: Session, words: Wording, quantity: FollowedQuantity, language: str
) -> None:
    frame = draw(models)
    words.use(language, are_digits=True)
    for selection in SELECTIONS[quantity]:
        subject = Subject(quantity, selection, 1, frame.image, 1)
        titles = [title_of(frame, subject), *short_titles_of(frame, subject)]
        assert len(titles) > 1
        assert [len(title) for title in titles] == sorted({len(title) for title in titles}, reverse=True)
