"""The letters that open a menu or press a button, as they stand in titles."""

from __future__ import annotations

import re

# Where no letter of a title is on the keyboard, one stands after it: "文件(&F)", also before the "…" of a dialog.
_ADDED = re.compile(r"\s*\(&[^&]\)")


def plain(title: str) -> str:
    """Return a title without its mnemonic: ``Open``, not ``&Open``; two ``&`` are one that is shown."""
    return _ADDED.sub("", title).replace("&&", "\0").replace("&", "").replace("\0", "&")
