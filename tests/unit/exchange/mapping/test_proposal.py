"""Proposed mappings: sure ones are made, unsure ones left open with a remark."""

from typing import Any

import pytest

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.mapping import Mapping, UnknownOwners
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.remark_text import describe
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.reading.values import DateOrder

PARTNERS, TEAM, ASSIGNMENTS = ListKind


def a_table(header: str, *rows: tuple[Any, ...]) -> SourceTable:
    """Give a list; without rows, two with different texts in each column."""
    names = tuple(header.split("|"))
    filled = rows or tuple(tuple(f"{''.join(filter(str.isalpha, name))}{n}" for name in names) for n in "ab")
    return SourceTable("list.csv", "", names, filled, 2)


def fed(mapping: Mapping) -> dict[str, str]:
    """Give the columns of each field as one text."""
    return {each.field: " + ".join(each.columns) for each in mapping.columns}


def remarks(mapping: Mapping) -> list[str]:
    """Give the remarks in words."""
    return [describe(remark) for remark in mapping.remarks]


EXPORTS: list[dict[str, str]] = [
    {
        "external_id": "Account Number",
        "name": "Account Name",
        "segment": "Type",
        "region": "Territory",
        "city": "Billing City",
        "state": "Billing State/Province",
        "country": "Billing Country",
        "note": "Description",
        "cpm": "Owner ID",
        "cpm_name": "Account Owner",
    },
    {
        "external_id": "(Do Not Modify) Account",
        "name": "Account Name",
        "segment": "Category",
        "city": "Address 1: City",
        "state": "Address 1: State/Province",
        "country": "Address 1: Country/Region",
        "cpm_name": "Owner",
    },
    {
        "external_id": "Record ID",
        "name": "Company name",
        "segment": "Industry",
        "city": "City",
        "state": "State/Region",
        "country": "Country/Region",
        "cpm_name": "Company owner",
    },
    {
        "external_id": "Kundennummer",
        "name": "Firma",
        "tier": "Einstufung",
        "models": "Vertriebsmodell",
        "region": "Gebiet",
        "city": "Ort",
        "state": "Bundesland",
        "country": "Land",
        "note": "Bemerkung",
        "cpm_name": "Betreuer",
    },
    {
        "external_id": "Numéro de client",
        "name": "Raison sociale",
        "tier": "Niveau",
        "city": "Ville",
        "country": "Pays",
        "note": "Remarques",
        "cpm_name": "Propriétaire du compte",
    },
    {
        "external_id": "Número de cuenta",
        "name": "Nombre de la cuenta",
        "tier": "Nivel",
        "city": "Ciudad",
        "state": "Provincia",
        "country": "País",
        "cpm_name": "Propietario de la cuenta",
    },
    {
        "external_id": "Código do cliente",
        "name": "Razão social",
        "tier": "Nível",
        "city": "Cidade",
        "state": "UF",
        "country": "País",
        "note": "Observações",
        "cpm_name": "Proprietário",
    },
    {"name": "partnername", "tier": "Partner_Tier__c", "models": "Sales Modell"},
]
"""What exports of CRM systems and lists in five languages call the fields."""


@pytest.mark.parametrize("columns", EXPORTS)
def test_the_words_of_usual_lists_are_known(columns: dict[str, str]) -> None:
    header = "|".join([*reversed(columns.values()), "Postal Code", "Employees", "Website"])
    assert fed(propose_mapping(a_table(header), PARTNERS)) == columns


def test_the_surest_of_several_headers_is_taken() -> None:
    table = a_table("Shipping City|Billing City|Account ID|Account Number|Account Name|Name")
    assert fed(propose_mapping(table, PARTNERS)) == {
        "external_id": "Account Number",
        "name": "Account Name",
        "city": "Billing City",
    }


def test_a_team_is_recognised() -> None:
    table = a_table(
        "Personalnummer|Vorname|Nachname|FTE|Eintrittsdatum|Home Territory|Cost Center",
        ("007", "Ana", "Lima", "0.8", "1.5.2020", "North", "CC1"),
        ("008", "Bo", "Ek", "1", "1.6.2021", "South", "CC2"),
    )
    assert fed(propose_mapping(table, TEAM)) == {
        "position_id": "Personalnummer",
        "name": "Vorname + Nachname",
        "fte": "FTE",
        "start": "Eintrittsdatum",
        "regions": "Home Territory",
        "cost_centre": "Cost Center",
    }


def test_a_whole_name_is_preferred_to_its_parts() -> None:
    assert fed(propose_mapping(a_table("First Name|Last Name|Full Name"), TEAM)) == {"name": "Full Name"}


