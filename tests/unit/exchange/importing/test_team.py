"""Lists of the team: what their rows make of a plan."""

from dataclasses import replace

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.place import Coordinates
from tests.unit.exchange.importing.lists import a_list, a_table, checked, codes, team


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
