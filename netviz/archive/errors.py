"""The error of a session file."""

from __future__ import annotations


class ArchiveError(ValueError):
    """A session file cannot be read or written; the message names the file and the fault in one sentence."""
