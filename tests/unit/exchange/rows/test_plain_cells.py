"""Tests for reading plain cells all at once: it says the same as reading them one by one."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.mapping.fields import FIELDS, ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap
from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.rows.cell_readers import read_cell, rules_of
from cpm_planner.exchange.rows.plain_cells import PlainCells, read_plain
from cpm_planner.exchange.rows.vocabulary import vocabulary_of
from tests.unit.exchange.importing.lists import PLAN

CELLS: st.SearchStrategy[list[Any]] = st.lists(
    st.one_of(
        st.sampled_from(["", " ", " 007 ", "#N/A", "# 7", "1.2E+18", "12 %", "-3", "\u00a0x", "#"]),
        st.text(max_size=5),
        st.none() | st.booleans() | st.dates() | st.datetimes(),
        st.integers(-(10**18), 10**18) | st.floats(),
        st.sampled_from([10.0**15, -(10.0**15), 10**15 - 1, 0.0, -0.0, 0.005, 0.015, -2.675]),
    ),
    max_size=10,
    unique_by=repr,
)
FIELD = st.sampled_from([of for kind in ListKind for of in FIELDS[kind]])


@given(FIELD, CELLS)
def test_plain_cells_say_what_they_say_one_by_one(of: Any, cells: list[Cell]) -> None:
    rules = rules_of(of, AS_WRITTEN, Mapping(), vocabulary_of(PLAN))
    plain = read_plain(cells, rules)
    for cell, value in plain.values.items():
        single = read_cell(cell, rules)
        assert (value, None, plain.numbers.get(cell)) == single
        assert str(plain.numbers.get(cell)) == str(single.number)


def test_texts_and_amounts_are_plain_and_other_cells_are_not() -> None:
    name, revenue = (
        next(of for of in FIELDS[ListKind.PARTNERS] if of.key == key) for key in ("name", "revenue")
    )
    vocabulary = vocabulary_of(PLAN)
    assert read_plain([" Acme ", "#REF!", "", None], rules_of(name, AS_WRITTEN, Mapping(), vocabulary)) == (
        {" Acme ": "Acme"},
        {},
    )
    amounts = read_plain(
        [12.34, "5", float("inf"), True], rules_of(revenue, AS_WRITTEN, Mapping(), vocabulary)
    )
    assert amounts.values == {12.34: 1_234}


def test_words_that_are_translated_are_not_plain() -> None:
    name = next(of for of in FIELDS[ListKind.PARTNERS] if of.key == "name")
    rules = rules_of(name, ValueMap(equals={"x": ("Acme",)}), Mapping(), vocabulary_of(PLAN))
    assert read_plain(["x"], rules) == PlainCells()
