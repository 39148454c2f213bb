"""Finds, among the files somebody gives, those that a recipe asks for."""

from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from cpm_planner.exchange.recipe.recipe import Recipe, SourceFile
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Give the files, and in place of a folder the files in it, each once.

    Raises:
        InputError: there is no such file or folder.
    """
    paths = tuple(paths)
    missing = next((path for path in paths if not path.exists()), None)
    if missing is not None:
        raise InputError(
            code="file-missing",
            what=translate("import", "There is no such file or folder"),
            where=str(missing),
            remedy=translate("import", "check its name and where it is"),
        )
    found = (each for path in paths for each in (sorted(path.iterdir()) if path.is_dir() else (path,)))
    return tuple(dict.fromkeys(path for path in found if not path.is_dir()))


def matched_files(recipe: Recipe, paths: Sequence[Path]) -> Mapping[SourceFile, Path]:
    """Give the file for each one that a recipe asks for.

    Raises:
        InputError: no file, or more than one, fits what is asked for.
    """
    wanted = (file for each in recipe.lists for file in each.files)
    return {file: _the_one(file, paths) for file in wanted}


def _the_one(file: SourceFile, paths: Sequence[Path]) -> Path:
    pattern = file.pattern.casefold()
    fitting = [path for path in paths if fnmatchcase(path.name.casefold(), pattern)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise InputError(
            code="recipe-files-several",
            what=translate("import", '{fitting} files fit "{pattern}"').format(
                fitting=len(fitting), pattern=file.pattern
            ),
            where=", ".join(map(str, fitting)),
            remedy=translate("import", "give one of them"),
        )
    raise InputError(
        code="recipe-file-missing",
        what=translate("import", 'No file fits "{pattern}", which the recipe asks for').format(
            pattern=file.pattern
        ),
        where=", ".join(path.name for path in paths) or "no files given",
        remedy=translate("import", "give it along with the others"),
    )
