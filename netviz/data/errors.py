"""Errors of the data floor."""

from __future__ import annotations


class DataError(ValueError):
    """A data set or picture cannot be used; the message is one sentence that names the file and the fault."""
