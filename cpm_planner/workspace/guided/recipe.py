"""The import under way as a recipe, and a recipe with its files as an import under way."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from cpm_planner.exchange.recipe.files import matched_files
from cpm_planner.exchange.recipe.recipe import JoinedFile, Recipe, RecipeList, SourceFile
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.draft import DraftFile, ImportDraft, PastedRange, Purpose
from cpm_planner.workspace.importing import ListSource


def as_recipe(draft: ImportDraft) -> Recipe:
    """Give the recipe that brings in the same lists in the same way.

    Raises:
        InputError: a range was pasted, or no list has its columns mapped yet.
    """
    lists = tuple(
        RecipeList(each.purpose.kind, _file(each), each.mapping, _joins(draft, each.key))
        for each in draft.lists
        if each.purpose is not None and each.purpose.kind is not None and each.mapping is not None
    )
    if not lists:
        raise InputError(
            code="recipe-empty",
            what=translate("import", "There is no list yet whose columns are known"),
            remedy=translate("import", "add a file and go on to its columns first"),
        )
    return Recipe(lists)


def draft_of(recipe: Recipe, paths: Sequence[Path]) -> ImportDraft:
    """Give the import that a recipe describes, with the files of these that it asks for; all wait to be read.

    Raises:
        InputError: a file is missing, or several fit.
    """
    found = matched_files(recipe, paths)
    files: list[DraftFile] = []
    for each in recipe.lists:
        key = len(files) + 1
        files.append(
            replace(_draft_file(key, each.file, found), purpose=Purpose(each.kind), mapping=each.mapping)
        )
        files.extend(
            replace(_draft_file(place, joined.file, found), purpose=Purpose(joined_to=key), join=joined.join)
            for place, joined in enumerate(each.joins, start=key + 1)
        )
    return ImportDraft(tuple(files))


def _joins(draft: ImportDraft, key: int) -> tuple[JoinedFile, ...]:
    return tuple(JoinedFile(_file(each), each.join) for each in draft.joined_to(key) if each.join is not None)


def _file(file: DraftFile) -> SourceFile:
    source = file.source
    if isinstance(source, PastedRange):
        raise InputError(
            code="recipe-pasted",
            what=translate(
                "import", "{name} was pasted, and a recipe needs a file that it can read again"
            ).format(name=source.name),
            remedy=translate("import", "save the range as a workbook or as CSV and add that"),
        )
    name = source.path.name
    pattern = "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)
    return SourceFile(pattern, source.sheet, source.header_row, source.encoding, source.separator)


def _draft_file(key: int, file: SourceFile, found: Mapping[SourceFile, Path]) -> DraftFile:
    source = ListSource(found[file], file.sheet, file.header_row, file.encoding, file.separator)
    return DraftFile(key, source)
