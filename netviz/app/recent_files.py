"""The files that were opened or saved last."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from netviz.app.settings import Settings


class RecentFiles(QObject):
    """Remembers sessions, networks, images, pictures and lessons, the newest first.

    Parameters
    ----------
    settings : Settings
        Keeps the list between launches.

    Signals
    -------
    changed
        Another file is the last that was used, or none is remembered any more.
    chosen : Path
        The user chose a file from the list.
    """

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files and folders, the newest first."""
        return self._settings.recent_files

    @Slot(object)
    def remember(self, path: Path) -> None:
        """Put a file that was opened or saved at the top of the list."""
        path = path.absolute()
        self._settings.recent_files = (path, *(kept for kept in self.paths if kept != path))
        self.changed.emit()

    def forget(self) -> None:
        """Clear the list."""
        self._settings.recent_files = ()
        self.changed.emit()

    def fill(self, menu: QMenu) -> None:
        """List the files in a menu, above what it has, whenever it is about to be shown."""
        menu.aboutToShow.connect(partial(self._list, menu))

    def _list(self, menu: QMenu) -> None:
        for action in menu.actions():
            if action.property("recent"):
                menu.removeAction(action)
                action.deleteLater()
        first = menu.actions()[0]
        times = Counter(path.name for path in self.paths)
        for path in self.paths:
            # Many a network is called model.pt.
            name = path.name if times[path.name] == 1 else f"{path.name} – {path.parent.name}"
            action = menu.addAction(name.replace("&", "&&"))
            action.setProperty("recent", True)
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(partial(self._choose, path))
            menu.insertAction(first, action)
        menu.insertSeparator(first).setProperty("recent", True)

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.chosen.emit(path)
