"""Entering a checked list: all of it or nothing."""

import pickle
from dataclasses import replace

import pytest

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.model.errors import InputError
from tests.builders import a_partner
from tests.unit.exchange.importing.lists import PLAN, a_list, checked, partners

TABLE = a_list("external_id|name", "1|One", "2|")


def test_refused_rows_are_skipped() -> None:
    assert [*enter(PLAN, checked(TABLE, ListKind.PARTNERS)).partners] == ["1"]


def test_refused_rows_keep_the_whole_list_out_where_they_must_not_be_skipped() -> None:
    with pytest.raises(InputError, match="1 of 2 rows are refused"):
        enter(PLAN, checked(TABLE, ListKind.PARTNERS), skip_refused=False)
    sound = checked(a_list("external_id|name", "1|One"), ListKind.PARTNERS)
    assert [*enter(PLAN, sound, skip_refused=False).partners] == ["1"]


def test_a_check_can_be_sent_to_another_process() -> None:
    found = checked(TABLE, ListKind.PARTNERS)
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - its own bytes


def test_a_list_that_changes_nothing_gives_the_very_same_plan() -> None:
    table = a_list("external_id|name", "1|One")
    plan = enter(PLAN, checked(table, ListKind.PARTNERS))
    assert enter(plan, checked(table, ListKind.PARTNERS, plan)) is plan


def test_changes_elsewhere_since_the_check_are_kept() -> None:
    found = checked(TABLE, ListKind.PARTNERS)
    moved_on = replace(PLAN, partners={"x": a_partner("x")})
    assert [*enter(moved_on, found).partners] == ["x", "1"]


def test_a_change_since_the_check_in_what_the_list_changes_is_refused() -> None:
    plan = partners("external_id|name", "1|One")
    found = checked(a_list("external_id|name", "1|Uno"), ListKind.PARTNERS, plan)
    moved_on = partners("external_id|note", "1|By hand", plan=plan)
    with pytest.raises(InputError, match='"1" was changed in the plan after the list was checked'):
        enter(moved_on, found)
