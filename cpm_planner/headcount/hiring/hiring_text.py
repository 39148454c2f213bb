"""Hiring plans as English sentences, for the command line and the window."""

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.money import format_short_money
from cpm_planner.formatting.months import format_month
from cpm_planner.formatting.percent import format_percent, format_whole_percent
from cpm_planner.headcount.hiring.alternatives import Alternative, AlternativeKind
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.result import HiringPlan, LeftWork, PlannedHire
from cpm_planner.model.month import Month


def headline(found: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Say in one sentence who has to be hired, or what can be covered."""
    request = found.request
    if request.is_turned_round:
        share = format_percent(found.covered_revenue, marks, 1)
        return (
            f"With {heads_text(found.heads)} {share} of revenue is looked after {target_text(found, marks)}."
        )
    since = f" from {format_month(request.kept_from)}" if request.kept_from is not None else ""
    if not found.heads:
        return f"Nobody has to be hired to keep every month{since} {target_text(found, marks)}."
    verb = "keeps" if found.heads == 1 else "keep"
    saved = "" if since else " that hiring can still save"
    return f"{heads_text(found.heads)} {verb} every month{since or saved} {target_text(found, marks)}."


def proof_sentence(found: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Say whether less might do."""
    if found.request.is_turned_round:
        if found.is_proved or found.covered_revenue >= found.revenue_bound - 1e-6:
            return "Proved: no hires within the limits cover more revenue."
        return f"At most {format_percent(found.revenue_bound, marks, 1)} can be covered within the limits."
    if found.request.sought is Sought.COST:
        return _cost_proof(found, marks)
    if not found.is_smallest:
        return f"At most {found.heads - found.bound} fewer might do; no such plan was found."
    if found.cost_cents <= found.cost_bound:
        return "Proved: no fewer hires will do, and none of that number cost less."
    share = format_percent((found.cost_cents - found.cost_bound) / found.cost_cents, marks, 1)
    return f"Proved: no fewer hires will do. They might be had up to {share} cheaper; nothing such was found."


def cost_sentence(found: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Say what the hires cost; empty where they cost nothing."""
    if not found.cost_cents:
        return ""
    currency = found.plan.assumptions.currency
    within = f"{currency} {format_short_money(found.cost_cents, marks)}"
    year = f"{currency} {format_short_money(found.annual_cents, marks)}"
    return f"They cost {within} until {format_month(found.months[-1])}, and {year} in a full year."


def overload_sentence(found: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Say what is beyond the target all the same; empty for nothing."""
    months = found.months_left
    if not months:
        return ""
    most = format_hours(max(found.left_minutes), marks)
    when = span_text(months[0], months[-1])
    if sum(found.unavoidable_minutes) >= sum(found.left_minutes):
        return f"Up to {most} h a month stay beyond the target in {when}, whoever is hired: it is too late."
    if found.request.is_turned_round:
        return f"Up to {most} h a month are beyond the target in {when}."
    return f"Up to {most} h a month beyond the target are accepted in {when}."


def moved_sentence(found: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Say how much work changes its role type; empty for none."""
    most = max(found.moved_minutes, default=0)
    if not most:
        return ""
    return f"Up to {format_hours(most, marks)} h a month go to another role type than now."


def reason_text(planned: PlannedHire, marks: Marks = ENGLISH) -> str:
    """Say what goes wrong without one of some hires."""
    saves = planned.saves
    if saves is None:
        return "makes others start later or cost less"
    one = "without it" if planned.count == 1 else "with one fewer"
    hours = format_hours(saves.minutes, marks)
    if saves.first == saves.last:
        return f"{one} {hours} h undone in {format_month(saves.first)}"
    return (
        f"{one} {hours} h undone in {format_month(saves.worst)}, some in {span_text(saves.first, saves.last)}"
    )


def left_text(left: LeftWork, found: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Say what work is left, and of what revenue."""
    tier = "no tier" if left.tier is None else found.plan.tiers[left.tier].name
    money = f"{found.plan.assumptions.currency} {format_short_money(left.revenue_cents, marks)}"
    place = f", {left.region}" if left.region else ""
    when = format_month(left.worst)
    return f"{tier}{place}: {format_hours(left.minutes, marks)} h in {when}, revenue of {money} a year"


def alternative_name(each: Alternative) -> str:
    """Name a way to hire."""
    hiring, request = each.hiring, each.hiring.request
    if each.kind is AlternativeKind.SERVED and request.served is not None:
        tier, role_type = request.served
        named = hiring.plan.tiers[tier].name, hiring.plan.role_types[role_type].name
        return f"{named[0]} also served by {named[1]}, cheapest"
    if each.kind is AlternativeKind.LATER:
        return f"Overload accepted until {format_month(request.kept_from)}"
    return {
        AlternativeKind.ASKED: "As asked",
        AlternativeKind.ANY_ROLE_TYPE: "Any role type takes any work it fits",
        AlternativeKind.CHEAPEST: "Cheapest mix of role types",
    }[each.kind]


def buys_text(each: HiringPlan, asked: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Say what a way to hire brings and costs beside what is asked."""
    said = [_fewer(each.heads - asked.heads), _cheaper(each, asked, marks)]
    more = len(each.months_left) - len(asked.months_left)
    if more:
        said.append(f"{abs(more)} {_months(abs(more))} {'more' if more > 0 else 'fewer'} beyond the target")
    moved = max(each.moved_minutes, default=0)
    if moved:
        said.append(f"up to {format_hours(moved, marks)} h a month change role type")
    return ", ".join(filter(None, said)) or "the same number, cost and months"


def mix_text(found: HiringPlan) -> str:
    """Name the hires by role type."""
    counts: dict[str, int] = {}
    for each in found.hires:
        name = found.plan.role_types[each.hire.role_type].name
        counts[name] = counts.get(name, 0) + each.count
    return ", ".join(f"{count} {name}" for name, count in counts.items()) or "nobody"


def use_text(share: float | None, marks: Marks = ENGLISH) -> str:
    """Write a utilisation."""
    return "-" if share is None else format_percent(share, marks)


def heads_text(count: int) -> str:
    """Write a number of hires."""
    return "1 hire" if count == 1 else f"{count} hires"


def target_text(found: HiringPlan, marks: Marks = ENGLISH) -> str:
    """Name the target."""
    asked = found.request.target_percent
    if asked is None:
        return "within each role type's target band"
    return f"at a utilisation of at most {format_whole_percent(asked, marks)}"


def span_text(first: Month, last: Month) -> str:
    """Name some months in a row."""
    return format_month(first) if first == last else f"{format_month(first)} to {format_month(last)}"


def _cost_proof(found: HiringPlan, marks: Marks) -> str:
    if found.cost_cents <= found.cost_bound:
        return "Proved: no cheaper hires will do."
    share = format_percent((found.cost_cents - found.cost_bound) / found.cost_cents, marks, 1)
    return f"Hires at most {share} cheaper might do; none such were found."


def _fewer(more: int) -> str:
    return f"{heads_text(abs(more))} {'more' if more > 0 else 'fewer'}" if more else ""


def _cheaper(each: HiringPlan, asked: HiringPlan, marks: Marks) -> str:
    more = each.cost_cents - asked.cost_cents
    if not more:
        return ""
    amount = f"{each.plan.assumptions.currency} {format_short_money(abs(more), marks)}"
    return f"{amount} {'more' if more > 0 else 'less'}"


def _months(count: int) -> str:
    return "month" if count == 1 else "months"
