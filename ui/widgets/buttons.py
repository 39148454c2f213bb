"""The four kinds of button: primary (one a view), secondary, quiet, and icon only."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton

from ui.action_registry import plain_text
from ui.icons import IconRole, icon
from ui.widgets.styling import set_style

_GAP: Final = " "
"""Stands between icon and text, where Qt leaves too little room."""


def primary_button(text: str, icon_name: str | None = None) -> QPushButton:
    """Make the button for the one thing to do next."""
    return _button(text, "primary", icon_name, IconRole.ON_ACCENT)


def secondary_button(text: str, icon_name: str | None = None) -> QPushButton:
    """Make an ordinary button."""
    return _button(text, "secondary", icon_name, IconRole.TEXT)


def quiet_button(text: str, icon_name: str | None = None) -> QPushButton:
    """Make a button without a frame, for what is rarely wanted."""
    return _button(text, "quiet", icon_name, IconRole.MUTED)


def danger_button(text: str, icon_name: str | None = None) -> QPushButton:
    """Make a button that takes something away."""
    return _button(text, "danger", icon_name, IconRole.BAD)


def icon_button(icon_name: str, name: str) -> QToolButton:
    """Make a button of an icon only; its name is its tool tip and what screen readers say."""
    button = QToolButton()
    button.setIcon(icon(icon_name, IconRole.MUTED))
    button.setToolTip(name)
    button.setAccessibleName(name)
    set_style(button, kind="icon")
    return button


def action_button(action: QAction) -> QToolButton:
    """Make an icon button that does, shows and follows an action."""
    button = QToolButton()
    button.setDefaultAction(action)
    set_style(button, kind="icon")
    action.changed.connect(lambda: button.setAccessibleName(plain_text(action)))
    button.setAccessibleName(plain_text(action))
    return button


def filter_button(title: str) -> QToolButton:
    """Make a button that stays pressed while its filter is on."""
    button = QToolButton()
    button.setText(title)
    button.setAccessibleName(title)
    button.setCheckable(True)
    set_style(button, kind="filter")
    return button


def set_words(button: QToolButton, words: str) -> None:
    """Change what a tool button says beside its icon; the gap is that of all other buttons."""
    button.setText(f"{_GAP}{words}")


def show_words(button: QToolButton, *, shown: bool) -> None:
    """Show a tool button's words beside its icon, or its icon alone."""
    beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(beside if shown else alone)


def set_text(button: QPushButton, text: str) -> None:
    """Change what a button says, also to screen readers."""
    has_icon = not button.icon().isNull()
    button.setText(f"{_GAP}{text}" if has_icon else text)
    button.setAccessibleName(text.replace("&", ""))


def set_primary(button: QPushButton, icon_name: str, *, is_primary: bool) -> None:
    """Make a button the one thing to do next, or an ordinary one again."""
    kind, role = ("primary", IconRole.ON_ACCENT) if is_primary else ("secondary", IconRole.TEXT)
    button.setIcon(icon(icon_name, role))
    set_style(button, kind=kind)


def _button(text: str, kind: str, icon_name: str | None, role: IconRole) -> QPushButton:
    button = QPushButton()
    if icon_name is not None:
        button.setIcon(icon(icon_name, role))
    set_text(button, text)
    set_style(button, kind=kind)
    return button
