"""The layers of a network as a table."""

from __future__ import annotations

from netviz.nn.parameters import Architecture
from netviz.nn.summary import summary_rows
from netviz.scene.exported_table import ExportedTable


def layers_table(architecture: Architecture) -> ExportedTable:
    """Return a row for each layer with its parameters."""
    rows = [(row.layer, row.output, row.n_parameters, row.n_bytes) for row in summary_rows(architecture)]
    return ExportedTable("layers", ("layer", "output", "parameters", "memory (bytes)"), rows)
