"""A scorecard to read: its criteria, where their weights come from, and what has changed."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from cpm_planner.charters import criteria_section
from cpm_planner.charters.apportion import apportioned, whole_shares, whole_tenths
from cpm_planner.charters.measured import Measured, MeasuredKind, same_in
from cpm_planner.charters.page import Block, Bullets, Grid, Page, Paragraph, Section
from cpm_planner.charters.scorecard import Scorecard
from cpm_planner.charters.scorecard_changes import scorecard_changes
from cpm_planner.charters.subject import Team
from cpm_planner.charters.words import others_words
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import cpms_words, partners_words
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.months import month_name
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.ids import CpmId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import Ints

MOST_LISTED: Final = 30
"""CPMs with a line of their own; all others are summed in one line."""

_PER_MILLE: Final = 1_000


def scorecard_page(team: Team, whose: Measured, before: Team | None, since: str) -> Page:
    """Write a scorecard.

    Args:
        team: the CPMs of the plan.
        whose: who is measured.
        before: the CPMs of an earlier plan that changes are told against; None tells none.
        since: what that plan is called, as in "since Current".
    """
    card = team.scorecards.of_all(whose.cpms)
    sections = [
        Section(criteria_section.heading(), tuple(_criteria(team, card))),
        Section(translate("charters", "Where the weights come from"), tuple(_origin(team, whose, card))),
    ]
    if before is not None:
        heading = translate("charters", "Changed since {scenario}").format(scenario=since)
        sections.insert(1, Section(heading, (_changes(team, whose, card, before),)))
    month = month_name(team.plan.assumptions.planning_month)
    footer = translate("charters", "Scorecard of {name}, as planned for {month}").format(
        name=whose.name, month=month
    )
    return Page(whose.name, _subtitle(team, whose), tuple(sections), footer)


def _subtitle(team: Team, whose: Measured) -> str:
    partners = partners_words(team.partners_of(whose.cpms))
    if whose.kind is MeasuredKind.CPM:
        role = team.plan.cpms[whose.cpms[0]].role_type
        return f"{team.plan.role_types[role].name} \u00b7 {partners}"
    if whose.kind is MeasuredKind.ROLE_TYPE:
        kind = translate("charters", "Role type")
    else:
        kind = translate("charters", "Home region")
    return f"{kind} \u00b7 {cpms_words(len(whose.cpms))} \u00b7 {partners}"


def _criteria(team: Team, card: Scorecard) -> Iterator[Block]:
    yield from criteria_section.blocks(team.plan, card)
    if card.left_out:
        names = "; ".join(team.plan.criteria[key].name for key in card.left_out)
        sentence = translate("charters", "Left out, so that the scorecard stays readable: {names}.")
        yield Paragraph(sentence.format(names=names))


def _changes(team: Team, whose: Measured, card: Scorecard, before: Team) -> Block:
    earlier = before.scorecards.of_all(same_in(before.plan, whose).cpms)
    points = tuple(scorecard_changes(before.plan, earlier, team.plan, card))
    return Bullets(points) if points else Paragraph(translate("charters", "Nothing has changed."))


def _origin(team: Team, whose: Measured, card: Scorecard) -> Iterator[Block]:
    """Say what hours stand behind the weights, by sales model and by CPM; both sum to the whole load."""
    total = sum(card.minutes_by_model)
    if not whose.cpms:
        yield Paragraph(translate("charters", "There is no CPM here yet."))
        return
    yield Grid(
        (
            translate("charters", "Sales model"),
            translate("charters", "Partners"),
            translate("charters", "Hours a month"),
            translate("charters", "Share of the hours"),
            translate("charters", "Weight"),
        ),
        tuple(_by_model(card)),
        (False, True, True, True, True),
        (32, 17, 17, 17, 17),
        (
            translate("charters", "Total"),
            "",
            format_hours(total),
            "100 %" if total else "",
            f"{card.weight_percent} %",
        ),
    )
    rest = team.minutes_of(whose.cpms) - total
    if rest > 0:
        sentence = translate(
            "charters",
            "Another {hours} h a month belong to no sales model: partners without a mix, and handing over.",
        )
        yield Paragraph(sentence.format(hours=format_hours(rest)))
    if len(whose.cpms) > 1 and total:
        yield _by_cpm(team, whose, card)


def _by_model(card: Scorecard) -> Iterator[tuple[str, ...]]:
    """Give a row for each model; hours and shares are rounded so that they add up to the total shown."""
    minutes = whole_tenths(card.minutes_by_model)
    shares = whole_shares(card.minutes_by_model, _PER_MILLE)
    for at, model in enumerate(SalesModel):
        if card.minutes_by_model[at]:
            lines = [line for line in card.lines if line.model is model]
            yield (
                model_in_sentence(model),
                format_count(lines[0].partners) if lines else "",
                format_hours(minutes[at]),
                format_percent(shares[at] / _PER_MILLE, decimals=1),
                f"{sum(line.weight_percent for line in lines)} %",
            )


def _by_cpm(team: Team, whose: Measured, card: Scorecard) -> Grid:
    minutes = _shared_out(team, whose.cpms, card)
    order = np.argsort(-minutes.sum(axis=1), kind="stable")
    listed, others = order[:MOST_LISTED], order[MOST_LISTED:]
    rows = [_hours(team.plan.cpms[whose.cpms[at]].name, minutes[at]) for at in listed]
    if len(others):
        rows.append(_hours(others_words(len(others)), minutes[others].sum(axis=0)))
    return Grid(
        (
            translate("charters", "CPM, hours a month"),
            *(model_in_sentence(model) for model in SalesModel),
            translate("charters", "Total"),
        ),
        tuple(rows),
        (False, True, True, True, True),
        (32, 17, 17, 17, 17),
        _hours(translate("charters", "Total"), minutes.sum(axis=0)),
    )


def _shared_out(team: Team, cpms: tuple[CpmId, ...], card: Scorecard) -> Ints:
    """Give whole minutes by CPM and model that sum to those of the scorecard, (cpms, 3)."""
    by_model = team.figures.load.by_model[:, team.rows_of(cpms)]
    return apportioned(by_model.T, np.array(card.minutes_by_model))


def _hours(name: str, minutes: Ints) -> tuple[str, ...]:
    return name, *(format_hours(int(each)) if each else "" for each in (*minutes, minutes.sum()))
