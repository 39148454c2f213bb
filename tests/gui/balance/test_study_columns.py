"""The tables of studies: every figure can be asked for by bounds, in the unit its cell shows."""

from collections.abc import Iterable
from typing import Any

import pytest

from cpm_planner.balance.studies.smallest_team_text import fte_text
from cpm_planner.formatting.marks import ENGLISH
from ui.balance.studies.focus_rows import help_columns
from ui.balance.studies.leaver_rows import takeover_columns
from ui.balance.studies.robustness_rows import guess_columns
from ui.balance.studies.rules_rows import rule_columns
from ui.balance.studies.splitting_rows import split_columns
from ui.balance.studies.team_rows import seat_columns
from ui.widgets.table.column import Column
from ui.widgets.table.filters.scales import fte_scale

TABLES: list[tuple[str, Iterable[Column[Any]]]] = [
    ("takeovers", takeover_columns(ENGLISH, "EUR")),
    ("rules", rule_columns(ENGLISH)),
    ("seats", seat_columns(ENGLISH)),
    ("moves that help", help_columns(ENGLISH)),
    ("splits", split_columns(ENGLISH)),
]


@pytest.mark.parametrize(("name", "columns"), TABLES, ids=[name for name, _ in TABLES])
def test_every_figure_has_bounds(name: str, columns: Iterable[Column[Any]]) -> None:
    figures = {column.key: column.scale for column in columns if column.figure is not None}
    assert figures, name
    assert [key for key, scale in figures.items() if scale is None] == []


def test_an_amount_of_full_time_is_typed_as_it_is_shown() -> None:
    low, high = fte_scale(ENGLISH).read("1.5")
    assert low < 150 < high
    assert fte_text(150, ENGLISH) == "1.5"
    assert not low < 160 < high


def test_guesses_have_no_column_that_is_empty_for_most_of_them() -> None:
    assert [column.key for column in guess_columns(20)] == ["name", "points", "lower", "higher"]
