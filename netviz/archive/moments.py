"""The moments of a run in a session file."""

from __future__ import annotations

import math

from netviz.archive.container import Arrays, Members
from netviz.archive.records import MomentRecord, RunRecord
from netviz.nn.memory import kept_copy
from netviz.nn.optimizers import OptimizerState, make_optimizer
from netviz.nn.parameters import Parameters
from netviz.training import Snapshot
from netviz.training.changes import is_live
from netviz.training.history import Moment
from netviz.training.keyframes import Course, Keyframe, RandomState


def read_snapshot(members: Members, name: str, moment: MomentRecord, run_id: int) -> Snapshot:
    """Return a moment as it is shown.

    Raises
    ------
    ArchiveError
        If its vectors are missing, damaged or of another network.
    """
    return _snapshot(members, name, moment, run_id, members.read_arrays(name))


def read_moment(members: Members, run: RunRecord, name: str, moment: MomentRecord) -> Moment:
    """Return a moment of a run, from which training can continue if it is a keyframe.

    Raises
    ------
    ArchiveError
        If its vectors are missing or damaged, or if it cannot be a moment of that run.
    """
    arrays = members.read_arrays(name)
    snapshot = _snapshot(members, name, moment, run.run_id, arrays)
    record = moment.keyframe
    if record is None:
        return snapshot
    if record.config >= len(run.configs) or record.n_events > len(run.events):
        members.damaged(name)
    config, events = run.configs[record.config], run.events[: record.n_events]
    fits = config.architecture == snapshot.parameters.architecture and is_live(run.configs[run.config], config)
    if not fits or not _is_possible(record.course, moment.step) or any(event.step > moment.step for event in events):
        members.damaged(name)
    if record.dropout is not None and not _can_be_loaded(record.dropout):
        members.damaged(name)
    optimizer = None
    if record.optimizer is not None:
        vectors = {key: array for key, array in arrays.items() if key != "parameters"}
        n_parameters = snapshot.parameters.architecture.n_parameters
        optimizer = optimizer_state(members, name, config.optimizer, record.optimizer, vectors, n_parameters)
    return Keyframe(
        snapshot.parameters, optimizer, record.dropout, config, moment.step, record.course, events, record.latest
    )


def _can_be_loaded(state: RandomState) -> bool:
    """Whether a PCG64 generator can be in a state: two numbers of 128 bits, a flag, and one of 32 bits."""
    limits = (state.state, 128), (state.inc, 128), (state.has_uint32, 1), (state.uinteger, 32)
    return all(0 <= value < 1 << bits for value, bits in limits)


def require_keyframe(members: Members, moment: Moment) -> Keyframe:
    """Return a moment that must be a keyframe.

    Raises
    ------
    ArchiveError
        If it is none.
    """
    if not isinstance(moment, Keyframe):
        members.damaged("end")
    return moment


def _snapshot(members: Members, name: str, moment: MomentRecord, run_id: int, arrays: Arrays) -> Snapshot:
    vector = arrays.get("parameters")
    if vector is None or vector.dtype != "<f4" or vector.shape != (moment.architecture.n_parameters,):
        members.damaged(name)
    # One moment after the other, so that a session of many takes no more memory than one that was trained here.
    parameters = Parameters(moment.architecture, kept_copy(vector))
    return Snapshot(parameters, run_id, moment.seed, moment.step, moment.epoch, moment.loss, moment.accuracy)


def optimizer_state(
    members: Members, name: str, optimizer: str, scalars: dict[str, float], vectors: Arrays, n_parameters: int
) -> OptimizerState:
    """Return the state of an optimizer.

    Parameters
    ----------
    members : Members
    name : str
        Of the member that holds it.
    optimizer : str
        A name in `netviz.nn.optimizers.OPTIMIZERS`.
    scalars : dict of str to float
    vectors : dict of str to ndarray of shape (n_parameters,)
    n_parameters : int

    Raises
    ------
    ArchiveError
        If it cannot be that of such an optimizer.
    """
    expected = make_optimizer(optimizer, 1).state()
    fits = vectors.keys() == expected.vectors.keys() and scalars.keys() == expected.scalars.keys()
    fits &= all(array.dtype.kind == "f" and array.shape == (n_parameters,) for array in vectors.values())
    fits &= all(0 <= value < 2**53 for value in scalars.values())
    # Its root is taken.
    if not fits or ("second_moment" in vectors and (vectors["second_moment"] < 0).any()):
        members.damaged(name)
    return OptimizerState({key: kept_copy(vector) for key, vector in vectors.items()}, scalars)


def _is_possible(course: Course, step: int) -> bool:
    """Whether a step can be on a course."""
    starts = course.steps_per_epoch >= 1 and 0 <= course.origin_step <= step and course.cycle_start <= step
    return starts and math.isfinite(course.origin_epoch) and 0 <= course.origin_epoch < 2**53
