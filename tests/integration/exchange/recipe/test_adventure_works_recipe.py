"""The recipe of the examples: four files of Adventure Works become one plan.

The repository has an excerpt of the files; where all of them lie in a folder beside it, they are tried, too.
"""

import csv
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from cpm_planner.edit.findings import FindingCode, findings, sentence
from cpm_planner.exchange.recipe.recipe_file import parse_recipe
from cpm_planner.exchange.recipe.run import RecipeCheck, check_recipe, enter_recipe
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY

ROOT = Path(__file__).parents[4]
EXCERPT = ROOT / "tests" / "data" / "adventure-works"
RECIPE = parse_recipe((ROOT / "docs" / "examples" / "adventure-works.toml").read_text(encoding="utf-8"))
NAMES = ("team.csv", "resellers.csv", "owners.csv", "Sales.csv")


def _everything() -> list[Path]:
    """Give the whole files, where the folder with the data that is shared lies beside the repository."""
    folders = (each / "shared" / "data" / "adventure-works" for each in ROOT.parents)
    for folder in folders:
        files = [folder / "crm-export" / name for name in NAMES[:3]] + [folder / "sales" / NAMES[3]]
        if all(file.is_file() for file in files):
            return files
    return []


def _checked(files: list[Path], plan: Plan) -> RecipeCheck:
    return check_recipe(RECIPE, files, plan, today=JANUARY)


def _partners_by_owner(plan: Plan) -> dict[str, int]:
    return dict(Counter(plan.cpms[each.primary].position_id for each in plan.assignments.values()))


@dataclass(frozen=True)
class Known:
    """What is known of a set of files."""

    files: list[Path]
    partners_by_owner: dict[str, int]
    revenue: str
    lines: int
    lines_of_strangers: int
    partners_without_lines: int
    outside: int

    @property
    def partners(self) -> int:
        return sum(self.partners_by_owner.values())


EXCERPT_KNOWN = Known(
    [EXCERPT / name for name in NAMES],
    {"275": 2, "276": 2, "277": 1, "279": 1, "281": 1, "283": 1, "286": 2, "288": 2, "289": 1, "290": 1},
    *("1405728.43", 1077, 3, 2, 1),
)
EVERYTHING_KNOWN = Known(
    _everything(),
    {"275": 77, "276": 39, "277": 76, "278": 40, "279": 80, "280": 38, "281": 79, "282": 74, "283": 38}
    | {"286": 40, "288": 40, "289": 40, "290": 40},
    *("77548570.20", 57_851, 0, 69, 84),
)
KNOWN = [each for each in (EXCERPT_KNOWN, EVERYTHING_KNOWN) if each.files]


@pytest.mark.parametrize("known", KNOWN)
def test_four_files_make_a_plan(known: Known) -> None:
    found = _checked(known.files, new_plan(JANUARY))
    plan = enter_recipe(new_plan(JANUARY), found)
    assert _partners_by_owner(plan) == known.partners_by_owner
    assert len(plan.partners) == known.partners
    assert sum(each.revenue_cents for each in plan.partners.values()) == Decimal(known.revenue) * 100
    assert all(each.check.counts.refused == 0 for each in found.lists)


@pytest.mark.parametrize("known", KNOWN)
def test_all_lines_and_amounts_are_accounted_for(known: Known) -> None:
    sales, owners = _checked(known.files, new_plan(JANUARY)).lists[1].joins
    assert (sales.lines, sales.lines - sales.lines_matched) == (known.lines, known.lines_of_strangers)
    assert len(sales.unmatched_rows) == known.partners_without_lines
    assert (owners.rows_matched, owners.lines_matched) == (known.partners, known.partners)
    (sums,) = (each.sums for each in sales.columns)
    assert sums is not None
    assert (sums.brought, sums.total - sums.unmatched) == (Decimal(known.revenue), Decimal(known.revenue))


@pytest.mark.parametrize("known", KNOWN)
def test_the_same_files_again_change_nothing(known: Known) -> None:
    plan = enter_recipe(new_plan(JANUARY), _checked(known.files, new_plan(JANUARY)))
    again = _checked(known.files, plan)
    assert all(each.check.change.is_empty for each in again.lists)
    assert again.lists[1].check.counts.unchanged == known.partners
    assert enter_recipe(plan, again) is plan


@pytest.mark.parametrize("known", KNOWN)
def test_stores_outside_their_owners_home_territory_are_told(known: Known) -> None:
    plan = enter_recipe(new_plan(JANUARY), _checked(known.files, new_plan(JANUARY)))
    found = {each.code: each for each in findings(derive(plan))}[FindingCode.OUT_OF_REGION]
    assert found.count == known.outside
    assert "outside" in sentence(found, plan)


def test_each_partner_has_the_revenue_of_its_lines() -> None:
    plan = enter_recipe(new_plan(JANUARY), _checked(EXCERPT_KNOWN.files, new_plan(JANUARY)))
    with (EXCERPT / "resellers-with-owner.csv").open(encoding="utf-8", newline="") as file:
        known = {
            row["AccountNumber"]: Decimal(row["SalesToReseller_2017-07_2020-05"] or 0) * 100
            for row in csv.DictReader(file)
        }
    assert {each.external_id: each.revenue_cents for each in plan.partners.values()} == known
