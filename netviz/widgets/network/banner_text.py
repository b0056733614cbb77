"""The words of the state banner."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.widgets.parts.state_colours import BannerKind


@dataclass(frozen=True, slots=True)
class BannerText:
    """The words of the banner.

    Attributes
    ----------
    kind : BannerKind
    title : str
        What is shown, in a few words.
    detail : str
        Which one it is.
    button : str
        Where the button leads.
    shorter : tuple of str
        The detail in fewer words, longest first.
    note : str
        More about it, for the tooltip.
    """

    kind: BannerKind
    title: str
    detail: str
    button: str
    shorter: tuple[str, ...] = ()
    note: str = ""
