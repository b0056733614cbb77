"""``netviz FILE``: open the window with a file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("FILE", hidden=True)
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def open_file(context: click.Context, file: Path) -> int:
    """Open the window with a session, a lesson, a network, images, a picture of digits or a folder of checkpoints.

    Raises
    ------
    FormatError
        If the file is of no kind that the window opens.
    """
    from netviz.cli.window import open_window
    from netviz.formats.kinds import FileKind, kind_of

    options = {} if context.parent is None else dict(context.parent.params)
    match kind_of(file):
        case FileKind.SESSION:
            options["session"] = file
        case FileKind.LESSON:
            options["lesson"] = file
        case FileKind.NETWORK:
            options["model"] = file
        case FileKind.IMAGES:
            options["data"] = file
        case FileKind.PICTURE:
            options["picture"] = file
        case FileKind.CHECKPOINTS:
            options["followed"] = file
    return open_window(**options)
