"""Recipes with small files: which files they take, and that all lists enter or none."""

from decimal import Decimal
from pathlib import Path

import pytest

from cpm_planner.exchange.recipe.files import files_in
from cpm_planner.exchange.recipe.recipe import Recipe
from cpm_planner.exchange.recipe.recipe_file import parse_recipe
from cpm_planner.exchange.recipe.run import RecipeCheck, check_recipe, enter_recipe
from cpm_planner.exchange.rows.verdict import Counts
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from tests.builders import JANUARY

RECIPE = parse_recipe("""
[[lists]]
kind = "team"
file = "team.csv"
columns = { position_id = "Id", name = "Name" }

[[lists]]
kind = "partners"
file = "accounts*.csv"
columns = { external_id = "Number", name = "Company", revenue = "orders: Amount (sum)", cpm = "Owner" }
[[lists.joins]]
file = "Orders ?.csv"
name = "orders"
numbers = "de"
on = { Number = "Customer" }
bring = { Amount = "sum" }

[[lists]]
kind = "assignments"
file = "accounts*.csv"
columns = { partner = "Number", cpm = "Owner" }
""")
FILES = {
    "team.csv": "Id,Name\nS1,Ana\n",
    "accounts-2026.csv": "Number,Company,Owner\n001,Acme,S1\n002,Borg,S1\n",
    "ORDERS 1.csv": "Customer;Amount\n001;1.000,50\n001;2,25\n003;7\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def _checked(folder: Path, plan: Plan | None = None, recipe: Recipe = RECIPE) -> RecipeCheck:
    return check_recipe(recipe, files_in([folder]), plan or new_plan(JANUARY), today=JANUARY)


def test_each_list_is_checked_against_the_plan_that_those_before_it_make(folder: Path) -> None:
    found = _checked(folder)
    assert [each.source for each in found.lists] == ["team.csv", "accounts-2026.csv", "accounts-2026.csv"]
    assert [each.check.counts for each in found.lists] == [Counts(new=1), Counts(new=2), Counts(unchanged=2)]
    assert all(each.remarks for each in found.lists)
    plan = enter_recipe(new_plan(JANUARY), found)
    assert {key: each.revenue_cents for key, each in plan.partners.items()} == {"001": 100_275, "002": 0}
    assert {each.primary for each in plan.assignments.values()} == {"S1"}
    assert enter_recipe(plan, _checked(folder, plan)) == plan


def test_amounts_of_strangers_are_accounted_for(folder: Path) -> None:
    (report,) = _checked(folder).lists[1].joins
    assert report.columns[0].sums is not None
    assert (report.columns[0].sums.brought, report.columns[0].sums.unmatched) == (Decimal("1002.75"), 7)


def test_a_plan_that_has_moved_on_is_left_alone(folder: Path) -> None:
    found = _checked(folder)
    plan = enter_recipe(new_plan(JANUARY), found)
    with pytest.raises(InputError, match="changed in the plan"):
        enter_recipe(plan, found)


def test_nothing_enters_where_a_file_was_joined_to_nothing(folder: Path) -> None:
    (folder / "ORDERS 1.csv").write_text("Customer;Amount\n1;5\n2;6\n", encoding="utf-8")
    found = _checked(folder)
    assert found.lists[1].joins[0].nearly == (("001", "1"), ("002", "2"))
    with pytest.raises(InputError, match=r'Not one of the 2 lines.*"Number" = "Customer"'):
        enter_recipe(new_plan(JANUARY), found)


def test_nothing_enters_where_currencies_were_added_up(folder: Path) -> None:
    (folder / "ORDERS 1.csv").write_text("Customer;Amount\n001;$5\n001;6 EUR\n", encoding="utf-8")
    found = _checked(folder)
    with pytest.raises(InputError, match=r'"Amount" is of several currencies \(\$, EUR\)'):
        enter_recipe(new_plan(JANUARY), found)


def test_files_that_nobody_asks_for_are_told(folder: Path) -> None:
    (folder / "notes.txt").write_text("x", encoding="utf-8")
    (folder / "below").mkdir()
    assert _checked(folder).unused == ("notes.txt",)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "team.csv").unlink()
    with pytest.raises(InputError, match=r'No file fits "team\.csv".*accounts-2026\.csv'):
        _checked(folder)
    with pytest.raises(InputError, match="no files given"):
        check_recipe(RECIPE, (), new_plan(JANUARY), today=JANUARY)


def test_two_files_for_one_are_refused(folder: Path) -> None:
    (folder / "accounts-2027.csv").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match=r'2 files fit "accounts\*\.csv"'):
        _checked(folder)


def test_files_are_taken_once_and_have_to_be_there(folder: Path) -> None:
    team = folder / "team.csv"
    assert files_in([team, folder]) == (team, folder / "ORDERS 1.csv", folder / "accounts-2026.csv")
    with pytest.raises(InputError, match="no such file or folder"):
        files_in([team, folder / "nothing.csv"])


def test_progress_runs_through_all_lists_and_can_be_stopped(folder: Path) -> None:
    told: list[float] = []
    check_recipe(RECIPE, files_in([folder]), new_plan(JANUARY), today=JANUARY, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    with pytest.raises(CancelledError):
        check_recipe(
            RECIPE, files_in([folder]), new_plan(JANUARY), today=JANUARY, cancelled=lambda: bool(told)
        )