def test_assignments_are_recognised() -> None:
    table = a_table("AccountNumber|OwnerID|Sales Model|Effective from", ("1", "7", "x", "2026-01"))
    mapping = propose_mapping(table, ASSIGNMENTS)
    assert fed(mapping) == {
        "partner": "AccountNumber",
        "cpm": "OwnerID",
        "model": "Sales Model",
        "effective": "Effective from",
    }
    assert mapping.unknown_owners is UnknownOwners.REFUSE


def test_a_partner_list_may_bring_in_its_owners() -> None:
    assert propose_mapping(a_table("Name|Owner"), PARTNERS).unknown_owners is UnknownOwners.CREATE


def test_a_column_that_only_numbers_the_rows_is_no_id() -> None:
    table = a_table("ID|Name", *((str(n), f"Name {n}") for n in range(1, 9)))
    mapping = propose_mapping(table, PARTNERS)
    assert fed(mapping) == {"name": "Name"}
    assert remarks(mapping) == ['"ID" only numbers the rows and is not taken for an ID']


def test_an_id_that_repeats_is_left_open() -> None:
    table = a_table("Customer No|Name", *(("7", f"Name {n}") for n in range(9)))
    mapping = propose_mapping(table, PARTNERS)
    assert fed(mapping) == {"name": "Name"}
    assert remarks(mapping) == [
        'External ID is left open: "Customer No" holds the same values again and again, or no single words'
    ]


def test_two_headers_that_say_the_same_are_left_open() -> None:
    mapping = propose_mapping(a_table("Name|City|city"), PARTNERS)
    assert fed(mapping) == {"name": "Name"}
    assert remarks(mapping) == ['City is left open: it may be "City", "city"']


def test_one_column_of_sales_is_the_revenue() -> None:
    table = a_table("Name|Net Sales EUR|Sales Person ID|Employees", ("A", "1.234,50", "7", "12"))
    mapping = propose_mapping(table, PARTNERS)
    assert fed(mapping) == {"name": "Name", "revenue": "Net Sales EUR", "cpm": "Sales Person ID"}
    assert (mapping.numbers, mapping.remarks) == ("de", ())


def test_several_columns_of_sales_are_left_open() -> None:
    table = a_table("Name|Sales 2024|Sales 2025", ("A", "1", "2"))
    mapping = propose_mapping(table, PARTNERS)
    assert fed(mapping) == {"name": "Name"}
    assert remarks(mapping) == ['Revenue a year is left open: it may be "Sales 2024", "Sales 2025"']


def test_what_partners_earn_themselves_is_not_taken_for_our_revenue() -> None:
    mapping = propose_mapping(a_table("Name|Annual Revenue", ("A", "80000")), PARTNERS)
    assert fed(mapping) == {"name": "Name"}
    assert remarks(mapping) == [
        (
            'Revenue a year is left open: "Annual Revenue" may say what partners earn themselves, '
            "not what is sold to them"
        ),
    ]


def test_a_header_is_not_believed_against_its_cells() -> None:
    table = a_table("Name|Latitude|Start|Sell to|Note", ("A", "north", "soon", "perhaps", None))
    assert fed(propose_mapping(table, PARTNERS)) == {"name": "Name"}


def test_without_headers_the_cells_speak() -> None:
    table = a_table("Column 1|Column 2|Column 3", ("1", "A-01", "Acme"), ("2", "A-02", "Nord"))
    mapping = propose_mapping(table, PARTNERS)
    assert fed(mapping) == {"external_id": "Column 2", "name": "Column 3"}
    assert remarks(mapping) == [
        '"Column 2" has no telling header and is taken for External ID by what it holds',
        '"Column 3" has no telling header and is taken for Name by what it holds',
    ]


def test_numbers_that_can_be_read_in_several_ways_are_named() -> None:
    table = a_table("Name|Revenue", ("A", "1.234"), ("B", "5.678"))
    mapping = propose_mapping(table, PARTNERS, "de")
    assert mapping.numbers == "de"
    assert remarks(mapping) == ["numbers can be read in several ways, taken as de: en"]


def test_dates_that_can_be_read_in_two_ways_are_named() -> None:
    open_order = propose_mapping(a_table("Name|Start", ("A", "3/4/2020")), PARTNERS)
    assert remarks(open_order) == ["dates can be read in two ways, taken as day first"]
    sure = propose_mapping(a_table("Name|Start", ("A", "3/4/2020"), ("B", "4/13/2020")), PARTNERS)
    assert (sure.dates, sure.remarks) == (DateOrder.MONTH_FIRST, ())


def test_an_empty_table_proposes_nothing() -> None:
    empty = SourceTable("list.csv", "", ("Name", "City"), (), 2)
    assert propose_mapping(empty, PARTNERS, "xx") == Mapping(unknown_owners=UnknownOwners.CREATE)


