"""How fast a run trains, or why it does not, in a word or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.session.live_run import LiveRun
from netviz.session.moment_names import moment_name
from netviz.session.time_machine import TimeMachine
from netviz.workers.run_reports import RunState

translate = QCoreApplication.translate


def rate_words(run: LiveRun, time_machine: TimeMachine) -> str:
    """Return the training rate, or the state of a run that is not being trained; empty before there is one."""
    match run.status.state:
        case RunState.EMPTY:
            return ""
        case RunState.PAUSED:
            return translate("RateWords", "paused") if run.step else _origin(run)
        case RunState.FINISHED:
            return translate("RateWords", "finished")
        case RunState.FOLLOWING:
            return translate("RateWords", "trained elsewhere")
        case RunState.STOPPED:
            return translate("RateWords", "diverged") if run.status.diverged else translate("RateWords", "stopped")
        case RunState.RUNNING:
            if time_machine.drawn is not None:
                return translate("RateWords", "live: {moment}").format(moment=moment_name(run.step))
            if not run.images_per_second:
                return translate("RateWords", "training")
            rate = local(run.images_per_second, ",.0f")
            return translate("RateWords", "{rate} images/s").format(rate=rate)


def _origin(run: LiveRun) -> str:
    """Return where a run that has trained nothing has its network from."""
    description = run.description
    if description is None or description.is_from_random:
        # Said over the network, with what to do next.
        return ""
    return translate("RateWords", "from a file") if description.from_file else translate("RateWords", "from a run")
