"""How the hours of a partner come about in the planning month: its workload, and what that takes of CPMs."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from cpm_planner.derivation.derived import Derivation, Rounding, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.months import month_name
from cpm_planner.model.activity import Activity
from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.sales_model import WHOLE, SalesModel
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.part_shares import PartShare, part_shares

_MONTHS: Final = 12


def workload_of(figures: Figures, key: PartnerId) -> Derivation:
    """Hours of work a month, before fit: shared activities, those of each model by its weight, onboarding."""
    plan, minutes = figures.plan, figures.partner(key)
    partner, name = plan.partners[key], translate("derivation", "workload")
    if not partner.is_there_in(plan.assumptions.planning_month):
        return given(name, minutes, Unit.HOURS, translate("derivation", "no partner in the planning month"))
    if partner.known_workload is not None:
        reason = partner.known_workload.reason or translate("derivation", "no reason given")
        said = translate("derivation", "known workload, set by hand: {reason}").format(reason=reason)
        return given(name, minutes, Unit.HOURS, said)
    parts = list(_parts(plan, partner))
    remark = "" if parts else translate("derivation", "no activity takes time for this tier and model mix")
    return given(name, minutes, Unit.HOURS, remark).summed(parts)


def needed_by(figures: Figures, key: PartnerId) -> Derivation:
    """Hours the partner takes of those who work with it: each part divided by fit."""
    shares = part_shares(figures, key)
    parts = [_needed(figures, key, share) for share in shares if share.cpm is not None]
    remark = "" if parts else translate("derivation", "nobody does this work yet")
    total = sum(share.needed_minutes for share in shares)
    return given(translate("derivation", "hours needed of CPMs"), total, Unit.HOURS, remark).summed(parts)


def fit_of(plan: Plan, partner: Partner, model: SalesModel | None, role: RoleType) -> Derivation:
    """Give the fit of a role type for a part; of shared work (None), that for the models its CPM keeps.

    Raises:
        KeyError: it is shared work of a partner without a CPM.
    """
    if model is not None:
        said = translate("derivation", "fit of {role} for {model}")
        return _fit_for(role, model, said)
    given_to = plan.assignments[partner.id]
    kept = [
        (model, Fraction(weight, WHOLE))
        for model, weight in partner.mix
        if weight and given_to.cpm_for(model) == given_to.primary
    ]
    if not kept:
        return given(translate("derivation", "fit for shared work"), 100, Unit.PERCENT)
    said = translate("derivation", "fit of {role} for {model}")
    if len(kept) == 1:
        return _fit_for(role, kept[0][0], said)
    weights = [given(_weight_name(model), weight, Unit.SHARE) for model, weight in kept]
    divided = [
        given(
            translate("derivation", "weight \u00f7 fit for {model}").format(model=model_in_sentence(model)),
            weight / _worth(role, model),
            Unit.NUMBER,
        ).multiplied([given(_weight_name(model), weight, Unit.SHARE)], [_fit_for(role, model, said)])
        for model, weight in kept
    ]
    total = sum((weight for _, weight in kept), start=Fraction(0))
    sums = sum((weight / _worth(role, model) for model, weight in kept), start=Fraction(0))
    return given(translate("derivation", "fit for the model mix"), total / sums, Unit.SHARE).multiplied(
        [given(translate("derivation", "weights"), total, Unit.SHARE).summed(weights)],
        [given(translate("derivation", "weights \u00f7 fit"), sums, Unit.NUMBER).summed(divided)],
    )


def part_name(model: SalesModel | None) -> str:
    """Name a part of a partner's work."""
    if model is None:
        return translate("derivation", "shared work")
    return translate("derivation", "work for {model}").format(model=model_in_sentence(model))


