"""Proposed mappings of joined tables: columns of all files take part, called as in their own."""

from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.joining.joined import join_tables
from cpm_planner.exchange.joining.mapping_proposal import propose_joined_mapping
from cpm_planner.exchange.mapping.fields import ListKind
from tests.unit.exchange.joining.tables import a_table

IDS = [f"AW{n:03}" for n in range(1, 9)]
MAIN = a_table("Account Number|Store|City", *((each, f"Store {each}", "Bonn") for each in IDS))
SALES = a_table("Account Number|Sales", *((each, f"{n}.000,50") for n, each in enumerate(IDS)))
OWNERS = a_table("Account Number|Owner ID|City", *((each, f"S{n}", "Ulm") for n, each in enumerate(IDS)))
ON = (("Account Number", "Account Number"),)


def test_columns_of_joined_files_are_proposed_too() -> None:
    joins = [
        (Join("sales", ON, (Brought("Sales", Gather.SUM),), "de"), SALES),
        (Join("owners", ON, (Brought("Owner ID"), Brought("City"))), OWNERS),
    ]
    mapping = propose_joined_mapping(join_tables(MAIN, joins), ListKind.PARTNERS)
    columns = {each.field: each.columns for each in mapping.columns}
    assert columns["external_id"] == ("Account Number",)
    assert columns["revenue"] == ("sales: Sales (sum)",)
    assert columns["cpm"] == ("owners: Owner ID",)
    assert columns["city"] == ("City",)
    assert mapping.numbers == "en"


def test_joined_columns_of_yes_and_no_are_proposed_under_their_names() -> None:
    kinds = a_table("Account Number|OEM|Reseller", *((each, "0", "1") for each in IDS))
    joined = join_tables(MAIN, [(Join("kinds", ON, (Brought("OEM"), Brought("Reseller"))), kinds)])
    mapping = propose_joined_mapping(joined, ListKind.PARTNERS)
    models = mapping.of("models")
    assert models is not None
    assert models.values.flags == {"kinds: Reseller": ("sell_through",), "kinds: OEM": ("sell_to",)}


def test_remarks_name_columns_as_they_are_called_in_the_joined_table() -> None:
    main = a_table("Account Number|Store|Net sales", *((each, each, "1") for each in IDS))
    joined = join_tables(main, [(Join("sales", ON, (Brought("Sales", Gather.SUM),), "de"), SALES)])
    mapping = propose_joined_mapping(joined, ListKind.PARTNERS)
    assert mapping.of("revenue") is None
    assert any("sales: Sales (sum)" in remark.values for remark in mapping.remarks)
