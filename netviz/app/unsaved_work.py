"""What was not saved: asked for before the window closes, and copied now and then in case of a crash."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QLockFile, QObject, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from netviz.app.questions import show_question
from netviz.app.session_dialogs import SessionDialogs
from netviz.formats.kinds import SESSION_ENDING
from netviz.replacing import remove_litter
from netviz.session.session_file import SessionFile

_COPY_EVERY_MS = 60_000
_LEAVE_WITHIN_MS = 5_000


def copies_folder() -> Path:
    """Return the folder of the user's data in which copies are kept while the program runs."""
    location = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "autosave"


class UnsavedWork(QObject):
    """Keeps what would be missed from being lost.

    Each running program has a copy and a lock of its own. A copy whose lock nobody holds is that of a program that did
    not end properly.

    Parameters
    ----------
    window : QWidget
        Closed only after the user was asked.
    file : SessionFile
    dialogs : SessionDialogs
    folder : Path
        For the copies.

    Signals
    -------
    left
        The window may close; the program is being ended.
    """

    left = Signal()

    def __init__(self, window: QWidget, file: SessionFile, dialogs: SessionDialogs, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        self._dialogs = dialogs
        self._folder = folder
        self._may_close = self._has_left = False
        self._is_asking = False
        self._lock: QLockFile | None = None
        self._copy: Path | None = None
        self._copied: object = None
        self._offered: tuple[QLockFile, Path] | None = None
        dialogs.asks_before_opening = True
        self._timer = QTimer(self)
        self._timer.setInterval(_COPY_EVERY_MS)
        self._timer.timeout.connect(self.copy)
        self._timer.start()
        file.saved.connect(self._on_saved)
        window.installEventFilter(self)

    # Closing ---------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask before the window closes; it closes after the answer, or stays."""
        if watched is not self._window or not isinstance(event, QCloseEvent):
            return False
        if self._may_close or not (self._file.is_worth_saving or self._file.is_saving):
            self._timer.stop()
            self._forget_copy()
            return False
        event.ignore()
        if self._file.is_saving:
            # It will be saved in a moment.
            self._file.saved.connect(self._close_again)
        elif not self._is_asking:
            self._is_asking = True
            self._dialogs.ask_to_save(self._close, self._on_stayed)
        return True

    @Slot()
    def _close_again(self) -> None:
        self._file.saved.disconnect(self._close_again)
        QTimer.singleShot(0, self._window, self._window.close)

    def _on_stayed(self) -> None:
        self._is_asking = False

    def _close(self) -> None:
        self._may_close = True
        self._window.close()

    @Slot()
    def leave(self) -> None:
        """Keep what would be missed in a copy for the next time, without a question: the program is being ended.

        `left` follows. Called again, it waits for the copy no longer.
        """
        is_first, self._may_close = not self._may_close, True
        self._timer.stop()
        if is_first and self._file.is_worth_saving and self._begin_copies():
            assert self._copy is not None
            QTimer.singleShot(_LEAVE_WITHIN_MS, self, self._let_go)
            self._file.save_copy(self._copy, self._dialogs.layout(), done=lambda _: self._let_go())
        else:
            self._let_go()

    @Slot()
    def _let_go(self) -> None:
        if self._has_left:
            return
        self._has_left = True
        if self._file.is_worth_saving:
            # It is not forgotten when the window closes.
            self._copy = None
        self.left.emit()

    # Copies ----------------------------------------------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Copy the session in the background, if something in it would be missed and is not in the last copy."""
        work = self._file.work()
        if not self._file.is_worth_saving or work == self._copied or not self._begin_copies():
            return
        assert self._copy is not None
        self._copied = work
        self._file.save_copy(self._copy, self._dialogs.layout())

    def _begin_copies(self) -> bool:
        """Choose a name for the copies of this program, and lock it; return whether there is one."""
        if self._copy is not None:
            return True
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return False
        path = self._folder / f"{secrets.token_hex(8)}{SESSION_ENDING}"
        lock = _lock_of(path)
        if not lock.tryLock(0):
            return False
        self._lock, self._copy = lock, path
        return True

    @Slot()
    def _on_saved(self) -> None:
        """Leave no copy that is older than the file."""
        if self._copy is not None and not self._file.is_worth_saving:
            _remove(self._copy)
            self._copied = None

    def _forget_copy(self) -> None:
        if self._copy is not None:
            _remove(self._copy)
            self._copy = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    # After a crash ---------------------------------------------------------------------------------------------------

    @Slot()
    def offer(self) -> None:
        """Offer the newest copy of a program that did not end properly."""
        self._tidy()
        found = sorted(self._folder.glob(f"*{SESSION_ENDING}"), key=_modified, reverse=True)
        for path in found:
            lock = _lock_of(path)
            if lock.tryLock(0):
                self._offered = lock, path
                self._ask(path)
                return

    def _tidy(self) -> None:
        """Remove what is left of programs that were killed before they had copied anything."""
        remove_litter(self._folder)
        for path in self._folder.glob("*.lock"):
            copy = path.with_suffix(SESSION_ENDING)
            lock = _lock_of(copy)
            if not copy.exists() and lock.tryLock(0):
                lock.unlock()

    def _ask(self, path: Path) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("recovery-question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("netviz")
        box.setText(self.tr("netviz did not close properly last time."))
        # Without a language of its own, the system would write the month as a number between spaces.
        locale = QLocale() if QLocale().language() != QLocale.Language.C else QLocale(QLocale.Language.English)
        time = locale.toString(QDateTime.fromSecsSinceEpoch(int(_modified(path))), QLocale.FormatType.ShortFormat)
        box.setInformativeText(self.tr("A copy of that session was kept on {time}.").format(time=time))
        opens = box.addButton(self.tr("&Open the copy"), QMessageBox.ButtonRole.AcceptRole)
        deletes = box.addButton(self.tr("&Delete it"), QMessageBox.ButtonRole.DestructiveRole)
        later = box.addButton(self.tr("&Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(opens)
        box.setEscapeButton(later)
        opens.clicked.connect(self._open_copy)
        deletes.clicked.connect(self._delete_copy)
        later.clicked.connect(self._keep_copy)
        show_question(box)

    @Slot()
    def _open_copy(self) -> None:
        """Open the copy; it stays this program's until that is saved or closed."""
        assert self._offered is not None
        self._lock, self._copy = self._offered
        self._offered = None
        self._file.open_copy(self._copy)

    @Slot()
    def _delete_copy(self) -> None:
        assert self._offered is not None
        lock, path = self._offered
        _remove(path)
        lock.unlock()
        self._offered = None

    @Slot()
    def _keep_copy(self) -> None:
        if self._offered is not None:
            self._offered[0].unlock()
            self._offered = None


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    # However long the program has been running; the lock of one that has ended is taken over.
    lock.setStaleLockTime(0)
    return lock


def _remove(path: Path) -> None:
    """Remove a copy; one that cannot be removed is offered again, which is better than an error at the end."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
