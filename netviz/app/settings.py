"""What is remembered from one time to the next: the window's layout, theme, mode, speed and last folders."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from netviz.scene.appearance import Appearance, GradientOf, Mode, Reference
from netviz.widgets.parts.theme import DARK_THEME, THEMES, Theme

# Raised when the docks change, so that an older layout is not forced onto them.
_LAYOUT_VERSION = 3


class Settings:
    """Typed access to QSettings. A value that cannot be used counts as missing."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_user(cls, *, fresh: bool = False) -> Settings:
        """Open the user's settings; with `fresh`, forget them first."""
        store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "netviz", "netviz")
        if fresh:
            store.clear()
        return cls(store)

    def save_window(self, window: QMainWindow) -> None:
        """Remember size, place and docks."""
        self._store.setValue("window/geometry", window.saveGeometry())
        self._store.setValue("window/docks", window.saveState(_LAYOUT_VERSION))

    def restore_window(self, window: QMainWindow) -> bool:
        """Put size, place and docks back; return whether there was anything to put back."""
        geometry, docks = self._store.value("window/geometry"), self._store.value("window/docks")
        if not isinstance(geometry, QByteArray) or not isinstance(docks, QByteArray):
            return False
        return window.restoreGeometry(geometry) and window.restoreState(docks, _LAYOUT_VERSION)

    @property
    def theme(self) -> Theme:
        """The theme last used."""
        return THEMES.get(str(self._store.value("theme")), DARK_THEME)

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._store.setValue("theme", theme.name)

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
    def folder(self) -> Path:
        """The folder that a file was last opened from or saved to."""
        folder = Path(str(self._store.value("folder", "")))
        return folder if folder.is_absolute() and folder.is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    @property
    def speed(self) -> int | None:
        """The notch of the speed slider."""
        return _whole(self._store.value("speed"))

    @speed.setter
    def speed(self, notch: int) -> None:
        self._store.setValue("speed", notch)

    @property
    def tab(self) -> int:
        """The tab of the panel on the right."""
        return _whole(self._store.value("tab")) or 0

    @tab.setter
    def tab(self, tab: int) -> None:
        self._store.setValue("tab", tab)

    @property
    def history_megabytes(self) -> int | None:
        """How much memory the kept moments of all runs may take."""
        megabytes = _whole(self._store.value("history megabytes"))
        return megabytes if megabytes is not None and 0 < megabytes <= 16_384 else None

    @history_megabytes.setter
    def history_megabytes(self, megabytes: int) -> None:
        self._store.setValue("history megabytes", megabytes)

    def restore_appearance(self, appearance: Appearance) -> Appearance:
        """Return an appearance with what is remembered of it."""
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
        weights = _whole(self._store.value("network/weights contrast"))
        signal = _whole(self._store.value("network/signal contrast"))
        if weights is not None and 10 <= weights <= 50:
            appearance = replace(appearance, weights_contrast=weights / 10)
        if signal is not None and 10 <= signal <= 50:
            appearance = replace(appearance, signal_contrast=signal / 10)
        gradient = _whole(self._store.value("network/gradient contrast"))
        change = _whole(self._store.value("network/change contrast"))
        if gradient is not None and 10 <= gradient <= 50:
            appearance = replace(appearance, gradient_contrast=gradient / 10)
        if change is not None and 10 <= change <= 50:
            appearance = replace(appearance, change_contrast=change / 10)
        return appearance

    def save_appearance(self, appearance: Appearance) -> None:
        """Remember how the connections were drawn."""
        self._store.setValue("network/mode", appearance.mode.value)
        self._store.setValue("network/firing only", "true" if appearance.firing_only else "false")
        self._store.setValue("network/weights contrast", round(10 * appearance.weights_contrast))
        self._store.setValue("network/signal contrast", round(10 * appearance.signal_contrast))
        self._store.setValue("network/gradient contrast", round(10 * appearance.gradient_contrast))
        self._store.setValue("network/change contrast", round(10 * appearance.change_contrast))
        self._store.setValue("network/gradient of", appearance.gradient_of.value)
        # A mark is not kept from one time to the next.
        is_mark = appearance.reference is Reference.MARK
        self._store.setValue("network/reference", Reference.START.value if is_mark else appearance.reference.value)


def _whole(value: object) -> int | None:
    try:
        return int(str(value))
    except ValueError:
        return None
