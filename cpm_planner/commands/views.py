"""The views of a plan that ``show`` offers, each as JSON that scripts may rely on and as lines for people."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.balance.reason_text import reason_sentences
from cpm_planner.commands.findings_shown import findings_json, say_findings
from cpm_planner.commands.kept_views import lists_json, parked_json, say_lists, say_parked
from cpm_planner.commands.output import say, say_table
from cpm_planner.edit.findings import findings
from cpm_planner.formatting.focus import format_focus
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.percent import format_basis_points, format_percent
from cpm_planner.formatting.points import format_points
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import WHOLE, SalesModel
from cpm_planner.model.scenario import Document
from cpm_planner.workload.figures import Figures, derive


@dataclass(frozen=True, slots=True)
class View:
    """One way to look at a plan."""

    as_json: Callable[[Document], object]
    say: Callable[[Document], None]


def summary_json(document: Document) -> dict[str, object]:
    """Counts, and utilisation by role type as fractions."""
    plan, figures = document.plan, derive(document.plan)
    return {
        "partners": len(plan.partners),
        "hybrids": sum(partner.mix.is_hybrid for partner in plan.partners.values()),
        "untagged": sum(partner.mix.is_untagged for partner in plan.partners.values()),
        "unassigned": sum(key not in plan.assignments for key in plan.partners),
        "parked": len(plan.parked),
        "cpms": len(plan.cpms),
        "role_types": [
            {
                "name": plan.role_types[key].name,
                "cpms": each.cpms,
                "mean": each.mean,
                "highest": each.highest,
                "lowest": each.lowest,
                "spread": each.spread,
                "over_capacity": each.over_capacity,
                "planned_in_reserve": each.planned_in_reserve,
            }
            for key, each in figures.evenness.items()
        ],
    }


def partners_json(document: Document) -> list[dict[str, object]]:
    """Partners with their mix, hours and CPM."""
    plan, figures = document.plan, derive(document.plan)
    return [
        {
            "id": key,
            "name": partner.name,
            "tier": _tier_name(plan, partner),
            "mix": {model.value: weight / WHOLE for model, weight in partner.mix},
            "hybrid": partner.mix.is_hybrid,
            "hours_per_month": hours(figures.partner(key)),
            "cpm": who_has(plan, plan.assignments.get(key), partner),
        }
        for key, partner in plan.partners.items()
    ]


def cpms_json(document: Document) -> list[dict[str, object]]:
    """CPMs with their load."""
    plan, figures = document.plan, derive(document.plan)
    rows: list[dict[str, object]] = []
    for key, cpm in plan.cpms.items():
        load = figures.cpm(key)
        rows.append(
            {
                "id": key,
                "name": cpm.name,
                "role_type": plan.role_types[cpm.role_type].name,
                "partners": load.partners,
                "hours_needed": hours(load.minutes_needed),
                "hours_available": hours(load.minutes_available),
                "utilisation": load.utilisation,
                "reactive_share": load.reactive_share,
                "hours_reserve": hours(load.reserve_minutes),
                "hours_planned_in_reserve": hours(load.planned_in_reserve_minutes),
                "focus": load.focus,
            }
        )
    return rows


def moves_json(document: Document) -> list[dict[str, object]]:
    """Moves against the base scenario, with reasons."""
    before, after, moves = _moves(document)
    return [
        {
            "partner": after.partners[move.partner].name,
            "partner_id": move.partner,
            "from": who_has(before, move.before, before.partners[move.partner]),
            "to": who_has(after, move.after, after.partners[move.partner]),
            "hours": hours(move.minutes_per_month),
            "revenue": move.revenue_cents / 100,
            "reasons": list(reason_sentences(move)),
        }
        for move in moves
    ]


def scenarios_json(document: Document) -> list[dict[str, object]]:
    """Scenarios, in their order."""
    names = {key: scenario.name for key, scenario in document.scenarios.items()}
    return [
        {
            "name": scenario.name,
            "base": None if scenario.base is None else names.get(scenario.base),
            "active": key == document.active,
            "locked": scenario.is_locked,
            "partners": len(scenario.plan.partners),
            "cpms": len(scenario.plan.cpms),
        }
        for key, scenario in sorted(document.scenarios.items(), key=lambda pair: pair[1].rank)
    ]


def hours(minutes: int) -> float:
    """Hours with two decimals, from which the minutes can be had back."""
    return round(minutes / 60, 2)


def who_has(plan: Plan, assignment: Assignment | None, partner: Partner) -> str | dict[str, str] | None:
    """Give the CPM's name, a name by model when split, None for nobody."""
    if assignment is None:
        return None
    if not assignment.is_split:
        return plan.cpms[assignment.primary].name
    return {model.value: plan.cpms[assignment.cpm_for(model)].name for model in partner.mix.models}


