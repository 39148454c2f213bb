"""Hiring plans as sentences, for the command line and the window."""

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.months import month_name
from cpm_planner.formatting.percent import format_percent, format_whole_percent
from cpm_planner.headcount.hiring.alternatives import Alternative, AlternativeKind
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.result import HiringPlan, LeftWork, PlannedHire
from cpm_planner.model.month import Month


def headline(found: HiringPlan, marks: Marks | None = None) -> str:
    """Say in one sentence who has to be hired, or what can be covered."""
    request = found.request
    parts = {
        "hires": heads_text(found.heads),
        "target": target_text(found, marks),
        "month": month_name(request.kept_from),
    }
    if request.is_turned_round:
        sentence = translate(
            "hiring", "With {hires} {share} of revenue is looked after, utilisation {target}."
        )
        return sentence.format(share=format_percent(found.covered_revenue, marks, 1), **parts)
    if request.kept_from is not None:
        none = translate("hiring", "Nobody has to be hired to keep utilisation {target} from {month} on.")
        one = translate("hiring", "1 hire keeps utilisation {target} from {month} on.")
        many = translate("hiring", "{hires} keep utilisation {target} from {month} on.")
    else:
        none = translate("hiring", "Nobody has to be hired to keep utilisation {target}.")
        one = translate(
            "hiring", "1 hire keeps utilisation {target} in every month that hiring can still reach."
        )
        many = translate(
            "hiring", "{hires} keep utilisation {target} in every month that hiring can still reach."
        )
    return {0: none, 1: one}.get(found.heads, many).format(**parts)


def proof_sentence(found: HiringPlan, marks: Marks | None = None) -> str:
    """Say whether less might do."""
    if found.request.is_turned_round:
        if found.is_proved or found.covered_revenue >= found.revenue_bound - 1e-6:
            return translate("hiring", "Proved: no hires within the limits cover more revenue.")
        sentence = translate("hiring", "At most {share} can be covered within the limits.")
        return sentence.format(share=format_percent(found.revenue_bound, marks, 1))
    if found.request.sought is Sought.COST:
        return _cost_proof(found, marks)
    if not found.is_smallest:
        sentence = translate("hiring", "At most {count} fewer might do; no such plan was found.")
        return sentence.format(count=format_count(found.heads - found.bound))
    if not found.plan.tells_pay or not found.heads:
        return translate("hiring", "Proved: no fewer hires will do.")
    return _cheaper_proof(found, marks)


def _cheaper_proof(found: HiringPlan, marks: Marks | None) -> str:
    """Say of the fewest hires whether they might cost less."""
    if found.cost_cents <= found.cost_bound:
        one = translate("hiring", "Proved: no fewer hires will do, and no other hire costs less.")
        many = translate("hiring", "Proved: no fewer hires will do, and no other {count} hires cost less.")
        return counted(found.heads, one, many)
    sentence = translate(
        "hiring",
        "Proved: no fewer hires will do. They might be had up to {share} cheaper; nothing such was found.",
    )
    return sentence.format(share=_cheaper_share(found, marks))


def cost_sentence(found: HiringPlan, marks: Marks | None = None) -> str:
    """Say what the hires cost; empty where they cost nothing."""
    if not found.plan.tells_pay:
        return translate("hiring", "What hires cost is not known: the plan tells no pay.")
    if not found.cost_cents:
        return ""
    currency = found.plan.assumptions.currency
    within = short_amount(found.cost_cents, currency, marks)
    year = short_amount(found.annual_cents, currency, marks)
    sentence = translate("hiring", "They cost {within} until {month}, and {year} in a full year.")
    return sentence.format(within=within, month=month_name(found.months[-1]), year=year)


def overload_sentence(found: HiringPlan, marks: Marks | None = None) -> str:
    """Say what is beyond the target all the same; empty for nothing."""
    months = found.months_left
    if not months:
        return ""
    most = format_hours(max(found.left_minutes), marks)
    when = span_text(months[0], months[-1])
    if not found.leaves_avoidable:
        sentence = translate(
            "hiring",
            "Up to {hours} h a month stay beyond the target in {months}, whoever is hired: it is too late.",
        )
    elif found.request.is_turned_round:
        sentence = translate("hiring", "Up to {hours} h a month are beyond the target in {months}.")
    else:
        sentence = translate("hiring", "Up to {hours} h a month beyond the target are accepted in {months}.")
    return sentence.format(hours=most, months=when)


def moved_sentence(found: HiringPlan, marks: Marks | None = None) -> str:
    """Say how much work changes its role type; empty for none."""
    most = max(found.moved_minutes, default=0)
    if not most:
        return ""
    sentence = translate("hiring", "Up to {hours} h a month go to another role type than now.")
    return sentence.format(hours=format_hours(most, marks))


def assumptions_sentences(found: HiringPlan) -> str:
    """Say what the answer rests on, and how that differs from the smallest team, with full stops."""
    request = found.request
    where = (
        translate("hiring", "in home regions only")
        if request.by_region
        else translate("hiring", "in any region")
    )
    assumes = (
        translate(
            "hiring",
            "Assumed: the team stays, and work may go to any role type with a fit, {where}.",
        )
        if request.any_role_type
        else translate(
            "hiring",
            "Assumed: the team stays, and work stays with its role type, {where}.",
        )
    )
    other = translate(
        "hiring",
        "Smallest team (page Balance) may give partners to anybody with a fit, so CPMs may be too many there "
        "where hires are missing here.",
    )
    return f"{assumes.format(where=where)} {other}"


