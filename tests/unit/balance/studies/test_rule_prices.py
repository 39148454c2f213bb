"""What rules cost on small plans worked out by hand, and that every price is within its bounds."""

from dataclasses import replace
from itertools import product
from random import Random
from typing import Any

import pytest

from cpm_planner.balance.core.result import figures as core_figures
from cpm_planner.balance.core.solve import solve
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.outcome import outcome
from cpm_planner.balance.studies.rule_prices import (
    Alarm,
    Known,
    RulePrices,
    RulePricesRequest,
    held_partners,
    price_rules,
)
from cpm_planner.balance.studies.rule_prices_text import (
    debt_sentence,
    gain_words,
    held_sentence,
    price_words,
    solved_sentence,
)
from cpm_planner.balance.translation import InfeasibleError, translate
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan

HOUR = 60
QUICK = RulePricesRequest(most_solved=20, work_limit=60)
ANA, BO = CpmId("ana"), CpmId("bo")


def lopsided(**rules: Rule) -> Plan:
    """Ana has four partners of 30 hours a month, who all fit fully, Bo has none; a seat has 111 hours.

    All of it is planned work, for which a quarter of the hours is no room.
    """
    partners = [
        a_partner(f"p{number}", mix=ModelMix(10_000), known_workload=KnownWorkload(30 * HOUR, "known"))
        for number in range(4)
    ]
    return a_plan(
        partners=partners,
        cpms=[a_cpm("ana"), a_cpm("bo")],
        owners={each.id: "ana" for each in partners},
        rules_by_id=rules,
    )


def locks(count: int) -> dict[str, Rule]:
    return {f"l{number}": LockPartner(PartnerId(f"p{number}")) for number in range(count)}


def by_key(found: RulePrices) -> dict[str, Any]:
    return {each.key: each.price for each in found.prices}


def test_the_locks_that_hold_everything_with_one_cpm_cost_all_of_the_spread() -> None:
    found = price_rules(lopsided(**locks(4)), QUICK)
    assert found.before.widest_spread == pytest.approx(120 / 111, abs=0.001)
    reserve = 111 * HOUR // 4
    assert found.before.overload_minutes == 9 * HOUR + reserve
    assert found.debt.known is Known.EXACT
    assert found.debt.after is not None
    assert (found.debt.after.widest_spread, found.debt.after.overload_minutes) == (0.0, 0)
    assert found.debt.after.moves == 2
    each = list(by_key(found).values())
    assert all(price.known is Known.EXACT for price in each)
    assert len({round(price.at_least, 6) for price in each}) == 1
    assert 0 < each[0].at_least < found.debt.at_least
    assert each[0].after.widest_spread == pytest.approx(60 / 111, abs=0.001)


def test_a_rule_that_binds_nothing_costs_nothing() -> None:
    found = price_rules(lopsided(lock=LockPartner(PartnerId("p0")), most=AtMostPartners(3)), QUICK)
    assert {key: price.at_least for key, price in by_key(found).items()} == {"lock": 0.0, "most": 0.0}
    assert all(price.at_most == pytest.approx(0, abs=1e-5) for price in by_key(found).values())


def test_without_rules_there_is_no_debt() -> None:
    found = price_rules(lopsided(), QUICK)
    assert (found.debt.at_most, found.prices, found.alarm, found.is_complete) == (0.0, (), Alarm.FINE, True)
    assert price_rules(a_plan(), QUICK).held_share == 0


def test_a_lock_that_shields_from_other_rules_has_no_price_of_its_own() -> None:
    plan = lopsided(lock=LockPartner(PartnerId("p0")), region=RegionMustMatch())
    partner = replace(plan.partners[PartnerId("p0")], region="South")
    cpms = {key: replace(cpm, regions=("North",)) for key, cpm in plan.cpms.items()}
    found = price_rules(replace(plan, partners={**plan.partners, partner.id: partner}, cpms=cpms), QUICK)
    assert by_key(found)["lock"].known is Known.NEEDED
    assert price_words(by_key(found)["lock"]) == "others clash without it"


def test_clashing_rules_have_no_prices() -> None:
    clash = lopsided(lock=LockPartner(PartnerId("p0")), must=MustHave(PartnerId("p0"), BO))
    with pytest.raises(InfeasibleError, match="cannot all be kept"):
        price_rules(clash, QUICK)


@pytest.mark.parametrize(
    ("count", "alarm"), [(0, Alarm.FINE), (1, Alarm.FINE), (2, Alarm.WARN), (3, Alarm.BAD)]
)
def test_the_alarm_goes_by_the_share_of_partners_held(count: int, alarm: Alarm) -> None:
    partners = [a_partner(f"p{number}") for number in range(20)]
    plan = a_plan(partners=partners, cpms=[a_cpm()], owners={"p0": "ana"}, rules_by_id=locks(count))
    found = price_rules(plan, QUICK)
    assert (len(found.held), found.alarm) == (count, alarm)


