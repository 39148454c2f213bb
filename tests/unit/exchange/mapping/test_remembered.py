"""A mapping used before is fitted to a later export, and what has changed is said."""

from dataclasses import replace
from typing import Any

import pytest

from cpm_planner.exchange.mapping.decisions import Decisions, OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.known_words import NO_WORDS, KnownWords
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.remark_text import describe
from cpm_planner.exchange.mapping.remembered import Remembered, likeliest, recalled
from cpm_planner.exchange.mapping.source_mark import SourceMark, mark_of, pattern_of
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.reading.values import DateOrder

PARTNERS = ListKind.PARTNERS
HEADER = ("No", "Who", "Sort", "Umsatz 2025", "Since", "Kept by")
ROWS = (
    ("A1", "Acme", "VAR", "1.234,50", "3.4.2020", "Ana Lima"),
    ("A2", "Nord", "box", "7,00", "13.5.2021", "Bo Ek"),
)
MAPPING = Mapping(
    (
        ColumnMapping("external_id", ("No",)),
        ColumnMapping("name", ("Who",)),
        ColumnMapping("models", ("Sort",), ValueMap({"box": ("sell_through",)})),
        ColumnMapping("start", ("Since",)),
        ColumnMapping("revenue", ("Umsatz 2025",)),
        ColumnMapping("segment", ("Sort",)),
        ColumnMapping("cpm_name", ("Kept by",)),
    ),
    numbers="de",
    decisions=Decisions({"X": OwnerDecision(OwnerChoice.LEAVE)}),
)
KEPT = Remembered(SourceMark(PARTNERS, "partners", HEADER), MAPPING, "2026-10-31T08:00:00")


def a_table(header: tuple[str, ...] = HEADER, *rows: tuple[Any, ...], source: str = "p.csv") -> SourceTable:
    return SourceTable(source, "", header, rows or ROWS, 2)


def again(table: SourceTable, kept: Remembered = KEPT, known: KnownWords = NO_WORDS) -> Mapping:
    mapping = recalled(kept, table, PARTNERS, known)
    assert mapping is not None
    return mapping


def said(mapping: Mapping) -> list[str]:
    return [describe(remark) for remark in mapping.remarks]


def test_the_same_columns_are_understood_as_before() -> None:
    mapping = again(a_table())
    assert mapping.decisions == MAPPING.decisions
    assert mapping.of("cpm_name") == ColumnMapping("cpm_name", ("Kept by",))
    assert said(mapping) == [
        "as it was mapped last, on 2026-10-31",
        "Sales models: new words are understood, please look: VAR",
    ]
    models = mapping.of("models")
    assert models is not None
    assert models.values.equals == {"box": ("sell_through",), "VAR": ("sell_with", "sell_through")}


def test_another_order_and_another_spelling_are_the_same_columns() -> None:
    header = ("KEPT BY", "who", "No", "Sort", "Since", "Umsatz 2025")
    rows = [
        tuple(row[HEADER.index(name)] for name in ("Kept by", "Who", "No", "Sort", "Since", "Umsatz 2025"))
        for row in ROWS
    ]
    mapping = again(a_table(header, *rows))
    assert mapping.of("name") == ColumnMapping("name", ("who",))
    assert not any("renamed" in sentence for sentence in said(mapping))


def test_a_column_renamed_is_followed_and_said() -> None:
    header = ("No", "Who", "Sort", "Umsatz 2026", "Since", "Betreuer")
    mapping = again(a_table(header))
    assert mapping.of("revenue") == ColumnMapping("revenue", ("Umsatz 2026",))
    assert mapping.of("cpm_name") == ColumnMapping("cpm_name", ("Betreuer",))
    assert said(mapping)[1:3] == [
        '"Umsatz 2025" was probably renamed to "Umsatz 2026"',
        '"Kept by" was probably renamed to "Betreuer"',
    ]


def test_a_column_that_may_be_two_is_not_followed() -> None:
    header = ("No", "Who", "Sort", "Umsatz 2026", "Umsatz 2027", "Kept by")
    rows = (("A1", "Acme", "VAR", "1,00", "2,00", "Ana"), ("A2", "Nord", "box", "7,00", "8,00", "Bo"))
    mapping = again(a_table(header, *rows))
    assert mapping.of("revenue") is None
    assert said(mapping)[1:3] == [
        'no longer there: "Umsatz 2025", "Since"',
        'new columns: "Umsatz 2026", "Umsatz 2027"',
    ]


