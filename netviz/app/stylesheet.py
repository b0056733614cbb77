"""The look of Qt's own widgets in a theme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from netviz.widgets.parts.theme import Theme

DISABLED_ALPHA = 196
"""How opaque the text of disabled widgets is, of 255: fainter than muted text, yet 3:1 against every background."""

_OWN_TITLE_BUTTON = 14
"""The size that Qt gives the buttons in the titles of panels, in logical pixels."""

_EDGE = 0.6
"""How far the edge of a field is from the line to the muted colour."""


def title_button_size(scale: float) -> int:
    """Return the size of the buttons in the titles of panels, in logical pixels, in type of a scale."""
    return round(17 * scale)


def _between(first: str, second: str, share: float) -> str:
    """Return a colour between two."""
    one, other = QColor(first), QColor(second)
    red, green, blue = (
        round((1.0 - share) * getattr(one, part)() + share * getattr(other, part)())
        for part in ("red", "green", "blue")
    )
    return QColor(red, green, blue).name()


def field_edge(theme: Theme) -> str:
    """Return the colour of the edge of fields, which the eye must find on a panel: a line alone is too faint."""
    return _between(theme.line, theme.muted, _EDGE)


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette in the colours of a theme."""
    colours = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.accent_text),
        (role.Link, theme.accent),
    ):
        colours.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        faint = QColor(theme.muted)
        faint.setAlpha(DISABLED_ALPHA)
        colours.setColor(QPalette.ColorGroup.Disabled, name, faint)
    return colours


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """Return the style sheet of a theme, with type that is `scale` times the system's."""
    icon = title_button_size(scale)
    # Qt places buttons of its own size, which then become as large as is wanted, to the right and below.
    own = _OWN_TITLE_BUTTON
    above = -((icon - own) // 2)
    # The title ends before buttons that are larger than Qt's own.
    more = 2 * max(icon - own, 0)
    edge = field_edge(theme)
    # As large as the letters.
    arrow = round(10 * max(scale, 1.0))
    faint = QColor(theme.muted)
    disabled = f"rgba({faint.red()}, {faint.green()}, {faint.blue()}, {DISABLED_ALPHA})"
    return f"""
    QMainWindow, QDialog {{ background: {theme.window}; }}
    QMainWindow::separator {{ background: {theme.window}; width: 6px; height: 6px; }}
    QMainWindow::separator:hover {{ background: {theme.accent}; }}
    QDockWidget {{ color: {theme.muted}; font-weight: bold; }}
    QDockWidget::close-button, QDockWidget::float-button {{
        subcontrol-origin: padding; subcontrol-position: center right; width: {own}px; height: {own}px; top: {above}px;
    }}
    QDockWidget::close-button {{ right: {icon + 4 - own}px; }}
    QDockWidget::float-button {{ right: {2 * icon + 6 - own}px; }}
    QDockWidget::title {{
        background: {theme.panel}; padding: 5px {10 + more}px 5px 10px; border-bottom: 1px solid {theme.line};
    }}
    QWidget[role="panel"] {{ background: {theme.panel}; }}
    QLabel {{ background: transparent; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QMessageBox {{ messagebox-text-interaction-flags: 5; }}
    QLabel[role="toast"] {{
        background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.accent}; border-radius: 6px;
        padding: 1px 12px;
    }}
    #walk-card, #glossary-card {{
        background: {theme.panel}; border: 1px solid {theme.accent}; border-radius: 10px;
    }}
    #walk-offer QPushButton {{ padding: 3px 10px; }}
    #hint-bar {{
        background: {theme.raised}; border: 1px solid {theme.line}; border-left: 3px solid {theme.accent};
    }}
    #walk-card QProgressBar {{ background: {theme.line}; border: none; border-radius: 2px; }}
    #walk-card QProgressBar::chunk {{ background: {theme.positive.name()}; border-radius: 2px; }}
    #walk-card QScrollArea, #walk-body {{ background: transparent; }}
    #walk-field, #glossary-field {{
        background: {theme.window}; color: {theme.text}; border: 1px solid {theme.line}; border-radius: 6px;
        padding: 4px 8px;
    }}
    #walk-field:focus, #glossary-field:focus {{ border-color: {theme.text}; }}
    QPushButton[role="choice"] {{ text-align: left; }}
    #palette {{ background: {theme.window}; border: 1px solid {theme.line}; }}
    #palette-field {{
        background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; border-radius: 6px;
        padding: 5px 8px;
    }}
    #palette-list, #glossary-words {{ background: {theme.window}; border: none; }}
    QLabel[role="muted"] {{ color: {theme.muted}; }}
    QLabel[role="waiting"] {{ color: {theme.selection}; }}
    QLabel[role="fault"] {{ color: {theme.negative.name()}; }}
    QLabel[role="heading"] {{ font-weight: bold; }}
    QMenuBar {{ background: {theme.window}; color: {theme.text}; }}
    QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.raised}; }}
    QMenu {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.accent_text}; }}
    QMenu::item:disabled {{ color: {disabled}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QToolBar {{ background: {theme.panel}; border: none; border-bottom: 1px solid {theme.line}; spacing: 0; }}
    #fold-bar {{ border: none; border-top: 1px solid {theme.line}; }}
    QStatusBar {{ background: {theme.window}; color: {theme.muted}; }}
    QPushButton, QToolButton {{
        background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; border-radius: 6px;
        padding: 4px 10px;
    }}
    QToolButton {{ padding: 4px 1px; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {theme.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border-color: {theme.text}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {theme.line}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {disabled}; }}
    QPushButton[role="primary"], QMessageBox QPushButton:default, QPushButton[role="segment"]:checked,
    QToolButton:checked {{
        background: {theme.accent}; color: {theme.accent_text}; border-color: {theme.accent};
    }}
    QPushButton[role="primary"]:focus, QPushButton[role="segment"]:checked:focus, QToolButton:checked:focus {{
        border-color: {theme.text};
    }}
    QPushButton[role="segment"] {{ padding: 4px 7px; }}
    QPushButton[role="primary"]:disabled {{
        background: {theme.raised}; color: {disabled}; border-color: {theme.line};
    }}
    QPushButton[role="primary"] {{ font-weight: bold; }}
    QToolButton[role="group"] {{
        background: transparent; color: {theme.muted}; border: none; border-bottom: 2px solid transparent;
        border-radius: 0; padding: 4px 2px;
    }}
    QToolButton[role="group"]:hover {{ color: {theme.text}; }}
    QToolButton[role="group"]:checked {{
        background: transparent; color: {theme.text}; border-bottom-color: {theme.positive.name()};
    }}
    QToolButton[role="group"]:focus {{ border-bottom-color: {theme.text}; }}
    #group-row {{ border-bottom: 1px solid {theme.line}; }}
    QPushButton[role="page"] {{
        background: transparent; color: {theme.muted}; border-color: transparent; padding: 3px 9px;
    }}
    QPushButton[role="page"]:hover {{ border-color: {theme.accent}; }}
    QPushButton[role="page"]:checked {{ background: {theme.raised}; color: {theme.text}; border-color: {theme.line}; }}
    QPushButton[role="page"]:focus {{ border-color: {theme.text}; }}
    QToolButton[role="inline"] {{ padding: 0 5px; border-radius: 4px; }}
    QPushButton[role="tiny"] {{ padding: 0 7px; border-radius: 4px; }}
    QPushButton[role="stage"] {{ padding: 2px 1px; border-radius: 4px; }}
    QPushButton[role="tiny"]:checked, QPushButton[role="stage"]:checked {{
        background: {theme.accent}; color: {theme.accent_text};
    }}
    QComboBox, QAbstractSpinBox, QLineEdit {{
        background: {theme.panel}; color: {theme.text}; border: 1px solid {edge}; border-radius: 6px;
        padding: 3px 8px; selection-background-color: {theme.accent}; selection-color: {theme.accent_text};
    }}
    QAbstractSpinBox {{ padding-right: 2px; }}
    QComboBox:hover, QAbstractSpinBox:hover, QLineEdit:hover {{ border-color: {theme.accent}; }}
    QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus {{ border-color: {theme.text}; }}
    QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:disabled {{
        background: {theme.raised}; color: {disabled}; border-color: {theme.line};
    }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
    QAbstractSpinBox QLineEdit {{ padding-left: 6px; }}
    QComboBox::drop-down {{ border: none; width: {arrow + 8}px; }}
    QComboBox::down-arrow {{ image: url("netviz:down.png"); width: {arrow}px; height: {arrow}px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
        border: none; background: transparent; width: {arrow + 6}px;
    }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QAbstractSpinBox::up-arrow {{ image: url("netviz:up.png"); width: {arrow}px; height: {arrow}px; }}
    QAbstractSpinBox::down-arrow {{ image: url("netviz:down.png"); width: {arrow}px; height: {arrow}px; }}
    QComboBox QAbstractItemView {{
        background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; outline: none;
        selection-background-color: {theme.accent}; selection-color: {theme.accent_text};
    }}
    QSlider {{ background: transparent; min-height: 20px; }}
    QSlider::groove:horizontal {{ height: 4px; background: {theme.line}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {theme.positive.name()}; border-radius: 2px; }}
    QSlider::handle:horizontal {{
        background: {theme.text}; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
    }}
    QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: {theme.positive.name()}; }}
    QTabWidget::pane {{ border: none; background: {theme.panel}; }}
    QTabBar {{ background: {theme.panel}; qproperty-drawBase: 0; }}
    QTabBar::tab {{
        background: transparent; color: {theme.muted}; padding: 6px 10px; border-bottom: 2px solid transparent;
    }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.positive.name()}; }}
    QTabBar::tab:hover {{ color: {theme.text}; }}
    QTableWidget {{ background: {theme.panel}; border: none; selection-background-color: {theme.raised};
        selection-color: {theme.text}; }}
    QHeaderView {{ background: {theme.panel}; }}
    QHeaderView::section {{
        background: {theme.panel}; color: {theme.muted}; border: none; border-bottom: 1px solid {theme.line};
        padding: 4px 3px;
    }}
    QTableCornerButton::section {{ background: {theme.panel}; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; }}
    QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 4px; min-height: 24px; margin: 1px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; }}
    QScrollBar::handle:horizontal {{ background: {theme.line}; border-radius: 4px; min-width: 24px; margin: 1px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QCheckBox {{ background: transparent; spacing: 6px; }}
    QCheckBox::indicator {{
        width: 12px; height: 12px; border: 1px solid {theme.muted}; border-radius: 3px; background: transparent;
    }}
    QCheckBox::indicator:checked {{
        background: {theme.accent}; border-color: {theme.accent}; image: url("netviz:tick.png");
    }}
    QCheckBox::indicator:focus {{ border-color: {theme.text}; }}
    QToolTip, QLabel[role="tip"] {{
        background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; padding: 0 2px;
    }}
    """
