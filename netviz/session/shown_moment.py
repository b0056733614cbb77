"""A moment of a run that is shown in place of the live network, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.scene.display_state import Claim, DisplayState, RunMoment, Source
from netviz.session.moment_names import moment_name
from netviz.session.run_names import shown_name
from netviz.session.runs import RunRecord
from netviz.workers.run_reports import RunStatus

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShownMoment:
    """A moment that is shown in place of the live one.

    Attributes
    ----------
    run : RunRecord
    step : int
        Batches trained.
    other : RunRecord or None
        In a comparison, the run whose weights are subtracted.
    """

    run: RunRecord
    step: int
    other: RunRecord | None = None


def describe(moment: ShownMoment, last_step: int, status: RunStatus) -> RunMoment:
    """Return what is known of a moment.

    Parameters
    ----------
    moment : ShownMoment
    last_step : int
        Batches that its run has been trained on so far.
    status : RunStatus
        The status of the live run.
    """
    run, other = moment.run, moment.other
    measured = run.validation_at(moment.step)
    planned = status.total_steps if run.is_live and status.run_id == run.run_id else 0
    return RunMoment(
        run=run.number,
        step=moment.step,
        total=max(last_step, planned),
        other=None if other is None else other.number,
        accuracy=None if measured is None else measured.accuracy,
        measured_at=0 if measured is None else measured.step,
        counting=run.description.counting,
    )


def caption_of(shown: Claim | DisplayState) -> str:
    """Return what is shown, in words that set it apart from the live run; empty for that and for a lesson."""
    compared = shown.compared
    if compared is not None:
        text = translate("TimeMachine", "comparing · A: {a} · B: {b}")
        return text.format(a=shown_name(compared.name_a), b=shown_name(compared.name_b))
    moment = shown.moment
    if moment is None:
        return ""
    values = {
        "number": moment.run,
        "moment": moment_name(moment.step, moment.counting),
        "total": local(moment.total, ","),
    }
    if shown.source is Source.COMPARISON:
        text = translate("TimeMachine", "comparing runs · Δw = run {number} − run {other}")
        return text.format(other=moment.other, **values)
    if shown.source is Source.PAST:
        return translate("TimeMachine", "viewing the past · {moment} of {total}").format(**values)
    return translate("TimeMachine", "viewing run {number} · {moment} of {total}").format(**values)
