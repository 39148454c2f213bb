"""What the signs on the map mean, in one line beneath it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.territories.map.map_state import ColourBy, MapState, SizeBy
from ui.territories.map.outline_painter import hatch, paint_home
from ui.territories.map.signs import NOBODY, OTHERS, Sign, Stamp, paint_sign
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Theme
from ui.widgets.assembly import flush, laid_out
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import TextStyle, text_label

_SIDE = 18
_HALF_PIXELS = 12

Painting = Callable[[QPainter, QRectF, Theme], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and what it means."""

    name: str
    paint: Painting


class Legend(QWidget):
    """Signs with their meaning; those of the CPMs stand in the list of CPMs."""

    def __init__(self, state: MapState) -> None:
        """Explain a state."""
        super().__init__()
        self._row = FlowLayout()
        laid_out(self, self._row)
        self._row.setSpacing(Space.L)
        self.setAccessibleName(self.tr("What the signs mean"))
        self.show_state(state)

    def show_state(self, state: MapState) -> None:
        """Explain another state, or the same one changed."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        entries = self._entries(state)
        for entry in entries:
            self._row.addWidget(_Line(entry))
        sizes = {
            SizeBy.HOURS: self.tr("Larger: more hours a month"),
            SizeBy.REVENUE: self.tr("Larger: more revenue"),
        }
        words = [sizes[state.size], self.tr("Without a number: one partner")]
        for text in words:
            self._row.addWidget(text_label(text, TextStyle.CAPTION))
        names = [*(each.name for each in entries), *words]
        self.setAccessibleDescription(", ".join(names))

    def _entries(self, state: MapState) -> list[Entry]:
        entries = []
        if state.colour is ColourBy.MODEL:
            entries += [_sign_entry(kind.name, kind.sign) for kind in state.kinds[:-1]]
        else:
            entries.append(_sign_entry(self.tr("Unassigned"), NOBODY))
            if len(state.shown) < len(state.figures.plan.cpms):
                entries.append(_sign_entry(self.tr("Other CPMs"), OTHERS))
        if len(state.places.homes):
            entries.append(Entry(self.tr("Home of a CPM"), _paint_home))
        if state.has_outlines and state.overlaps:
            entries.append(Entry(self.tr("Shared by two CPMs"), _paint_hatch))
        return entries


class _Line(QWidget):
    """One sign and its name."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        row = flush(self, QHBoxLayout(), Space.XS)
        row.addWidget(_Sign(entry.paint))
        row.addWidget(text_label(entry.name, TextStyle.CAPTION))


class _Sign(QWidget):
    """A small picture."""

    def __init__(self, paint: Painting) -> None:
        super().__init__()
        self._paint = paint
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.rect()), current_theme())


def _sign_entry(name: str, sign: Sign) -> Entry:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        paint_sign(painter, rect.center(), Stamp(sign, _HALF_PIXELS, "", 0), theme)

    return Entry(name, paint)


def _paint_home(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    paint_home(painter, QPointF(rect.center()), OTHERS, theme)


def _paint_hatch(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    box = rect.adjusted(1, 3, -1, -3)
    painter.fillRect(box, hatch(QColor(theme.text.muted)))
    painter.setPen(QPen(QColor(theme.text.muted), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
