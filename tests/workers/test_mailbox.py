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


def test_a_value_is_handed_over_to_a_thread_that_waits() -> None:
    mailbox: Mailbox[int] = Mailbox()
    begun = threading.Event()
    taken: list[int | None] = []

    def reader() -> None:
        begun.set()
        taken.append(mailbox.wait())

    thread = threading.Thread(target=reader)
    thread.start()
    assert begun.wait(10)
    # It may not wait yet; then the value lies there for it.
    mailbox.hand_over(7, patience=10)
    thread.join(10)
    assert taken == [7]
    assert mailbox.is_empty


def test_nobody_is_waited_for_who_does_not_wait() -> None:
    mailbox: Mailbox[int] = Mailbox()
    # It would not come back.
    mailbox.hand_over(7, patience=3600)
    assert mailbox.take() == 7
    mailbox.hand_over(8, patience=3600)
    assert mailbox.wait() == 8
    mailbox.hand_over(9, patience=3600)
    assert mailbox.take() == 9


def test_a_thread_that_was_told_to_end_is_not_waited_for() -> None:
    mailbox: Mailbox[int] = Mailbox()
    mailbox.close()
    assert mailbox.wait() is None
    mailbox.hand_over(7, patience=3600)
