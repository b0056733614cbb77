"""The questions about an image on its way into the network, in words."""

from __future__ import annotations

from netviz.data import COLUMNS, N_PIXELS
from netviz.nn.activations import LEAKY_SLOPE
from netviz.numbers import local
from netviz.sentences import sentence
from netviz.tracing.arithmetic import Fixed
from netviz.worksheets.choice import Tasks
from netviz.worksheets.phrases import to_decimals
from netviz.worksheets.sheet import Ask, Cell, Question, Table, letter
from netviz.worksheets.tasks import UnitTask


def flatten_question(tasks: Tasks) -> Question:
    """Ask where pixels land in the column."""
    task = tasks.flatten
    (row, column), (back_row, back_column) = task.pixel_position, task.place_position
    return Question(
        sentence("From image to column"),
        sentence(
            "The image has {rows} rows of {columns} pixels. Flattening puts row after row into one column of {count} "
            "numbers.",
            rows=N_PIXELS // COLUMNS,
            columns=COLUMNS,
            count=N_PIXELS,
        ),
        (
            Ask(
                sentence("a) Where in the column does row {row}, column {column} land?", row=row, column=column),
                f"{task.pixel}",
                (f"{COLUMNS} · {row} + {column} = {task.pixel}",),
            ),
            Ask(
                sentence("b) Which row and column does number {place} come from?", place=task.place),
                sentence("row {row}, column {column}", row=back_row, column=back_column),
                (f"{task.place} = {COLUMNS} · {back_row} + {back_column}",),
            ),
        ),
    )


def count_question(tasks: Tasks) -> Question:
    """Ask for the number of weights and biases."""
    sizes = tasks.count.sizes
    rows: list[tuple[Cell, ...]] = []
    for number, (n_in, n_units) in enumerate(tasks.count.layers, 1):
        weights = n_in * n_units
        rows.append(
            (
                Cell(sentence("dense {number}", number=number)),
                Cell(local(n_in, ",")),
                Cell(local(n_units, ",")),
                Cell(local(weights, ","), True),
                Cell(local(n_units, ","), True),
                Cell(local(weights + n_units, ","), True),
            )
        )
    rows.append(
        (Cell(sentence("whole network")), *(Cell() for _ in range(4)), Cell(local(tasks.count.n_parameters, ","), True))
    )
    return Question(
        sentence("How many weights?"),
        sentence(
            "The layers have {sizes} units. Every unit has one weight for each of its inputs, and one bias.",
            sizes=" → ".join(local(size, ",") for size in sizes),
        ),
        (
            Table(
                (
                    sentence("layer"),
                    sentence("inputs"),
                    sentence("units"),
                    sentence("weights"),
                    sentence("biases"),
                    sentence("together"),
                ),
                tuple(rows),
                is_total=True,
            ),
        ),
    )


def unit_question(task: UnitTask) -> Question:
    """Ask for a unit's z from five pixels."""
    rows = [
        (
            Cell(
                sentence("{mark}  ({row}, {column})", mark=letter(number), row=pixel // COLUMNS, column=pixel % COLUMNS)
            ),
            Cell(x.text()),
            Cell(w.text()),
            Cell(signal.text(sign=True), True),
        )
        for number, (pixel, x, w, signal) in enumerate(
            zip(task.pixels, task.intensities, task.weights, task.products, strict=True)
        )
    ]
    rows += [
        (
            Cell(sentence("all other {count} pixels", count=N_PIXELS - len(task.pixels))),
            Cell(),
            Cell(),
            Cell(task.others.text(sign=True)),
        ),
        (Cell(sentence("bias b")), Cell(), Cell(), Cell(task.bias.text(sign=True))),
        (Cell(sentence("z = Σ x·w + b")), Cell(), Cell(), Cell(task.z.text(), True)),
    ]
    return Question(
        sentence("z of unit {unit}", unit=task.unit),
        sentence(
            "Each pixel sends its intensity x times its weight w to unit {unit} of the first hidden layer. Work out "
            "the five signals, then add up the column.",
            unit=task.unit,
        ),
        (
            Table(
                (sentence("pixel (row, column)"), "x", "w", "x·w"),
                tuple(rows),
                is_total=True,
                beside_picture=True,
            ),
        ),
    )


def firing_question(task: UnitTask) -> Question:
    """Ask what the unit passes on."""
    name, z, a = task.activation, task.z.text(), task.a.text()
    if name != "relu":
        return Question(
            sentence("What does unit {unit} pass on?", unit=task.unit),
            sentence("Its activation function is {name}: {formula}.", name=name, formula=f"a = {_formula(name)}"),
            (
                Ask(
                    to_decimals(sentence("Which activation a does it pass on?"), task.a),
                    a,
                    (f"a = {_worked_out(task)} = {a}",),
                    lines=1,
                ),
            ),
        )
    if task.fires:
        reason, verdict = sentence("z = {z} is above 0, so the unit fires.", z=z), sentence("yes")
    else:
        reason, verdict = sentence("z = {z} is not above 0, so the unit is silent.", z=z), sentence("no")
    return Question(
        sentence("Does unit {unit} fire?", unit=task.unit),
        sentence("Its activation function is ReLU: a = max(0, z)."),
        (
            Ask(sentence("a) Does it fire?"), verdict, (reason,)),
            Ask(sentence("b) Which activation a does it pass on?"), a, (f"a = max(0, {z}) = {a}",)),
        ),
    )


def _formula(activation: str) -> str:
    """Return f(z) of an activation function other than ReLU."""
    return {
        "leaky_relu": sentence("z if z is above 0, else {slope} · z", slope=LEAKY_SLOPE),
        "tanh": "tanh(z)",
        "sigmoid": "1 / (1 + exp(−z))",
    }.get(activation, "z")


def _worked_out(task: UnitTask) -> str:
    """Return the same with the number in place of z."""
    z = task.z.text()
    match task.activation:
        case "tanh":
            return f"tanh({z})"
        case "sigmoid":
            return f"1 / (1 + exp({Fixed(-task.z.units).text()}))"
        case "leaky_relu" if not task.fires:
            return f"{LEAKY_SLOPE} · ({z})"
    return z
