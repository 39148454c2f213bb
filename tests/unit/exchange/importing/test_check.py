"""The check as a whole: control totals, several columns for one field, progress, and what it refuses."""

from datetime import date
from decimal import Decimal

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.rows.verdict import Counts
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.import_record import ColumnTotals
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel
from tests.unit.exchange.importing.lists import PLAN, TODAY, a_list, a_table, by_name, checked, partners


def test_control_totals_are_those_of_the_file() -> None:
    table = a_list(
        "name|revenue|city", "One|1,000.25|Rome", "Two||Rome", "Three|-0.25|Oslo", "Four|much|Bonn"
    )
    found = checked(table, ListKind.PARTNERS)
    assert found.totals == (
        ColumnTotals("name", "name", filled=4, blank=0, distinct=4, unreadable=0),
        ColumnTotals(
            "revenue",
            "revenue",
            filled=3,
            blank=1,
            distinct=3,
            unreadable=1,
            total=Decimal(1_000),
            lowest=Decimal("-0.25"),
            highest=Decimal("1000.25"),
        ),
        ColumnTotals("city", "city", filled=4, blank=0, distinct=3, unreadable=0),
    )


def test_cells_of_several_kinds_are_kept_apart() -> None:
    cells = (1, 1.0, True, "1", None, date(2026, 1, 1))
    table = a_table("name|revenue", *((f"N{n}", cell) for n, cell in enumerate(cells)))
    totals = checked(table, ListKind.PARTNERS).totals[1]
    assert (totals.filled, totals.blank, totals.distinct, totals.unreadable) == (5, 1, 5, 2)
    assert totals.total == 3


def test_several_columns_feed_one_field() -> None:
    table = a_list(
        "first|last|hard|soft|r1|r2|m1|m2", "Ana|Lima|1.10|2.20|North|East; North|sell to|sell with"
    )
    mapping = Mapping(
        (
            ColumnMapping("name", ("first", "last")),
            ColumnMapping("revenue", ("hard", "soft")),
            ColumnMapping("note", ("r1", "r2")),
            ColumnMapping("models", ("m1", "m2")),
        )
    )
    (partner,) = enter(PLAN, check(table, ListKind.PARTNERS, mapping, PLAN, today=TODAY)).partners.values()
    assert (partner.name, partner.revenue_cents, partner.note) == ("Ana Lima", 330, "North East; North")
    assert partner.mix.models == (SalesModel.SELL_TO, SalesModel.SELL_WITH)


def test_a_sum_with_a_part_that_is_not_understood_is_no_sum() -> None:
    table = a_list("name|hard|soft", "Ana|1.10|much", "Bo|1|")
    mapping = Mapping((ColumnMapping("name", ("name",)), ColumnMapping("revenue", ("hard", "soft"))))
    found = check(table, ListKind.PARTNERS, mapping, PLAN, today=TODAY)
    assert [each.revenue_cents for each in enter(PLAN, found).partners.values()] == [0, 100]
    assert [[each.code for each in row.findings] for row in found.verdicts] == [["number-not-a-number"], []]


def test_one_column_feeds_several_fields_through_value_maps() -> None:
    table = a_list("name|type|oem", "One|VAR|", "Two|depot north|yes", "Three|n/a|no", "Four| var |1")
    models = ValueMap(
        equals={"var": ("sell with", "sell through"), "n/a": ()},
        contains={"Depot": ("sell_through",)},
        flags={"oem": ("sell_to",)},
    )
    mapping = Mapping(
        (
            ColumnMapping("name", ("name",)),
            ColumnMapping("segment", ("type",)),
            ColumnMapping("models", ("type",), models),
        )
    )
    found = check(table, ListKind.PARTNERS, mapping, PLAN, today=TODAY)
    after = enter(PLAN, found).partners.values()
    to, through, with_us = SalesModel
    assert [each.mix.models for each in after] == [
        (through, with_us),
        (to, through),
        (),
        (to, through, with_us),
    ]
    assert [each.segment for each in after] == ["VAR", "depot north", "n/a", "var"]


def test_a_flag_that_is_neither_yes_nor_no_is_found() -> None:
    mapping = Mapping(
        (
            ColumnMapping("name", ("name",)),
            ColumnMapping("models", (), ValueMap(flags={"oem": ("sell_to",)})),
        )
    )
    found = check(a_list("name|oem", "One|perhaps"), ListKind.PARTNERS, mapping, PLAN, today=TODAY)
    assert [each.sentence for each in found.verdicts[0].findings] == [
        "Sales models: 'perhaps' is neither yes nor no; left out."
    ]


def test_numbers_and_dates_are_read_as_the_mapping_says() -> None:
    plan = partners("name|revenue|start", "One|1.234,50|3.4.2020", numbers="de")
    (partner,) = plan.partners.values()
    assert (partner.revenue_cents, partner.start) == (123_450, Month(2020, 4))


def test_progress_goes_from_nothing_to_all() -> None:
    told: list[float] = []
    table = a_list("name|city", *(f"Name {n}|Rome" for n in range(10)))
    check(table, ListKind.PARTNERS, by_name(table), PLAN, today=TODAY, progress=told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)


@pytest.mark.parametrize("kind", ListKind)
def test_a_check_can_be_cancelled_at_every_look_up(kind: ListKind) -> None:
    table = a_list("partner|cpm", "A|B") if kind is ListKind.ASSIGNMENTS else a_list("name", "A")
    looks: list[float] = []
    check(table, kind, by_name(table), PLAN, today=TODAY, progress=looks.append)
    for allowed in range(len(looks)):
        answers = iter([False] * allowed)
        with pytest.raises(CancelledError):
            check(
                table,
                kind,
                by_name(table),
                PLAN,
                today=TODAY,
                cancelled=lambda left=answers: next(left, True),
            )


def test_an_empty_list_is_no_fault() -> None:
    found = checked(a_list("name"), ListKind.PARTNERS)
    assert (found.counts, found.verdicts, enter(PLAN, found)) == (Counts(), (), PLAN)


def test_a_column_that_is_not_there_is_refused() -> None:
    mapping = Mapping((ColumnMapping("name", ("Nmae",)),))
    with pytest.raises(
        InputError, match=r'no column "Nmae" \(list\.csv\): map one of its columns: name, city'
    ):
        check(a_list("name|city", "A|B"), ListKind.PARTNERS, mapping, PLAN, today=TODAY)


def test_a_default_that_is_not_understood_is_refused() -> None:
    with pytest.raises(InputError, match='The default for "tier" is not understood: "Golden" is no tier'):
        checked(a_list("name", "A"), ListKind.PARTNERS, defaults={"tier": "Golden"})


def test_a_blank_default_says_nothing() -> None:
    found = checked(a_list("name", "A"), ListKind.PARTNERS, defaults={"segment": " "})
    assert [each.segment for each in enter(PLAN, found).partners.values()] == [""]
