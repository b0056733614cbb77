"""The questions about the answer and about learning from it, in words."""

from __future__ import annotations

from netviz.data import COLUMNS
from netviz.sentences import sentence
from netviz.tracing.arithmetic import Fixed
from netviz.worksheets.choice import Tasks
from netviz.worksheets.phrases import to_decimals, unit_name
from netviz.worksheets.rounding import exact, round_exactly
from netviz.worksheets.sheet import Ask, Cell, Question, Table, letter
from netviz.worksheets.source import SheetSource
from netviz.worksheets.tasks import LossTask, SoftmaxTask, Update


def softmax_question(task: SoftmaxTask, source: SheetSource) -> Question:
    """Ask for three probabilities and the answer."""
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
    others = sentence("the other {count}", count=len(names) - len(task.classes))
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
    if source.has_digits:
        asked = sentence("Which digit is the answer, and is it right?")
    else:
        asked = sentence("Which class is the answer, and is it right?")
    return Question(
        sentence("Which digit wins?") if source.has_digits else sentence("Which class wins?"),
        sentence(
            "These are the scores z of three of the ten; max, the largest of all, is among them. Softmax divides each "
            "exp(z − max) by the total: p = exp(z − max) / total. Give p to {decimals} decimals.",
            decimals=decimals,
        ),
        (
            Table((source.noun, "z", "z − max", "exp(z − max)", "p"), tuple(rows), is_total=True),
            Ask(asked, verdict, (reason,)),
        ),
    )


def loss_question(task: LossTask, label: str, step: int) -> Question:
    """Ask for the loss of the image, and how far that of the run fell."""
    parts = [
        Ask(
            to_decimals(
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
                to_decimals(
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
                to_decimals(sentence("d) Which p has the loss in c)?"), task.batch_probability),
                task.batch_probability.text(),
                (f"exp(−{loss}) = {task.batch_probability.text()}",),
            ),
        ]
    return Question(
        sentence("What did the loss fall to?"),
        sentence("The loss of an image is −ln p, with p the probability of its label."),
        tuple(parts),
    )


def update_question(tasks: Tasks, source: SheetSource) -> Question:
    """Ask for the changes of three weights in one step."""
    task, names = tasks.update, source.dataset.class_names
    rate, n_hidden = task.learning_rate.text(), len(tasks.count.sizes) - 2
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
                    "a) From {unit}, which passes on a = {a}, to the label {name}, which has p = {p}:",
                    unit=unit_name(to_label.source, n_hidden, n_hidden),
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
                    "c) From pixel {mark} ({row}, {column}), x = {x}, to {unit}, which has δ = {delta}:",
                    mark=mark,
                    row=row,
                    column=column,
                    x=from_pixel.value.text(),
                    unit=unit_name(from_pixel.target, 1, n_hidden),
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
    return Ask(to_decimals(prompt, update.change), update.change.text(), (*before, product), lines=2)


def _after(update: Update) -> Fixed:
    return round_exactly(exact(update.weight) + exact(update.change), update.change.decimals)


def _bracketed(number: Fixed) -> str:
    return f"({number.text()})" if number.units < 0 else number.text()
