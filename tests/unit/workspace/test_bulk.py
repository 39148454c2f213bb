"""Many values of one kind cross column by column, and come out as they went in."""

import pickle
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workspace.bulk import MANY, column_of
from cpm_planner.workspace.parcels import Parcels
from tests.builders import a_partner

VALUES = st.one_of(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    st.sampled_from([*SalesModel, Month(2026, 1)]),
    st.builds(Month, st.integers(2020, 2030), st.integers(1, 12)),
    st.tuples(st.text(max_size=3)) | st.tuples(st.integers(), st.booleans()) | st.just(()),
)


@dataclass(frozen=True, slots=True)
class Holder:
    """A result that holds many values."""

    few: tuple[Any, ...] = ()
    many: tuple[Any, ...] = ()
    keyed: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Changing:
    """A value of which it matters which one it is."""

    number: int


def crossed(value: object) -> Any:
    return Parcels(()).unpacked(Parcels(()).packed(value))


@given(st.lists(VALUES, max_size=12))
def test_any_values_come_out_as_they_went_in(values: list[Any]) -> None:
    found = pickle.loads(pickle.dumps(column_of(values))).unpacked()  # noqa: S301 - written a moment ago
    assert [*found] == values
    assert [*map(type, found)] == [*map(type, values)]


def test_a_result_with_many_values_comes_out_as_it_went_in() -> None:
    partners = [a_partner(f"p{number}", start=Month(2026, number % 12 + 1)) for number in range(MANY)]
    pairs = {partner.id: (None, partner) for partner in partners}
    whole = Holder(("few",), tuple(partners), pairs)
    assert crossed(whole) == whole


def test_what_several_records_hold_is_one_again() -> None:
    pairs = {f"p{number}": number for number in range(MANY)}
    many = tuple(range(MANY))
    first, second = crossed((Holder(many=many, keyed=pairs), Holder(("few",), many, pairs)))
    assert first.keyed == pairs
    assert first.keyed is second.keyed
    assert first.many is second.many


def test_values_that_are_often_the_very_same_are_so_again() -> None:
    months = [Month(2026, 1), Month(2026, 2)]
    found = crossed(Holder(many=tuple(months * MANY)))
    assert found.many == tuple(months * MANY)
    assert len({*map(id, found.many)}) == len(months)


@pytest.mark.parametrize("lengths", [(1, 2), (2, 2)])
def test_tuples_of_any_lengths_cross(lengths: tuple[int, int]) -> None:
    tuples = tuple(tuple(range(number, number + lengths[number % 2])) for number in range(MANY))
    assert crossed(Holder(many=tuples)).many == tuples


def test_values_that_change_stay_one_where_they_were_one() -> None:
    values = [Changing(number) for number in range(MANY)]
    found = crossed(Holder(many=(*values, values[0])))
    assert found.many[0] is found.many[-1]


def test_many_different_values_that_are_often_the_very_same_cross() -> None:
    months = [Month(year, 1) for year in range(1, MANY + 1)]
    assert crossed(Holder(many=tuple(months * 2))).many == tuple(months * 2)


def test_a_mapping_that_the_receiver_has_is_not_sent() -> None:
    known = {f"p{number}": number for number in range(MANY)}
    here = Parcels((known,))
    found = here.unpacked(here.packed(Holder(keyed=known)))
    assert isinstance(found, Holder)
    assert found.keyed is known
