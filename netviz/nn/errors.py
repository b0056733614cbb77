"""Errors of networks and their parameters."""

from __future__ import annotations


class NetworkError(ValueError):
    """A network, its parameters or a batch is not possible as requested; the message says why in one sentence."""
