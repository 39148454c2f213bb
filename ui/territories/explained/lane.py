"""Why a CPM is as loaded as it is: by sales model, planned and on request, by activity, by partner."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

import numpy as np

from cpm_planner.charters.time_budget import TimeShare, WorkKind, time_budget
from cpm_planner.formatting.marks import Marks, format_count, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.activity import Drive
from cpm_planner.model.ids import CpmId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import CpmFigures
from ui.territories.contents import Contents
from ui.territories.explained.figures import explain_spot
from ui.territories.layout import Spot
from ui.territories.words import counted, hours_line, hours_text, lane_load, money_of_lane, translate
from ui.widgets.explanation.explanation import Explanation, Line, Section
from ui.widgets.model_marks import model_name

MOST: Final = 10
"""How many activities and partners are named."""


def explain_lane(contents: Contents, lane: int, marks: Marks) -> Explanation:
    """Explain the load of a lane's CPM, or what waits with nobody."""
    cpm = contents.lanes[lane].cpm
    if cpm is None:
        title = translate("territories", "Unassigned")
        return Explanation(title, hours_line(contents, lane, marks), [_partners(contents, lane, marks)])
    plan, figures = contents.figures.plan, contents.figures.cpm(cpm)
    seat = plan.cpms[cpm]
    facts = [
        plan.role_types[seat.role_type].name,
        counted(figures.partners),
        translate("territories", "{hours} a month").format(hours=hours_line(contents, lane, marks)),
        translate("territories", "revenue {money}").format(money=money_of_lane(contents, lane, marks)),
    ]
    sections = (
        _models(figures, marks),
        _drives(figures, marks),
        _activities(contents, cpm, figures, marks),
        _partners(contents, lane, marks),
        *_computed(contents, lane, marks),
    )
    return Explanation(seat.name, " · ".join(facts), sections, lane_load(contents, lane))


def _computed(contents: Contents, lane: int, marks: Marks) -> Sequence[Section]:
    """Give how utilisation and reserve are computed."""
    explained = explain_spot(contents, Spot(lane), marks)
    return () if explained is None else explained.explanation().sections


def _models(figures: CpmFigures, marks: Marks) -> Section:
    total = figures.minutes_needed
    lines = [
        Line(model_name(model), hours_text(minutes, marks), _of_all(minutes, total, marks), model)
        for model, minutes in zip(SalesModel, figures.minutes_by_model, strict=True)
        if minutes
    ]
    rest = total - figures.handover_minutes - sum(figures.minutes_by_model)
    if round(rest) > 0:
        name = translate("territories", "Partners without a model")
        lines.append(Line(name, hours_text(rest, marks), _of_all(rest, total, marks)))
    if figures.handover_minutes:
        minutes = figures.handover_minutes
        lines.append(
            Line(_kind_name(WorkKind.HANDOVER), hours_text(minutes, marks), _of_all(minutes, total, marks))
        )
    hint = ""
    if figures.focus is not None:
        focus = format_number(Decimal(figures.focus), marks, 1)
        hint = translate("territories", "Focus: the work of {count} models in effect.").format(count=focus)
    return Section(translate("territories", "By sales model"), lines, hint)


def _drives(figures: CpmFigures, marks: Marks) -> Section:
    requests, reserve = figures.reactive_minutes, figures.reserve_minutes
    planned = figures.minutes_needed - requests
    lines = [
        Line(translate("territories", "Planned work"), hours_text(planned, marks)),
        Line(translate("territories", "On request"), hours_text(requests, marks)),
        Line(translate("territories", "Kept for requests"), hours_text(reserve, marks)),
        Line(
            translate("territories", "Available"), hours_text(figures.minutes_available, marks), is_total=True
        ),
    ]
    hint = translate("territories", "Requests stay within what is kept for them.")
    if figures.eats_reserve:
        hint = translate("territories", "Requests take {hours} more than is kept for them.").format(
            hours=hours_text(requests - reserve, marks)
        )
    elif figures.planned_in_reserve_minutes:
        hint = translate("territories", "Planned work takes {hours} of what is kept for requests.").format(
            hours=hours_text(figures.planned_in_reserve_minutes, marks)
        )
    return Section(translate("territories", "Planned, and on request"), lines, hint)


def _activities(contents: Contents, cpm: CpmId, figures: CpmFigures, marks: Marks) -> Section:
    shares = sorted(time_budget(contents.figures, cpm), key=lambda share: -share.minutes_per_month)
    lines = [
        Line(
            _share_name(contents, share),
            hours_text(share.minutes_per_month, marks),
            " · ".join(_share_facts(share, marks)),
            share.model,
        )
        for share in shares[:MOST]
    ]
    rest = shares[MOST:]
    if rest:
        name = translate("territories", "{count} smaller ones").format(count=format_count(len(rest), marks))
        lines.append(Line(name, hours_text(sum(share.minutes_per_month for share in rest), marks)))
    lines.append(
        Line(
            translate("territories", "Hours needed"), hours_text(figures.minutes_needed, marks), is_total=True
        )
    )
    hint = translate("territories", "Fit, effort and weights of the mix are counted in.")
    return Section(translate("territories", "By activity"), lines, hint)


def _share_name(contents: Contents, share: TimeShare) -> str:
    if share.activity is not None:
        return contents.figures.plan.activities[share.activity].name
    return _kind_name(share.kind)


def _kind_name(kind: WorkKind) -> str:
    return {
        WorkKind.ACTIVITY: translate("territories", "Activity"),
        WorkKind.ONBOARDING: translate("territories", "Onboarding of new partners"),
        WorkKind.KNOWN: translate("territories", "Other known work"),
        WorkKind.HANDOVER: translate("territories", "Handing over and taking over"),
    }[kind]


def _share_facts(share: TimeShare, marks: Marks) -> Iterator[str]:
    if share.times_per_year:
        yield translate("territories", "{times} times a year").format(
            times=format_number(Decimal(share.times_per_year), marks)
        )
    if share.partners:
        yield counted(share.partners)
    if share.drive is Drive.REACTIVE:
        yield translate("territories", "on request")


def _partners(contents: Contents, lane: int, marks: Marks) -> Section:
    shown = contents.lanes[lane]
    heaviest = np.argsort(-shown.minutes, kind="stable")[:MOST].tolist()
    total = float(shown.minutes.sum())
    lines = [_partner(contents, lane, card, total, marks) for card in heaviest]
    title = translate("territories", "Partners that weigh most")
    hint = "" if lines else translate("territories", "No partner is here.")
    return Section(title, lines, hint)


def _partner(contents: Contents, lane: int, card: int, total: float, marks: Marks) -> Line:
    minutes, key = float(contents.lanes[lane].minutes[card]), contents.key_at(lane, card)
    share = _of_all(minutes, total, marks)
    return Line(contents.figures.plan.partners[key].name, hours_text(minutes, marks), share, link=key)


def _of_all(minutes: float, total: float, marks: Marks) -> str:
    return format_percent(minutes / total, marks) if total > 0 else ""
