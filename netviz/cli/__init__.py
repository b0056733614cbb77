"""The command line: the window and the commands that need no window. NumPy and Qt are imported only on use."""

from __future__ import annotations

from netviz.cli.program import main

__all__ = ["main"]
