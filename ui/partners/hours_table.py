"""Why a partner's hours are what they are: a small table of activities that sums to the figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.workload.explain import ActivityShare, ShareKind
from ui.language import tr
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize, Theme
from ui.widgets.chip import ChipFace, paint_chip
from ui.widgets.hours_words import line_name, line_sum
from ui.widgets.model_marks import model_hue, model_mark, model_name
from ui.widgets.table.column import Align, Column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_CHIP_WIDTH = 32
_CHIP_HEIGHT = 20


class _TallTable(ValueTable[ActivityShare]):
    """A table whose rows hold two lines of text."""

    ROW_HEIGHT: ClassVar[int] = 46


class HoursTable:
    """Keeps the lines of one partner and the table that shows them."""

    def __init__(self, marks: Marks) -> None:
        """Start without lines."""
        self._lines: tuple[ActivityShare, ...] = ()
        self.model: ValueTableModel[ActivityShare] = ValueTableModel(_columns(marks), self._line)
        self.view = _TallTable(self.model, tr("Hours by activity"))
        self.view.set_placeholder(tr("No activity takes time for this tier and model mix."))

    def show_lines(self, lines: Sequence[ActivityShare]) -> None:
        """Show the lines of a partner."""
        self._lines = tuple(lines)
        self.model.replace_rows(list(range(len(lines))))

    def _line(self, place: object) -> ActivityShare | None:
        return self._lines[place] if isinstance(place, int) and place < len(self._lines) else None


@dataclass(frozen=True, slots=True)
class LineFace:
    """A line's name with its model's letters, and what it is made of in small letters below."""

    line: ActivityShare
    marks: Marks
    width: int | None = None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw both lines."""
        room = rect.adjusted(0, Space.XS, 0, -Space.XS)
        upper = QRectF(room.left(), room.top(), room.width(), room.height() / 2)
        lower = upper.translated(0, room.height() / 2)
        if self.line.model is not None:
            chip = QRectF(upper.left(), 0, theme.px(_CHIP_WIDTH), theme.px(_CHIP_HEIGHT))
            chip.moveTop(rect.center().y() - chip.height() / 2)
            hue = model_hue(self.line.model, theme)
            paint_chip(painter, chip, ChipFace(model_mark(self.line.model), hue=hue), theme)
            shift = chip.width() + Space.S
            upper, lower = upper.adjusted(shift, 0, 0, 0), lower.adjusted(shift, 0, 0, 0)
        painter.setFont(font(TextSize.BODY, QFont.Weight.Medium, theme.zoom))
        painter.setPen(QColor(theme.text.strong))
        _draw(painter, upper, line_name(self.line))
        painter.setFont(font(TextSize.CAPTION, zoom=theme.zoom))
        painter.setPen(QColor(theme.text.muted))
        _draw(painter, lower, line_sum(self.line, self.marks))


def _draw(painter: QPainter, rect: QRectF, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


def _columns(marks: Marks) -> tuple[Column[ActivityShare], ...]:
    return (
        Column(
            key="activity",
            title=tr("Activity"),
            text=lambda line: f"{line_name(line)} ({line_sum(line, marks)})",
            tooltip=lambda line: _explained(line, marks),
            decoration=lambda line: LineFace(line, marks),
            width=200,
            stretches=True,
        ),
        Column(
            key="minutes",
            title=tr("Minutes"),
            text=lambda line: format_number(Decimal(line.minutes_per_month), marks),
            sort_key=lambda line: line.minutes_per_month,
            tooltip=lambda line: _explained(line, marks),
            align=Align.END,
            width=84,
        ),
    )


def _explained(line: ActivityShare, marks: Marks) -> str:
    if line.kind is not ShareKind.ACTIVITY:
        return f"{line_name(line)}: {line_sum(line, marks)}"
    model = tr("shared by all models") if line.model is None else model_name(line.model)
    return tr("{name} ({model}): {sum} \u00f7 12 months = {minutes} minutes a month").format(
        name=line.name, model=model, sum=line_sum(line, marks), minutes=line.minutes_per_month
    )
