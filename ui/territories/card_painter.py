"""Draws partners on the board: as cards, and as lines where there are many."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cpm_planner.edit.rules import is_locked
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import format_short_money, short_amount
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import WHOLE, SalesModel
from ui.territories.board_state import BoardState
from ui.territories.ink import DIMMED, RIGHT, Ink
from ui.territories.layout import Spot
from ui.theme.tokens import Radius, Space, Theme
from ui.widgets.mix_bar import mix_parts, paint_mix_bar
from ui.widgets.model_marks import model_hue

_MIX = 56


@dataclass(frozen=True, slots=True)
class CardFace:
    """What one card shows."""

    partner: Partner
    hours: str
    revenue: str
    bare_revenue: str
    """The same without its currency, where there is little room."""
    tier: str
    is_locked: bool
    is_split: bool
    is_at_risk: bool
    is_selected: bool
    is_focused: bool
    is_dimmed: bool
    models: tuple[SalesModel, ...]
    """Those this lane's CPM plays for the partner."""
    part: SalesModel | None
    """The model whose mark the pointer could drag or drags."""


def card_face(state: BoardState, spot: Spot, marks: Marks, part: SalesModel | None = None) -> CardFace:
    """Gather what a card shows; ``part`` is the model under the pointer."""
    contents = state.contents
    shown, plan = contents.lanes[spot.lane], contents.figures.plan
    row = int(shown.partners[spot.card])
    partner = plan.partners[contents.keys[row]]
    return CardFace(
        partner=partner,
        hours=f"{format_hours(float(shown.minutes[spot.card]), marks)} h",
        revenue=short_amount(partner.revenue_cents, plan.assumptions.currency, marks),
        bare_revenue=format_short_money(partner.revenue_cents, marks),
        tier="" if partner.tier is None else plan.tiers[partner.tier].name,
        is_locked=is_locked(plan, partner.id),
        is_split=contents.is_split(row),
        is_at_risk=bool(contents.risks.any[row]),
        is_selected=partner.id in state.selected,
        is_focused=state.is_active and spot == state.focus,
        is_dimmed=state.matches is not None and not state.matches[row],
        models=contents.models_of_card(spot.lane, spot.card),
        part=part,
    )


def paint_card(rect: QRectF, face: CardFace, ink: Ink) -> None:
    """Draw a card: name and signs above, mix, hours, revenue and tier below."""
    ink.painter.setOpacity(DIMMED if face.is_dimmed else 1)
    _paint_ground(rect, face, ink)
    upper, lower = _lines(rect)
    _paint_signs(upper, face, ink)
    ink.write(upper, face.partner.name, ink.body, ink.text)
    mix = mix_place(rect, ink.theme)
    faint = () if face.partner.mix.is_untagged else set(face.partner.mix.models) - set(face.models)
    paint_mix_bar(ink.painter, mix, face.partner.mix, ink.theme, faint)
    _paint_part(mix, face, ink)
    lower.setLeft(mix.right() + Space.S)
    _paint_figures(lower, face, ink)
    ink.painter.setOpacity(1)


def paint_line(rect: QRectF, face: CardFace, ink: Ink) -> None:
    """Draw a partner on one line: its mix as a strip, name, signs and hours."""
    ink.painter.setOpacity(DIMMED if face.is_dimmed else 1)
    _paint_ground(rect, face, ink)
    _paint_strip(QRectF(rect.left() + 4, rect.top() + 5, 4, rect.height() - 10), face.partner, ink)
    inside = rect.adjusted(Space.M, 0, -Space.S, 0)
    hours = QRectF(inside.right() - ink.px(52), inside.top(), ink.px(52), inside.height())
    ink.write(hours, face.hours, ink.small, ink.muted, RIGHT)
    inside.setRight(hours.left() - 2)
    _paint_signs(inside, face, ink)
    ink.write(inside, face.partner.name, ink.small, ink.text)
    ink.painter.setOpacity(1)


def mix_place(rect: QRectF, theme: Theme) -> QRectF:
    """Give where a card's mix lies."""
    _, lower = _lines(rect)
    return QRectF(lower.left(), lower.top() + 1, theme.px(_MIX), lower.height() - 1)


def _lines(rect: QRectF) -> tuple[QRectF, QRectF]:
    """Give where the two lines of a card lie."""
    inside = rect.adjusted(Space.S + 2, Space.S - 1, -Space.S - 2, -Space.S + 1)
    upper, lower = QRectF(inside), QRectF(inside)
    upper.setHeight(inside.height() / 2 - 1)
    lower.setTop(inside.center().y() + 3)
    return upper, lower


def _paint_part(mix: QRectF, face: CardFace, ink: Ink) -> None:
    """Frame the mark that can be dragged alone."""
    for model, place in mix_parts(mix, face.partner.mix):
        if model is face.part:
            ink.painter.setPen(QPen(QColor(ink.theme.accent.solid), 1.5))
            ink.painter.setBrush(Qt.BrushStyle.NoBrush)
            ink.painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), Radius.SMALL, Radius.SMALL)


def _paint_ground(rect: QRectF, face: CardFace, ink: Ink) -> None:
    surface, accent = ink.theme.surface, ink.theme.accent
    edge = QPen(QColor(surface.border), 1)
    if face.is_selected:
        edge = QPen(QColor(accent.solid), 1.5)
    ink.painter.setPen(edge)
    ink.painter.setBrush(QColor(surface.selected if face.is_selected else surface.raised))
    ink.painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL)
    if face.is_focused:
        ink.painter.setPen(QPen(QColor(accent.solid), 2))
        ink.painter.setBrush(Qt.BrushStyle.NoBrush)
        ink.painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), Radius.CONTROL + 1, Radius.CONTROL + 1)


def _paint_signs(rect: QRectF, face: CardFace, ink: Ink) -> None:
    """Draw the signs from the right and leave the rest of the rectangle."""
    colour = ink.theme.text.muted
    if face.is_locked:
        ink.sign(rect, "lock", colour)
    if face.is_split:
        ink.sign(rect, "split", colour)
    if face.is_at_risk:
        ink.sign(rect, "octagon-alert", ink.theme.warning.text)


def _paint_figures(rect: QRectF, face: CardFace, ink: Ink) -> None:
    width = ink.width(ink.small_strong, face.hours) + Space.S
    ink.write(rect, face.hours, ink.small_strong, ink.text)
    rest = rect.adjusted(width, 0, 0, 0)
    tier = ink.width(ink.small, face.tier) + Space.S if face.tier else 0
    texts = (face.revenue, face.bare_revenue)
    fitting = (each for each in texts if ink.width(ink.small, each) + tier <= rest.width())
    revenue = next(fitting, "")  # rather none than a piece of one and of the tier; the tip has both
    ink.write(rest, revenue, ink.small, ink.muted)
    rest.setLeft(rest.left() + ink.width(ink.small, revenue) + (Space.S if revenue else 0))
    ink.write(rest, face.tier, ink.small, ink.muted, RIGHT)


def _paint_strip(rect: QRectF, partner: Partner, ink: Ink) -> None:
    if partner.mix.is_untagged:
        ink.painter.setPen(QPen(QColor(ink.theme.surface.control_border), 1, Qt.PenStyle.DotLine))
        ink.painter.setBrush(Qt.BrushStyle.NoBrush)
        ink.painter.drawRect(rect)
        return
    top = rect.top()
    for model in partner.mix.models:
        height = rect.height() * partner.mix.weight(model) / WHOLE
        ink.painter.fillRect(
            QRectF(rect.left(), top, rect.width(), height), QColor(model_hue(model, ink.theme).solid)
        )
        top += height
