"""How many hidden units notice pixels, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.tracing.noticing import Noticing

translate = QCoreApplication.translate


def pushed_units(found: Noticing, n_pixels: int) -> str:
    """Return how many units pixels push up and down, and why the others do not notice, as a sentence."""
    n_units = found.n_up + found.n_down + found.n_unmoved
    if n_units == 1 and n_pixels == 1:
        text = translate("Noticed", "This pixel pushes {up} unit(s) up and {down} down; {reason}.", "", found.n_up)
    elif n_units == 1:
        text = translate("Noticed", "These pixels push {up} unit(s) up and {down} down; {reason}.", "", found.n_up)
    elif n_pixels == 1:
        text = translate(
            "Noticed", "This pixel is connected to all {units} units: it pushes {up} up and {down} down; {reason}."
        )
    else:
        text = translate(
            "Noticed",
            "Each of these pixels is connected to all {units} units: together they push {up} up and {down} down; "
            "{reason}.",
        )
    return text.format(
        units=local(n_units, ","), up=local(found.n_up, ","), down=local(found.n_down, ","), reason=_unmoved(found)
    )


def near_zero_rule(found: Noticing) -> str:
    """Return what near 0 means, as sentences; empty if no unit has such a weight."""
    if not found.n_near_zero:
        return ""
    text = translate(
        "Noticed",
        "Near 0 (gray) now means less than {limit}, a tenth of the layer's largest weight. The limit moves as the "
        "largest weight does.",
    )
    return text.format(limit=local(found.limit, ".2g"))


def _unmoved(found: Noticing) -> str:
    if not found.n_unmoved:
        return translate("Noticed", "every unit notices")
    if found.n_unmoved == found.n_silent == 1:
        text = translate("Noticed", "1 does not notice: it stays silent")
    elif found.n_unmoved == found.n_near_zero == 1:
        text = translate("Noticed", "1 does not notice: its weight is near 0 (gray: {rule})")
    elif found.n_silent == 1 and found.n_near_zero:
        text = translate(
            "Noticed",
            "{count} do not notice: 1 stays silent, for {near} the weight is near 0 (gray: {rule})",
        )
    elif not found.n_near_zero:
        text = translate("Noticed", "{count} do not notice: they stay silent")
    elif not found.n_silent:
        text = translate("Noticed", "{count} do not notice: their weight is near 0 (gray: {rule})")
    else:
        text = translate(
            "Noticed",
            "{count} do not notice: {silent} stay silent, for {near} the weight is near 0 (gray: {rule})",
        )
    return text.format(
        count=local(found.n_unmoved, ","),
        silent=local(found.n_silent, ","),
        near=local(found.n_near_zero, ","),
        # The share is the same in every network and layer, the number is not.
        rule=translate("Noticed", "below {limit}, a tenth of the largest").format(limit=local(found.limit, ".2g")),
    )
