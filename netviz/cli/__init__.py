"""The command line: the window and the commands that need no window. NumPy and Qt are imported only on use."""

from __future__ import annotations


def main() -> None:
    """Run the program with the arguments of the process, and exit with its status.

    The import waits until the call: a drawing process imports this package with the main module, and runs no command.
    """
    from netviz.cli.program import main as run

    run()
