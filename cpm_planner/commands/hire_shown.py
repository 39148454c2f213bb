"""How the command line shows hiring plans."""

from cpm_planner.commands.output import say, say_table
from cpm_planner.formatting.money import format_short_money
from cpm_planner.formatting.months import iso_month
from cpm_planner.headcount.hiring.alternatives import Alternative, Alternatives
from cpm_planner.headcount.hiring.hiring_text import (
    alternative_name,
    assumptions_sentences,
    buys_text,
    cost_sentence,
    headline,
    left_text,
    mix_text,
    moved_sentence,
    overload_sentence,
    proof_sentence,
    reason_text,
    use_text,
)
from cpm_planner.headcount.hiring.result import HiringPlan, PlannedHire
from cpm_planner.model.ids import RoleTypeId

_MOST_LEFT = 10
_USE_TITLES = ("Role type", "Highest use before", "In", "Highest use once kept")
_WAY_TITLES = ("Way to hire", "Hires", "Cost", "Whom", "Compared with what was asked")


def say_hires(ways: Alternatives) -> None:
    """Say whom to hire and why, then other ways."""
    found = ways.asked
    say(headline(found))
    say(proof_sentence(found))
    titles = ("Role type", "Region", "Start", "Hires", "Cost", "Why")
    if found.hires:
        say_table(titles, [_row(found, each) for each in found.hires], right=(3, 4))
    used = [key for key, each in found.use.items() if any(share is not None for share in each.after)]
    if used:
        say_table(
            _USE_TITLES,
            [_use_row(found, key) for key in used],
            right=(1, 3),
        )
    for sentence in (cost_sentence(found), overload_sentence(found), moved_sentence(found)):
        if sentence:
            say(sentence)
    say(assumptions_sentences(found))
    if found.request.is_turned_round and found.left:
        say("Left:")
        for left in found.left[:_MOST_LEFT]:
            say(f"  {left_text(left, found)}")
    if len(ways.each) > 1:
        say()
        say_table(_WAY_TITLES, [_way(ways, each) for each in ways.each], right=(1, 2))


def as_json(ways: Alternatives, scenario: str | None) -> dict[str, object]:
    """Give all of it for machines."""
    return {
        **_plan_as_json(ways.asked),
        "scenario": scenario,
        "alternatives": [
            {"name": alternative_name(each), "kind": each.kind.value, **_plan_as_json(each.hiring)}
            for each in ways.each[1:]
        ],
    }


def _plan_as_json(found: HiringPlan) -> dict[str, object]:
    return {
        "heads": found.heads,
        "bound": found.bound,
        "cost_cents": found.plan.known(found.cost_cents),
        "cost_bound_cents": found.cost_bound if found.plan.tells_pay else None,
        "annual_cents": found.plan.known(found.annual_cents),
        "smallest": found.is_smallest,
        "proved": found.is_proved,
        "complete": found.is_complete,
        "hires": [_hire_as_json(found, each) for each in found.hires],
        "months": [iso_month(month) for month in found.months],
        "left_minutes": list(found.left_minutes),
        "unavoidable_minutes": list(found.unavoidable_minutes),
        "moved_minutes": list(found.moved_minutes),
        "utilisation": {
            found.plan.role_types[key].name: {"before": list(each.before), "after": list(each.after)}
            for key, each in found.use.items()
        },
        "covered_revenue": found.covered_revenue,
        "revenue_bound": found.revenue_bound,
        "left": [
            {
                "tier": left.tier,
                "region": left.region,
                "month": iso_month(left.worst),
                "minutes": left.minutes,
                "revenue_cents": left.revenue_cents,
            }
            for left in found.left
        ],
        "seconds": round(found.seconds, 3),
    }


def _hire_as_json(found: HiringPlan, each: PlannedHire) -> dict[str, object]:
    saves = each.saves
    return {
        "role_type": found.plan.role_types[each.hire.role_type].name,
        "region": each.hire.region,
        "start": iso_month(each.hire.start),
        "count": each.count,
        "cost_cents": found.plan.known(each.cost_cents),
        "saves": None
        if saves is None
        else {
            "first": iso_month(saves.first),
            "last": iso_month(saves.last),
            "worst": iso_month(saves.worst),
            "minutes": saves.minutes,
        },
    }


def _row(found: HiringPlan, each: PlannedHire) -> tuple[str, ...]:
    return (
        found.plan.role_types[each.hire.role_type].name,
        each.hire.region or "everywhere",
        iso_month(each.hire.start),
        str(each.count),
        format_short_money(found.plan.known(each.cost_cents)),
        reason_text(each),
    )


def _use_row(found: HiringPlan, key: RoleTypeId) -> tuple[str, ...]:
    """Show when a role type is used most without the hires, and how much with them where nothing is left."""
    use = found.use[key]
    worst = max(range(len(found.months)), key=lambda at: use.before[at] or 0.0)
    kept = [share for share, left in zip(use.after, found.left_minutes, strict=True) if not left]
    return (
        found.plan.role_types[key].name,
        use_text(use.before[worst]),
        iso_month(found.months[worst]),
        use_text(max((each for each in kept if each is not None), default=None)),
    )


def _way(ways: Alternatives, each: Alternative) -> tuple[str, ...]:
    hiring = each.hiring
    beside = "" if hiring is ways.asked else buys_text(hiring, ways.asked)
    return (
        alternative_name(each),
        str(hiring.heads),
        format_short_money(hiring.plan.known(hiring.cost_cents)),
        mix_text(hiring),
        beside,
    )
