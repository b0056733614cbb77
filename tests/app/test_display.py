"""Whether a window can be opened is known before Qt starts, and everything else gets one sentence."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from netviz.app import display
from netviz.app.display import DisplayError, require_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")

HEADLESS = ("train", "trace", "learn", "summary", "benchmark training")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that says nothing about displays."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def probes(environment: pytest.MonkeyPatch) -> list[list[str]]:
    """Commands that were started, in place of starting them; each fails."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 1)

    environment.setattr(subprocess, "run", run)
    return commands


def refusal() -> str:
    with pytest.raises(DisplayError) as caught:
        require_display()
    text = str(caught.value)
    assert text[0].isupper()
    assert text.endswith(".")
    assert all(command in text for command in HEADLESS)
    return text


@pytest.mark.parametrize("platform", [None, "", "xcb", "xcb:option"])
def test_no_display_is_refused_without_a_probe(
    environment: pytest.MonkeyPatch, probes: list[list[str]], platform: str | None
) -> None:
    if platform is not None:
        environment.setenv("QT_QPA_PLATFORM", platform)
    assert "no display" in refusal()
    assert probes == []


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:option"])
def test_platforms_that_need_no_display_are_not_probed(
    environment: pytest.MonkeyPatch, probes: list[list[str]], platform: str
) -> None:
    environment.setenv("QT_QPA_PLATFORM", platform)
    require_display()
    assert probes == []


def test_a_display_that_cannot_be_reached_is_named(environment: pytest.MonkeyPatch, probes: list[list[str]]) -> None:
    environment.setenv("DISPLAY", ":987")
    environment.setattr(display, "_XCB_LIBRARIES", {})
    assert ":987" in refusal()
    assert probes == []


def test_missing_libraries_are_named_by_their_packages(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("DISPLAY", ":0")
    environment.setattr(display, "_XCB_LIBRARIES", {"libnone.so.9": "libnone9", "libc.so.6": "libc6"})
    text = refusal()
    assert "libnone9" in text
    assert "libc6" not in text


@pytest.mark.parametrize("platform", ["xbc", "wayland", ";", "eglfs", "linuxfb"])
def test_a_platform_that_qt_cannot_use_is_named(environment: pytest.MonkeyPatch, platform: str) -> None:
    """Qt itself is asked, in another process."""
    environment.setenv("QT_QPA_PLATFORM", platform)
    assert f"QT_QPA_PLATFORM={platform};" in refusal()


def test_a_list_of_platforms_of_which_one_works_is_accepted(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("QT_QPA_PLATFORM", "xbc;offscreen")
    require_display()


def test_a_probe_that_hangs_is_refused(environment: pytest.MonkeyPatch) -> None:
    def hang(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, 1.0)

    environment.setattr(subprocess, "run", hang)
    environment.setenv("QT_QPA_PLATFORM", "vnc")
    assert "vnc" in refusal()


def test_a_probe_that_cannot_be_started_is_refused(environment: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    environment.setattr(subprocess, "run", fail)
    environment.setenv("QT_QPA_PLATFORM", "vnc")
    assert "vnc" in refusal()


@pytest.fixture
def runtime_folder() -> Iterator[Path]:
    # The path of a socket has at most 108 bytes.
    with TemporaryDirectory() as folder:
        yield Path(folder)


def test_a_compositor_that_answers_is_enough(
    environment: pytest.MonkeyPatch, probes: list[list[str]], runtime_folder: Path
) -> None:
    environment.setattr(display, "_WAYLAND_LIBRARIES", ())
    environment.setenv("XDG_RUNTIME_DIR", str(runtime_folder))
    environment.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert "wayland-7" in refusal()
    assert len(probes) == 1
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(runtime_folder / "wayland-7"))
        compositor.listen()
        require_display()
    assert len(probes) == 1


def test_x11_is_used_if_the_compositor_does_not_answer(
    environment: pytest.MonkeyPatch, probes: list[list[str]], runtime_folder: Path
) -> None:
    environment.setenv("XDG_RUNTIME_DIR", str(runtime_folder))
    environment.setenv("WAYLAND_DISPLAY", "wayland-7")
    environment.setenv("DISPLAY", ":987")
    environment.setattr(display, "_XCB_LIBRARIES", {})
    assert ":987" in refusal()
    assert probes == []
