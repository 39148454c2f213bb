"""What files are proposed to be there for, seen together."""

from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.workspace.guided.draft import Purpose
from cpm_planner.workspace.guided.purposes import propose_joining, propose_purposes
from cpm_planner.workspace.importing import ListKind
from tests.unit.workspace.guided.tables_in_memory import a_table

PARTNERS = a_table(
    "Account id|Account name|Country", *((f"A{n:03d}", f"Acme {n}", "France") for n in range(20))
)
TEAM = a_table("Position id|Name|Home regions", ("S1", "Ana Lima", "North"), ("S2", "Ben Okri", "South"))
ORDERS = a_table("Account id|Sales", *((f"A{n % 10:03d}", n * 10) for n in range(40)))
OWNERS = a_table("Account id|Owner", *((f"A{n:03d}", "Ana Lima") for n in range(20)))
COLOURS = a_table("Colour|Size", ("red", 1), ("blue", 2))


def _purposes(*tables: SourceTable, wanted: ListKind = ListKind.PARTNERS) -> list[Purpose]:
    numbered = dict(enumerate(tables, start=1))
    proposed = propose_purposes(numbered, {key: f"file {key}" for key in numbered}, wanted)
    return [proposed[key].purpose for key in numbered]


def test_a_list_is_what_its_columns_speak_of() -> None:
    assert _purposes(TEAM) == [Purpose(ListKind.TEAM)]
    assert _purposes(PARTNERS, wanted=ListKind.TEAM) == [Purpose(ListKind.PARTNERS)]


def test_where_as_much_speaks_for_two_the_wish_decides() -> None:
    names = a_table("Name", ("Ana Lima",), ("Ben Okri",))
    assert _purposes(names, wanted=ListKind.TEAM) == [Purpose(ListKind.TEAM)]
    assert _purposes(names) == [Purpose(ListKind.PARTNERS)]


def test_a_single_file_that_says_nothing_is_what_was_wished() -> None:
    assert _purposes(COLOURS) == [Purpose(ListKind.PARTNERS)]


def test_files_that_share_a_key_come_to_the_partners() -> None:
    assert _purposes(ORDERS, PARTNERS, OWNERS, TEAM) == [
        Purpose(joined_to=2),
        Purpose(ListKind.PARTNERS),
        Purpose(joined_to=2),
        Purpose(ListKind.TEAM),
    ]


def test_owners_alone_are_assignments() -> None:
    partners_and_owners = a_table("Partner|CPM", ("Acme", "Ana Lima"), ("Birch", "Ben Okri"))
    assert _purposes(partners_and_owners, wanted=ListKind.ASSIGNMENTS) == [Purpose(ListKind.ASSIGNMENTS)]


def test_a_file_that_belongs_to_nothing_is_left_out() -> None:
    assert _purposes(PARTNERS, COLOURS) == [Purpose(ListKind.PARTNERS), Purpose()]


def test_a_second_list_of_other_partners_is_no_joined_file() -> None:
    others = a_table(
        "Account id|Account name|Country", *((f"B{n:03d}", f"Bolt {n}", "France") for n in range(20))
    )
    assert _purposes(PARTNERS, others) == [Purpose(ListKind.PARTNERS), Purpose(ListKind.PARTNERS)]


def test_what_a_list_of_the_same_partners_adds_is_joined() -> None:
    places = a_table("Account id|Account name|City", *((f"A{n:03d}", f"Acme {n}", "Lyon") for n in range(20)))
    assert Purpose(joined_to=1) in _purposes(PARTNERS, places) or Purpose(joined_to=2) in _purposes(
        PARTNERS, places
    )


def test_a_join_that_was_asked_for_has_a_key_even_where_none_is_likely() -> None:
    proposed = propose_joining(PARTNERS, COLOURS, "colours")
    assert proposed.join is not None
    assert proposed.join.on == (("Account id", "Colour"),)
    assert proposed.join.columns == ()


def test_a_join_that_was_asked_for_is_the_likeliest() -> None:
    proposed = propose_joining(PARTNERS, ORDERS, "orders")
    assert proposed.join is not None
    assert proposed.join.on == (("Account id", "Account id"),)
    assert proposed.keys[0].column == "Account id"
