"""The image, the controls that choose another one, and what the network reads."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from netviz.data import COLUMNS, are_digits
from netviz.data.image_sets import Split
from netviz.numbers import local, percentage
from netviz.scene.frames import Frame
from netviz.scene.image_names import image_name
from netviz.scene.selection import pixel_position
from netviz.session.drawing_desk import DrawingDesk
from netviz.session.files import Files
from netviz.session.images import Images
from netviz.session.misread import MisreadSearch
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.session.translation import translated
from netviz.widgets.image.digit_steps import DrawingRows
from netviz.widgets.image.drawing_canvas import DrawingCanvas
from netviz.widgets.image.drawing_preview import DrawingPreview
from netviz.widgets.image.image_view import ImageView
from netviz.widgets.image.misread_tip import misread_tip
from netviz.widgets.parts.button_rows import ButtonRows, share_row
from netviz.widgets.parts.buttons import ShorteningButton, TwoNamesButton
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.eliding import MAX_ENTRY, shortened
from netviz.widgets.parts.flow_row import FlowRow
from netviz.widgets.parts.names import class_name
from netviz.widgets.parts.panel import Readout, TextPart, muted_label
from netviz.widgets.parts.styled_text import styled
from netviz.widgets.parts.theme import DARK_THEME, Theme, type_scale
from netviz.widgets.parts.tips import wrapped

_SIDE = 10
"""Width of the left and the right margin, in pixels."""
_LINE = 22
"""Height of a line of the caption, in pixels."""
_INTENSITY = 48
"""Width of an intensity, in pixels."""
_MEANING = 170
"""Largest width of the drawing's label, in pixels of the system's type."""
_AROUND_LETTERS = 4
"""What the drawing's label is higher than its letters, in pixels."""
_AROUND_PLACE = 24
"""The spaces left and right of the words between the small picture and the drawing's label, in pixels."""


