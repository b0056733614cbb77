"""How fast other libraries train the same network on the same cores, in turns with netviz."""

from __future__ import annotations

import contextlib
import multiprocessing
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from multiprocessing.connection import Connection

import numpy as np

from netviz.cli.benchmark import peer_trainers as trainers
from netviz.cli.benchmark.figures import Figure
from netviz.cli.errors import Refusal
from netviz.sentences import sentence
from netviz.training.threads import limit_blas_threads

_ROUNDS, _QUICK_ROUNDS = 5, 1
_SECONDS = 3.0
"""The least length of a turn; every turn is a whole number of epochs."""
_PREPARATION_S = 300.0


@dataclass(frozen=True, slots=True)
class Peer:
    """A library that trains networks.

    Attributes
    ----------
    name, module : str
        What people call it, and what Python imports.
    package : str
        What is installed.
    prepare : callable
        Prepares an epoch in the process in which it will run.
    at_least : float, optional
        How many times as fast netviz is to be.
    """

    name: str
    module: str
    package: str
    prepare: Callable[[], trainers.Epoch]
    at_least: float | None = None


PEERS = (
    Peer("PyTorch", "torch", "torch", trainers.pytorch, 1.5),
    Peer("JAX", "jax", "jax", trainers.jax, 0.9),
    Peer("Keras", "keras", "keras", trainers.keras, 2.5),
    Peer("scikit-learn", "sklearn", "scikit-learn", trainers.scikit_learn, 2.5),
)


def installed_peers() -> list[Peer]:
    """Return the peers that can be imported here."""
    return [peer for peer in PEERS if find_spec(peer.module) is not None]


def measure_peers(*, quick: bool) -> list[Figure]:
    """Measure the rates of training, each library in a process of its own, in turns.

    Raises
    ------
    Refusal
        If no other library is installed, or one of them fails.
    """
    peers = installed_peers()
    if not peers:
        packages = " ".join(f"--with {peer.package}" for peer in PEERS)
        raise Refusal(
            sentence(
                "No other library is installed to compare with: try uv run {packages} netviz benchmark peers.",
                packages=packages,
            )
        )
    prepare = [trainers.netviz_on_one_core, trainers.netviz_on_two_cores, *(peer.prepare for peer in peers)]
    names = ["netviz", "netviz", *(peer.name for peer in peers)]
    with contextlib.ExitStack() as stack:
        runners = [stack.enter_context(_runner(name, one)) for name, one in zip(names, prepare, strict=True)]
        rates = [[runner() for runner in runners] for _ in range(_QUICK_ROUNDS if quick else _ROUNDS)]
    one_core, two_cores, *others = (float(np.median(column)) for column in np.transpose(rates))
    best = max(one_core, two_cores)
    figures = [
        Figure("peers", "netviz_one_core", "netviz, one core", one_core, "images/s"),
        Figure("peers", "netviz_two_cores", "netviz, two cores", two_cores, "images/s"),
    ]
    for peer, rate in zip(peers, others, strict=True):
        figures += [
            Figure("peers", peer.module, f"{peer.name}, all cores", rate, "images/s"),
            Figure("peers", f"to_{peer.module}", f"netviz ÷ {peer.name}", best / rate, at_least=peer.at_least),
        ]
    return figures


@contextlib.contextmanager
def _runner(name: str, prepare: Callable[[], trainers.Epoch]) -> Iterator[Callable[[], float]]:
    """Start a process that trains, and yield what trains for a turn and returns its rate in images a second."""
    context = multiprocessing.get_context("spawn")
    connection, other_end = context.Pipe()
    process = context.Process(target=run_trainer, args=(other_end, prepare), name=f"netviz peer {name}")
    process.start()
    other_end.close()

    def answer() -> float:
        if not connection.poll(_PREPARATION_S):
            raise Refusal(sentence("{name} takes too long to train an epoch.", name=name))
        try:
            received: float | str = connection.recv()
        except EOFError:
            received = "the process has ended"
        if isinstance(received, str):
            raise Refusal(sentence("{name} cannot train here: {reason}.", name=name, reason=received))
        return received

    def turn() -> float:
        connection.send(_SECONDS)
        return answer()

    try:
        answer()
        yield turn
    finally:
        with contextlib.suppress(OSError):
            connection.send(None)
        connection.close()
        process.join(1.0)
        if process.is_alive():
            process.kill()
            process.join()
        process.close()


def run_trainer(connection: Connection, prepare: Callable[[], trainers.Epoch]) -> None:
    """Run the process: train an epoch to warm up, then for as many seconds as are asked for, until told to end.

    Parameters
    ----------
    connection : Connection
        Brings seconds, or None at the end; takes rates in images a second, or a str that says what is wrong.
    prepare : callable
    """
    try:
        if prepare in (trainers.netviz_on_one_core, trainers.netviz_on_two_cores):
            limit_blas_threads()
        epoch = prepare()
        epoch()
        connection.send(0.0)
        while (seconds := connection.recv()) is not None:
            n_images, begin = 0, time.perf_counter()
            while time.perf_counter() - begin < seconds:
                n_images += epoch()
            connection.send(n_images / (time.perf_counter() - begin))
    except (EOFError, OSError):
        pass  # nobody asks any more
    except Exception as error:  # noqa: BLE001 - another library's: it is reported to the user
        connection.send(f"{type(error).__name__}: {error}"[:200])