def models_of(mapping: Mapping) -> ValueMap:
    """Give what feeds the sales models and how."""
    models = mapping.of("models")
    assert models is not None
    return models.values


def test_columns_of_yes_and_no_called_after_ways_to_sell_are_the_models() -> None:
    rows = (("A", "0", "yes", "1"), ("B", "1", "no", "0"))
    mapping = propose_mapping(a_table("Name|OEM|Reseller|Board member", *rows), PARTNERS)
    assert models_of(mapping).flags == {"Reseller": ("sell_through",), "OEM": ("sell_to",)}
    assert mapping.fields == {"name", "models"}
    assert remarks(mapping) == [
        'the sales models are taken from columns that hold yes and no: "Reseller", "OEM"'
    ]


def test_shares_beside_columns_of_yes_and_no_are_left_to_the_user() -> None:
    rows = (("A", "30 %", "1"), ("B", "70 %", "0"))
    mapping = propose_mapping(a_table("Name|Sell to|Reseller", *rows), PARTNERS)
    assert fed(mapping) == {"name": "Name", "sell_to": "Sell to"}
    assert remarks(mapping) == ['Sales models is left open: it may be "Reseller"']


def test_one_column_may_feed_two_fields() -> None:
    rows = tuple((f"Acme {n}", kind) for n, kind in enumerate(["VAR", "OEM", "Warehouse"]))
    mapping = propose_mapping(a_table("Name|Type", *rows), PARTNERS)
    assert fed(mapping) == {"name": "Name", "models": "Type", "segment": "Type"}
    assert models_of(mapping).equals == {"VAR": ("sell_with", "sell_through"), "OEM": ("sell_to",)}


def test_a_column_with_another_header_feeds_the_models_when_most_of_it_is_understood() -> None:
    rows = tuple((f"Acme {n}", kind) for n, kind in enumerate(["VAR", "OEM", "Box"]))
    assert fed(propose_mapping(a_table("Name|How", *rows), PARTNERS))["models"] == "How"
    few = (*rows, ("Last", "Crate"))
    assert "models" not in fed(propose_mapping(a_table("Name|How", *few), PARTNERS))


def test_the_words_of_the_plan_are_recognised_under_any_header() -> None:
    known = KnownWords(("Gold", "Silver"), cpm_names=frozenset({"Ana Lima", "Bo Ek"}))
    rows = (("A", "ana lima", "gold"), ("B", "Bo Ek", "Silver"), ("C", "Cy Day", ""))
    mapping = propose_mapping(a_table("Name|Kept by|Medal", *rows), PARTNERS, known=known)
    assert fed(mapping) == {"name": "Name", "tier": "Medal", "cpm_name": "Kept by"}
    assert remarks(mapping) == [
        '"Kept by" is taken for CPM name, because it holds words of the plan',
        '"Medal" is taken for Tier, because it holds words of the plan',
    ]
    ids = KnownWords(cpm_keys=frozenset({"007", "008", "009"}))
    table = a_table("Partner|X", ("A", "007"), ("B", "008"), ("C", "009"))
    assert fed(propose_mapping(table, ASSIGNMENTS, known=ids)) == {"partner": "Partner", "cpm": "X"}


def test_an_id_that_most_rows_lack_is_left_open() -> None:
    rows = (("1x", "A"), (None, "B"), (None, "C"))
    mapping = propose_mapping(a_table("Customer No|Name", *rows), PARTNERS)
    assert remarks(mapping) == ['External ID is left open: "Customer No" is filled in 33 % of the rows only']


def test_an_id_without_gaps_is_preferred_to_one_with() -> None:
    rows = (("1x", "9a", "A"), (None, "9b", "B"), ("3x", "9c", "C"))
    mapping = propose_mapping(a_table("Account Number|Account ID|Name", *rows), PARTNERS)
    assert fed(mapping)["external_id"] == "Account ID"


def test_figures_in_thousands_or_of_other_times_are_left_open() -> None:
    thousands = propose_mapping(a_table("Name|Sales (kEUR)", ("A", "12")), PARTNERS)
    assert remarks(thousands) == [
        'Revenue a year is left open: "Sales (kEUR)" seems to be in thousands or millions'
    ]
    month = propose_mapping(a_table("Name|Sales MTD", ("A", "12")), PARTNERS)
    assert remarks(month) == [
        'Revenue a year is left open: "Sales MTD" does not seem to be the sales of one year'
    ]


def test_columns_of_very_many_different_words_are_no_models() -> None:
    rows = tuple((f"Acme {n}", f"VAR partner {'abcdefghij'[n % 10] * (n // 10 + 1)}") for n in range(70))
    assert fed(propose_mapping(a_table("Name|How", *rows), PARTNERS)) == {"name": "Name"}
