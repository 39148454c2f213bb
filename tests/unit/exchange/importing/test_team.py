"""Lists of the team: what their rows make of a plan."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.words.other_values import STATES
from cpm_planner.exchange.rows.verdict import Outcome
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Coordinates
from tests.unit.exchange.importing.lists import PLAN, a_list, a_table, checked, codes, team

USUAL = Pay(80_000_00, 25_000_00, 2_400, 6_000_00)


def test_every_field_reaches_the_seat() -> None:
    plan = team(
        "position_id|name|role_type|status|fte|start|end|regions|languages|cost_centre|latitude|longitude|note",
        "007|Ana Lima|inside|Leaving|80|2024-05|2026-08|North; East|en;pt|CC 1|41.9|12.5|Until August",
    )
    assert plan.cpms == {
        "007": Cpm(
            CpmId("007"),
            "Ana Lima",
            RoleTypeId("inside"),
            "007",
            SeatStatus.LEAVING,
            80,
            Month(2024, 5),
            Month(2026, 8),
            ("North", "East"),
            ("en", "pt"),
            Coordinates(41.9, 12.5),
            "CC 1",
            "Until August",
        )
    }


def test_full_time_may_be_1_or_100() -> None:
    fractions = team("name|fte", "Ana|1", "Bo|0.5", "Cy|60 %")
    percents = team("name|fte", "Ana|100", "Bo|50", "Cy|60 %")
    assert [each.fte_percent for each in fractions.cpms.values()] == [100, 50, 60]
    assert [each.fte_percent for each in percents.cpms.values()] == [100, 50, 60]


def test_a_column_that_its_sheet_shows_as_percentages_holds_fractions() -> None:
    table = replace(
        a_table("name|fte", ("Ana", 1), ("Bo", 0.5), ("Cy", 2.0), ("Di", "60 %")), percents=frozenset({"fte"})
    )
    found = checked(table, ListKind.TEAM)
    assert [after.fte_percent for _, after in found.change.cpms.values() if after] == [100, 50, 200, 60]
    assert all(note.code != "read-as-fractions" for note in found.notes)


def test_without_position_ids_names_tell_seats_apart() -> None:
    plan = team("name|note", "Ana Lima|First")
    plan = team("name|note", "ana lima|Second", plan=plan)
    assert {key: (each.name, each.note) for key, each in plan.cpms.items()} == {
        "ana-lima": ("ana lima", "Second")
    }


def test_a_seat_without_position_id_gets_the_one_of_its_namesake() -> None:
    plan = team("name", "Ana Lima", "Bo Ek")
    plan = team("position_id|name", "7|Ana Lima", "8|Bo Ek", "9|Bo Ek", plan=plan)
    assert {key: each.position_id for key, each in plan.cpms.items()} == {
        "ana-lima": "7",
        "bo-ek": "",
        "8": "8",
        "9": "9",
    }


def test_a_role_type_given_by_hand_outlives_a_default() -> None:
    plan = team("name|role_type", "Ana|Inside")
    assert team("name", "Ana", plan=plan, defaults={"role_type": "Manager"}) == plan


def test_a_default_counts_where_a_row_says_nothing() -> None:
    plan = team("name|role_type|status", "Ana||", defaults={"role_type": "Inside", "status": "open"})
    assert [(each.role_type, each.status) for each in plan.cpms.values()] == [("inside", SeatStatus.OPEN)]


def test_names_are_compared_without_a_second_look_at_blanks_and_case() -> None:
    found = checked(a_list("name", "Ana  Lima", "ANA LIMA"), ListKind.TEAM)
    assert codes(found) == [[], ["same-name"]]


ABROAD = replace(
    PLAN,
    assumptions=replace(PLAN.assumptions, rates={"GBP": Decimal("1.27")}),
    role_types={key: replace(role, pay=USUAL) for key, role in PLAN.role_types.items()},
)


def test_what_finance_knows_of_a_seat_reaches_it() -> None:
    plan = team(
        "position_id|name|gl_account|entity|approval|base|variable|burden|travel|recruiting|equipment|pay_currency",
        "007|Ana Lima|0610|Example Ltd|HC-7|90,000.50|30000|21.5 %|8000|12000|2500|gbp",
        plan=ABROAD,
    )
    (ana,) = plan.cpms.values()
    assert (ana.gl_account, ana.entity, ana.approval) == ("0610", "Example Ltd", "HC-7")
    assert ana.pay == Pay(90_000_50, 30_000_00, 2_150, 8_000_00, 12_000_00, 2_500_00, "GBP")


def test_kinds_of_pay_a_list_leaves_out_are_those_of_the_role_type_or_stay() -> None:
    plan = team("name|role_type|base|pay_currency", "Ana|inside|90000|USD", "Bo|inside||", plan=ABROAD)
    ana, bo = plan.cpms.values()
    assert (ana.pay, bo.pay) == (replace(USUAL, base_cents=90_000_00), None)
    (ana, _) = team("name|variable", "Ana|20000", plan=plan).cpms.values()
    assert ana.pay == replace(USUAL, base_cents=90_000_00, variable_cents=20_000_00)


def test_burden_may_be_a_fraction_or_a_percentage() -> None:
    fractions = team("name|burden", "Ana|0.24", "Bo|0.215", plan=ABROAD)
    percents = team("name|burden", "Ana|24", "Bo|21.5", plan=ABROAD)
    for plan in (fractions, percents):
        assert [each.pay.burden_points for each in plan.cpms.values() if each.pay] == [2_400, 2_150]


def test_dates_within_the_month_keep_their_day() -> None:
    plan = team("name|start|end", "Ana|2025-03-16|2027-02-28", "Bo|2025-04-01|2027-06-15")
    ana, bo = plan.cpms.values()
    assert (ana.start, ana.start_day, ana.end, ana.end_day) == (Month(2025, 3), 16, Month(2027, 2), None)
    assert (bo.start, bo.start_day, bo.end, bo.end_day) == (Month(2025, 4), 1, Month(2027, 6), 15)


def test_dates_that_are_all_the_first_of_their_month_are_months() -> None:
    plan = team("name|start|end", "Ana|2025-03-01|2027-02-01", "Bo|Mar 2025|2027-06-01", "Cy||")
    ends = [(each.end, each.end_day) for each in plan.cpms.values()]
    assert ends == [(Month(2027, 2), None), (Month(2027, 6), None), (None, None)]


def test_a_month_leaves_the_day_in_it_as_it_was() -> None:
    plan = team("name|start|end", "Ana|2025-03-16|2027-06-15")
    (same,) = team("name|start|end", "Ana|2025-03|2027-06", plan=plan).cpms.values()
    assert (same.start_day, same.end_day) == (16, 15)
    (other,) = team("name|start|end", "Ana|2025-04|2027-07", plan=plan).cpms.values()
    assert (other.start_day, other.end_day) == (1, None)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Filled", SeatStatus.ACTIVE),
        ("TBH", SeatStatus.PLANNED),
        ("To be hired", SeatStatus.PLANNED),
        ("Vacant", SeatStatus.OPEN),
        ("à pourvoir", SeatStatus.OPEN),
        ("Nachbesetzung", SeatStatus.BACKFILL),
        ("en preaviso", SeatStatus.LEAVING),
        ("orçado", SeatStatus.PLANNED),
    ],
)
def test_states_are_called_as_finance_calls_them(word: str, status: SeatStatus) -> None:
    assert STATES[normalised(word)] == status.value


@pytest.mark.parametrize(
    ("header", "row", "sentence"),
    [
        (
            "name|start|end",
            "Cy|2026-03-20|2026-03-19",
            "The end 2026-03-19 lies before the start 2026-03-20.",
        ),
        (
            "name|base|pay_currency",
            "Cy|90000|chf",
            'There is no plan rate for "CHF"; add it on the Assumptions page first.',
        ),
        ("name|base", "Cy|-1", "An amount of pay is negative or far too large."),
    ],
)
def test_what_finance_could_not_count_with_keeps_its_row_out(header: str, row: str, sentence: str) -> None:
    found = checked(a_list(header, row, "Di" + "|" * header.count("|")), ListKind.TEAM, ABROAD)
    assert found.verdicts[0].outcome is Outcome.REFUSED
    assert [each.sentence for each in found.verdicts[0].findings] == [sentence]
    assert len(found.change.cpms) == 1


def test_a_seat_takes_over_from_another_of_the_plan_or_of_the_same_list() -> None:
    plan = team("position_id|name", "7|Ana Lima")
    plan = team(
        "position_id|name|takes_over_from",
        "8|Bo Ek|ana lima",
        "9|Cy Ott|8",
        "10|Di Fo|",
        "11|Ed Go|007x",
        plan=plan,
    )
    assert {key: each.backfill_of for key, each in plan.cpms.items()} == {
        "7": None,
        "8": "7",
        "9": "8",
        "10": None,
        "11": None,
    }


@pytest.mark.parametrize("said", ["Nobody", "8", "Twin"])
def test_whom_a_seat_cannot_take_over_from_is_left_out_and_said(said: str) -> None:
    plan = team("position_id|name", "1|Twin", "2|Twin")
    found = checked(a_list("position_id|name|takes_over_from", f"8|Bo Ek|{said}"), ListKind.TEAM, plan)
    assert [each.sentence for each in found.verdicts[0].findings] == [
        f'No other seat "{said}" to take over from; left out.'
    ]
    ((_, after),) = found.change.cpms.values()
    assert after is not None
    assert after.backfill_of is None
