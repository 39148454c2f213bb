"""How the year of a CPM comes about: planned work by partner, and what lies under it month by month."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from cpm_planner.charters.year import PlannedWork, Year, YearMonth, by_activity
from cpm_planner.derivation.derived import Derivation, Rounding, Unit, given, recounted
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import month_name
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.sales_model import WHOLE
from cpm_planner.workload.derived_partner import fit_of
from cpm_planner.workload.derived_seat import available_of
from cpm_planner.workload.figures import Figures


def times_of(figures: Figures, year: Year, work: Sequence[PlannedWork]) -> Derivation:
    """How often an activity takes place in a month, partner by partner; ``work`` is that of both."""
    parts = [
        given(
            figures.plan.partners[each.partner].name,
            each.times,
            Unit.COUNT,
            translate("derivation", "of {count} in the year").format(count=_in_year(year, each)),
        )
        for each in work
    ]
    remark = translate(
        "derivation", "laid so that the fullest month stays as free as can be, in whole times alone"
    )
    name = translate("derivation", "times in {month}").format(month=month_name(work[0].month))
    return given(name, sum(each.times for each in work), Unit.COUNT, remark).summed(parts)


def often_of(figures: Figures, work: PlannedWork) -> Derivation:
    """How often an activity is planned for a partner in a year, before that becomes whole times."""
    plan, activity = figures.plan, figures.plan.activities[work.activity]
    partner = plan.partners[work.partner]
    tier = plan.tier_of(partner)
    often = 0 if tier is None else activity.times_per_year.get(tier, 0)
    share = Fraction(WHOLE if activity.model is None else partner.mix.weight(activity.model), WHOLE)
    factors = [given(translate("derivation", "times a year"), often, Unit.COUNT)]
    if activity.model is not None:
        factors.append(given(translate("derivation", "weight in the model mix"), share, Unit.SHARE))
    factors.append(given(translate("derivation", "effort factor"), partner.effort_percent, Unit.PERCENT))
    name = translate("derivation", "times a year for {partner}").format(partner=partner.name)
    remark = translate("derivation", "what is left of a whole time goes on to the next partner")
    exact = often * share * Fraction(partner.effort_percent, 100)
    return given(name, exact, Unit.NUMBER, remark).multiplied(factors)


def hours_of(figures: Figures, key: CpmId, work: Sequence[PlannedWork]) -> Derivation:
    """Hours that an activity takes of a CPM in a month, partner by partner; ``work`` is that of both."""
    name = translate("derivation", "planned hours in {month}").format(month=month_name(work[0].month))
    total = sum(each.minutes for each in work)
    remark = translate(
        "derivation", "a time budget may differ a little: it has the hours of each partner in whole minutes"
    )
    return given(name, total, Unit.HOURS, remark).summed(_hours_for(figures, key, each) for each in work)


def month_of(figures: Figures, key: CpmId, year: Year, at: int) -> Derivation:
    """All that there is to do in a month, with and without a date."""
    month, plan = year.months[at], figures.plan
    planned = [
        given(plan.activities[activity].name, sum(each.minutes for each in work), Unit.HOURS)
        for when, activity, work in by_activity(year.work)
        if when == month.month
    ]
    with_date = given(translate("derivation", "planned work"), month.planned, Unit.HOURS)
    name = _in_month(translate("derivation", "hours"), month.month)
    parts = [with_date.summed(planned), _underneath(figures, key, year, month)]
    return given(name, month.minutes, Unit.HOURS).summed(parts)


def month_available(figures: Figures, key: CpmId, month: Month) -> Derivation:
    """What a CPM has time for in a month."""
    found = available_of(figures, key, month)
    return replace(found, name=_in_month(found.name, month))


def _underneath(figures: Figures, key: CpmId, year: Year, month: YearMonth) -> Derivation:
    """Spread what has no date by the time there is, or evenly where there is none at all."""
    needed, planned = figures.cpm(key).minutes_needed, sum(each.planned for each in year.months)
    a_year = given(translate("derivation", "months a year"), MONTHS_PER_YEAR, Unit.COUNT)
    load = given(translate("derivation", "hours needed"), needed, Unit.HOURS)
    work = given(translate("derivation", "work of the year"), MONTHS_PER_YEAR * needed, Unit.HOURS)
    with_date = given(translate("derivation", "planned work of the year"), planned, Unit.HOURS)
    rest = given(
        translate("derivation", "requests and work without a date in the year"),
        MONTHS_PER_YEAR * needed - planned,
        Unit.HOURS,
    ).summed([work.multiplied([load, a_year])], [with_date])
    name = translate("derivation", "requests and work without a date")
    spread = given(name, month.underneath, Unit.HOURS)
    available = sum(each.available for each in year.months)
    if not available:
        return spread.multiplied([rest], [a_year], rounding=Rounding.PART)
    there = given(
        _in_month(translate("derivation", "hours available"), month.month), month.available, Unit.HOURS
    )
    in_all = given(translate("derivation", "hours available in the year"), available, Unit.HOURS)
    return spread.multiplied([rest, there], [in_all], rounding=Rounding.PART)


def _hours_for(figures: Figures, key: CpmId, work: PlannedWork) -> Derivation:
    plan, activity = figures.plan, figures.plan.activities[work.activity]
    partner, role = plan.partners[work.partner], plan.role_types[plan.cpms[key].role_type]
    each_time = given(translate("derivation", "hours each time"), None, Unit.HOURS).multiplied(
        [given(translate("derivation", "each time"), activity.minutes_each, Unit.HOURS)],
        [fit_of(plan, partner, activity.model, role)],
    )
    each_time = replace(each_time, amount=recounted(each_time))
    times = given(translate("derivation", "times"), work.times, Unit.COUNT)
    return given(partner.name, work.minutes, Unit.HOURS).multiplied(
        [times, each_time], rounding=Rounding.PART
    )


def _in_year(year: Year, work: PlannedWork) -> int:
    wanted = (work.activity, work.partner)
    return sum(each.times for each in year.work if (each.activity, each.partner) == wanted)


def _in_month(name: str, month: Month) -> str:
    return translate("derivation", "{name} in {month}").format(name=name, month=month_name(month))
