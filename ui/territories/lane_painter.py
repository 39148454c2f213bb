"""Draws lanes: their ground, their heads with the load, and the titles of role types above them."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from cpm_planner.edit.rules import cpm_lock_id
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.percent import format_percent
from ui.icons import paint_icon
from ui.territories.board_filter import found_in
from ui.territories.board_state import BoardState
from ui.territories.foresight import Outlook
from ui.territories.ink import DIMMED, RIGHT, Ink
from ui.territories.layout import Spot
from ui.territories.words import (
    bare_money_of_lane,
    change_of,
    hours_line,
    lane_load,
    lane_name,
    money_of_lane,
    translate,
)
from ui.theme.tokens import Hue, Radius, Space
from ui.widgets.load_bar import SCALE_TOP, paint_load_bar
from ui.widgets.load_level import LEVEL_ICONS, LEVEL_TONES, Load

_VEIL = 0.55
_THREE_LINES = 66
_ONE_LINE = 40


@dataclass(frozen=True, slots=True)
class LaneFace:
    """What a lane's head shows."""

    name: str
    count: str
    """Of its partners; while a filter is on, how many of them it finds."""
    is_dimmed: bool
    """Whether a filter finds nothing here."""
    load: Load | None
    hours: str
    revenue: str
    bare_revenue: str
    """The same without its currency, where there is little room."""
    is_nobody: bool
    is_locked: bool
    is_focused: bool
    is_target: bool
    """Whether the dragged partners are above it."""
    outlook: Outlook | None
    """What a drag under way would do; None while nothing is dragged."""
    reason: str
    """Why the lane may not have what is dragged; empty when it may."""


def lane_face(state: BoardState, lane: int, marks: Marks) -> LaneFace:
    """Gather what a head shows."""
    contents, foresight = state.contents, state.foresight
    shown, target = contents.lanes[lane], foresight is not None and state.target == lane
    outlook = None if foresight is None else foresight.outlook(shown)
    return LaneFace(
        name=lane_name(contents, lane),
        count=_count(state, lane),
        is_dimmed=_finds_nothing(state, lane),
        load=lane_load(contents, lane, foreseen(outlook, is_target=target)),
        hours=hours_line(contents, lane, marks),
        revenue=money_of_lane(contents, lane, marks),
        bare_revenue=bare_money_of_lane(contents, lane, marks),
        is_nobody=shown.cpm is None,
        is_locked=shown.cpm is not None and cpm_lock_id(shown.cpm) in contents.figures.plan.rules,
        is_focused=state.is_active and state.focus == Spot(lane),
        is_target=target,
        outlook=outlook,
        reason="" if outlook is None else outlook.reason,
    )


def _count(state: BoardState, lane: int) -> str:
    partners = len(state.contents.lanes[lane].partners)
    if state.matches is None or not partners:
        return format_count(partners)
    found = len(found_in(state.contents, lane, state.matches))
    return translate("territories", "{found} of {count}").format(
        found=format_count(found), count=format_count(partners)
    )


def _finds_nothing(state: BoardState, lane: int) -> bool:
    if state.matches is None or lane in state.found_lanes:
        return False
    return not len(found_in(state.contents, lane, state.matches))


def foreseen(outlook: Outlook | None, *, is_target: bool) -> float | None:
    """Give the utilisation to show while dragging: with the partners, without them where they come from."""
    if outlook is None or outlook.reason:
        return None
    return outlook.without_them if outlook.gives and not is_target else outlook.with_them


def paint_lane(rect: QRectF, face: LaneFace, ink: Ink) -> None:
    """Draw the ground cards lie on."""
    ink.painter.setPen(Qt.PenStyle.NoPen)
    ink.painter.setBrush(QColor(ink.theme.surface.sunken))
    if face.is_target and not face.reason:
        ink.painter.setBrush(QColor(ink.theme.accent.tint))
    ink.painter.drawRoundedRect(rect, Radius.CARD, Radius.CARD)


def paint_veil(rect: QRectF, ink: Ink) -> None:
    """Draw strokes over what may not be dropped on."""
    colour = QColor(ink.theme.surface.window)
    colour.setAlphaF(_VEIL)
    ink.painter.setPen(Qt.PenStyle.NoPen)
    ink.painter.setBrush(colour)
    ink.painter.drawRect(rect)
    stroke = QColor(ink.theme.text.disabled)
    stroke.setAlphaF(0.35)
    ink.painter.setBrush(QBrush(stroke, Qt.BrushStyle.BDiagPattern))
    ink.painter.drawRect(rect)


def paint_head(rect: QRectF, face: LaneFace, ink: Ink) -> None:
    """Draw a head: name and count, load, hours and revenue; while dragging, what would be.

    A low one has two lines, the lowest has one.
    """
    _paint_ground(rect, face, ink)
    ink.painter.setOpacity(DIMMED if face.is_dimmed and face.outlook is None else 1)
    if rect.height() < ink.px(_ONE_LINE):
        _paint_in_one(rect.adjusted(Space.S, 1, -Space.S, -1), face, ink)
    else:
        inside = rect.adjusted(Space.S + 2, Space.S - 2, -Space.S - 2, -Space.S + 2)
        _paint_in_lines(inside, face, ink, has_figures=rect.height() >= ink.px(_THREE_LINES))
    ink.painter.setOpacity(1)


