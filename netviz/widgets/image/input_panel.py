"""The image, the ways to another one, and what the network reads."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netviz.data.image_sets import Split
from netviz.scene.frames import Frame
from netviz.session.drawing_desk import DrawingDesk
from netviz.session.files import Files
from netviz.session.images import Images
from netviz.session.misread import MisreadSearch
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.image.drawing_canvas import DrawingCanvas
from netviz.widgets.image.drawing_preview import DrawingPreview
from netviz.widgets.image.drawing_tools import DrawingTools, share_row
from netviz.widgets.image.image_view import ImageView
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.panel import Readout, TextPart, muted_label
from netviz.widgets.parts.theme import DARK_THEME, Theme, percentage

_LINE = 22


class InputPanel(QWidget):
    """The input image with its browser under it, or the drawing with its tools.

    Signals
    -------
    picture_dropped : str
        The path of a file that was dropped on the panel.
    """

    picture_dropped = Signal(str)

    def __init__(
        self,
        images: Images,
        questions: Questions,
        pictures: Pictures,
        files: Files,
        drawing: DrawingDesk,
        misread: MisreadSearch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("input")
        self.setAcceptDrops(True)
        self._images = images
        self._pictures = pictures
        self._desk = drawing
        self._misread = misread
        self._theme = DARK_THEME
        self.image_view = ImageView(images, questions, pictures, files, self)
        beside = self.image_view.sizeHint().height() - self.image_view.sizeHint().width()
        self.canvas = DrawingCanvas(drawing, beside, self)
        self._views = QStackedWidget()
        self._views.addWidget(self.image_view)
        self._views.addWidget(self.canvas)
        self._place = muted_label(name="image-place")
        self._label = QLabel()
        self._label.setObjectName("image-label")
        self._meaning = ChoiceButton("drawing-label", "meant as ", "What the drawing is meant to be", self)
        self._meaning.chosen.connect(self._desk.set_label)
        self._meaning.setFixedHeight(_LINE)
        self._reading = Readout("image-reading")
        self.preview = DrawingPreview("drawing-preview", 1.5)
        self._rows = QStackedWidget()
        self._rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._browsing = self._browser()
        self._rows.addWidget(self._browsing)
        self._rows.addWidget(DrawingTools(self._desk, self))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 4)
        layout.setSpacing(4)
        layout.addWidget(self._views, 1)
        layout.addWidget(self._rows)
        layout.addLayout(self._words())
        images.image_changed.connect(self._on_image_changed)
        images.dataset_changed.connect(self._on_dataset_changed)
        pictures.numbers_changed.connect(self._on_frame)
        self._desk.changed.connect(self._on_desk_changed)
        self._on_desk_changed()
        self._on_image_changed()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.image_view.set_theme(theme)
        self.canvas.set_theme(theme)
        self.preview.set_theme(theme)
        if self._pictures.frame is not None:
            self._on_frame(self._pictures.frame)

    def _words(self) -> QHBoxLayout:
        """Say what is shown and read, in the same height whether a drawing is shown in small beside it or not."""
        top = QHBoxLayout()
        top.addStrut(_LINE)
        top.addWidget(self._place)
        top.addStretch(1)
        top.addWidget(self._label)
        top.addWidget(self._meaning)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(top)
        lines.addWidget(self._reading)
        lines.addStretch(1)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(lines, 1)
        words.addStrut(self.preview.height())
        return words

    def _browser(self) -> QWidget:
        browser = QWidget()
        row = QHBoxLayout(browser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        previous = self._button("previous-image", "◀", "The image before (Left)")
        previous.clicked.connect(self._show_previous)
        following = self._button("next-image", "▶", "The next image (Right)")
        following.clicked.connect(self._show_following)
        anyone = self._button("random-image", "Random", "Any image (R)")
        anyone.clicked.connect(self._images.show_random)
        wrong = self._button(
            "wrong-image", "Wrong", "The next image that the network reads wrongly now (W); with Shift the one before"
        )
        wrong.clicked.connect(self._show_wrong)
        self._digits = self._button("image-of-digit", "Digit ▾", "The next image of a digit (0 to 9)")
        self._digits.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._digit_menu = QMenu(self)
        self._digit_menu.triggered.connect(self._on_digit)
        self._digits.setMenu(self._digit_menu)
        self._split = self._button("image-split", "Test ▾", "Look through the test images or the training images")
        self._split.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._split_menu = QMenu(self)
        for split, text in ((Split.TEST, "Test images"), (Split.TRAIN, "Training images")):
            action = self._split_menu.addAction(text)
            action.setObjectName(f"split-{split.value}")
            action.setData(split)
        self._split_menu.triggered.connect(self._on_split)
        self._split.setMenu(self._split_menu)
        draw = self._button("draw", "Draw", "Draw a digit of your own (D); Shift+D draws on this image")
        draw.clicked.connect(self._desk.toggle)
        for button in (previous, following, anyone, self._digits, wrong, self._split, draw):
            row.addWidget(button)
        return browser

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        share_row(button)
        button.setEnabled(False)
        return button

    @Slot()
    def _show_previous(self) -> None:
        self._images.step(-1)

    @Slot()
    def _show_following(self) -> None:
        self._images.step(1)

    @Slot()
    def _show_wrong(self) -> None:
        self._misread.show_next()

    @Slot(QAction)
    def _on_digit(self, action: QAction) -> None:
        self._images.show_next_of_digit(int(action.data()))

    @Slot(QAction)
    def _on_split(self, action: QAction) -> None:
        self._images.show_split(action.data())

    @Slot()
    def _on_dataset_changed(self) -> None:
        dataset = self._images.dataset
        if dataset is None:
            return
        self._digit_menu.clear()
        for digit, name in enumerate(dataset.class_names):
            action = self._digit_menu.addAction(name)
            action.setObjectName(f"digit-{digit}")
            action.setData(digit)
        for button in self._browsing.findChildren(QToolButton):
            button.setEnabled(True)
        named = [(label, name, name) for label, name in enumerate(dataset.class_names)]
        self._meaning.set_choices([(None, "–", "Not said"), *named])
        self._meaning.set_value(self._desk.label)

    @Slot()
    def _on_desk_changed(self) -> None:
        desk = self._desk
        if desk.is_open and self._views.currentWidget() is not self.canvas:
            self._views.setCurrentWidget(self.canvas)
            self.canvas.setFocus()
        elif not desk.is_open and self._views.currentWidget() is self.canvas:
            had_focus = self.canvas.hasFocus()
            self._views.setCurrentWidget(self.image_view)
            if had_focus:
                self.image_view.setFocus()
        self._rows.setCurrentIndex(int(desk.is_shown))
        for widget in (self.preview, self._meaning):
            widget.setVisible(desk.is_shown)
        self._label.setVisible(not desk.is_shown)
        if not desk.is_shown:
            return
        self._meaning.set_value(desk.label)
        if desk.is_open:
            self.preview.show_pixels(desk.as_seen, "The drawing as the network sees it")
            self._place.setText("as the network sees it")
        else:
            self.preview.show_pixels(desk.as_drawn, "The drawing as you drew it")
            self._place.setText("as you drew it")

    @Slot()
    def _on_image_changed(self) -> None:
        image = self._images.image
        if image is None:
            self._place.setText("")
            self._label.setText("")
            self._reading.show_parts(())
            return
        dataset = self._images.dataset
        names = dataset.class_names if dataset is not None else ()
        if self._desk.is_own_image:
            return
        if image.split is Split.DRAWN:
            self._place.setText("average image")
        else:
            self._split.setText("Test ▾" if image.split is Split.TEST else "Train ▾")
            kind = "test" if image.split is Split.TEST else "training"
            self._place.setText(f"{kind} image {image.index:,}")
        named = "" if image.label is None else f"label  <b>{names[image.label] if names else image.label}</b>"
        self._label.setText(named)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        answer, label = frame.trace.answer, frame.image.label
        theme, name = self._theme, frame.state.class_name
        if label is None:
            sign, colour = "", theme.text
        elif answer == label:
            sign, colour = "✓", theme.right
        else:
            sign, colour = f"✗ it is {name(label)}", theme.wrong
        if not frame.image.pixels.any() and self._desk.is_shown:
            self._reading.show_parts((TextPart("nothing is drawn yet", theme.muted),))
            return
        share = percentage(float(frame.trace.probabilities[answer]))
        self._reading.show_parts(
            (
                TextPart("reads  " if self._desk.is_shown else "the network reads  ", theme.text),
                TextPart(name(answer), colour, bold=True),
                TextPart(f"  with {share}  ", theme.text),
                TextPart(sign, colour, bold=True),
            )
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the first file."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.picture_dropped.emit(files[0])
