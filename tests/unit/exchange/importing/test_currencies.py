"""Revenue in another currency than the plan's never counts unseen, whatever the list calls the currency."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.mapping.decisions import Decisions
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, OtherCurrencies
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.mapping.words.currencies import CODES, NAMED, SHARED_SIGNS, could_be
from cpm_planner.exchange.rows.vocabulary import CURRENCY_WORDS
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from tests.unit.exchange.importing.lists import PLAN, TODAY, a_list, by_name, checked, codes, partners

EUROS = replace(PLAN, assumptions=replace(PLAN.assumptions, currency="EUR"))
HEADER = "external_id|name|revenue|currency"
MIXED = a_list(HEADER, "1|Acme|100|EUR", "2|Bo|200|USD", "3|Cy|300|", "4|Di||USD", "5|Ed|0|USD")


def revenues(plan: Plan) -> list[int]:
    return [partner.revenue_cents // 100 for partner in plan.partners.values()]


def test_revenue_in_another_currency_is_left_out_with_a_remark() -> None:
    found = checked(MIXED, ListKind.PARTNERS, EUROS)
    assert codes(found)[:4] == [[], ["currency-no-rate"], ["no-currency"], []]
    assert [each.sentence for verdict in found.verdicts[1:3] for each in verdict.findings] == [
        "The revenue is in USD, for which the plan, kept in EUR, has no rate; left out.",
        "No currency; the revenue is taken for EUR.",
    ]
    assert (found.counts.new, found.counts.refused) == (5, 0)
    assert revenues(partners(HEADER, "1|Acme|100|EUR", "2|Bo|200|USD", plan=EUROS)) == [100, 0]


def test_the_list_as_a_whole_is_said_to_be_in_several_currencies() -> None:
    notes = [each.sentence for each in checked(MIXED, ListKind.PARTNERS, EUROS).notes]
    assert (
        "The revenue is in several currencies: EUR (rows: 2), USD (rows: 1); the plan is kept in EUR,"
        " and the sum of the column means nothing." in notes
    )


def test_a_list_all_in_another_currency_is_said_to_be_so() -> None:
    found = checked(a_list(HEADER, "1|Acme|100|CHF", "2|Bo|200|chf"), ListKind.PARTNERS, EUROS)
    assert "currency-other" in [each.code for each in found.notes]


def test_a_list_in_the_currency_of_the_plan_is_told_nothing() -> None:
    found = checked(a_list(HEADER, "1|Acme|100|€", "2|Bo|200|Euro"), ListKind.PARTNERS, EUROS)
    assert codes(found) == [[], []]
    assert not {"currencies-mixed", "currency-other"} & {each.code for each in found.notes}


@pytest.mark.parametrize(
    ("choice", "code", "revenue"),
    [
        (OtherCurrencies.CONVERT, "currency-no-rate", [0]),
        (OtherCurrencies.LEAVE_OUT, "currency-left-out", [0]),
        (OtherCurrencies.TAKE, "currency-taken", [200]),
        (OtherCurrencies.REFUSE, "currency-refused", []),
    ],
)
def test_somebody_decides_what_becomes_of_it(choice: OtherCurrencies, code: str, revenue: list[int]) -> None:
    found = checked(a_list(HEADER, "2|Bo|200|USD"), ListKind.PARTNERS, EUROS, other_currencies=choice)
    assert codes(found) == [[code]]
    assert revenues(partners(HEADER, "2|Bo|200|USD", plan=EUROS, other_currencies=choice)) == revenue


def test_revenue_is_converted_at_the_rate_of_the_plan_to_the_cent() -> None:
    rates = {"USD": Decimal("0.9155")}
    plan = replace(EUROS, assumptions=replace(EUROS.assumptions, rates=rates))
    found = checked(a_list(HEADER, "1|Acme|100.10|USD", "2|Bo|7|CHF", "3|Cy|5|EUR"), ListKind.PARTNERS, plan)
    assert codes(found) == [["currency-converted"], ["currency-no-rate"], []]
    assert found.verdicts[0].findings[0].sentence == (
        "The revenue is in USD, and is converted to EUR at the plan rate 0.9155."
    )
    after = enter(plan, found)
    assert [partner.revenue_cents for partner in after.partners.values()] == [91_64, 0, 5_00]


def test_a_currency_that_is_not_understood_is_asked_and_its_revenue_left_out() -> None:
    found = checked(a_list(HEADER, "1|Acme|100|Taler"), ListKind.PARTNERS, EUROS)
    assert codes(found) == [["unknown-currency", "currency-no-rate"]]
    unknown, left_out = (each.sentence for each in found.verdicts[0].findings)
    assert unknown == '"Taler" is no currency that is known; write its code, such as EUR, USD, GBP, CHF, JPY.'
    assert left_out.startswith("The revenue is in a currency that is not understood, for which the plan")
    assert [each.word for each in found.questions.words] == ["Taler"]


def test_a_word_for_a_currency_may_be_translated() -> None:
    table = a_list(HEADER, "1|Acme|100|Taler")
    taler = ColumnMapping("currency", ("currency",), ValueMap(equals={"Taler": ("EUR",)}))
    columns = (*by_name(table).columns[:-1], taler)
    mapping = replace(by_name(table), columns=columns)
    assert codes(check(table, ListKind.PARTNERS, mapping, EUROS, today=TODAY)) == [[]]


def test_a_list_without_such_a_column_may_be_said_to_be_in_a_currency() -> None:
    found = checked(
        a_list("external_id|name|revenue", "1|Acme|100"),
        ListKind.PARTNERS,
        EUROS,
        defaults={"currency": "USD"},
    )
    assert codes(found) == [["currency-no-rate"]]


def test_what_a_partner_had_stays_where_a_later_list_is_in_another_currency() -> None:
    before = partners(HEADER, "1|Acme|100|EUR", plan=EUROS)
    assert revenues(partners(HEADER, "1|Acme|120|USD", plan=before)) == [100]


def test_amounts_of_several_currencies_are_not_merged_into_one() -> None:
    same = Decisions({}, (("1", "2"),), ())
    after = partners(HEADER, "1|Acme|100|EUR", "2|Acme Inc|200|USD", plan=EUROS, decisions=same)
    assert after.partners[PartnerId("1")].revenue_cents == 100_00


@pytest.mark.parametrize(
    ("said", "currency", "is_it"),
    [
        ("$", "USD", True),
        ("$", "CAD", True),
        ("$", "EUR", False),
        ("¥", "CNY", True),
        ("kr", "SEK", True),
        ("USD", "CAD", False),
        ("EUR", "EUR", True),
    ],
)
def test_a_sign_that_currencies_share_may_be_each_of_them(said: str, currency: str, *, is_it: bool) -> None:
    assert could_be(said, currency) is is_it


def test_every_name_and_sign_is_of_a_currency_that_there_is() -> None:
    assert {*NAMED.values()} <= CODES
    assert frozenset().union(*SHARED_SIGNS.values()) <= CODES
    assert all(CURRENCY_WORDS.meaning(name) == code for name, code in NAMED.items())
    assert all(CURRENCY_WORDS.meaning(sign) == sign for sign in SHARED_SIGNS)
