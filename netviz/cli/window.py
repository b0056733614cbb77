"""``netviz`` without a command: open the window."""

from __future__ import annotations

from pathlib import Path

from netviz.app.display import DisplayError, require_display
from netviz.app.held_signals import end_signals_held
from netviz.cli.errors import NoWindow, Refusal
from netviz.languages import language_named
from netviz.sentences import sentence, sentence_of, speak

_PACKAGES = "libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"


def open_window(
    train: bool,
    seed: int | None,
    data: Path | None,
    model: Path | None,
    fresh_settings: bool,
    lesson: Path | None = None,
    session: Path | None = None,
    followed: Path | None = None,
    picture: Path | None = None,
    language: str | None = None,
) -> int:
    """Show the window until it is closed, and return the exit status.

    Raises
    ------
    Refusal
        If the model or the data set is missing. Reported in the terminal, because a dialog over an empty window is no
        help.
    NoWindow
        If there is no display, or a library that Qt requires is missing.
    """
    if model is not None:
        _require_model(model)
    if data is not None:
        _require_data(data)
    if lesson is not None:
        _require_lesson(lesson)
    if session is not None:
        _require_session(session)
    if picture is not None:
        _require_picture(picture)
    try:
        require_display()
        with end_signals_held():
            from netviz.app.application import LaunchOptions, run
    except DisplayError as error:
        raise NoWindow(sentence_of(error)) from error
    except ImportError as error:
        raise _explain(error) from error
    options = LaunchOptions(
        train=train,
        seed=seed,
        data=data,
        model=model,
        fresh_settings=fresh_settings,
        lesson=lesson,
        session=session,
        followed=followed,
        picture=picture,
        language=None if language is None else language_named(language),
    )
    # The window translates a sentence when it shows it.
    speak(None)
    return run(options)


def _require_model(path: Path) -> None:
    """Read the network once, which takes less than a second, so that errors are reported in the terminal."""
    from netviz.formats.opening import open_network
    from netviz.session.network_checks import require_readable

    parameters = open_network(path).parameters
    try:
        require_readable(parameters)
    except ValueError as error:
        raise Refusal(sentence("{path}: {reason}", path=path, reason=sentence_of(error))) from error


def _require_lesson(path: Path) -> None:
    """Read the lesson once, so that errors are reported in the terminal."""
    from netviz.walks.errors import LessonError
    from netviz.walks.reading import read_lesson

    try:
        read_lesson(path)
    except LessonError as error:
        raise Refusal(sentence_of(error)) from error


def _require_session(path: Path) -> None:
    """Read what the session says of itself, so that errors are reported in the terminal."""
    from netviz.archive.reading import check_session

    check_session(path)


def _require_picture(path: Path) -> None:
    """Look for digits once, so that errors are reported in the terminal."""
    from netviz.data.pictures.decoding import decode
    from netviz.data.pictures.finding import find_digits

    find_digits(decode(path))


def _require_data(path: Path) -> None:
    """Read the data set once, if its form does not show at a glance; a thread of the window reads it later."""
    from netviz.data.loading import is_in_mnist_form, load_dataset

    if not is_in_mnist_form(path):
        load_dataset(path)


def _explain(error: ImportError) -> Exception:
    """Return an error that names the system library that Qt is missing, or the error itself if it is another one."""
    if ".so" not in str(error):
        return error
    library = str(error).split(":")[0]
    return NoWindow(
        sentence(
            "The window needs {library}, which is missing; install {packages} (Debian package names).",
            library=library,
            packages=_PACKAGES,
        )
    )
