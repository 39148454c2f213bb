"""Recipes: saved from the window, opened in it, the same as on the command line."""

import shutil
from pathlib import Path

from cpm_planner.exchange.recipe.run import check_recipe
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.recipes import read_recipe
from tests.gui.application.stand_ins import JANUARY
from tests.gui.dialogs.list_import.guided import (
    FOUR_FILES,
    ROOT,
    Guided,
    go_on,
    map_columns,
    names,
    open_recipe,
)

EXAMPLE = ROOT / "docs" / "examples" / "adventure-works.toml"


def _copied(folder: Path) -> Path:
    """Put the example and its files into one folder."""
    for path in FOUR_FILES:
        shutil.copy(path, folder)
    return Path(shutil.copy(EXAMPLE, folder))


def test_a_recipe_brings_its_files_along(guided: Guided) -> None:
    dialog = guided.open("partners")
    open_recipe(dialog, guided, _copied(guided.folder))
    assert set(names(dialog)) == {"team.csv", "resellers.csv", "Sales.csv", "owners.csv"}
    go_on(dialog, 5)
    assert dialog.step is dialog.outcome
    plan = guided.scene.plan
    assert (len(plan.partners), len(plan.cpms)) == (14, 10)
    assert sum(each.revenue_cents for each in plan.partners.values()) == 140_572_843


def test_a_recipe_takes_files_that_were_added_from_elsewhere(guided: Guided) -> None:
    recipe = Path(shutil.copy(EXAMPLE, guided.folder))
    dialog = guided.open("partners", *FOUR_FILES)
    open_recipe(dialog, guided, recipe)
    assert dialog.go_on.isEnabled()
    mapping = dialog.way.draft.lists[1].mapping
    assert mapping is not None
    assert mapping.defaults == {"tier": "Silver"}


def test_a_recipe_whose_files_are_missing_says_which(guided: Guided) -> None:
    recipe = Path(shutil.copy(EXAMPLE, guided.folder))
    dialog = guided.open("partners", FOUR_FILES[0])
    open_recipe(dialog, guided, recipe)
    assert 'No file fits "team.csv"' in dialog.refusal.accessibleName()
    assert names(dialog) == ["resellers.csv"]


def test_a_saved_recipe_does_the_same_on_the_command_line(guided: Guided) -> None:
    dialog = guided.open("partners", *FOUR_FILES)
    go_on(dialog, 2)
    dialog.columns.lists.setCurrentIndex(1)
    map_columns(dialog, revenue="Sales: Sales (sum)", tier="for all rows: Silver")
    go_on(dialog, 2)
    saved = guided.folder / "import.toml"
    guided.scene.answers.to_save = saved
    dialog.keep_recipe.click()
    assert guided.scene.told == ["Saved the recipe import.toml"]
    found = check_recipe(read_recipe(saved), FOUR_FILES, new_plan(JANUARY), today=JANUARY)
    checked = dialog.way.checked
    assert checked is not None
    for mine, other in zip(checked.lists, found.lists, strict=True):
        assert mine.check.counts == other.check.counts
        for name in ("partners", "cpms", "assignments"):
            assert getattr(mine.check.change, name) == getattr(other.check.change, name)


def test_pasted_cells_cannot_be_part_of_a_recipe(guided: Guided) -> None:
    from cpm_planner.workspace.guided.draft import PastedRange  # noqa: PLC0415 - for this test alone

    dialog = guided.open("partners")
    dialog.way.add([PastedRange("Name\nAcme", "Pasted cells")])
    go_on(dialog, 3)
    guided.scene.answers.to_save = guided.folder / "import.toml"
    dialog.keep_recipe.click()
    assert "was pasted" in dialog.refusal.accessibleName()


def test_a_recipe_that_cannot_be_written_is_said(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name\nAcme\n"))
    go_on(dialog, 3)
    guided.scene.answers.to_save = guided.folder / "nowhere" / "import.toml"
    dialog.keep_recipe.click()
    assert "cannot be written" in dialog.refusal.accessibleName()
