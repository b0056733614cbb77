"""The errors that tracing raises."""

from __future__ import annotations


class TracingError(ValueError):
    """Something that cannot be traced; the message is one sentence for the user.

    Either the network has no such part, the image does not fit it, or its numbers are no longer finite.
    """
