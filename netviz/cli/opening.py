"""``netviz FILE``: open the window with a file."""

from __future__ import annotations

from pathlib import Path

import click

from netviz.cli.errors import Refusal
from netviz.sentences import sentence


@click.command("FILE", hidden=True)
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def open_file(context: click.Context, file: Path) -> int:
    """Open the window with a session, a lesson, a network, a picture of digits or a folder of data.

    Raises
    ------
    Refusal
        If the file is of no kind that the window opens.
    """
    from netviz.cli.window import open_window
    from netviz.data.loading import is_data_file
    from netviz.data.pictures import ENDINGS as PICTURES
    from netviz.data.pictures import REFUSED_ENDINGS
    from netviz.formats.reading import ENDINGS

    options = {} if context.parent is None else dict(context.parent.params)
    if file.is_dir() or is_data_file(file):
        return open_window(**{**options, "data": file})
    ending = file.suffix.lower()
    if ending == ".netviz":
        return open_window(**options, session=file)
    if ending == ".toml":
        return open_window(**options, lesson=file)
    if ending in (*PICTURES, *REFUSED_ENDINGS):
        return open_window(**options, picture=file)
    if ending in ENDINGS:
        return open_window(**{**options, "model": file})
    raise Refusal(
        sentence(
            "{name} is neither a session (.netviz), nor a network ({endings}), nor a lesson (.toml), nor a picture, "
            "nor a folder with a data set.",
            name=file.name,
            endings=", ".join(ENDINGS),
        )
    )
