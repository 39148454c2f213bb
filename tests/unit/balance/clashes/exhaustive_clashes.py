"""Whether a tiny plan can meet some of its rules, by trying every placement, without the study's code."""

from collections.abc import Collection, Iterator, Mapping
from itertools import product
from random import Random

from cpm_planner.balance.clashes.demand import AskedCap, Demand
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix, SalesModel
from tests.builders import a_cpm, a_partner, a_plan, a_role_type

CPMS = [CpmId(key) for key in ("ana", "bo", "cy")]
PARTNERS = [PartnerId(f"p{number}") for number in range(4)]
Place = CpmId | None
Part = tuple[PartnerId, CpmId | None, tuple[SalesModel, ...], bool]
"""Partner, who has it, the models in it, whether the shared work is."""


def drawn(seed: int) -> Plan:
    """Draw a plan of up to 4 partners, 3 CPMs and 7 rules, many of which clash."""
    random = Random(seed)  # noqa: S311 - a seeded draw for a test
    cpms = [
        a_cpm(
            key,
            random.choice(["all", "all", "narrow"]),
            fte_percent=random.choice([100, 100, 100, 0]),
            regions=random.choice([(), ("North",), ("South",)]),
            languages=random.choice([(), (), ("German",)]),
        )
        for key in CPMS
    ]
    count = random.randint(2, 4)
    partners = [
        a_partner(
            key,
            mix=random.choice([ModelMix(), ModelMix(10_000), ModelMix(5_000, 5_000), ModelMix(0, 10_000)]),
            region=random.choice(["", "North", "South"]),
            language=random.choice(["", "German", "English"]),
            revenue_cents=random.choice([0, 100, 200, 700]),
        )
        for key in PARTNERS[:count]
    ]
    owners = {each.id: random.choice(CPMS) for each in partners if random.random() < 0.85}
    plan = a_plan(
        partners=partners,
        cpms=cpms,
        role_types=[a_role_type("all"), a_role_type("narrow", fit=Fit(0, 100, 100))],
        owners=owners,
        rules_by_id={f"r{row}": _rule(random, PARTNERS[:count]) for row in range(random.randint(2, 7))},
    )
    for key in [key for key in owners if plan.partners[key].mix.sell_through and random.random() < 0.2]:
        specialists = {SalesModel.SELL_THROUGH: random.choice(CPMS)}
        plan.assignments[key] = Assignment(plan.assignments[key].primary, specialists)  # type: ignore[index]
    return plan


def can_be_met(plan: Plan, demands: Collection[Demand]) -> bool:
    """Try every placement of every part under the chosen demands."""
    parts = list(_parts(plan))
    rules = [demand.rule for demand in demands]
    return any(
        _holds(plan, rules, dict(zip(parts, places, strict=True)))
        for places in product([*CPMS, None], repeat=len(parts))
    )


def _rule(random: Random, partners: list[PartnerId]) -> Rule:
    kinds = (
        lambda: LockPartner(random.choice(partners)),
        lambda: LockPartner(random.choice(partners)),
        lambda: LockCpm(random.choice(CPMS)),
        lambda: MustHave(random.choice(partners), random.choice(CPMS)),
        lambda: MustHave(random.choice(partners), random.choice(CPMS)),
        lambda: MustNotHave(random.choice(partners), random.choice(CPMS)),
        lambda: KeepTogether(frozenset(random.sample(partners, 2))),
        RegionMustMatch,
        LanguageMustMatch,
        lambda: AtMostPartners(random.randint(0, 2), random.choice([None, *CPMS])),
        lambda: MoveCap(random.choice([None, 0, 30, 60]), random.choice([None, 0, 20, 60])),
    )
    return random.choice(kinds)()


def _parts(plan: Plan) -> Iterator[Part]:
    for key, partner in plan.partners.items():
        assignment = plan.assignments.get(key)
        models = partner.mix.models
        if assignment is None or not assignment.is_split:
            yield key, assignment and assignment.primary, tuple(models), True
            continue
        own = {model: assignment.cpm_for(model) for model in SalesModel}
        for cpm in assignment.cpms:
            kept = tuple(model for model in models if own[model] == cpm)
            yield key, cpm, kept, cpm == assignment.primary


