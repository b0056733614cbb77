"""``netviz benchmark peers``: who is compared, and what is said where nobody is."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from netviz.cli.benchmark import peer_trainers as trainers
from netviz.cli.benchmark import peers as module
from netviz.cli.benchmark.peers import PEERS, Peer, installed_peers, measure_peers
from netviz.cli.errors import Refusal

Invoke = Callable[..., Result]


def fast() -> trainers.Epoch:
    """Stand in for a library that trains a million images in no time."""
    return lambda: 1_000_000


def broken() -> trainers.Epoch:
    raise RuntimeError("no such thing")


def test_only_what_can_be_imported_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    here, missing = Peer("here", "json", "json", fast), Peer("missing", "no_such_library", "none", fast)
    monkeypatch.setattr(module, "PEERS", (missing, here))
    assert installed_peers() == [here]


def test_without_another_library_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch, invoke: Invoke) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    result = invoke("benchmark", "peers")
    assert result.exit_code != 0
    assert "--with torch --with jax --with keras --with scikit-learn netviz benchmark peers" in result.stderr


def test_a_library_that_cannot_train_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PEERS", (Peer("Broken", "json", "json", broken),))
    monkeypatch.setattr(trainers, "netviz_on_one_core", fast)
    monkeypatch.setattr(trainers, "netviz_on_two_cores", fast)
    with pytest.raises(Refusal, match="Broken cannot train here: RuntimeError: no such thing"):
        measure_peers(quick=True)


def test_netviz_is_measured_on_one_core_and_on_two(monkeypatch: pytest.MonkeyPatch, invoke: Invoke) -> None:
    monkeypatch.setattr(module, "PEERS", (Peer("Fast", "json", "json", fast, at_least=1.5),))
    monkeypatch.setattr(module, "_SECONDS", 0.1)
    monkeypatch.setattr(trainers, "netviz_on_one_core", fast)
    figures = json.loads(invoke("benchmark", "peers", "--quick", "--json").stdout)["figures"]
    assert [figure["name"] for figure in figures] == ["netviz_one_core", "netviz_two_cores", "json", "to_json"]
    rates = [figure["value"] for figure in figures]
    assert rates[3] == pytest.approx(max(rates[:2]) / rates[2])
    assert figures[3]["at_least"] == 1.5
    assert not figures[3]["reached"]


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_each_library_trains_where_it_is_installed(peer: Peer) -> None:
    pytest.importorskip(peer.module)
    assert peer.prepare()() > 50_000
