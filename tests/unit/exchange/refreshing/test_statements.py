"""What a row states is what its statement says, and a stranger's statement is read as far as it is one."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.mapping.day_cells import Day
from cpm_planner.exchange.mapping.fields import FIELDS, FieldType, ListKind
from cpm_planner.exchange.refreshing.given_parts import parts_of
from cpm_planner.exchange.refreshing.statements import plain, read, restated, written
from cpm_planner.exchange.rows.aspects import (
    ASPECT_KEYS,
    BLANK_CPM,
    BLANK_PARTNER,
    CPM_ASPECTS,
    PARTNER_ASPECTS,
)
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel
from tests.drawn_values import CPMS, MONTHS, PARTNERS

WHOLE_NUMBERS = st.integers(-(10**15), 10**15)
DEGREES = st.floats(-180, 180)
VALUES = {
    FieldType.MONEY: WHOLE_NUMBERS,
    FieldType.PERCENT: WHOLE_NUMBERS,
    FieldType.POINTS: WHOLE_NUMBERS,
    FieldType.HOURS: WHOLE_NUMBERS,
    FieldType.MODEL_SHARE: WHOLE_NUMBERS,
    FieldType.LATITUDE: DEGREES,
    FieldType.LONGITUDE: DEGREES,
    FieldType.MONTH: MONTHS,
    FieldType.DAY: st.builds(Day, MONTHS, st.none() | st.integers(1, 28)),
    FieldType.LIST: st.lists(st.text(), max_size=3).map(tuple),
    FieldType.MODELS: st.sets(st.sampled_from(SalesModel), min_size=1).map(
        lambda models: tuple(sorted(models))
    ),
    FieldType.STATUS: st.sampled_from(SeatStatus),
}
KINDS = st.sampled_from([ListKind.PARTNERS, ListKind.TEAM])


@st.composite
def statements(draw: st.DrawFn) -> tuple[ListKind, dict[str, object]]:
    kind = draw(KINDS)
    fields = draw(st.lists(st.sampled_from(FIELDS[kind]), unique=True))
    return kind, {of.key: draw(VALUES.get(of.type, st.text())) for of in fields}


@given(statements())
def test_what_is_stated_is_what_is_read_back(case: tuple[ListKind, dict[str, object]]) -> None:
    kind, stated = case
    fields = [*stated]
    assert restated(read(written(stated.values()), fields), kind) == stated


def test_models_are_said_in_an_order_of_their_own() -> None:
    one, other = (SalesModel.SELL_WITH, SalesModel.SELL_TO), (SalesModel.SELL_TO, SalesModel.SELL_WITH)
    assert plain(one) == plain(other) == ["sell_to", "sell_with"]
    assert plain(Month(7, 3)) == "0007-03"


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1]", "[" * 100_000, "null"])
def test_what_is_no_statement_says_nothing(text: str) -> None:
    assert read(text, ["name", "revenue"]) == {}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    st.lists,
    max_leaves=5,
)


@given(KINDS, st.data())
def test_whatever_a_stranger_wrote_is_read_without_fault(kind: ListKind, data: st.DataObject) -> None:
    fields = [of.key for of in FIELDS[kind]]
    values = data.draw(st.lists(JSON, min_size=len(fields), max_size=len(fields)))
    said = read(json.dumps(values), fields)
    assert restated(said, kind).keys() <= said.keys()
    assert all(model is None or isinstance(model, SalesModel) for model in parts_of(values))


@pytest.mark.parametrize("said", [None, 7, "x", [["sell_by", "ana", "", ""]], [["", "ana"]], [[]]])
def test_what_gives_no_parts_gives_none(said: object) -> None:
    assert parts_of(said) == {}


@pytest.mark.parametrize(
    ("kind", "aspects"), [(ListKind.PARTNERS, PARTNER_ASPECTS), (ListKind.TEAM, CPM_ASPECTS)]
)
def test_every_field_that_a_plan_keeps_belongs_to_an_aspect(kind: ListKind, aspects: tuple) -> None:
    spoken_of = frozenset[str]().union(*(each.fields for each in aspects))
    owner, only_how_to_read = {"cpm", "cpm_name"}, {"currency"}
    assert spoken_of | owner | only_how_to_read >= {of.key for of in FIELDS[kind]}
    assert {each.key for each in aspects} <= ASPECT_KEYS


NO_LIST_SAYS = {
    ListKind.PARTNERS: {"id"},
    ListKind.TEAM: {"id", "leave", "terms"},
}
"""Attributes that no column of a list states."""


@given(PARTNERS, PARTNERS)
def test_the_aspects_of_a_partner_are_all_of_it_that_a_list_can_say(one: object, other: object) -> None:
    result = one
    for aspect in PARTNER_ASPECTS:
        result = aspect.put(result, aspect.read(other))
    left = dict.fromkeys(NO_LIST_SAYS[ListKind.PARTNERS])
    assert {**parts(result), **left} == {**parts(other), **left}
    assert parts(BLANK_PARTNER).keys() == parts(one).keys()


def with_days_that_are(cpm: Cpm) -> Cpm:
    """Give a seat with no day that is not in its month, or that is all of it."""
    first = 1 if cpm.start is None else min(cpm.start_day, cpm.start.days)
    last = cpm.end_day if cpm.end and cpm.end_day and cpm.end_day < cpm.end.days else None
    return replace(cpm, start_day=first, end_day=last)


SEATS = CPMS.map(with_days_that_are)


@given(SEATS, SEATS)
def test_the_aspects_of_a_cpm_are_all_of_it_that_a_list_can_say(one: object, other: object) -> None:
    result = one
    for aspect in CPM_ASPECTS:
        result = aspect.put(result, aspect.read(other))
    left = dict.fromkeys(NO_LIST_SAYS[ListKind.TEAM])
    assert {**parts(result), **left} == {**parts(other), **left}
    assert parts(BLANK_CPM).keys() == parts(one).keys()


def parts(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in type(value).__slots__}  # type: ignore[attr-defined] # dataclasses with slots