def test_a_new_column_is_proposed_for_a_field_that_is_open() -> None:
    header = (*HEADER, "City")
    mapping = again(
        a_table(header, *((*row, city) for row, city in zip(ROWS, ("Lyon", "Gent"), strict=True)))
    )
    assert mapping.of("city") == ColumnMapping("city", ("City",))
    assert said(mapping)[1:3] == ['new columns: "City"', 'city is new, fed by "City"']


def test_columns_of_yes_and_no_are_followed_too() -> None:
    flags = ValueMap(flags={"OEM?": ("sell_to",), "Gone?": ("sell_with",)})
    before = replace(MAPPING, columns=(MAPPING.columns[1], ColumnMapping("models", (), flags)))
    kept = Remembered(SourceMark(PARTNERS, "", ("Who", "OEM?", "Gone?")), before, "")
    mapping = again(a_table(("Who", "OEM?"), ("Acme", "1")), kept)
    models = mapping.of("models")
    assert models is not None
    assert models.values.flags == {"OEM?": ("sell_to",)}


def test_numbers_and_dates_written_in_another_way_are_read_so_and_said() -> None:
    rows = (
        ("A1", "Acme", "VAR", "1,234.50", "4/13/2020", "Ana"),
        ("A2", "Nord", "box", "7.00", "5/3/2021", "Bo"),
    )
    mapping = again(a_table(HEADER, *rows))
    assert (mapping.numbers, mapping.dates) == ("en", DateOrder.MONTH_FIRST)
    assert said(mapping)[-2:] == [
        "numbers were written as de and are now as en",
        "dates were written day first and are now month first",
    ]


@pytest.mark.parametrize(("default", "stays"), [("Gold", True), ("gold-id", True), ("Tin", False)])
def test_a_default_the_plan_does_not_know_is_left_out(default: str, *, stays: bool) -> None:
    kept = replace(KEPT, mapping=replace(MAPPING, defaults={"tier": default, "region": "North"}))
    known = KnownWords(("Gold",), tier_ids=frozenset({"gold-id"}))
    mapping = again(a_table(), kept, known)
    assert ("tier" in mapping.defaults) == stays
    assert mapping.defaults["region"] == "North"
    lost = "the default tier = Tin is left out: the plan has no such thing"
    assert (lost in said(mapping)) != stays


def test_a_mapping_without_its_keys_is_not_recalled() -> None:
    header = ("Sort", "Umsatz 2025", "Since", "Kept by")
    rows = tuple(row[2:] for row in ROWS)
    assert recalled(KEPT, a_table(header, *rows), PARTNERS, NO_WORDS) is None


def test_the_likeliest_source_is_found() -> None:
    mark = mark_of(a_table(source="Partners 2026-11.csv"), PARTNERS)
    other_kind = replace(KEPT, mark=replace(KEPT.mark, kind=ListKind.TEAM))
    unlike = replace(KEPT, mark=SourceMark(PARTNERS, "partners", ("Alpha", "Beta")))
    half = replace(KEPT, mark=SourceMark(PARTNERS, "partners", HEADER[:4]), used="2027")
    stranger = replace(KEPT, mark=SourceMark(PARTNERS, "other", HEADER), used="2027")
    assert likeliest([other_kind, unlike], mark) is None
    assert likeliest([half], mark) is half
    assert likeliest([replace(half, mark=replace(half.mark, pattern="x"))], mark) is None
    assert likeliest([half, stranger, KEPT], mark) is KEPT
    assert likeliest([KEPT, replace(KEPT, used="2027")], mark) == replace(KEPT, used="2027")


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("Accounts_2026-09-30.csv", "accounts"),
        ("Accounts 2026-10-31 (2).XLSX", "accounts"),
        ("accounts-final-v2.csv", "accounts"),
        ("Kopie von Partnerliste 3.csv", "von partnerliste"),
        ("20261031.csv", ""),
    ],
)
def test_files_of_one_source_are_known_by_the_words_in_their_names(name: str, pattern: str) -> None:
    assert pattern_of(name) == pattern
