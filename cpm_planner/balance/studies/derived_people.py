"""How figures of studies about single CPMs come about: splits of hybrids, leavers, strained CPMs."""

from collections.abc import Iterator

from cpm_planner.balance.studies.focus.result import FocusRequest, HelpfulMove, Sense, Strain
from cpm_planner.balance.studies.leaver.result import Leaving, Takeover, TakerLoad
from cpm_planner.balance.studies.splitting.result import Split
from cpm_planner.derivation.derived import Derivation, Operation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.months import month_name
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.derived_seat import focus_of, planned_in_reserve_of, requests_of, reserve_of
from cpm_planner.workload.figures import Figures


def misfit_of(minutes: int) -> Derivation:
    """Hours lost to fits below 100 %."""
    said = translate("derivation", "hours needed less hours of work: what fits below 100 % add")
    return given(translate("derivation", "hours lost to fit"), minutes, Unit.HOURS, said)


def saved_of(plan: Plan, split: Split, contact_minutes: int) -> Derivation:
    """Hours the primary CPM would need alone, less those of both and of keeping in step."""
    primary, specialist = plan.cpms[split.primary].name, plan.cpms[split.specialist].name
    alone = translate("derivation", "hours of {cpm} alone").format(cpm=primary)
    kept = translate("derivation", "hours of {cpm} with the split").format(cpm=primary)
    second = translate("derivation", "hours of {cpm} with the split").format(cpm=specialist)
    return given(translate("derivation", "hours saved a month"), split.minutes_saved, Unit.HOURS).summed(
        [given(alone, split.minutes_alone, Unit.HOURS)],
        [
            given(kept, split.minutes_kept, Unit.HOURS),
            given(second, split.minutes_given, Unit.HOURS),
            given(translate("derivation", "hours to keep in step"), contact_minutes, Unit.HOURS),
        ],
    )


def taken_hours_of(leaving: Leaving, taken: Takeover, *, is_after: bool) -> Derivation:
    """Hours a month a partner needs of everybody who works with it, before or after."""
    name = translate("derivation", "hours then") if is_after else translate("derivation", "hours now")
    said = translate("derivation", "each part of its work in {month}, divided by the fit of whoever does it")
    remark = said.format(month=month_name(leaving.month))
    return given(name, taken.minutes_after if is_after else taken.minutes_before, Unit.HOURS, remark)


def fit_then_of(leaving: Leaving, taken: Takeover) -> Derivation:
    """Workload / hours needed of those who work with the partner afterwards."""
    work = given(translate("derivation", "workload"), taken.workload_minutes, Unit.HOURS)
    name = translate("derivation", "fit")
    if taken.fit is None:
        return given(name, None, Unit.SHARE, translate("derivation", "there is no work in that month"))
    return given(name, taken.fit, Unit.SHARE).multiplied(
        [work], [taken_hours_of(leaving, taken, is_after=True)]
    )


def handover_of(minutes: int) -> Derivation:
    """Hours that handing over takes."""
    said = (
        translate("derivation", "once, of each of both CPMs, as the partner's tier has it")
        if minutes
        else translate("derivation", "only a part changes hands, or nobody hands it over")
    )
    return given(translate("derivation", "handover"), minutes, Unit.HOURS, said)


def taker_use_of(leaving: Leaving, load: TakerLoad, *, is_after: bool) -> Derivation:
    """Utilisation of a CPM in the leaving month, before or after, handovers left aside."""
    name = translate("derivation", "utilisation in {month}").format(month=month_name(leaving.month))
    if not load.available:
        return given(name, None, Unit.SHARE, translate("derivation", "no capacity in this month"))
    minutes = load.after if is_after else load.before
    needed = given(translate("derivation", "hours needed"), minutes, Unit.HOURS)
    available = given(translate("derivation", "hours available"), load.available, Unit.HOURS)
    return given(name, minutes / load.available, Unit.SHARE).multiplied([needed], [available])


def strain_of(figures: Figures, request: FocusRequest, cpm: CpmId, sense: Sense) -> Derivation:
    """How strained a CPM is in a sense, in the plan as it is."""
    if sense is Sense.MANY_MODELS:
        return focus_of(figures, cpm)
    if sense is Sense.ANOTHERS_WORK:
        return _anothers_work(figures, request, cpm)
    found = figures.cpm(cpm)
    beyond = found.reactive_minutes - found.reserve_minutes
    short = given(translate("derivation", "requests less reserve"), beyond, Unit.HOURS).summed(
        [requests_of(figures, cpm)], [reserve_of(figures, cpm)]
    )
    eaten = given(translate("derivation", "requests beyond the reserve"), max(beyond, 0), Unit.HOURS).of_all(
        Operation.NOT_BELOW_ZERO, [short]
    )
    total = max(beyond, 0) + found.planned_in_reserve_minutes
    return given(translate("derivation", "hours missing in the reserve"), total, Unit.HOURS).summed(
        [eaten, planned_in_reserve_of(figures, cpm)]
    )


def strain_after_of(plan: Plan, strain: Strain) -> Derivation:
    """How strained the CPM is after the moves: each of them takes something away."""
    unit = Unit.NUMBER if strain.sense is Sense.MANY_MODELS else Unit.HOURS
    now = given(translate("derivation", "now"), strain.figure, unit)
    taken = [_taken(plan, each, unit) for each in strain.helpful]
    return given(translate("derivation", "after the moves"), strain.figure_after, unit).summed([now], taken)


def _taken(plan: Plan, helpful: HelpfulMove, unit: Unit) -> Derivation:
    before, after = helpful.giver
    name = translate("derivation", "less by the move of {partner}")
    return given(name.format(partner=plan.partners[helpful.move.partner].name), before - after, unit)


def _anothers_work(figures: Figures, request: FocusRequest, cpm: CpmId) -> Derivation:
    parts = list(_others_models(figures, request, cpm))
    total = sum(float(each.amount or 0) for each in parts)
    name = translate("derivation", "hours of models that another role type fits clearly better")
    return given(name, total, Unit.HOURS).summed(parts)


def _others_models(figures: Figures, request: FocusRequest, cpm: CpmId) -> Iterator[Derivation]:
    plan, row = figures.plan, figures.arrays.cpms.index[cpm]
    own, least = plan.role_types[plan.cpms[cpm].role_type].fit, max(request.clearly_better_points, 1)
    for place, model in enumerate(SalesModel):
        best = max(role.fit.percent(model) for role in plan.role_types.values())
        minutes = float(figures.load.by_model[place, row])
        if minutes and best - own.percent(model) >= least:
            said = translate("derivation", "fit {own} %, where another role type has {best} %")
            remark = said.format(own=own.percent(model), best=best)
            yield given(model_in_sentence(model), minutes, Unit.HOURS, remark)
