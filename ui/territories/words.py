"""The board in words: for heads, for reasons, for screen readers."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from cpm_planner.balance.obstacles import Obstacle, ObstacleKind
from cpm_planner.edit.risks import Risk
from cpm_planner.edit.rules import is_locked
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.money import format_short_money, short_amount
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.sales_model import SalesModel
from ui.territories.contents import UNASSIGNED, Contents, Group
from ui.widgets.load_level import Load, load_text
from ui.widgets.model_marks import mix_text

translate = QCoreApplication.translate

_LONGEST_NAME: Final = 40


def lane_name(contents: Contents, lane: int) -> str:
    """Give the name above a lane."""
    cpm = contents.lanes[lane].cpm
    if cpm is None:
        return translate("territories", "Unassigned")
    return contents.figures.plan.cpms[cpm].name


def lane_load(contents: Contents, lane: int, utilisation: float | None = None) -> Load | None:
    """Give a lane's load, or a load it would have; None for nobody and without capacity."""
    shown = contents.lanes[lane]
    if shown.cpm is None or contents.figures.available[shown.row] <= 0:
        return None
    figures = contents.figures
    used = float(figures.utilisation[shown.row]) if utilisation is None else utilisation
    role = figures.plan.role_types[figures.plan.cpms[shown.cpm].role_type]
    reserve = role.working_time.reserve_percent / 100
    return Load(used, role.target_low_percent / 100, role.target_high_percent / 100, reserve)


def hours_text(minutes: float, marks: Marks) -> str:
    """Say hours of a month, such as "12.7 h"."""
    return translate("territories", "{hours} h").format(hours=format_hours(minutes, marks))


def hours_line(contents: Contents, lane: int, marks: Marks) -> str:
    """Say what a lane's CPM needs and has, such as "98 of 111 h"; for nobody, what waits."""
    shown, figures = contents.lanes[lane], contents.figures
    if shown.cpm is None:
        if not len(shown.partners):
            return translate("territories", "Every partner has a CPM")
        waiting = format_hours(float(shown.minutes.sum()), marks, 0)
        return translate("territories", "{hours} h a month waiting").format(hours=waiting)
    needed = format_hours(float(figures.minutes[shown.row]), marks, 0)
    available = format_hours(float(figures.available[shown.row]), marks, 0)
    return translate("territories", "{needed} of {available} h").format(needed=needed, available=available)


def money_of_lane(contents: Contents, lane: int, marks: Marks) -> str:
    """Give the revenue of a lane's partners, short, with its currency."""
    cents = _cents_of_lane(contents, lane)
    currency = contents.figures.plan.assumptions.currency
    return "" if cents is None else short_amount(cents, currency, marks)


def bare_money_of_lane(contents: Contents, lane: int, marks: Marks) -> str:
    """Give the revenue of a lane's partners, short, without its currency."""
    cents = _cents_of_lane(contents, lane)
    return "" if cents is None else format_short_money(cents, marks)


def _cents_of_lane(contents: Contents, lane: int) -> int | None:
    """Give the revenue of a lane's partners; None where nobody waits."""
    shown, figures = contents.lanes[lane], contents.figures
    if shown.cpm is not None:
        return int(figures.load.revenue[shown.row])
    return int(figures.arrays.partners.revenue[shown.partners].sum()) if len(shown.partners) else None


def group_line(contents: Contents, group: Group, marks: Marks) -> str:
    """Say how evenly a role type's CPMs are used, and the band they should be in."""
    role = contents.figures.plan.role_types[group.role_type]
    even = contents.figures.evenness[group.role_type]
    band = translate("territories", "target {low}\u2013{high} %").format(
        low=role.target_low_percent, high=role.target_high_percent
    )
    if even.mean is None or even.spread is None:
        return translate("territories", "no capacity, {band}").format(band=band)
    return translate("territories", "mean {mean}, spread {spread}, {band}").format(
        mean=format_percent(even.mean, marks), spread=format_points(even.spread, marks), band=band
    )


def obstacle_text(obstacle: Obstacle, chosen: int) -> str:
    """Say why partners may not go to a lane, and how many of the chosen ones it is about."""
    why = {
        ObstacleKind.PARTNER_LOCKED: translate("territories", "Locked partner"),
        ObstacleKind.GIVER_LOCKED: translate("territories", "Its CPM is locked"),
        ObstacleKind.GETTER_LOCKED: translate("territories", "This CPM is locked"),
        ObstacleKind.MISFIT: translate("territories", "May not play the model"),
        ObstacleKind.MUST_HAVE: translate("territories", "Must go to another CPM"),
        ObstacleKind.MUST_NOT_HAVE: translate("territories", "Must not go here"),
        ObstacleKind.LANGUAGE: translate("territories", "Language does not match"),
        ObstacleKind.REGION: translate("territories", "Region does not match"),
        ObstacleKind.TOGETHER: translate("territories", "Kept with another partner"),
        ObstacleKind.AT_MOST: translate("territories", "Too many partners"),
    }[obstacle.kind]
    if chosen > 1:
        return translate("territories", "{why} ({count} of {all})").format(
            why=why, count=obstacle.partners, all=chosen
        )
    return why