def _parts(plan: Plan, partner: Partner) -> Iterator[Derivation]:
    tier = plan.tier_of(partner)
    if tier is None:
        return
    for model in (None, *SalesModel):
        weight = WHOLE if model is None else partner.mix.weight(model)
        activities = [
            _activity(each, tier)
            for each in sorted(plan.activities.values(), key=lambda each: each.rank)
            if each.model is model and each.minutes_per_year(tier)
        ]
        if weight and activities:
            yield _part(partner, model, activities)
    yield from _onboarding(plan, partner, tier)


def _part(partner: Partner, model: SalesModel | None, activities: list[Derivation]) -> Derivation:
    exact = sum((Fraction(each.amount or 0) for each in activities), start=Fraction(0))
    name = translate("derivation", "activities of {part}").format(part=part_name(model))
    factors = [given(name, exact, Unit.HOURS).summed(activities)]
    share = Fraction(1)
    if model is not None:
        share = Fraction(partner.mix.weight(model), WHOLE)
        factors.append(given(translate("derivation", "weight in the model mix"), share, Unit.SHARE))
    factors.append(given(translate("derivation", "effort factor"), partner.effort_percent, Unit.PERCENT))
    minutes = round(exact * share * partner.effort_percent / 100)
    return given(part_name(model), minutes, Unit.HOURS).multiplied(factors, rounding=Rounding.EVEN)


def _activity(activity: Activity, tier: TierId) -> Derivation:
    return given(activity.name, Fraction(activity.minutes_per_year(tier), _MONTHS), Unit.HOURS).multiplied(
        [
            given(translate("derivation", "each time"), activity.minutes_each, Unit.HOURS),
            given(translate("derivation", "times a year"), activity.times_per_year[tier], Unit.COUNT),
        ],
        [given(translate("derivation", "months a year"), _MONTHS, Unit.COUNT)],
    )


def _onboarding(plan: Plan, partner: Partner, tier: TierId) -> Iterator[Derivation]:
    curve = plan.assumptions.onboarding_curve
    if partner.start is None:
        return
    age = plan.assumptions.planning_month.ordinal - partner.start.ordinal
    minutes = plan.tiers[tier].onboarding_minutes_per_month
    if not (0 <= age < len(curve)) or not minutes:
        return
    share = translate("derivation", "share in month {number} since {start}").format(
        number=age + 1, start=month_name(partner.start)
    )
    yield given(
        translate("derivation", "onboarding"), round(Fraction(minutes * curve[age], 100)), Unit.HOURS
    ).multiplied(
        [
            given(translate("derivation", "onboarding of the tier"), minutes, Unit.HOURS),
            given(share, curve[age], Unit.PERCENT),
        ],
        rounding=Rounding.EVEN,
    )


def _needed(figures: Figures, key: PartnerId, share: PartShare) -> Derivation:
    plan = figures.plan
    if share.cpm is None:
        message = "nobody takes hours for it"
        raise ValueError(message)
    cpm = plan.cpms[share.cpm]
    fit = fit_of(plan, plan.partners[key], share.model, plan.role_types[cpm.role_type])
    name = translate("derivation", "{part}, {cpm}").format(part=part_name(share.model), cpm=cpm.name)
    work = given(part_name(share.model), share.minutes, Unit.HOURS)
    return given(name, share.needed_minutes, Unit.HOURS).multiplied([work], [fit], rounding=Rounding.EVEN)


def _weight_name(model: SalesModel) -> str:
    return translate("derivation", "weight of {model}").format(model=model_in_sentence(model))


def _worth(role: RoleType, model: SalesModel) -> Fraction:
    """Give the fit that counts: where a role type may not, hours count undiminished."""
    return Fraction(role.fit.percent(model) or 100, 100)


def _fit_for(role: RoleType, model: SalesModel, said: str) -> Derivation:
    fit = role.fit.percent(model)
    name = said.format(role=role.name, model=model_in_sentence(model))
    if fit:
        return given(name, fit, Unit.PERCENT)
    return given(name, 100, Unit.PERCENT, translate("derivation", "it may not: counted undiminished"))
