"""The mailbox between two threads."""

from __future__ import annotations

import threading

from netviz.workers.mailbox import Mailbox


def test_the_newest_value_replaces_one_that_nobody_took() -> None:
    mailbox: Mailbox[int] = Mailbox()
    assert mailbox.is_empty
    mailbox.put(1)
    mailbox.put(2)
    assert not mailbox.is_empty
    assert mailbox.take() == 2
    assert mailbox.take() is None
    assert mailbox.is_empty


def test_waiting_ends_with_a_value_or_when_the_mailbox_is_closed() -> None:
    mailbox: Mailbox[int] = Mailbox()
    taken: list[int | None] = []

    def reader() -> None:
        while (value := mailbox.wait()) is not None:
            taken.append(value)
            read.set()
        taken.append(None)

    read = threading.Event()
    thread = threading.Thread(target=reader)
    thread.start()
    mailbox.put(7)
    assert read.wait(10)
    mailbox.close()
    thread.join(10)
    assert not thread.is_alive()
    assert taken == [7, None]
