"""Mappings as values: what fits a kind of list."""

import pytest

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, refuse_unfit
from cpm_planner.model.errors import InputError

NAME = ColumnMapping("name", ("Name",))


def test_a_field_fed_twice_is_refused() -> None:
    with pytest.raises(InputError, match='The field "name" is mapped twice'):
        refuse_unfit(Mapping((NAME, NAME)), ListKind.PARTNERS)


def test_a_field_of_another_list_is_refused() -> None:
    with pytest.raises(InputError, match='"revenue" is not a field here'):
        refuse_unfit(Mapping((NAME, ColumnMapping("revenue", ("R",)))), ListKind.TEAM)


def test_an_assignment_needs_a_partner_and_somebody() -> None:
    partner = ColumnMapping("partner", ("P",))
    with pytest.raises(InputError, match="No column is mapped to cpm or cpm_name"):
        refuse_unfit(Mapping((partner,)), ListKind.ASSIGNMENTS)
    named = Mapping((partner, ColumnMapping("cpm_name", ("C",))))
    refuse_unfit(named, ListKind.ASSIGNMENTS)
    assert named.fields == {"partner", "cpm_name"}


def test_what_feeds_a_field_can_be_asked_for() -> None:
    assert Mapping((NAME,)).of("name") == NAME
    assert Mapping((NAME,)).of("tier") is None
