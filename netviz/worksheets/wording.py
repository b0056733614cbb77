"""The sheet of a student in words."""

from __future__ import annotations

from netviz.data import COLUMNS, N_CLASSES, N_PIXELS
from netviz.nn.activations import LEAKY_SLOPE
from netviz.sentences import sentence
from netviz.tracing.arithmetic import DECIMALS, Fixed
from netviz.worksheets.choice import Tasks, choose_tasks
from netviz.worksheets.rounding import exact, round_exactly
from netviz.worksheets.sheet import Ask, Cell, Question, Sheet, Table, letter
from netviz.worksheets.source import SheetSource, batches_text
from netviz.worksheets.tasks import LossTask, SoftmaxTask, UnitTask, Update


def write_sheet(source: SheetSource, student: int) -> Sheet:
    """Return the worksheet of a student, with its answers.

    The same network, data set, seed and student give the same sheet.

    Parameters
    ----------
    source : SheetSource
        See `netviz.worksheets.source.require_suitable`.
    student : int
        At least 0.

    Raises
    ------
    TracingError
        If the network's numbers are not finite.
    """
    tasks = choose_tasks(source, student)
    names = source.dataset.class_names
    questions = [
        _flatten(tasks),
        _count(tasks),
        _unit(tasks.unit),
        _firing(tasks.unit),
        _softmax(tasks.softmax, source),
        *(() if tasks.loss is None else (_loss(tasks.loss, names[tasks.label], source.step),)),
        _update(tasks, source),
    ]
    return Sheet(
        student,
        source.origin,
        sentence(
            "All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from "
            "0. Round every result to {decimals} decimals unless the question says otherwise; a last digit that is "
            "off by one counts as right.",
            batches=batches_text(source.step),
            data=source.dataset.name,
            decimals=DECIMALS,
        ),
        sentence("Test image {index}: label {label}", index=tasks.index, label=names[tasks.label]),
        tasks.pixels,
        tasks.unit.pixels,
        tuple(questions),
    )


def _flatten(tasks: Tasks) -> Question:
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