def _holds(plan: Plan, rules: Collection[Rule | AskedCap], placed: Mapping[Part, Place]) -> bool:
    return (
        all(_may_be(plan, rules, part, place) for part, place in placed.items())
        and all(_is_together(rule, placed) for rule in rules)
        and _is_within_limits(rules, placed)
        and _is_within_caps(plan, rules, placed)
    )


def _may_be(plan: Plan, rules: Collection[Rule | AskedCap], part: Part, place: Place) -> bool:
    key, home, _, is_primary = part
    musts = [rule.cpm for rule in rules if isinstance(rule, MustHave) and rule.partner == key and is_primary]
    if any(place != cpm for cpm in musts) or (place is not None and MustNotHave(key, place) in rules):
        return False
    if _is_locked(rules, key, home):
        return place == home
    if place is None:
        return home is None
    excused = place == home and _is_locked(plan.rules.values(), key, home)
    return excused or (
        LockCpm(place) not in rules and _is_able(plan, part, place) and _matches(plan, rules, key, place)
    )


def _is_locked(rules: Collection[Rule | AskedCap], key: PartnerId, home: Place) -> bool:
    return LockPartner(key) in rules or (home is not None and LockCpm(home) in rules)


def _is_able(plan: Plan, part: Part, place: CpmId) -> bool:
    """Fit and hours, which do not count at home for whom nobody is able."""
    _, home, models, _ = part

    def able(cpm: CpmId) -> bool:
        fit = plan.role_types[plan.cpms[cpm].role_type].fit
        return plan.cpms[cpm].fte_percent > 0 and all(fit.percent(model) > 0 for model in models)

    return able(place) or (place == home and not any(able(cpm) for cpm in plan.cpms))


def _matches(plan: Plan, rules: Collection[Rule | AskedCap], key: PartnerId, place: CpmId) -> bool:
    partner, cpm = plan.partners[key], plan.cpms[place]
    near = not partner.region or not cpm.regions or partner.region in cpm.regions
    speaks = not partner.language or not cpm.languages or partner.language in cpm.languages
    return (near or RegionMustMatch() not in rules) and (speaks or LanguageMustMatch() not in rules)


def _is_together(rule: Rule | AskedCap, placed: Mapping[Part, Place]) -> bool:
    if not isinstance(rule, KeepTogether):
        return True
    return len({place for part, place in placed.items() if part[3] and part[0] in rule.partners}) <= 1


def _is_within_limits(rules: Collection[Rule | AskedCap], placed: Mapping[Part, Place]) -> bool:
    return all(
        sum(place == cpm for place in placed.values()) <= rule.limit
        for rule in rules
        if isinstance(rule, AtMostPartners)
        for cpm in (CPMS if rule.cpm is None else [rule.cpm])
    )


def _is_within_caps(plan: Plan, rules: Collection[Rule | AskedCap], placed: Mapping[Part, Place]) -> bool:
    moved = [part for part, place in placed.items() if part[1] is not None and place != part[1]]
    revenue = sum(plan.partners[part[0]].revenue_cents for part in moved if part[3])
    total = sum(each.revenue_cents for each in plan.partners.values())
    return all(_is_within(rule, len(moved), revenue, len(plan.assignments), total) for rule in rules)


def _is_within(rule: Rule | AskedCap, moved: int, revenue: int, assigned: int, total: int) -> bool:
    if isinstance(rule, AskedCap):
        return moved <= (assigned * rule.limit // 100 if rule.is_percent else rule.limit)
    if not isinstance(rule, MoveCap):
        return True
    by_partners = rule.partner_percent is None or moved <= assigned * rule.partner_percent // 100
    return by_partners and (rule.revenue_percent is None or revenue <= total * rule.revenue_percent // 100)
