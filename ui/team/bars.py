"""Two small pictures of one seat: hours by sales model, and hours available month by month."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.months import month_name
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Radius, Space, TextSize, Theme
from ui.widgets.model_marks import model_hue, model_name, model_pattern

_LINE = 24
_TIGHT_LINE = 19
_BAR = 10
_LEAST_BAR = 24
_CHART_HEIGHT = 84


class ModelBars(QWidget):
    """A bar for each sales model with hours and share, which stand below where one line is too short."""

    def __init__(self, marks: Marks) -> None:
        """Start without hours."""
        super().__init__()
        self._marks = marks
        self._minutes: tuple[float, ...] = (0.0,) * len(SalesModel)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_minutes(self, minutes: tuple[float, ...]) -> None:
        """Show minutes a month, in the models' own order."""
        self._minutes = minutes or (0.0,) * len(SalesModel)
        parts = (f"{model_name(model)} {self._figure(place)}" for place, model in enumerate(SalesModel))
        self.setAccessibleName(self.tr("Hours by sales model: {parts}").format(parts=", ".join(parts)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for a line a model; how many it takes is up to the width."""
        theme = current_theme()
        return QSize(theme.px(300), theme.px(_LINE) * len(SalesModel))

    def heightForWidth(self, width: int) -> int:
        """Give the height of one line a model, or of two where name and figure do not fit into one."""
        theme = current_theme()
        each = theme.px(_LINE) if self._fits(width) else 2 * theme.px(_TIGHT_LINE)
        return each * len(SalesModel)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, bar and figure of each model."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TextSize.CAPTION, zoom=theme.zoom))
        name_width, figure_width = self._widths()
        is_one_line = self._fits(self.width())
        height = theme.px(_LINE if is_one_line else _TIGHT_LINE)
        for place, model in enumerate(SalesModel):
            line = QRectF(0, place * height * (1 if is_one_line else 2), self.width(), height)
            below = line if is_one_line else line.translated(0, height)
            painter.setPen(QColor(theme.text.strong))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, model_name(model))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(below, right, self._figure(place))
            room = line.adjusted(name_width + Space.M, 0, -figure_width - Space.M if is_one_line else 0, 0)
            self._paint_bar(painter, room, place, theme)

    def _widths(self) -> tuple[int, int]:
        """Give the widths of the widest name and of the widest figure."""
        metrics = QFontMetrics(font(TextSize.CAPTION, zoom=current_theme().zoom))
        wide = metrics.horizontalAdvance
        names = max(wide(model_name(model)) for model in SalesModel)
        return names, max(wide(self._figure(place)) for place in range(len(SalesModel)))

    def _fits(self, width: int) -> bool:
        """Whether name, a piece of the bar and figure have room beside each other."""
        return sum(self._widths()) + 2 * Space.M + current_theme().px(_LEAST_BAR) <= width

    def _paint_bar(self, painter: QPainter, room: QRectF, place: int, theme: Theme) -> None:
        height, most = theme.px(_BAR), max(*self._minutes, 1)
        if room.width() <= 0:  # the name takes all of it: the figure says it
            return
        bar = QRectF(
            room.left(), room.center().y() - height / 2, room.width() * self._minutes[place] / most, height
        )
        hue = model_hue(tuple(SalesModel)[place], theme)
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QColor(hue.solid), model_pattern(tuple(SalesModel)[place], theme)):
            painter.setBrush(brush)
            painter.drawRoundedRect(bar, Radius.SMALL, Radius.SMALL)

    def _figure(self, place: int) -> str:
        minutes, total = self._minutes[place], sum(self._minutes)
        hours = format_hours(minutes, self._marks)
        return f"{hours} h   {format_percent(minutes / total if total else 0, self._marks)}"


class CapacityBars(QWidget):
    """A bar for each month with the hours a seat offers, which shows start, ramp and end."""

    def __init__(self, marks: Marks) -> None:
        """Start without months."""
        super().__init__()
        self._marks = marks
        self._first = Month(1, 1)
        self._minutes: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(self, first: Month, minutes: Sequence[float]) -> None:
        """Show minutes from a first month on."""
        self._first, self._minutes = first, tuple(minutes)
        parts = (
            f"{month_name(first.plus(at))} {format_hours(each, self._marks)}"
            for at, each in enumerate(self._minutes)
        )
        self.setAccessibleName(self.tr("Hours available: {parts}").format(parts=", ".join(parts)))
        self.setToolTip("\n".join(self.accessibleName().split(", ")))
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for the bars and the months below them."""
        theme = current_theme()
        return QSize(theme.px(300), theme.px(_CHART_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars with the first and last month below and the highest figure above."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TextSize.CAPTION, zoom=theme.zoom))
        line = painter.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(0, line + 2, 0, -line - 2)
        most, count = max((*self._minutes, 1)), max(len(self._minutes), 1)
        width = room.width() / count
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent.solid))
        for at, minutes in enumerate(self._minutes):
            height = max(1.0, room.height() * minutes / most)
            painter.drawRoundedRect(
                QRectF(room.left() + at * width, room.bottom() - height, width - Space.XS, height), 2, 2
            )
        painter.setPen(QPen(QColor(theme.text.muted)))
        whole = QRectF(self.rect())
        last = self._first.plus(count - 1)
        top = self.tr("{hours} h at most").format(
            hours=format_hours(max(self._minutes, default=0), self._marks)
        )
        right, foot = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignBottom
        painter.drawText(whole, Qt.AlignmentFlag.AlignTop, top)
        painter.drawText(whole, foot, month_name(self._first))
        painter.drawText(whole, foot | right, month_name(last))
