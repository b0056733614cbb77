"""Training makes room for an answer to the user, but does not stand still."""

import threading

from netviz.workers.right_of_way import RightOfWay


def test_one_waits_until_the_other_is_served() -> None:
    way, passed = RightOfWay(), threading.Event()
    way.claim()

    def go() -> None:
        way.wait()
        passed.set()

    thread = threading.Thread(target=go)
    thread.start()
    way.release()
    assert passed.wait(5.0)
    thread.join()


def test_whoever_is_never_served_does_not_stop_the_other() -> None:
    way = RightOfWay()
    for _ in range(3):
        way.claim()
        # It returns by itself, and at once where it has just waited.
        way.wait()
