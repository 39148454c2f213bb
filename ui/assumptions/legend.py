"""What the dots in the cells mean."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.assumptions.value_field import paint_dot
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.stacked import in_line

_SIDE = 12


class OriginLegend(QWidget):
    """A hollow dot: starting guess; a full one: changed."""

    def __init__(self) -> None:
        """Lay out both marks with their words."""
        super().__init__()
        row = FlowLayout()
        laid_out(self, row)
        row.setSpacing(Space.M)
        for is_changed, text in ((False, self.tr("Starting guess")), (True, self.tr("Changed by you"))):
            mark, words = OriginMark(is_changed=is_changed), text_label(text, TextStyle.CAPTION)
            row.addWidget(in_line(mark, words, spacing=Space.XS))


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
