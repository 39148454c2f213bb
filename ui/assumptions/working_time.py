"""From paid hours to partner hours, step by step, as a picture of one role type."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
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
_LEAST_WIDTH = 110
"""Of a box; with less room, they stand in several lines."""
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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_steps(self, title: str, steps: list[tuple[str, str]]) -> None:
        """Show other figures."""
        self._title, self._steps = title, steps
        self.setAccessibleName(f"{title}: " + ", ".join(f"{figure} {words}" for figure, words in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for title, figure and words."""
        width = current_theme().px(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Give the width of one box, and the height that is needed at the width there is."""
        return QSize(current_theme().px(_LEAST_WIDTH), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Give room for the title and as many lines of boxes as there are at a width."""
        theme = current_theme()
        lines = math.ceil(len(self._steps) / self._across(width))
        return theme.px(Space.XL) + lines * theme.px(_HEIGHT) + (lines - 1) * Space.S

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if self._across(event.size().width()) != self._across(event.oldSize().width()):
            self.updateGeometry()

    def _across(self, width: int) -> int:
        """Give how many boxes stand side by side at a width."""
        theme = current_theme()
        arrow = theme.px(_ARROW)
        most = (width + arrow) // (theme.px(_LEAST_WIDTH) + arrow)
        return max(1, min(most, len(self._steps)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the title and the boxes."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TextSize.BODY, QFont.Weight.DemiBold, theme.zoom))
        painter.setPen(QColor(theme.text.strong))
        top = theme.px(Space.XL)
        painter.drawText(QRectF(0, 0, self.width(), top), Qt.AlignmentFlag.AlignTop, self._title)
        across, arrow = self._across(self.width()), theme.px(_ARROW)
        width, height = (self.width() - (across - 1) * arrow) / across, theme.px(_HEIGHT)
        for at, step in enumerate(self._steps):
            line, place = divmod(at, across)
            box = QRectF(place * (width + arrow), top + line * (height + Space.S), width, height)
            _paint_box(painter, box, step, theme)
            if place:
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