class InputPanel(QWidget):
    """The input image with the browse buttons, or the drawing with its tools."""

    def __init__(
        self,
        images: Images,
        questions: Questions,
        pictures: Pictures,
        files: Files,
        drawing: DrawingDesk,
        misread: MisreadSearch,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("input")
        self._images = images
        self._questions = questions
        self._pictures = pictures
        self._desk = drawing
        self._misread = misread
        self._theme = DARK_THEME
        self.image_view = ImageView(images, questions, pictures, files, self)
        self.canvas = DrawingCanvas(drawing, self)
        self._views = QStackedWidget()
        self._views.addWidget(self.image_view)
        self._views.addWidget(self.canvas)
        self._place = muted_label(name="image-place")
        self._label = Readout("image-label", right=True)
        self._meaning = ChoiceButton("drawing-label", self.tr("label: {choice}"), self.tr("Label of the drawing"), self)
        self._meaning.chosen.connect(self._desk.set_label)
        self._reading = Readout("image-reading")
        self.preview = DrawingPreview("drawing-preview", 1.5)
        self._rows = QStackedWidget()
        self._rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._browse_row = self._make_browse_rows(actions)
        self._rows.addWidget(self._browse_row)
        self._tools = DrawingRows(self._desk, self)
        self._rows.addWidget(self._tools)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 6, _SIDE, 4)
        layout.setSpacing(4)
        layout.addWidget(self._views, 1)
        layout.addWidget(self._rows)
        layout.addLayout(self._make_caption())
        # In a tall panel, buttons and words stay below the image.
        layout.addStretch()
        images.image_changed.connect(self._on_image_changed)
        images.dataset_changed.connect(self._on_dataset_changed)
        pictures.numbers_changed.connect(self._on_frame)
        questions.hover_changed.connect(self._on_hover)
        self._desk.changed.connect(self._on_desk_changed)
        self._fit_type()
        self._on_desk_changed()
        self._on_image_changed()

    @Slot(bool)
    def show_flattening(self, is_shown: bool) -> None:
        """Say that a click ends the flattening while it is shown."""
        self._flatten.show_lasting(is_shown)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.image_view.set_theme(theme)
        self.canvas.set_theme(theme)
        self.preview.set_theme(theme)
        self._on_image_changed()
        if self._pictures.frame is not None:
            self._on_frame(self._pictures.frame)

    def _make_caption(self) -> QHBoxLayout:
        """Return the lines that describe the image, equally tall with and without the small drawing next to them."""
        top = QHBoxLayout()
        top.addStrut(_LINE)
        top.addWidget(self._place)
        top.addWidget(self._label, 1)
        top.addWidget(self._meaning)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(top)
        lines.addWidget(self._reading)
        lines.addStretch(1)
        caption = QHBoxLayout()
        caption.setSpacing(8)
        caption.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        caption.addLayout(lines, 1)
        caption.addStrut(self.preview.height())
        return caption

    def _make_browse_rows(self, actions: Mapping[str, QAction]) -> QWidget:
        """Return the buttons that choose an image, over those that do something with it."""
        previous = self._button("previous-image", "◀", self.tr("Previous image (Left)"))
        previous.clicked.connect(self._show_previous)
        following = self._button("next-image", "▶", self.tr("Next image (Right)"))
        following.clicked.connect(self._show_following)
        random = self._button("random-image", self.tr("Random"), self.tr("Random image (R)"))
        random.clicked.connect(self._images.show_random)
        misread = self._wrong = self._button("wrong-image", self.tr("Misread"), misread_tip(Split.TEST))
        misread.clicked.connect(self._show_misread)
        self._digits = self._button("image-of-digit", self.tr("Digit ▾"), self.tr("Next image of a digit (0 to 9)"))
        self._digits.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._digit_menu = QMenu(self)
        self._digit_menu.triggered.connect(self._on_digit)
        self._digits.setMenu(self._digit_menu)
        self._split = self._button(
            "image-split", self.tr("Test ▾"), self.tr("Choose the test images or the training images")
        )
        self._split.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._split_menu = QMenu(self)
        for split, text in ((Split.TEST, self.tr("Test images")), (Split.TRAIN, self.tr("Training images"))):
            action = self._split_menu.addAction(text)
            action.setObjectName(f"split-{split.value}")
            action.setData(split)
        self._split_menu.triggered.connect(self._on_split)
        self._split.setMenu(self._split_menu)
        draw = self._button("draw", self.tr("Draw"), self.tr("Draw a digit (D); Shift+D draws on this image"))
        draw.clicked.connect(self._desk.toggle)
        flatten = self._flatten = TwoNamesButton(
            actions["flatten"],
            "flatten-image",
            *(self.tr("Flatten"), self.tr("Stop"), self.tr("Stop flattening and show the network again (F)")),
        )
        learn = ShorteningButton(
            actions["learn-next"], "learn-from-image", self.tr("Learn from this image"), self.tr("Learn")
        )
        for button in (flatten, learn):
            # With the narrow padding, both fit under the smallest image.
            button.setProperty("role", "segment")
        buttons = ButtonRows()
        rows = QVBoxLayout(buttons)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        for widgets in ((previous, following, random, self._digits, misread, self._split), (draw, flatten, learn)):
            # In large type they continue on the next line.
            row = FlowRow(QMargins(0, 0, 0, 0), 3, fills=True, shrinks=True)
            for widget in widgets:
                share_row(widget)
                row.addWidget(widget)
            rows.addLayout(row)
        # The drawing's tools in their place may need another line.
        rows.addStretch(1)
        return buttons

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setEnabled(False)
        return button

    @Slot()
    def _show_previous(self) -> None:
        self._images.step(-1)

    @Slot()
    def _show_following(self) -> None:
        self._images.step(1)

    @Slot()
    def _show_misread(self) -> None:
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
        if are_digits(dataset.class_names):
            text, tip = self.tr("Digit ▾"), self.tr("Next image of a digit (0 to 9)")
        else:
            text, tip = self.tr("Class ▾"), self.tr("Next image of a class (0 to 9: the first ten)")
        self._digits.setText(text)
        self._digits.setToolTip(tip)
        self._digits.setAccessibleName(tip)
        self._digit_menu.clear()
        for digit, name in enumerate(dataset.class_names):
            action = self._digit_menu.addAction(shortened(name, MAX_ENTRY))
            action.setObjectName(f"digit-{digit}")
            action.setData(digit)
        for button in self._browse_row.findChildren(QToolButton):
            button.setEnabled(True)
        names = enumerate(dataset.class_names)
        named = [(label, shortened(name), shortened(name, MAX_ENTRY)) for label, name in names]
        self._meaning.set_choices([(None, "–", self.tr("None")), *named])
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
        if not desk.is_shown and self._drawing_has_focus():
            # Else the keyboard would go to whatever stands where the tools were.
            self.image_view.setFocus()
        self._rows.setCurrentIndex(int(desk.is_shown))
        for widget in (self.preview, self._meaning):
            widget.setVisible(desk.is_shown)
        self._label.setVisible(not desk.is_shown)
        if not desk.is_shown:
            return
        self._meaning.set_value(desk.label)
        if desk.is_open:
            self.preview.show_pixels(desk.as_seen, self.tr("The drawing as the network sees it"))
        else:
            self.preview.show_pixels(desk.as_drawn, self.tr("The drawing as you drew it"))
        self._fit_place()

    def _fit_place(self) -> None:
        """Say of which drawing the small picture is, in the words for which there is room beside its label."""
        if not self._desk.is_shown:
            return
        if self._desk.is_open:
            texts = self.tr("as the network sees it"), self.tr("as seen")
        else:
            texts = self.tr("as you drew it"), self.tr("as drawn")
        room = self.width() - 2 * _SIDE - self.preview.width() - self._meaning.sizeHint().width() - _AROUND_PLACE
        metrics = self._place.fontMetrics()
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        self._place.setText(next(fitting, ""))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_meaning"):
            # Once everything in the panel has the font.
            QTimer.singleShot(0, self, self._fit_type)

    @Slot()
    def _fit_type(self) -> None:
        """Give the line below the image and the drawing's label the room that their type needs."""
        # So that image and drawing cover the same area.
        size = self.image_view.sizeHint()
        self.canvas.set_margin(size.height() - size.width())
        self._meaning.setFixedHeight(max(_LINE, self.fontMetrics().height() + _AROUND_LETTERS))
        self._meaning.setMaximumWidth(round(_MEANING * max(type_scale(self.font()), 1.0)))
        self._fit_place()

    def _drawing_has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is self._meaning or (focus is not None and self._tools.isAncestorOf(focus))

    @Slot()
    def _on_image_changed(self) -> None:
        image = self._images.image
        if image is None:
            self._place.setText("")
            self._label.show_parts(())
            self._reading.show_parts(())
            return
        if self._desk.is_own_image:
            return
        if image.split is not Split.DRAWN:
            self._split.setText(self.tr("Train ▾") if image.split is Split.TRAIN else self.tr("Test ▾"))
            tip = misread_tip(image.split)
            self._wrong.setToolTip(wrapped(tip))
            self._wrong.setAccessibleName(tip)
        self._place.setText(translated(image_name(image)))
        self._show_label(image.label)

    def _show_label(self, label: int | None) -> None:
        if label is None:
            self._label.show_parts(())
            return
        name = TextPart(self._images.class_name(label), self._theme.text, bold=True)
        # In long words and large type, the name of the image has the room, and what it shows stands alone.
        self._label.show_parts(styled(self.tr("label  {name}"), self._theme.text, name=name), (name,))

    @Slot()
    def _on_hover(self) -> None:
        """Name the pixel that is pointed at, in place of the image."""
        pixel, image = self._questions.hovered.pixel, self._images.image
        if self._desk.is_shown:
            return
        if pixel is None or image is None:
            self._on_image_changed()
            return
        row, column = pixel_position(pixel)
        places = (
            self.tr("row {row}, column {column} · {columns}·{row} + {column} = {index}"),
            self.tr("{row}, {column} · {columns}·{row} + {column} = {index}"),
        )
        room = self.width() - 2 * _SIDE - _INTENSITY
        texts = [text.format(row=row, column=column, columns=COLUMNS, index=pixel) for text in places]
        fitting = (text for text in texts if self._place.fontMetrics().horizontalAdvance(text) <= room)
        self._place.setText(next(fitting, texts[-1]))
        intensity = local(image.intensities[pixel], ".3f")
        words = (self.tr("intensity  {value}"), "{value}")
        value = TextPart(intensity, self._theme.text, bold=True)
        self._label.show_parts(*(styled(text, self._theme.text, value=value) for text in words))

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        theme = self._theme
        if frame.image.is_empty:
            nothing = self.tr("nothing drawn yet: there is nothing to read"), self.tr("nothing drawn yet")
            self._reading.show_parts(*((TextPart(text, theme.muted),) for text in nothing))
            return
        wordings = [
            self.tr("the network reads  {answer}  with {probability}  {verdict}"),
            self.tr("reads  {answer}  with {probability}  {verdict}"),
            self.tr("{answer}  {probability}  {verdict}"),
        ]
        # Beside the small drawing there is less room.
        lines = [self._reading_line(frame, wording) for wording in wordings[int(self._desk.is_shown) :]]
        self._reading.show_parts(*lines)

    def _reading_line(self, frame: Frame, wording: str) -> list[TextPart]:
        """Return what the network reads, and whether it is correct, in one wording."""
        theme, answer, label = self._theme, frame.trace.answer, frame.image.label
        if label is None:
            verdict, colour = "", theme.text
        elif answer == label:
            verdict, colour = "✓", theme.right
        else:
            verdict, colour = self.tr("✗ it is {name}").format(name=class_name(frame, label)), theme.wrong
        return styled(
            wording,
            theme.text,
            answer=TextPart(class_name(frame, answer), colour, bold=True),
            probability=percentage(float(frame.trace.probabilities[answer])),
            verdict=TextPart(verdict, colour, bold=True),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the image square."""
        super().resizeEvent(event)
        wide = self.width() - 2 * _SIDE
        self._views.setMaximumHeight(self.image_view.heightForWidth(wide))
        for rows in (self._browse_row, self._tools):
            # Qt gives a size to the page in front alone; the other one would count the lines of its first width.
            rows.resize(wide, rows.height())
        self._fit_place()
