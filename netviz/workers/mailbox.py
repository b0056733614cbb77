"""A mailbox with one slot, through which threads pass frozen values."""

from __future__ import annotations

from threading import Condition, Event
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One slot between two threads: a newer value replaces an older one that has not been taken.

    The values must be frozen, since both threads hold them afterwards.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._taken = Event()
        self._is_awaited = False
        self._value: T | None = None
        self._closed = False

    @property
    def is_empty(self) -> bool:
        """Whether the last value has been taken, so a new one is worth making."""
        return self._value is None

    def put(self, value: T) -> None:
        """Leave a value; it replaces an older one that is still there."""
        with self._changed:
            self._value = value
            self._changed.notify()

    def hand_over(self, value: T, patience: float) -> None:
        """Leave a value, and give way until a thread that waits for one has taken it.

        Otherwise that thread would have to wait for the GIL, as long as the calling one has more to do.

        Parameters
        ----------
        value : T
        patience : float
            How long to give way at most, in seconds; not at all if no thread is waiting.
        """
        self._taken.clear()
        is_awaited = self._is_awaited
        self.put(value)
        if is_awaited:
            self._taken.wait(patience)

    def take(self) -> T | None:
        """Return the value and empty the slot; None if it is empty."""
        with self._changed:
            value, self._value = self._value, None
            return value

    def wait(self) -> T | None:
        """Wait for a value and take it; None once the mailbox is closed."""
        with self._changed:
            self._is_awaited = True
            self._changed.wait_for(lambda: self._value is not None or self._closed)
            self._is_awaited = False
            if self._closed:
                return None
            value, self._value = self._value, None
        self._taken.set()
        return value

    def close(self) -> None:
        """Close the mailbox and wake the thread that waits."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
