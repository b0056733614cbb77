"""What a handout says about the moment on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

import netviz
from netviz.formats.counting import Counting
from netviz.numbers import local, percentage
from netviz.scene.display_state import DisplayState, Source
from netviz.scene.frames import Frame
from netviz.scene.image_names import image_name
from netviz.session.moment_names import moment_name, moment_within
from netviz.session.run_names import shown_name
from netviz.session.session import Session
from netviz.session.translation import translated
from netviz.widgets.network.banner import banner_of

translate = QCoreApplication.translate


def origin_of(session: Session, state: DisplayState) -> str:
    """Return where the network on the screen comes from, for the foot of a page."""
    snapshot, compared = state.snapshot, state.compared
    if compared is not None:
        return translate("Handout", "netviz {version} · {network}").format(
            version=netviz.__version__, network=shown_name(compared.name)
        )
    record = session.runs.find(snapshot.run_id)
    config = session.run.config if record is None else record.config
    text = translate("Handout", "netviz {version} · seed {seed} · {moment}")
    name = moment_name(snapshot.step, snapshot.counting)
    if snapshot.counting is not Counting.BATCH:
        return translate("Handout", "netviz {version} · trained elsewhere · {moment}").format(
            version=netviz.__version__, moment=name
        )
    return text.format(version=netviz.__version__, seed=config.seed, moment=name)


def title_of(frame: Frame) -> str:
    """Return what is on the screen in a few words."""
    banner = banner_of(frame.state)
    if banner is not None:
        return banner.title
    if frame.state.is_random_start:
        return translate("Handout", "The network at its random start")
    return translate("Handout", "The network after {moment}").format(
        moment=moment_within(frame.snapshot.step, frame.snapshot.counting)
    )


def subtitle_of(frame: Frame) -> str:
    """Return which moment it is, if it is not the live network."""
    banner = banner_of(frame.state)
    return "" if banner is None else banner.detail


def facts_of(session: Session, frame: Frame) -> tuple[tuple[str, str], ...]:
    """Return the names and values of the moment: image, label, answer, batch and accuracy."""
    state = frame.state
    facts = [(translate("Handout", "Image"), translated(image_name(state.image)))]
    if state.image.label is not None:
        facts.append((translate("Handout", "Label"), state.class_name(state.image.label)))
    if not state.image.is_empty:
        text = translate("Handout", "{answer} with {probability}")
        answer = frame.trace.answer
        probability = percentage(float(frame.trace.probabilities[answer]))
        facts.append(
            (
                translate("Handout", "The network reads"),
                text.format(answer=state.class_name(answer), probability=probability),
            )
        )
    if state.compared is not None:
        facts.append((translate("Handout", "Network"), shown_name(state.compared.name)))
        facts.append((translate("Handout", "Test images correct"), percentage(state.compared.network.accuracy)))
        return tuple(facts)
    if state.snapshot.counting is Counting.BATCH:
        facts.append((translate("Handout", "Batches trained"), local(state.snapshot.step, ",")))
    else:
        facts.append((translate("Handout", "Moment"), moment_name(state.snapshot.step, state.snapshot.counting)))
    accuracy = _accuracy_text(session, state)
    if accuracy:
        facts.append((translate("Handout", "Validation accuracy"), accuracy))
    return tuple(facts)


def _accuracy_text(session: Session, state: DisplayState) -> str:
    """Return the accuracy that was measured last until this moment; empty for a network that has none of its own."""
    record = session.runs.find(state.snapshot.run_id)
    if state.source in (Source.LESSON, Source.COMPARISON) or record is None:
        return ""
    measured = record.validation_at(state.snapshot.step)
    if measured is None:
        return ""
    if measured.step == state.snapshot.step:
        return percentage(measured.accuracy)
    text = translate("Handout", "{accuracy}, measured after {moment}")
    name = moment_within(measured.step, state.snapshot.counting)
    return text.format(accuracy=percentage(measured.accuracy), moment=name)
