"""From paid hours to partner hours, step by step, as a picture of one role type."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.role_type import RoleType
from ui.icons import paint_icon
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Radius, Space, TextSize, Theme
from ui.widgets.card import Card

_HEIGHT = 76
_ARROW = 20
_MINUTES = 60


class WorkingTimeCard(Card):
    """Shows the chain of the role type worked on."""

    def __init__(self, marks: Marks) -> None:
        """Start without a role type."""
        super().__init__()
        self._marks = marks
        self._chain = _Chain()
        self.add(self._chain)
        self.hide()

    def show_role_type(self, role: RoleType | None) -> None:
        """Show another role type, or the same one after a change."""
        self.setVisible(role is not None)
        if role is None:
            return
        title = self.tr("Working time of one {name}, hours a year").format(name=role.name)
        self._chain.show_steps(title, self._steps(role))

    def _steps(self, role: RoleType) -> list[tuple[str, str]]:
        time = role.working_time
        productive = time.productive_hours_per_year * _MINUTES
        partner = productive * (100 - time.internal_percent) / 100
        return [
            (self._hours(time.paid_hours_per_year * _MINUTES), self.tr("paid")),
            (self._hours(productive), self.tr("productive: no leave, holidays, sickness")),
            (
                self._hours(partner),
                self.tr("for partners: less {share} % internal").format(share=time.internal_percent),
            ),
            (
                self._hours(partner * time.reserve_percent / 100),
                self.tr("of it kept for requests ({share} %)").format(share=time.reserve_percent),
            ),
            (format_hours(time.partner_minutes_per_month, self._marks), self.tr("partner hours a month")),
        ]

    def _hours(self, minutes: float) -> str:
        return format_hours(minutes, self._marks, 0)


class _Chain(QWidget):
    """Boxes with a figure and its meaning, joined by arrows."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self._steps: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, title: str, steps: list[tuple[str, str]]) -> None:
        """Show other figures."""
        self._title, self._steps = title, steps
        self.setAccessibleName(f"{title}: " + ", ".join(f"{figure} {words}" for figure, words in steps))
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for title, figure and words."""
        theme = current_theme()
        return QSize(theme.px(640), theme.px(_HEIGHT + Space.XL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the title and the boxes."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TextSize.BODY, QFont.Weight.DemiBold, theme.zoom))
        painter.setPen(QColor(theme.text.strong))
        top = theme.px(Space.XL)
        painter.drawText(QRectF(0, 0, self.width(), top), Qt.AlignmentFlag.AlignTop, self._title)
        count, arrow = max(len(self._steps), 1), theme.px(_ARROW)
        width = (self.width() - (count - 1) * arrow) / count
        for at, step in enumerate(self._steps):
            box = QRectF(at * (width + arrow), top, width, self.height() - top)
            _paint_box(painter, box, step, theme)
            if at:
                side = theme.px(14)
                spot = QRectF(box.left() - (arrow + side) / 2, box.center().y() - side / 2, side, side)
                paint_icon(painter, spot, "chevron-right", theme.text.muted)


def _paint_box(painter: QPainter, box: QRectF, step: tuple[str, str], theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface.sunken))
    painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
    space = box.adjusted(Space.M, Space.S, -Space.S, -Space.XS)
    painter.setFont(font(TextSize.SUBTITLE, QFont.Weight.DemiBold, theme.zoom))
    painter.setPen(QColor(theme.text.strong))
    painter.drawText(space, Qt.AlignmentFlag.AlignTop, step[0])
    line = painter.fontMetrics().height() + 2
    painter.setFont(font(TextSize.CAPTION, zoom=theme.zoom))
    painter.setPen(QColor(theme.text.muted))
    painter.drawText(
        space.adjusted(0, line, 0, 0), Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, step[1]
    )
