"""How an error reaches the user: one dialog with a sentence, and details on request."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from netviz.failure import Failure
from netviz.session.translation import translated

_log = logging.getLogger("netviz")


class ErrorReporter(QObject):
    """Shows one dialog at a time; errors that occur while it is open are only logged.

    While installed, it also reports uncaught exceptions, from any thread.
    """

    _caught = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QMessageBox | None = None
        self._caught.connect(self.report, Qt.ConnectionType.QueuedConnection)
        self._hooks = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Report uncaught exceptions."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Restore the hooks that were there before."""
        sys.excepthook, threading.excepthook = self._hooks

    @Slot(object)
    def report(self, failure: Failure) -> None:
        """Show an unexpected error."""
        _log.error("%s: %s\n%s", failure.where, failure.sentence, failure.details)
        explanation = self.tr(
            "{reason}\n\nnetviz keeps running. If this happens again, please report it with the details."
        )
        self._show(
            QMessageBox.Icon.Critical,
            self.tr("An unexpected error occurred."),
            explanation.format(reason=translated(failure.sentence)),
            f"{failure.where}\n\n{failure.details}",
        )

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Show why something cannot be done."""
        self._show(QMessageBox.Icon.Warning, sentence, "", "")

    def _show(self, icon: QMessageBox.Icon, text: str, explanation: str, details: str) -> None:
        if self._dialog is not None:
            return
        dialog = QMessageBox(icon, "netviz", text, QMessageBox.StandardButton.Ok, self._window)
        dialog.setObjectName("error-dialog")
        # Names of files in it are not HTML.
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setInformativeText(explanation)
        dialog.setDetailedText(details)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        # open(), not exec(), which would start an event loop inside this one.
        dialog.open()

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        self._dialog = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        self._caught.emit(Failure.of(self.tr("showing the window"), error))

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._caught.emit(Failure.of(self.tr("working in the background"), arguments.exc_value))
