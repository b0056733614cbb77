"""The colour of the moment on the screen: the same as in the banner over the network."""

from __future__ import annotations

from PySide6.QtGui import QColor

from netviz.scene.display_state import Claim, DisplayState
from netviz.session.shown_moment import ShownMoment
from netviz.widgets.parts.state_colours import BannerKind, colour_of
from netviz.widgets.parts.theme import Theme


def colour_of_moment(moment: ShownMoment | None, theme: Theme, shown: Claim | DisplayState | None = None) -> QColor:
    """Return the colour for a moment of the live run's past, of another run, or for two networks."""
    if shown is not None and shown.compared is not None:
        return colour_of(BannerKind.COMPARISON, theme)
    if moment is None or (moment.run.is_live and moment.other is None):
        return colour_of(BannerKind.PAST, theme)
    return colour_of(BannerKind.RUN if moment.other is None else BannerKind.COMPARISON, theme)