def reason_text(planned: PlannedHire, marks: Marks | None = None) -> str:
    """Say what goes wrong without one of some hires."""
    saves = planned.saves
    if saves is None:
        return translate("hiring", "makes others start later or cost less")
    if planned.count == 1:
        undone = translate("hiring", "without it {hours} h undone in {month}")
    else:
        undone = translate("hiring", "with one fewer {hours} h undone in {month}")
    said = undone.format(hours=format_hours(saves.minutes, marks), month=month_name(saves.worst))
    if saves.first == saves.last:
        return said
    sentence = translate("hiring", "{undone}, some in {months}")
    return sentence.format(undone=said, months=span_text(saves.first, saves.last))


def left_text(left: LeftWork, found: HiringPlan, marks: Marks | None = None) -> str:
    """Say what work is left, and of what revenue."""
    tier = translate("hiring", "no tier") if left.tier is None else found.plan.tiers[left.tier].name
    money = short_amount(left.revenue_cents, found.plan.assumptions.currency, marks)
    place = f", {left.region}" if left.region else ""
    when = month_name(left.worst)
    sentence = translate("hiring", "{tier}: {hours} h in {month}, revenue of {money} a year")
    return sentence.format(
        tier=f"{tier}{place}", hours=format_hours(left.minutes, marks), month=when, money=money
    )


def alternative_name(each: Alternative) -> str:
    """Name a way to hire."""
    hiring, request = each.hiring, each.hiring.request
    if each.kind is AlternativeKind.SERVED and request.served is not None:
        tier, role_type = request.served
        sentence = translate("hiring", "{tier} also served by {role_type}, cheapest")
        return sentence.format(
            tier=hiring.plan.tiers[tier].name, role_type=hiring.plan.role_types[role_type].name
        )
    if each.kind is AlternativeKind.LATER:
        sentence = translate("hiring", "Overload accepted until {month}")
        return sentence.format(month=month_name(request.kept_from))
    return {
        AlternativeKind.ASKED: translate("hiring", "As asked"),
        AlternativeKind.ANY_ROLE_TYPE: translate("hiring", "Any role type takes any work it fits"),
        AlternativeKind.CHEAPEST: translate("hiring", "Cheapest mix of role types"),
    }[each.kind]


def buys_text(each: HiringPlan, asked: HiringPlan, marks: Marks | None = None) -> str:
    """Say what a way to hire brings and costs beside what is asked."""
    said = [_fewer(each.heads - asked.heads), _cheaper(each, asked, marks)]
    more = len(each.months_left) - len(asked.months_left)
    if more:
        said.append(_months_beyond(more))
    moved = max(each.moved_minutes, default=0)
    if moved:
        sentence = translate("hiring", "up to {hours} h a month change role type")
        said.append(sentence.format(hours=format_hours(moved, marks)))
    if asked.plan.tells_pay:
        same = translate("hiring", "the same number, cost and months")
    else:
        same = translate("hiring", "the same number and months")
    return ", ".join(filter(None, said)) or same


def mix_text(found: HiringPlan) -> str:
    """Name the hires by role type; names of role types stay as they are, however many they are."""
    counts: dict[str, int] = {}
    for each in found.hires:
        name = found.plan.role_types[each.hire.role_type].name
        counts[name] = counts.get(name, 0) + each.count
    return ", ".join(f"{format_count(count)} \u00d7 {name}" for name, count in counts.items()) or translate(
        "hiring", "nobody"
    )


def use_text(share: float | None, marks: Marks | None = None) -> str:
    """Write a utilisation."""
    return "-" if share is None else format_percent(share, marks)


def heads_text(count: int) -> str:
    """Write a number of hires."""
    return counted(count, translate("hiring", "1 hire"), translate("hiring", "{count} hires"))


def target_text(found: HiringPlan, marks: Marks | None = None) -> str:
    """Name the target."""
    asked = found.request.target_percent
    if asked is None:
        return translate("hiring", "within each role type's target band")
    target = translate("hiring", "at {share} or less")
    return target.format(share=format_whole_percent(asked, marks))


def span_text(first: Month, last: Month) -> str:
    """Name some months in a row."""
    if first == last:
        return month_name(first)
    months = translate("hiring", "{first} to {last}")
    return months.format(first=month_name(first), last=month_name(last))


def _cost_proof(found: HiringPlan, marks: Marks | None) -> str:
    if not found.plan.tells_pay:
        return ""
    if found.cost_cents <= found.cost_bound:
        return translate("hiring", "Proved: no cheaper hires will do.")
    sentence = translate("hiring", "Hires at most {share} cheaper might do; none such were found.")
    return sentence.format(share=_cheaper_share(found, marks))


def _cheaper_share(found: HiringPlan, marks: Marks | None) -> str:
    return format_percent((found.cost_cents - found.cost_bound) / found.cost_cents, marks, 1)


def _fewer(more: int) -> str:
    if not more:
        return ""
    sentence = translate("hiring", "{hires} more") if more > 0 else translate("hiring", "{hires} fewer")
    return sentence.format(hires=heads_text(abs(more)))


def _cheaper(each: HiringPlan, asked: HiringPlan, marks: Marks | None) -> str:
    more = each.cost_cents - asked.cost_cents
    if not more:
        return ""
    amount = short_amount(abs(more), each.plan.assumptions.currency, marks)
    sentence = translate("hiring", "{amount} more") if more > 0 else translate("hiring", "{amount} less")
    return sentence.format(amount=amount)


def _months_beyond(more: int) -> str:
    if more > 0:
        one = translate("hiring", "1 month more beyond the target")
        return counted(more, one, translate("hiring", "{count} months more beyond the target"))
    one = translate("hiring", "1 month fewer beyond the target")
    return counted(-more, one, translate("hiring", "{count} months fewer beyond the target"))
