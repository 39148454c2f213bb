"""Rules give many partners a mix at once."""

from dataclasses import replace

import pytest

from cpm_planner.charters.advice.questions import Question
from cpm_planner.charters.advice.rules import AdviceRule, Column, Comparison, advise_all
from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.place import Address
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import UNTAGGED, ModelMix
from tests.builders import a_partner, a_plan

DEALER = AdviceRule(Column.SEGMENT, Comparison.CONTAINS, ("dealer",), {Question.ENABLES: "sellers"})
RESELLER = AdviceRule(
    Column.SEGMENT, Comparison.EQUALS, ("Value Added Reseller",), mix=ModelMix(0, 5_000, 5_000)
)


def plan_of(**fields: object) -> Plan:
    return a_plan(partners=[replace(a_partner("p1", tier=TierId("gold")), **fields)])  # type: ignore[arg-type]


def test_a_rule_answers_for_the_partners_it_fits() -> None:
    (advised,) = advise_all(plan_of(segment="Car Dealers"), [DEALER])
    assert advised.after == ModelMix(0, 10_000, 0)
    assert advised.rules == (0,)
    assert advised.advice is not None
    assert len(advised.advice.open_questions) == len(Question) - 1


def test_a_mix_wins_over_answers() -> None:
    (advised,) = advise_all(plan_of(segment="value added reseller"), [DEALER, RESELLER])
    assert (advised.after, advised.rules, advised.advice) == (RESELLER.mix, (1,), None)


def test_the_first_rule_to_answer_a_question_holds() -> None:
    second = replace(DEALER, answers={Question.ENABLES: "few", Question.CALLS: "usually"})
    (advised,) = advise_all(plan_of(segment="dealer"), [DEALER, second])
    assert advised.after.sell_through == 4_000  # 4 of 10 points: the second rule only adds the calls


def test_tagged_partners_are_left_alone_unless_asked_for() -> None:
    plan = plan_of(segment="dealer", mix=ModelMix(10_000))
    assert not list(advise_all(plan, [DEALER]))
    (advised,) = advise_all(plan, [DEALER], tagged_too=True)
    assert (advised.partner, advised.before) == (PartnerId("p1"), ModelMix(10_000))


def test_partners_no_rule_speaks_of_are_left_out() -> None:
    assert not list(advise_all(plan_of(segment="OEM"), [DEALER]))


@pytest.mark.parametrize(
    ("column", "word"),
    [
        (Column.NAME, "acme"),
        (Column.TIER, "gold"),
        (Column.REGION, "north"),
        (Column.COUNTRY, "de"),
        (Column.LANGUAGE, "pt"),
        (Column.NOTE, "old"),
    ],
)
def test_every_column_can_be_looked_at(column: Column, word: str) -> None:
    plan = plan_of(
        name="ACME", region="North", address=Address(country="DE"), language="pt", note="Old friends"
    )
    rule = AdviceRule(column, Comparison.STARTS_WITH, (word,), mix=ModelMix(10_000))
    assert [each.before for each in advise_all(plan, [rule])] == [UNTAGGED]


def test_no_tier_reads_as_nothing() -> None:
    plan = plan_of(tier=None)
    rule = AdviceRule(Column.TIER, Comparison.EQUALS, ("",), mix=ModelMix(10_000))
    assert len(list(advise_all(plan, [rule]))) == 1
