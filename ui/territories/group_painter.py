"""Draws the titles of role types above their lanes, and what is left of them when they are folded."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from cpm_planner.formatting.marks import Marks
from ui.icons import paint_icon
from ui.territories.board_state import BoardState
from ui.territories.contents import Group
from ui.territories.ink import Ink
from ui.territories.words import counted, counted_cpms, group_line
from ui.theme.tokens import Radius, Space

_TITLE = 36
_MARK = 10
_CHEVRON = 14
_LEAST = 160


@dataclass(frozen=True, slots=True)
class GroupFace:
    """What a title shows."""

    name: str
    evenness: str
    cpms: str
    """How many CPMs are folded."""
    partners: str
    """How many partners they have."""
    position: int
    """Place of the role type in the plan's list, which gives it its colour."""
    is_folded: bool


def group_face(state: BoardState, group: Group, marks: Marks) -> GroupFace:
    """Gather what a title shows."""
    contents = state.contents
    is_folded = group.role_type in state.folded
    lanes = group.lanes if is_folded else ()
    return GroupFace(
        contents.figures.plan.role_types[group.role_type].name,
        group_line(contents, group, marks),
        counted_cpms(len(lanes)),
        counted(sum(len(contents.lanes[lane].partners) for lane in lanes)),
        group.position,
        is_folded,
    )


def paint_group(rect: QRectF, visible_left: float, face: GroupFace, ink: Ink) -> None:
    """Draw a title over its lanes, in sight while any of them is; folded, it stands for them."""
    hue, height = ink.theme.role_type_hue(face.position), min(rect.height(), ink.px(_TITLE))
    left = min(max(rect.left(), visible_left), rect.right() - ink.px(_LEAST))
    line = QRectF(left, rect.top(), rect.right() - left, height - 6)
    below = rect.height() - height
    if below > height:
        below = 0
        if face.is_folded:
            _paint_folded(rect.adjusted(0, height, 0, 0), face, ink)
    mark, side = ink.px(_MARK), ink.px(_CHEVRON)
    chevron = QRectF(line.left(), line.center().y() - side / 2, side, side)
    paint_icon(ink.painter, chevron, "chevron-right" if face.is_folded else "chevron-down", hue.text)
    line.setLeft(chevron.right() + Space.XS)
    ink.painter.setPen(Qt.PenStyle.NoPen)
    ink.painter.setBrush(QColor(hue.solid))
    ink.painter.drawRoundedRect(QRectF(line.left() + 2, line.center().y() - mark / 2, mark, mark), 3, 3)
    ink.painter.drawRect(QRectF(rect.left(), rect.top() + height + below - 4, rect.width(), 2))
    line.setLeft(line.left() + mark + Space.S)
    ink.write(line, face.name, ink.strong, QColor(hue.text))
    line.setLeft(line.left() + ink.width(ink.strong, face.name) + Space.M)
    said = f"{face.cpms}, {face.partners}, {face.evenness}" if face.is_folded else face.evenness
    if ink.width(ink.small, said) > line.width() and below:
        room = QRectF(chevron.left(), line.bottom(), rect.right() - chevron.left(), below)
        ink.write(room, said, ink.small, ink.muted)
    elif line.width() > ink.px(_LEAST) / 2:
        ink.write(line, said, ink.small, ink.muted)


def _paint_folded(rect: QRectF, face: GroupFace, ink: Ink) -> None:
    """Say in the place of the heads how much is folded here."""
    ink.painter.setPen(Qt.PenStyle.NoPen)
    ink.painter.setBrush(QColor(ink.theme.surface.sunken))
    ink.painter.drawRoundedRect(rect, Radius.CARD, Radius.CARD)
    inside = rect.adjusted(Space.M, Space.S, -Space.M, -Space.S)
    line = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 3)
    for text in (face.cpms, face.partners, face.evenness):
        ink.write(line, text, ink.small, ink.muted)
        line.translate(0, line.height())
