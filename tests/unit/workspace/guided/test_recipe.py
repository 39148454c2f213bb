"""The import under way as a recipe, and back."""

from dataclasses import replace
from pathlib import Path

import pytest

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.draft import ImportDraft, PastedRange, Purpose, ReadSource
from cpm_planner.workspace.guided.recipe import as_recipe, draft_of
from cpm_planner.workspace.importing import ColumnMapping, ListKind, ListSource, Mapping
from cpm_planner.workspace.joining import Brought, Join
from tests.unit.workspace.guided.tables_in_memory import a_packed_table

MAPPING = Mapping((ColumnMapping("name", ("Name",)),), numbers="de")
JOIN = Join("orders", (("Id", "Id"),), (Brought("Sales"),))
READ = ReadSource(a_packed_table("Id|Name", ("1", "Acme")))


def _draft() -> ImportDraft:
    partners = ListSource(Path("lists/partners [north].csv"), header_row=3, encoding="cp1252", separator=";")
    draft = ImportDraft().adding([partners, ListSource(Path("lists/orders.xlsx"), sheet="Orders")])
    draft = draft.changing(
        1, lambda file: replace(file, read=READ, purpose=Purpose(ListKind.PARTNERS), mapping=MAPPING)
    )
    return draft.changing(2, lambda file: replace(file, read=READ, purpose=Purpose(joined_to=1), join=JOIN))


def test_a_recipe_gives_the_same_import_back() -> None:
    draft = _draft()
    recipe = as_recipe(draft)
    again = draft_of(
        recipe, [each.source.path for each in draft.files if isinstance(each.source, ListSource)]
    )
    assert [(each.key, each.source, each.purpose, each.join, each.mapping) for each in again.files] == [
        (each.key, each.source, each.purpose, each.join, each.mapping) for each in draft.files
    ]
    assert not again.is_read


def test_an_import_without_columns_is_no_recipe_yet() -> None:
    with pytest.raises(InputError, match="no list yet"):
        as_recipe(ImportDraft())


def test_a_pasted_range_is_no_file_to_read_again() -> None:
    draft = ImportDraft().adding([PastedRange("Name\nAcme", "Pasted cells")])
    draft = draft.changing(
        1, lambda file: replace(file, read=READ, purpose=Purpose(ListKind.PARTNERS), mapping=MAPPING)
    )
    with pytest.raises(InputError, match="was pasted"):
        as_recipe(draft)


def test_a_recipe_without_its_files_says_which_is_missing() -> None:
    with pytest.raises(InputError, match="orders"):
        draft_of(as_recipe(_draft()), [Path("lists/partners [north].csv")])