def test_a_partner_held_twice_counts_once_and_those_of_a_locked_cpm_count() -> None:
    rules = {
        "lock": LockPartner(PartnerId("p0")),
        "not": MustNotHave(PartnerId("p0"), BO),
        "cpm": LockCpm(ANA),
    }
    assert held_partners(lopsided(**rules)) == ("p0", "p1", "p2", "p3")
    assert held_partners(lopsided(lock=rules["lock"], no=rules["not"])) == ("p0",)


def test_only_as_many_rules_as_asked_are_balanced_without() -> None:
    found = price_rules(lopsided(**locks(4)), replace(QUICK, most_solved=1))
    assert found.solved == 1
    assert [price.known for price in by_key(found).values()] == [Known.EXACT, *[Known.AT_MOST] * 3]
    exact, *bounded = by_key(found).values()
    assert all(price.at_most >= exact.at_least - 1e-9 for price in bounded)
    assert solved_sentence(found) == "Balanced again without 1 of 4 rules"


def test_a_single_rule_costs_what_all_rules_together_cost() -> None:
    found = price_rules(lopsided(cpm=LockCpm(ANA)), QUICK)
    assert found.prices[0].price is found.debt
    assert found.debt.at_least > 0
    assert solved_sentence(found) == "Balanced again without 1 of 1 rule"


def test_cancelling_keeps_what_is_known() -> None:
    heard: list[Any] = []
    found = price_rules(lopsided(**locks(4)), QUICK, heard.append, lambda: bool(heard))
    assert not found.is_complete
    assert found.debt.after is not None
    assert solved_sentence(found).endswith("stopped early")


def test_progress_rises_and_brings_partial_prices() -> None:
    heard: list[Any] = []
    found = price_rules(lopsided(**locks(2)), QUICK, heard.append)
    assert [each.done for each in heard] == sorted(each.done for each in heard)
    assert heard[-1].done == 1.0
    assert replace(heard[-1].partial, seconds=0) == replace(found, seconds=0)


def test_prices_are_told_in_outcomes() -> None:
    found = price_rules(lopsided(**locks(4)), QUICK)
    assert gain_words(found.before, found.debt) == (
        "108.1 points of spread less, 36.8 h of overload less, 2 moves more"
    )
    assert price_words(found.debt).startswith("exactly ")
    assert debt_sentence(found).startswith("Without any locks and rules the plan could be better by exactly")
    assert held_sentence(found) == (
        '4 of 4 partners (100.0 %) are held by locks, "must have" or "must not have": '
        "15 % or more, so rules decide the plan more than balancing does"
    )


@pytest.mark.parametrize("seed", range(25))
def test_every_price_holds_when_all_placements_are_tried(seed: int) -> None:
    plan = drawn(seed)
    try:
        found = price_rules(plan, replace(QUICK, most_solved=seed % 4))
    except InfeasibleError:
        pytest.fail("the draw leaves out rules that can clash")
    best = exhaustive(plan)
    for key, price in by_key(found).items():
        rest = {other: rule for other, rule in plan.rules.items() if other != key}
        gain = (best - exhaustive(replace(plan, rules=rest))) / best if best else 0.0
        assert price.at_least - 1e-6 <= gain
        assert gain <= price.at_most + 1e-6 * (1 + 1 / max(best, 1.0))


def test_outcomes_count_moves_of_assigned_partners_only() -> None:
    plan = lopsided()
    before = derive(plan)
    assert outcome(before, before).moves == 0


def drawn(seed: int) -> Plan:
    """Draw rules that never clash for a lopsided plan of uneven partners."""
    random = Random(seed)  # noqa: S311 - a seeded draw for a test
    plan = lopsided()
    partners = {
        key: replace(each, known_workload=KnownWorkload(random.randint(5, 60) * HOUR, "known"))
        for key, each in plan.partners.items()
    }
    choices: list[Rule] = [
        LockPartner(PartnerId("p0")),
        LockPartner(PartnerId("p1")),
        MustNotHave(PartnerId("p2"), BO),
        KeepTogether(frozenset({PartnerId("p2"), PartnerId("p3")})),
        AtMostPartners(random.randint(1, 3), BO),
        MoveCap(random.choice([0, 25, 50])),
    ]
    rules = {RuleId(f"r{row}"): rule for row, rule in enumerate(random.sample(choices, 3))}
    return replace(plan, partners=partners, rules=rules)


def exhaustive(plan: Plan) -> float:
    """Give the least value over all placements, each valued by the search when it has no choice."""
    problem = translate(derive(plan)).problem
    objective = BalanceRequest().objective
    values = []
    pairs = [range(int(a), int(b)) for a, b in zip(problem.indptr, problem.indptr[1:], strict=False)]
    for chosen in product(*pairs):
        single = replace(
            problem,
            indptr=list(range(problem.items + 1)),
            cpm=problem.cpm[list(chosen)],
            minutes=problem.minutes[list(chosen)],
            cost=problem.cost[list(chosen)],
            workload=problem.uncovered_minutes,
            max_moved_partners=None,
            max_moved_revenue=None,
        )
        moved = core_figures(single, single.cpm).moved_partners
        if problem.max_moved_partners is None or moved <= problem.max_moved_partners:
            values.append(solve(single, objective=objective, work_limit=1).value)
    return min(values)
