"""Sizes that follow the size of text while a window is open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.theme.appearance import current_theme


def follow_text_size(widget: QWidget, fit: Callable[[], object]) -> None:
    """Fit a widget now, when it gets its look, and anew whenever it takes on another one."""
    fit()
    widget.installEventFilter(_Sizing(widget, fit))


def stay_high(widget: QWidget, least: int) -> None:
    """Let a widget be no lower than so many pixels, at text of 100 %."""
    follow_text_size(widget, lambda: widget.setMinimumHeight(current_theme().px(least)))


class _Sizing(QObject):
    """Waits for a change of the look; lives as long as its widget."""

    def __init__(self, widget: QWidget, fit: Callable[[], object]) -> None:
        """Start to wait."""
        super().__init__(widget)
        self._fit = fit

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fit after each change, and hold nothing back."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._fit()
        return False