def _paint_in_lines(inside: QRectF, face: LaneFace, ink: Ink, *, has_figures: bool) -> None:
    """Draw name, load and figures below each other; what a drag would do takes the last line."""
    line = inside.height() / (3 if has_figures else 2)
    first = QRectF(inside.left(), inside.top(), inside.width(), line)
    second = first.translated(0, line)
    last = second.translated(0, line) if has_figures else second
    _paint_name(first, face, ink)
    if has_figures or face.outlook is None:
        _paint_load(second, face, ink)
    if face.outlook is not None:
        _paint_outlook(last, face, face.outlook, ink)
    elif has_figures:
        _paint_figures(second, last, face, ink)


def _paint_figures(second: QRectF, last: QRectF, face: LaneFace, ink: Ink) -> None:
    """Draw hours and revenue, each in full; what waits with nobody takes the room of the load, too."""
    if face.is_nobody and not face.revenue:
        ink.write_lines(second.united(last), face.hours, ink.small, ink.muted)
    elif face.is_nobody:
        ink.write(second, face.hours, ink.small, ink.muted)
        ink.write(last, face.revenue, ink.small, ink.muted)
    else:
        ink.write(last, face.hours, ink.small, ink.muted)
        room = last.width() - ink.width(ink.small, face.hours) - Space.S
        fits = ink.width(ink.small, face.revenue) <= room
        ink.write(last, face.revenue if fits else face.bare_revenue, ink.small, ink.muted, RIGHT)


def _paint_load(rect: QRectF, face: LaneFace, ink: Ink) -> None:
    if face.load is not None:
        paint_load_bar(ink.painter, rect, face.load, ink.theme)
    elif not face.is_nobody:
        ink.write(rect, translate("territories", "No capacity"), ink.small, ink.muted)


def _paint_in_one(rect: QRectF, face: LaneFace, ink: Ink) -> None:
    """Draw the name with the load's figure, a sign for its level, and a thin bar below."""
    rest = QRectF(rect)
    if face.reason:
        ink.sign(rest, "lock", ink.theme.bad.text)
    elif face.load is not None:
        hue, level = ink.theme.hue(LEVEL_TONES[face.load.level]), face.load.level
        figure = format_percent(face.load.utilisation, ink.marks)
        ink.write(rest, figure, ink.small_strong, QColor(hue.text), RIGHT)
        rest.setRight(rest.right() - ink.width(ink.small_strong, figure) - Space.XS)
        ink.sign(rest, LEVEL_ICONS[level], hue.text)
        filled = rect.width() * min(face.load.utilisation, SCALE_TOP) / SCALE_TOP
        ink.painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, filled, 2), QColor(hue.solid))
    ink.write(rest, face.name, ink.small, ink.text)


def _paint_ground(rect: QRectF, face: LaneFace, ink: Ink) -> None:
    edge, width = QColor(ink.theme.surface.border), 1.0
    if face.is_focused:
        edge, width = QColor(ink.theme.accent.solid), 2.0
    if face.is_target:
        edge, width = QColor(ink.theme.bad.solid if face.reason else ink.theme.accent.solid), 2.0
    ink.painter.setPen(QPen(edge, width))
    ink.painter.setBrush(QColor(ink.theme.surface.raised))
    ink.painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)


def _paint_name(rect: QRectF, face: LaneFace, ink: Ink) -> None:
    rest = QRectF(rect)
    ink.write(rest, face.count, ink.small_strong, ink.muted, RIGHT)
    rest.setRight(rest.right() - ink.width(ink.small_strong, face.count) - Space.S)
    if face.is_locked:
        ink.sign(rest, "lock", ink.theme.text.muted)
    if face.is_nobody:
        side = ink.px(15)
        spot = QRectF(rest.left(), rest.center().y() - side / 2, side, side)
        paint_icon(ink.painter, spot, "inbox", ink.theme.text.muted)
        rest.setLeft(spot.right() + Space.XS + 2)
    ink.write(rest, face.name, ink.strong, ink.text)


def _paint_outlook(rect: QRectF, face: LaneFace, outlook: Outlook, ink: Ink) -> None:
    if face.reason:
        _paint_verdict(rect, "lock", face.reason, ink.theme.bad, ink)
        return
    after = foreseen(outlook, is_target=face.is_target)
    if outlook.before is None or after is None:
        if not face.is_nobody:
            _paint_verdict(rect, "info", translate("territories", "No capacity"), ink.theme.warning, ink)
        return
    rises = after > outlook.before
    change = change_of(outlook.before, after, ink.marks)
    icon = "arrow-up" if rises else "arrow-down" if after < outlook.before else "minus"
    _paint_verdict(rect, icon, change, ink.theme.bad if after > 1 and rises else ink.theme.accent, ink)


def _paint_verdict(rect: QRectF, icon: str, text: str, hue: Hue, ink: Ink) -> None:
    side = ink.px(13)
    spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    paint_icon(ink.painter, spot, icon, hue.text)
    rest = QRectF(spot.right() + Space.XS, rect.top(), rect.right() - spot.right() - Space.XS, rect.height())
    ink.write(rest, text, ink.small_strong, QColor(hue.text))
