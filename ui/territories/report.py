"""The board on paper: how used the CPMs of each role type are, and who looks after whom."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import format_short_money, titled_in
from ui.printing.report import Heading, Paragraph, Picture, Report, ReportPart, Table
from ui.territories.board_filter import found_in
from ui.territories.board_state import BoardState
from ui.territories.contents import Group
from ui.territories.words import (
    card_signs,
    counted,
    group_line,
    hours_line,
    lane_load,
    lane_name,
    money_of_lane,
    translate,
)
from ui.theme.appearance import current_theme
from ui.widgets.charts.bars import LoadChart, LoadRow
from ui.widgets.load_level import load_text
from ui.widgets.model_marks import mix_text

MOST_BARS: Final = 30
"""A role type with more CPMs has a table alone."""
MOST_PARTNERS: Final = 1_500
"""Partners beyond this number are not listed by name."""


def board_report(state: BoardState, scenario: str, marks: Marks) -> Report:
    """Give the board for paper; while a filter is on, it lists the partners it finds."""
    return Report(translate("territories", "Territories"), scenario, list(_parts(state, marks)))


def _parts(state: BoardState, marks: Marks) -> Iterator[ReportPart]:
    for group in state.contents.groups:
        yield from _of_group(state, group, marks)
    listed = sum(len(_cards(state, lane)) for lane in range(len(state.contents.lanes)))
    yield Heading(translate("territories", "Who looks after whom"), starts_sheet=True)
    if state.filter.is_on:
        yield Paragraph(
            translate("territories", "Only what the filter of the board finds is listed: {count}.").format(
                count=counted(listed)
            )
        )
    if listed > MOST_PARTNERS:
        yield Paragraph(
            translate(
                "territories",
                "{count} are too many to be listed. Filter the board to print some of them, "
                "or export the workbook, which has all.",
            ).format(count=counted(listed))
        )
        return
    for lane in range(len(state.contents.lanes)):
        yield from _of_lane(state, lane, marks)


def _of_group(state: BoardState, group: Group, marks: Marks) -> Iterator[ReportPart]:
    contents = state.contents
    name = contents.figures.plan.role_types[group.role_type].name
    yield Heading(name, group_line(contents, group, marks))
    loads = [(lane_name(contents, lane), lane_load(contents, lane)) for lane in group.lanes]
    bars = tuple(LoadRow(label, load) for label, load in loads if load is not None)
    if bars and len(bars) <= MOST_BARS:
        chart = LoadChart(bars)
        title = translate("territories", "Utilisation of each CPM")
        yield Picture(chart, title, chart.size_hint(current_theme()).height())
    titles = (
        translate("territories", "CPM"),
        translate("territories", "Partners"),
        translate("territories", "Hours a month"),
        translate("territories", "Utilisation"),
        translate("territories", "Revenue"),
    )
    rows = tuple(
        (
            label,
            format_count(len(contents.lanes[lane].partners)),
            hours_line(contents, lane, marks),
            translate("territories", "no capacity") if load is None else load_text(load),
            money_of_lane(contents, lane, marks),
        )
        for lane, (label, load) in zip(group.lanes, loads, strict=True)
    )
    yield Table(titles, rows, right=frozenset({1, 2, 4}))


def _of_lane(state: BoardState, lane: int, marks: Marks) -> Iterator[ReportPart]:
    """List a lane's partners; a lane without any is left out."""
    contents, cards = state.contents, _cards(state, lane)
    if not cards:
        return
    plan, shown = contents.figures.plan, contents.lanes[lane]
    yield Heading(lane_name(contents, lane), f"{counted(len(cards))}, {hours_line(contents, lane, marks)}")
    rows = []
    for card in cards:
        partner = plan.partners[contents.key_at(lane, card)]
        rows.append(
            (
                partner.name,
                mix_text(partner.mix),
                "" if partner.tier is None else plan.tiers[partner.tier].name,
                format_hours(float(shown.minutes[card]), marks),
                format_short_money(partner.revenue_cents, marks),
                ", ".join(card_signs(contents, int(shown.partners[card]), partner.id)),
            )
        )
    titles = (
        translate("territories", "Partner"),
        translate("territories", "Model mix"),
        translate("territories", "Tier"),
        translate("territories", "Hours"),
        titled_in(translate("territories", "Revenue"), plan.assumptions.currency),
        translate("territories", "Findings"),
    )
    yield Table(titles, tuple(rows), right=frozenset({3, 4}))


def _cards(state: BoardState, lane: int) -> list[int]:
    if state.matches is None:
        return list(range(len(state.contents.lanes[lane].partners)))
    found: list[int] = found_in(state.contents, lane, state.matches).tolist()
    return found
