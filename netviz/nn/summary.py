"""The network as a table: its layers, their output shapes, and the number of parameters with its derivation."""

from __future__ import annotations

from dataclasses import dataclass

from netviz.nn.parameters import Architecture


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One layer.

    Attributes
    ----------
    layer, output : str
        Name and output shape, such as ``dense_1 (relu)`` and ``256``.
    n_parameters : int
    derivation : str
        How the number of parameters is computed, such as ``784·256 + 256``; empty if there are none.
    activation : str
        The layer's activation function; empty if it has none.
    """

    layer: str
    output: str
    n_parameters: int
    derivation: str
    activation: str = ""

    @property
    def n_bytes(self) -> int:
        """Memory of the parameters in float32, in bytes."""
        return 4 * self.n_parameters


def summary_rows(architecture: Architecture) -> tuple[SummaryRow, ...]:
    """Return a row for the flattening of the image and one for each dense layer."""
    sizes = architecture.layer_sizes
    side = round(sizes[0] ** 0.5)
    image = f"{side}×{side} → {sizes[0]}" if side * side == sizes[0] else str(sizes[0])
    rows = [SummaryRow("flatten", image, 0, "")]
    last = len(sizes) - 2
    for number, (n_in, n_out) in enumerate(architecture.kernel_shapes):
        activation = "softmax" if number == last else architecture.activation
        rows.append(
            SummaryRow(
                f"dense_{number + 1} ({activation})",
                str(n_out),
                n_in * n_out + n_out,
                f"{n_in}·{n_out} + {n_out}",
                activation,
            )
        )
    return tuple(rows)
