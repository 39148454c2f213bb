"""Bringing in the lists of a recipe: read it and its files, and check them against one scenario or more.

Reading and checking take a control, so that they can run in a worker; lists of a recipe enter as those of the
guided import do.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

from cpm_planner.exchange.recipe import run
from cpm_planner.exchange.recipe.files import files_in
from cpm_planner.exchange.recipe.recipe import JoinedFile, Recipe, RecipeList, SourceFile
from cpm_planner.exchange.recipe.recipe_file import format_recipe, parse_recipe
from cpm_planner.exchange.recipe.run import JoinedList, ListCheck, ReadRecipe, RecipeCheck
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.exchange.refreshing.source import Claim
from cpm_planner.formatting.language import translate
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.importing import kept_text
from cpm_planner.workspace.jobs import Control, PartOf

__all__ = [
    "JoinedFile",
    "JoinedList",
    "ListCheck",
    "ReadRecipe",
    "Recipe",
    "RecipeCheck",
    "RecipeList",
    "SourceFile",
    "as_in",
    "check_scenarios",
    "format_recipe",
    "parse_recipe",
    "read_files",
    "read_recipe",
]


def read_recipe(path: Path) -> Recipe:
    """Read a recipe kept as TOML.

    Raises:
        InputError: the file cannot be read, or is no recipe.
    """
    return parse_recipe(
        kept_text(path, "unreadable-recipe", translate("import", "The recipe cannot be read")), path.name
    )


def read_files(control: Control, recipe: Recipe, paths: Sequence[Path]) -> ReadRecipe:
    """Read and join the lists of a recipe from these files, or the files of these folders.

    Raises:
        InputError: a file is missing or cannot be read, or a join does not fit it.
        CancelledError: the user asked to stop.
    """
    return run.read_lists(recipe, files_in(paths), control.is_cancelled)


def check_scenarios(
    control: Control,
    read: ReadRecipe,
    document: Document,
    scenarios: Collection[ScenarioId],
    choices: Choices = AS_PROPOSED,
) -> dict[ScenarioId, RecipeCheck]:
    """Say what a recipe would do to scenarios, the one worked on first; nothing enters.

    What is taken of a list by ``choices`` is what the next one meets. A list is in all scenarios that know it
    what it was taken for in the first one.

    Raises:
        InputError: what the recipe says does not fit its files, or a claim does not fit the plan.
        CancelledError: the user asked to stop.
    """
    checks: dict[ScenarioId, RecipeCheck] = {}
    now = datetime.now(UTC)
    for key in sorted(scenarios, key=lambda each: each != document.active):
        plan = document.scenarios[key].plan
        first = next(iter(checks.values()), None)
        part = PartOf(control, len(checks), len(scenarios))
        found = run.check_joined(
            read.lists if first is None else as_in(first, read.lists, plan),
            plan,
            today=plan.assumptions.planning_month,
            choices=choices,
            now=now,
            progress=part.report,
            cancelled=part.is_cancelled,
        )
        checks[key] = replace(found, unused=read.unused)
    return checks


class _Claimed(Protocol):
    """A list that says where it comes from."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def claim(self) -> Claim: ...


L = TypeVar("L", bound=_Claimed)


def as_in(first: RecipeCheck, lists: Sequence[L], plan: Plan) -> list[L]:
    """Take every list for what it was taken for in the first scenario, where this plan knows that."""
    checked = zip(lists, first.lists, strict=True)
    return [replace(each, claim=each.claim.as_in(found.check.source.id, plan)) for each, found in checked]