def _say_summary(document: Document) -> None:
    counts = summary_json(document)
    say(f'Scenario "{document.scenario.name}"')
    told = [f"{counts[kind]:,} {kind}" for kind in ("hybrids", "untagged", "unassigned")]
    parked = f"; {counts['parked']:,} more are parked" if counts["parked"] else ""
    say(f"{counts['partners']:,} partners, of them {', '.join(told)}; {counts['cpms']:,} CPMs{parked}")
    say()
    figures = derive(document.plan)
    rows = [
        (
            document.plan.role_types[key].name,
            str(each.cpms),
            *map(_percent, (each.mean, each.highest, each.lowest)),
            "" if each.spread is None else format_points(each.spread),
            str(each.over_capacity),
            str(each.planned_in_reserve),
        )
        for key, each in figures.evenness.items()
    ]
    titles = (
        *("Role type", "CPMs", "Mean", "Highest", "Lowest", "Spread"),
        *("Over capacity", "In reserve"),
    )
    say_table(titles, rows, right=range(1, 8))


def _say_partners(document: Document) -> None:
    plan, figures = document.plan, derive(document.plan)
    rows = [
        (
            partner.name,
            _tier_name(plan, partner) or "",
            _mix(partner),
            format_hours(figures.partner(key)),
            _shown(who_has(plan, plan.assignments.get(key), partner)),
        )
        for key, partner in plan.partners.items()
    ]
    say_table(("Partner", "Tier", "Mix", "Hours a month", "CPM"), rows, right=(3,))


def _say_cpms(document: Document) -> None:
    plan, figures = document.plan, derive(document.plan)
    rows = []
    for key, cpm in plan.cpms.items():
        load = figures.cpm(key)
        needed, available = format_hours(load.minutes_needed), format_hours(load.minutes_available)
        shares = _percent(load.utilisation), _percent(load.reactive_share)
        focus = format_focus(load.focus)
        role = plan.role_types[cpm.role_type].name
        rows.append((cpm.name, role, str(load.partners), needed, available, *shares, focus))
    titles = (
        "CPM",
        "Role type",
        "Partners",
        "Needed h",
        "Available h",
        "Utilisation",
        "Requests of needed",
        "Focus",
    )
    say_table(titles, rows, right=range(2, 8))


def _say_moves(document: Document) -> None:
    before, after, moves = _moves(document)
    if not moves:
        say("No moves against the base scenario.")
        return
    rows = [
        (
            after.partners[move.partner].name,
            _shown(who_has(before, move.before, before.partners[move.partner])),
            _shown(who_has(after, move.after, after.partners[move.partner])),
            format_hours(move.minutes_per_month),
            format_money(move.revenue_cents, decimals=0),
            "; ".join(reason_sentences(move)),
        )
        for move in moves
    ]
    currency = after.assumptions.currency
    say_table(("Partner", "From", "To", "Hours", f"Revenue {currency}", "Reasons"), rows, right=(3, 4))


def _say_findings(document: Document) -> None:
    say_findings(findings(derive(document.plan)), document.plan)


def _say_scenarios(document: Document) -> None:
    rows = [
        (
            "*" if each["active"] else "",
            str(each["name"]),
            str(each["base"] or ""),
            "locked" if each["locked"] else "",
        )
        for each in scenarios_json(document)
    ]
    say_table(("", "Scenario", "Based on", ""), rows)


def _moves(document: Document) -> tuple[Plan, Plan, tuple[Move, ...]]:
    plan = document.plan
    before = derive(plan if document.base is None else document.base.plan)
    after: Figures = derive(plan, before)
    return before.plan, plan, moves_between(before, after)


def _tier_name(plan: Plan, partner: Partner) -> str | None:
    tier = plan.tier_of(partner)
    return None if tier is None else plan.tiers[tier].name


def _mix(partner: Partner) -> str:
    words = {model: model.value.removeprefix("sell_") for model in SalesModel}
    return ", ".join(
        f"{words[model]} {format_basis_points(weight)}" for model, weight in partner.mix if weight
    )


def _shown(cpm: str | dict[str, str] | None) -> str:
    if isinstance(cpm, dict):
        return ", ".join(f"{name} ({model.removeprefix('sell_')})" for model, name in cpm.items())
    return cpm or "nobody"


def _percent(fraction: float | None) -> str:
    return "" if fraction is None else format_percent(fraction)


VIEWS: Final = {
    "summary": View(summary_json, _say_summary),
    "partners": View(partners_json, _say_partners),
    "cpms": View(cpms_json, _say_cpms),
    "moves": View(moves_json, _say_moves),
    "findings": View(
        lambda document: findings_json(findings(derive(document.plan)), document.plan), _say_findings
    ),
    "scenarios": View(scenarios_json, _say_scenarios),
    "parked": View(parked_json, say_parked),
    "lists": View(lists_json, say_lists),
}
