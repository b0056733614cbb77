"""What is stored between launches: the layout of the window, theme, mode, speed and last folder."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from netviz.scene.appearance import Appearance, GradientOf, Mode, Reference
from netviz.training.pacing import PACES
from netviz.widgets.parts.theme import DARK_THEME, THEMES, Theme

# Increased whenever the docks change, so that an older layout is not restored.
_LAYOUT_VERSION = 4

_MAX_LESSONS = 20
_MAX_RECENT = 8

_LITTER_S = 3600.0
"""Settings are written within a moment; another program may be at it."""

_CONTRAST_TENTHS = range(10, 51)


class Settings:
    """Typed access to QSettings. A value that cannot be used counts as missing."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_user(cls, *, fresh: bool = False) -> Settings:
        """Open the user's settings; with `fresh`, delete them first."""
        store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "netviz", "netviz")
        remove_settings_litter(Path(store.fileName()))
        if fresh:
            store.clear()
        return cls(store)

    def save_window(self, window: QMainWindow) -> None:
        """Save the size, the position and the docks."""
        self._store.setValue("window/width", window.width())
        self._store.setValue("window/height", window.height())
        self._store.setValue("window/geometry", window.saveGeometry())
        self._store.setValue("window/docks", window.saveState(_LAYOUT_VERSION))

    def restore_window(self, window: QMainWindow) -> bool:
        """Restore the size, the position and the docks; return whether they were stored and fit the screen."""
        width, height = self.window_size
        screen = window.screen().availableSize().expandedTo(window.minimumSizeHint()).expandedTo(window.minimumSize())
        if width > screen.width() or height > screen.height():
            return False
        geometry, docks = self._store.value("window/geometry"), self._store.value("window/docks")
        if not isinstance(geometry, QByteArray) or not isinstance(docks, QByteArray):
            return False
        return window.restoreGeometry(geometry) and window.restoreState(docks, _LAYOUT_VERSION)

    @property
    def window_size(self) -> tuple[int, int]:
        """Width and height of the window, in pixels; 0 if they are not known."""
        width, height = (_whole(self._store.value(f"window/{key}")) or 0 for key in ("width", "height"))
        return width, height

    @property
    def image_height(self) -> int:
        """The height of the image and its buttons, in pixels; 0 if it is not known."""
        return _whole(self._store.value("window/image height")) or 0

    @image_height.setter
    def image_height(self, height: int) -> None:
        self._store.setValue("window/image height", height)

    @property
    def theme(self) -> Theme:
        """The theme last used."""
        return THEMES.get(str(self._store.value("theme")), DARK_THEME)

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._store.setValue("theme", theme.name)

    @property
    def language(self) -> str:
        """The code of the language of the window; empty for that of the system."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def signs_by_pattern(self) -> bool:
        """Whether negative bars and lines are marked by more than their color."""
        return str(self._store.value("signs by pattern")) == "true"

    @signs_by_pattern.setter
    def signs_by_pattern(self, patterns: bool) -> None:
        self._store.setValue("signs by pattern", "true" if patterns else "false")

    @property
    def reduced_motion(self) -> bool | None:
        """Whether to leave out animations; None follows the system."""
        return {"on": True, "off": False}.get(str(self._store.value("reduced motion")))

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool | None) -> None:
        self._store.setValue("reduced motion", {None: "system", True: "on", False: "off"}[reduced])

    @property
    def flattening_seen(self) -> bool:
        """Whether the flattening has played by itself, which it does once."""
        return str(self._store.value("flattening seen")) == "true"

    @flattening_seen.setter
    def flattening_seen(self, seen: bool) -> None:
        self._store.setValue("flattening seen", "true" if seen else "false")

    @property
    def walk_offered(self) -> bool:
        """Whether the walk was offered, which it is once."""
        return str(self._store.value("walk offered")) == "true"

    @walk_offered.setter
    def walk_offered(self, offered: bool) -> None:
        self._store.setValue("walk offered", "true" if offered else "false")

    def lesson_progress(self, lesson: str) -> str:
        """Return how far the user came in a lesson, by its version; empty if nowhere."""
        return str(self._store.value(f"lessons/{lesson}", ""))

    def save_lesson_progress(self, lesson: str, progress: str) -> None:
        """Save how far the user came in a lesson; those of the lessons left longest ago are forgotten."""
        order = [name for name in str(self._store.value("lessons/order", "")).split() if name != lesson]
        kept = [*order, lesson] if progress else order
        for name in [lesson, *kept[:-_MAX_LESSONS]]:
            self._store.remove(f"lessons/{name}")
        if progress:
            self._store.setValue(f"lessons/{lesson}", progress)
        self._store.setValue("lessons/order", " ".join(kept[-_MAX_LESSONS:]))

    @property
    def picture_choice(self) -> str:
        """How the last picture was made, in the words of `PictureChoice`; empty before the first."""
        return str(self._store.value("picture", ""))

    @picture_choice.setter
    def picture_choice(self, choice: str) -> None:
        self._store.setValue("picture", choice)

    @property
    def hints_shown(self) -> bool:
        """Whether hints are shown; they are by default."""
        return str(self._store.value("hints/shown")) != "false"

    @hints_shown.setter
    def hints_shown(self, shown: bool) -> None:
        self._store.setValue("hints/shown", "true" if shown else "false")

    @property
    def hints_dismissed(self) -> frozenset[str]:
        """The kinds of hints that are not shown any more."""
        return frozenset(filter(None, str(self._store.value("hints/dismissed", "")).split("/")))

    @hints_dismissed.setter
    def hints_dismissed(self, kinds: frozenset[str]) -> None:
        self._store.setValue("hints/dismissed", "/".join(sorted(kinds)))

    @property
    def folder(self) -> Path:
        """The folder that a file was last opened from or saved to."""
        folder = Path(str(self._store.value("folder", "")))
        return folder if folder.is_absolute() and os.path.isdir(folder) else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """The files and folders that were used last, the newest first."""
        names = str(self._store.value("recent files", "")).split("\n")
        return tuple(Path(name) for name in names if name)[:_MAX_RECENT]

    @recent_files.setter
    def recent_files(self, paths: tuple[Path, ...]) -> None:
        self._store.setValue("recent files", "\n".join(str(path) for path in paths[:_MAX_RECENT]))

    @property
    def pace(self) -> int:
        """The number of the training pace among `PACES`; the teaching pace by default."""
        number = _whole(self._store.value("pace"))
        return number if number is not None and 0 <= number < len(PACES) else 0

    @pace.setter
    def pace(self, number: int) -> None:
        self._store.setValue("pace", number)

    @property
    def tab(self) -> int:
        """The tab of the panel on the right."""
        return max(_whole(self._store.value("tab")) or 0, 0)

    @tab.setter
    def tab(self, tab: int) -> None:
        self._store.setValue("tab", tab)

    @property
    def places(self) -> tuple[int, ...]:
        """The page that each group on the right comes back to."""
        numbers = (_whole(number) for number in str(self._store.value("places", "")).split("/"))
        return tuple(-1 if number is None else number for number in numbers)

    @places.setter
    def places(self, places: tuple[int, ...]) -> None:
        self._store.setValue("places", "/".join(str(place) for place in places))

    @property
    def text_size(self) -> int:
        """The size of all text in percent of the system's."""
        return _whole(self._store.value("text size")) or 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("text size", percent)

    @property
    def history_megabytes(self) -> int | None:
        """How much memory the kept moments of all runs may take."""
        megabytes = _whole(self._store.value("history megabytes"))
        return megabytes if megabytes is not None and 0 < megabytes <= 16_384 else None

    @history_megabytes.setter
    def history_megabytes(self, megabytes: int) -> None:
        self._store.setValue("history megabytes", megabytes)

    def restore_appearance(self, appearance: Appearance) -> Appearance:
        """Return an appearance with the stored choices."""
        mode = str(self._store.value("network/mode"))
        if mode in {member.value for member in Mode}:
            appearance = replace(appearance, mode=Mode(mode))
        gradient_of, reference = (str(self._store.value(f"network/{key}")) for key in ("gradient of", "reference"))
        if gradient_of in {member.value for member in GradientOf}:
            appearance = replace(appearance, gradient_of=GradientOf(gradient_of))
        if reference in {member.value for member in Reference}:
            appearance = replace(appearance, reference=Reference(reference))
        firing = str(self._store.value("network/firing only"))
        if firing in ("true", "false"):
            appearance = replace(appearance, firing_only=firing == "true")
        for contrasted in Mode:
            tenths = _whole(self._store.value(_contrast_key(contrasted)))
            if tenths is not None and tenths in _CONTRAST_TENTHS:
                appearance = appearance.with_contrast(tenths / 10.0, contrasted)
        return appearance

    def save_appearance(self, appearance: Appearance) -> None:
        """Store how the connections were drawn."""
        self._store.setValue("network/mode", appearance.mode.value)
        self._store.setValue("network/firing only", "true" if appearance.firing_only else "false")
        for contrasted in Mode:
            self._store.setValue(_contrast_key(contrasted), round(10.0 * appearance.contrast_of(contrasted)))
        self._store.setValue("network/gradient of", appearance.gradient_of.value)
        # A mark belongs to a run, and runs are not stored.
        is_mark = appearance.reference is Reference.MARK
        self._store.setValue("network/reference", Reference.START.value if is_mark else appearance.reference.value)


def _contrast_key(mode: Mode) -> str:
    return f"network/{mode.value} contrast"


def _whole(value: object) -> int | None:
    """Return a whole number that Qt can hold, or None."""
    try:
        number = int(str(value))
    except ValueError:
        return None
    return number if abs(number) < 2**31 else None


def remove_settings_litter(file: Path) -> None:
    """Remove what Qt left beside a file of settings when a program was killed while it wrote them."""
    with suppress(OSError):
        for path in file.parent.glob(f"{file.name}.{'[A-Za-z0-9]' * 6}"):
            if abs(time.time() - path.stat().st_mtime) > _LITTER_S:
                path.unlink()
