"""Opens the small network over a window; it is trained in the background first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from netviz.app.main_window import MainWindow
from netviz.training.small_network import SmallNetwork, small_network
from netviz.widgets.walking.sketch_dialog import SketchDialog


class Sketches(QObject):
    """Shows the small network of a window's data set, one at a time.

    Attributes
    ----------
    dialog : SketchDialog or None
        None while it is closed.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_training = False
        self.dialog: SketchDialog | None = None
        window.lessons.sketch_wanted.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show the network, or bring it to the front."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        dataset = self._window.session.images.dataset
        if dataset is None or self._is_training:
            return
        self._is_training = True
        work = partial(small_network, dataset)
        self._window.session.jobs.submit("small network", work, self._show, ended=self._on_ended)

    def _show(self, network: SmallNetwork) -> None:
        self.dialog = SketchDialog(network, self._window.look.theme, self._window)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.show()

    def _on_ended(self) -> None:
        self._is_training = False

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
