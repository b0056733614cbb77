"""``netviz follow``: show a training elsewhere as its checkpoints appear."""

from __future__ import annotations

from pathlib import Path

import click

from netviz.cli.errors import Refusal
from netviz.cli.options import data_option
from netviz.sentences import sentence


@click.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="FOLDER_OR_FILE")
@data_option
def follow(path: Path, data: Path | None) -> int:
    """Watch a training elsewhere in the window.

    Each network that another program saves into the folder, in any form that netviz reads, becomes a moment of a run,
    in the order of the steps or epochs in the files' names, or else of time. A single file is followed as it is
    written again and again. A folder that is not there yet is waited for.
    """
    from netviz.cli.window import open_window

    if not path.exists() and not path.absolute().parent.exists():
        raise Refusal(
            sentence("There is no folder {parent} in which {name} could appear.", parent=path.parent, name=path.name)
        )
    return open_window(False, None, data, None, False, followed=path)