def _count(tasks: Tasks) -> Question:
    sizes = tasks.count.sizes
    rows: list[tuple[Cell, ...]] = []
    for number, (n_in, n_units) in enumerate(tasks.count.layers, 1):
        weights = n_in * n_units
        rows.append(
            (
                Cell(sentence("dense {number}", number=number)),
                Cell(f"{n_in:,}"),
                Cell(f"{n_units:,}"),
                Cell(f"{weights:,}", True),
                Cell(f"{n_units:,}", True),
                Cell(f"{weights + n_units:,}", True),
            )
        )
    rows.append(
        (Cell(sentence("whole network")), *(Cell() for _ in range(4)), Cell(f"{tasks.count.n_parameters:,}", True))
    )
    return Question(
        sentence("How many weights?"),
        sentence(
            "The layers have {sizes} units. Every unit has one weight for each of its inputs, and one bias.",
            sizes=" → ".join(f"{size:,}" for size in sizes),
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


def _unit(task: UnitTask) -> Question:
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


def _firing(task: UnitTask) -> Question:
    name, z, a = task.activation, task.z.text(), task.a.text()
    if name != "relu":
        return Question(
            sentence("What does unit {unit} pass on?", unit=task.unit),
            sentence("Its activation function is {name}: {formula}.", name=name, formula=_formula(name)),
            (Ask(_to_decimals(sentence("a = f(z) ="), task.a), a, (f"z = {z}",), lines=1),),
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
    return {
        "leaky_relu": sentence("a = z if z is above 0, else {slope} · z", slope=LEAKY_SLOPE),
        "tanh": "a = tanh(z)",
        "sigmoid": "a = 1 / (1 + exp(−z))",
    }.get(activation, "a = z")


def _softmax(task: SoftmaxTask, source: SheetSource) -> Question:
    names = source.dataset.class_names
    rows = [
        (
            Cell(names[number]),
            Cell(z.text()),
            Cell(shifted.text(), True),
            Cell(exponential.text(), True),
            Cell(p.text(), True),
        )
        for number, z, shifted, exponential, p in zip(
            task.classes, task.logits, task.shifted, task.exponentials, task.probabilities, strict=True
        )
    ]
    others = sentence("the other {count}", count=N_CLASSES - len(task.classes))
    rows += [
        (Cell(others), Cell(), Cell(), Cell(task.others.text()), Cell()),
        (Cell(sentence("total")), Cell(), Cell(), Cell(task.total.text(), True), Cell()),
    ]
    best = max(logit.units for logit in task.logits)
    is_tie = sum(logit.units == best for logit in task.logits) > 1
    winner = names[task.answer]
    decimals = min(p.decimals for p in task.probabilities)
    if is_tie:
        reason = sentence("Several have the highest probability; the network answers the first of them.")
    elif task.answer == task.label:
        reason = sentence("It has the highest probability, and the image's label is {label}.", label=winner)
    else:
        reason = sentence("It has the highest probability, but the image's label is {label}.", label=names[task.label])
    verdict = (
        sentence("{winner}, which is right", winner=winner)
        if task.answer == task.label
        else sentence("{winner}, which is wrong", winner=winner)
    )
    return Question(
        sentence("Which {noun} wins?", noun=source.noun),
        sentence(
            "These are the scores z of three of the ten; max, the largest of all, is among them. Softmax divides each "
            "exp(z − max) by the total: p = exp(z − max) / total. Give p to {decimals} decimals.",
            decimals=decimals,
        ),
        (
            Table((source.noun, "z", "z − max", "exp(z − max)", "p"), tuple(rows), is_total=True),
            Ask(sentence("Which {noun} is the answer, and is it right?", noun=source.noun), verdict, (reason,)),
        ),
    )


def _loss(task: LossTask, label: str, step: int) -> Question:
    parts = [
        Ask(
            _to_decimals(
                sentence(
                    "a) The label is {label}, with p = {p}. What is the loss?",
                    label=label,
                    p=task.probability.text(),
                ),
                task.loss,
            ),
            task.loss.text(),
            (f"−ln({task.probability.text()}) = {task.loss.text()}",),
        )
    ]
    if task.batch_loss is not None and task.fall is not None and task.batch_probability is not None:
        start = Fixed(task.batch_loss.units + task.fall.units, task.batch_loss.decimals).text()
        loss = task.batch_loss.text()
        parts += [
            Ask(
                _to_decimals(
                    sentence("b) A network that guesses gives the label p = 0.1. What is its loss?"), task.fall
                ),
                start,
                (f"−ln(0.1) = {start}",),
            ),
            Ask(
                sentence(
                    "c) In batch {step:,} the mean loss was {loss}. How far has it fallen from there?",
                    step=step,
                    loss=loss,
                ),
                task.fall.text(),
                (f"{start} − {loss} = {task.fall.text()}",),
            ),
            Ask(
                _to_decimals(sentence("d) Which p has the loss in c)?"), task.batch_probability),
                task.batch_probability.text(),
                (f"exp(−{loss}) = {task.batch_probability.text()}",),
            ),
        ]
    return Question(
        sentence("What did the loss fall to?"),
        sentence("The loss of an image is −ln p, with p the probability of its label."),
        tuple(parts),
    )


def _update(tasks: Tasks, source: SheetSource) -> Question:
    task, names = tasks.update, source.dataset.class_names
    rate = task.learning_rate.text()
    to_label, to_other, from_pixel = task.to_label, task.to_other, task.from_pixel
    label, other = names[to_label.target], names[to_other.target]
    row, column = divmod(from_pixel.source, COLUMNS)
    mark = letter(tasks.unit.pixels.index(from_pixel.source))
    return Question(
        sentence("What is Δw?"),
        sentence(
            "The network learns this one image with plain SGD and η = {rate}: Δw = −η · δ · input. At an output, "
            "δ = p − 1 for the label and δ = p for all others.",
            rate=rate,
        ),
        (
            _change(
                sentence(
                    "a) From unit {unit}, which passes on a = {a}, to the label {name}, which has p = {p}:",
                    unit=to_label.source,
                    a=to_label.value.text(),
                    name=label,
                    p=task.probabilities[0].text(),
                ),
                rate,
                to_label,
                f"δ = {task.probabilities[0].text()} − 1 = {to_label.delta.text()}",
            ),
            _change(
                sentence(
                    "b) From the same unit to {name}, which has p = {p}:", name=other, p=task.probabilities[1].text()
                ),
                rate,
                to_other,
                f"δ = {to_other.delta.text()}",
            ),
            _change(
                sentence(
                    "c) From pixel {mark} ({row}, {column}), x = {x}, to unit {unit}, which has δ = {delta}:",
                    mark=mark,
                    row=row,
                    column=column,
                    x=from_pixel.value.text(),
                    unit=from_pixel.target,
                    delta=from_pixel.delta.text(),
                ),
                rate,
                from_pixel,
            ),
            Ask(
                sentence("d) The weight in a) was w = {w}. What is it after the step?", w=to_label.weight.text()),
                _after(to_label).text(),
                (f"{to_label.weight.text()} + {_bracketed(to_label.change)} = {_after(to_label).text()}",),
            ),
        ),
    )


def _change(prompt: str, rate: str, update: Update, *before: str) -> Ask:
    product = f"Δw = −{rate} · {_bracketed(update.delta)} · {_bracketed(update.value)} = {update.change.text()}"
    return Ask(_to_decimals(prompt, update.change), update.change.text(), (*before, product), lines=2)


def _after(update: Update) -> Fixed:
    return round_exactly(exact(update.weight) + exact(update.change), update.change.decimals)


def _bracketed(number: Fixed) -> str:
    return f"({number.text()})" if number.units < 0 else number.text()


def _to_decimals(prompt: str, answer: Fixed) -> str:
    """Say to how many decimals an answer is wanted, if it is not the usual number."""
    if answer.decimals == DECIMALS:
        return prompt
    return sentence("{prompt} ({decimals} decimals)", prompt=prompt, decimals=answer.decimals)
