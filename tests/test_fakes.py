"""The fakes have what the models have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from netviz.session.session import Session
from tests.fakes import FakeDisplay, FakeFiles, FakePictures, FakeRun, assert_fakes


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """The models, without any thread."""
    session = Session()
    yield session
    session.close()


def test_every_fake_has_what_its_model_has(session: Session) -> None:
    assert_fakes(FakePictures(), session.pictures)
    assert_fakes(FakeRun(), session.run)
    assert_fakes(FakeDisplay(), session.display)
    assert_fakes(FakeFiles(), session.files)


class _Renamed(QObject):
    busy_has_changed = Signal()


class _OtherSignal(QObject):
    busy_changed = Signal(str)


class _OtherMethod(QObject):
    def save_model(self) -> None:
        pass


@pytest.mark.parametrize("fake", [_Renamed, _OtherSignal, _OtherMethod])
def test_a_fake_that_differs_is_found(session: Session, fake: type[QObject]) -> None:
    with pytest.raises(AssertionError):
        assert_fakes(fake(), session.files)
