"""Frames for views beside real models that draw nothing."""

from __future__ import annotations

from netviz.scene.frames import Frame
from netviz.session.session import Session
from tests.fakes import render_state


def draw(models: Session) -> Frame:
    """Render what the models show now and deliver it to every view, as the drawing process would a moment later."""
    state = models.display.state()
    assert state is not None
    frame = render_state(state)
    models.pictures.frame = models.pictures.numbers = frame
    models.pictures.frame_changed.emit(frame)
    models.pictures.numbers_changed.emit(frame)
    models.pictures.answer_changed.emit()
    return frame
