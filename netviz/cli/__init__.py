"""The commands: the window, and what works without one. Nothing here loads NumPy or Qt before it is needed."""

from netviz.cli.program import main

__all__ = ["main"]
