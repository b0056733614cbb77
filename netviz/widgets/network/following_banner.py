"""What the banner says while a training elsewhere is followed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.formats.following import Skipped
from netviz.numbers import local
from netviz.session.following import Following
from netviz.session.translation import translated
from netviz.widgets.network.banner_text import BannerText
from netviz.widgets.parts.state_colours import BannerKind

translate = QCoreApplication.translate

_MOST_NAMED = 8
"""Skipped files that the tooltip names."""


def following_banner(following: Following) -> BannerText | None:
    """Return the banner of a training that is followed; None if none is."""
    path = following.path
    if path is None:
        return None
    title = translate("Banner", "Following {name}").format(name=path.name or str(path))
    remarks = []
    if not following.is_there:
        remarks.append(translate("Banner", "it is not there now, and is waited for"))
    elif following.is_waiting:
        remarks.append(translate("Banner", "waiting for the first checkpoint"))
    if following.newest:
        remarks.append(translate("Banner", "newest: {file}").format(file=following.newest))
    shorter = remarks[-1]
    if following.n_left_out:
        text = translate("Banner", "{count} file(s) left out", "", following.n_left_out)
        remarks.append(text.format(count=local(following.n_left_out, ",")))
    if following.skipped:
        remarks.append(translate("Banner", "%n file(s) skipped", "", len(following.skipped)))
    return BannerText(
        BannerKind.RUN, title, " · ".join(remarks), translate("Banner", "Stop following"), (shorter,), _note(following)
    )


def _note(following: Following) -> str:
    """Return which files are skipped, and why."""
    lines = [_why(skipped) for skipped in following.skipped[:_MOST_NAMED]]
    left = len(following.skipped) - len(lines)
    if left > 0:
        lines.append(translate("Banner", "and %n more", "", left))
    if following.n_left_out:
        lines.append(
            translate("Banner", "There are more files than fit into memory: those shown are spread over all of them.")
        )
    return "\n".join(lines)


def _why(skipped: Skipped) -> str:
    """Return why a file is skipped, with its name."""
    reason = translated(skipped.reason)
    return reason if skipped.name in reason else f"{skipped.name}: {reason}"
