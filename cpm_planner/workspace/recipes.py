"""Bringing in the lists of a recipe: read it, check it with its files, and enter all of them in one step.

Checking takes a control, so that it can run in a worker; entering goes through the session.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cpm_planner.exchange.recipe import run
from cpm_planner.exchange.recipe.files import files_in
from cpm_planner.exchange.recipe.recipe import JoinedFile, Recipe, RecipeList, SourceFile
from cpm_planner.exchange.recipe.recipe_file import format_recipe, parse_recipe
from cpm_planner.exchange.recipe.run import ListCheck, RecipeCheck
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import counted, kept_text
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.session import Session

__all__ = [
    "JoinedFile",
    "ListCheck",
    "Recipe",
    "RecipeCheck",
    "RecipeList",
    "SourceFile",
    "check_recipe",
    "enter_recipe",
    "format_recipe",
    "parse_recipe",
    "read_recipe",
]


def read_recipe(path: Path) -> Recipe:
    """Read a recipe kept as TOML.

    Raises:
        InputError: the file cannot be read, or is no recipe.
    """
    return parse_recipe(kept_text(path, "recipe"), path.name)


def check_recipe(
    control: Control, recipe: Recipe, paths: Sequence[Path], plan: Plan, choices: Choices = AS_PROPOSED
) -> RecipeCheck:
    """Say what a recipe would do to a plan with these files, or the files of these folders; nothing enters.

    What is taken of a list by ``choices`` is what the next one meets.

    Raises:
        InputError: a file is missing or cannot be read, or what the recipe says does not fit it.
        CancelledError: the user asked to stop.
    """
    return run.check_recipe(
        recipe,
        files_in(paths),
        plan,
        today=plan.assumptions.planning_month,
        choices=choices,
        now=datetime.now(UTC),
        progress=control.report,
        cancelled=control.is_cancelled,
    )


def enter_recipe(session: Session, checked: RecipeCheck, choices: Choices = AS_PROPOSED) -> None:
    """Enter all that the checks let in and somebody takes, as one step; refused rows stay out.

    Raises:
        InputError: a file was joined to nothing, or the plan has changed since the check.
    """
    what = ", ".join(f"{counted(each.check, choices)} from {each.source}" for each in checked.lists)
    session.apply(f"Import {what}", lambda plan: run.enter_recipe(plan, checked, choices))