def lane_value(contents: Contents, lane: int, marks: Marks) -> str:
    """Give the figure of a lane: its utilisation; for nobody, and without capacity, its hours."""
    load = lane_load(contents, lane)
    return hours_line(contents, lane, marks) if load is None else format_percent(load.utilisation, marks)


def lane_text(contents: Contents, lane: int, marks: Marks) -> str:
    """Describe a lane to a screen reader."""
    count = counted(len(contents.lanes[lane].partners))
    parts = [lane_name(contents, lane), count, hours_line(contents, lane, marks)]
    if lane != UNASSIGNED:
        plan, cpm = contents.figures.plan, contents.lanes[lane].cpm
        if cpm is not None:
            parts.insert(1, plan.role_types[plan.cpms[cpm].role_type].name)
        load = lane_load(contents, lane)
        parts.append(translate("territories", "no capacity") if load is None else load_text(load))
    return ", ".join(parts)


def card_text(contents: Contents, lane: int, card: int, marks: Marks) -> str:
    """Describe a card to a screen reader."""
    plan, shown = contents.figures.plan, contents.lanes[lane]
    partner = plan.partners[contents.key_at(lane, card)]
    hours = format_hours(float(shown.minutes[card]), marks)
    parts = [partner.name, mix_text(partner.mix)]
    parts.append(translate("territories", "{hours} hours a month").format(hours=hours))
    parts.append(
        translate("territories", "revenue {money}").format(
            money=short_amount(partner.revenue_cents, plan.assumptions.currency, marks)
        )
    )
    if partner.tier is not None:
        parts.append(plan.tiers[partner.tier].name)
    parts += card_signs(contents, int(shown.partners[card]), partner.id)
    parts.append(translate("territories", "with {cpm}").format(cpm=lane_name(contents, lane)))
    return ", ".join(parts)


def card_signs(contents: Contents, row: int, key: PartnerId) -> list[str]:
    """Say what the signs on a card mean."""
    signs = []
    if is_locked(contents.figures.plan, key):
        signs.append(translate("territories", "locked"))
    if contents.is_split(row):
        signs.append(translate("territories", "split between CPMs"))
    signs += [risk_text(risk) for risk in contents.risks.of(row)]
    return signs


def risk_text(risk: Risk) -> str:
    """Say why a partner is at risk."""
    return {
        Risk.NO_CAPACITY: translate("territories", "at risk: its CPM has no hours"),
        Risk.MISFIT: translate("territories", "at risk: its CPM may not play its model"),
        Risk.CPM_LEAVES: translate("territories", "at risk: its CPM leaves within a year"),
        Risk.PARTNER_ENDS: translate("territories", "at risk: ends within a year"),
    }[risk]


def part_text(model: SalesModel) -> str:
    """Say what dragging the mark of one model does."""
    return translate("territories", "Drag to another lane to give {model} alone to that CPM").format(
        model=model_in_sentence(model)
    )


def fold_text(*, is_folded: bool) -> str:
    """Say what pressing the title of a role type does."""
    if is_folded:
        return translate("territories", "Show the lanes of this role type (Shift+F shows all)")
    return translate("territories", "Fold the lanes of this role type (F)")


def change_of(before: float, after: float, marks: Marks) -> str:
    """Say how a utilisation changes, such as "54 % → 66 %"."""
    return translate("territories", "{before} \u2192 {after}").format(
        before=format_percent(before, marks), after=format_percent(after, marks)
    )


def who(contents: Contents, keys: Sequence[PartnerId]) -> str:
    """Name one partner, or count several: "Acme", "12 partners"."""
    if len(keys) == 1:
        name = contents.figures.plan.partners[keys[0]].name
        return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}\u2026"
    return counted(len(keys))


def counted(partners: int) -> str:
    """Count partners in words."""
    if partners == 1:
        return translate("territories", "1 partner")
    return translate("territories", "{count} partners").format(count=format_count(partners))


def counted_cpms(cpms: int) -> str:
    """Count CPMs in words."""
    if cpms == 1:
        return translate("territories", "1 CPM")
    return translate("territories", "{count} CPMs").format(count=format_count(cpms))


def selection_line(contents: Contents, keys: Collection[PartnerId], marks: Marks) -> str:
    """Say what the selected partners come to: hours a month and revenue."""
    figures = contents.figures
    rows = [figures.arrays.partners.index[key] for key in keys]
    return translate("territories", "workload {hours} h a month, revenue {money}").format(
        hours=format_hours(float(figures.partner_minutes[rows].sum()), marks),
        money=short_amount(
            int(figures.arrays.partners.revenue[rows].sum()), figures.plan.assumptions.currency, marks
        ),
    )
