"""The words of the window, each explained in two sentences, with an example from what the window shows."""

from __future__ import annotations

from netviz.sentences import mark
from netviz.widgets.glossary.learning_terms import LEARNING
from netviz.widgets.glossary.network_terms import NETWORK
from netviz.widgets.glossary.term import Term
from netviz.widgets.glossary.window_terms import WINDOW

GROUPS: tuple[tuple[str, tuple[Term, ...]], ...] = (
    (mark("The network"), NETWORK),
    (mark("Learning"), LEARNING),
    (mark("The window"), WINDOW),
)
"""The entries, under the titles of their groups."""

TERMS: dict[str, Term] = {term.key: term for _, terms in GROUPS for term in terms}
"""Every entry by its key."""
