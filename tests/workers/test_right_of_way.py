"""Training makes way for the answer to a user, but never stops."""

from __future__ import annotations

import threading
import time

import numpy as np

from netviz.workers.right_of_way import RightOfWay


def seconds_waited(way: RightOfWay) -> float:
    begin = time.perf_counter()
    way.wait()
    return time.perf_counter() - begin


def test_without_a_claim_nobody_waits() -> None:
    way = RightOfWay(max_wait=5.0)
    assert seconds_waited(way) < 1.0


def test_a_claim_pauses_the_other_thread_until_it_is_released() -> None:
    way, passed = RightOfWay(max_wait=30.0), threading.Event()

    def work() -> None:
        way.wait()
        passed.set()

    way.claim()
    thread = threading.Thread(target=work)
    thread.start()
    assert not passed.wait(0.1)
    way.release()
    assert passed.wait(5.0)
    thread.join()


def test_a_claim_that_is_never_released_expires() -> None:
    way = RightOfWay(max_wait=0.05, min_interval=0.0)
    way.claim()
    assert 0.04 < seconds_waited(way) < 2.0
    # It does not delay the next batch a second time.
    assert seconds_waited(way) < 0.04


def test_a_thread_that_has_just_waited_gets_time_to_work() -> None:
    way = RightOfWay(max_wait=0.3, min_interval=60.0)
    way.claim()
    assert seconds_waited(way) > 0.2
    way.claim()
    assert seconds_waited(way) < 0.2


def test_later_it_waits_again() -> None:
    way = RightOfWay(max_wait=0.3, min_interval=0.02)
    for _ in range(2):
        way.claim()
        assert seconds_waited(way) > 0.2
        time.sleep(0.03)


def test_a_process_sees_claims_also_those_from_before() -> None:
    way = RightOfWay(max_wait=0.05, min_interval=0.0)
    way.claim()
    seen = np.zeros(1, np.uint8)
    way.share(seen)
    assert seen[0] == 1
    way.release()
    assert seen[0] == 0
    way.claim()
    assert seen[0] == 1
    way.wait()
    # It has expired.
    assert seen[0] == 0
