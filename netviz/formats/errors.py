"""The error of a file that holds no network that can be shown."""

from __future__ import annotations

from netviz.nn.errors import NetworkError


class FormatError(NetworkError):
    """A file cannot be read as a network; the message says in one sentence what it is and what to do."""
