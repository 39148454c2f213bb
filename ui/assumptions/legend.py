"""What the dots in the cells mean."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.assumptions.value_field import paint_dot
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label

_SIDE = 12


class OriginLegend(QWidget):
    """A hollow dot: starting guess; a full one: changed."""

    def __init__(self) -> None:
        """Lay out both marks with their words."""
        super().__init__()
        row = flush(self, QHBoxLayout(), Space.XS)
        for is_changed, text in ((False, self.tr("Starting guess")), (True, self.tr("Changed by you"))):
            row.addWidget(OriginMark(is_changed=is_changed))
            row.addWidget(text_label(text, TextStyle.CAPTION))
            row.addSpacing(Space.S)


class OriginMark(QWidget):
    """The dot on its own."""

    def __init__(self, *, is_changed: bool) -> None:
        """Show one of both dots."""
        super().__init__()
        self._is_changed = is_changed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the room for the dot."""
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot."""
        paint_dot(QPainter(self), QRectF(self.rect()), current_theme(), is_changed=self._is_changed)
