"""Brings a list of partners, CPMs or assignments into a plan, or all the lists of a recipe."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.import_questions import say_remarks
from cpm_planner.commands.import_shown import check_json, recipe_json, say_check, say_recipe
from cpm_planner.commands.output import say_json
from cpm_planner.commands.plans import edited
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import (
    ImportCheck,
    ListKind,
    ListSource,
    Mapping,
    check_list,
    describe_mapping,
    enter_list,
    mapping_from_file,
    propose_for_plan,
    read_list,
    write_mapping,
)
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.recipes import check_recipe, enter_recipe, read_recipe

HELP: Final = "Bring in a list of partners, CPMs (team) or current assignments, or all lists of a recipe."
EXAMPLE: Final = "cpm-planner import north.cpmplan partners.csv --as partners --map partners.toml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="CSV, TSV, XLSX, XLS or ODS file; with a recipe all its files, or folders that hold them",
    )
    whole = parser.add_mutually_exclusive_group(required=True)
    whole.add_argument("--as", dest="kind", type=ListKind, choices=tuple(ListKind), help="what its rows are")
    whole.add_argument(
        "--recipe",
        metavar="FILE.toml",
        type=Path,
        help="lists with their joins and mappings, entered in one step",
    )
    parser.add_argument(
        "--map", metavar="FILE.toml", type=Path, help="column mapping; proposed by the headers when left out"
    )
    parser.add_argument(
        "--save-map",
        metavar="FILE.toml",
        type=Path,
        help="write the mapping used, to be changed and given again",
    )
    parser.add_argument(
        "--seek-duplicates",
        action="store_true",
        help="look for partners that may be one among very many, too",
    )
    parser.add_argument("--sheet", metavar="NAME", help="sheet of a workbook; the first one when left out")
    parser.add_argument("--dry-run", action="store_true", help="say what would enter and change nothing")


def execute(arguments: argparse.Namespace) -> int:
    """Check the list or the recipe, enter it unless told otherwise, and say what came of it."""
    return _one_list(arguments) if arguments.recipe is None else _recipe(arguments)


def _one_list(arguments: argparse.Namespace) -> int:
    _refuse_together(len(arguments.files) > 1, "Several files", "--as", "give one file, or a recipe")
    (path,) = arguments.files
    with edited(arguments.plan) as plan:
        mapping, checked = mapped_and_checked(path, arguments, plan.session.plan)
        if not arguments.dry_run:
            enter_list(plan.session, checked, path.name)
    if arguments.save_map is not None:
        write_mapping(mapping, arguments.save_map, checked.questions)
    if arguments.json:
        say_json({**check_json(checked, entered=not arguments.dry_run), "mapping": _mapping_json(mapping)})
    else:
        say_check(checked, path.name, entered=not arguments.dry_run)
        say_remarks(mapping)
    return _exit_code([checked])


def _recipe(arguments: argparse.Namespace) -> int:
    for word in ("map", "save_map", "sheet"):
        given = getattr(arguments, word) is not None
        _refuse_together(given, f"--{word.replace('_', '-')}", "--recipe", "say it in the recipe")
    recipe = read_recipe(arguments.recipe)
    with edited(arguments.plan) as plan:
        checked = check_recipe(Quiet(), recipe, arguments.files, plan.session.plan)
        if not arguments.dry_run:
            enter_recipe(plan.session, checked)
    if arguments.json:
        say_json(recipe_json(checked, entered=not arguments.dry_run))
    else:
        say_recipe(checked, entered=not arguments.dry_run)
    return _exit_code([each.check for each in checked.lists])


def _exit_code(checks: Sequence[ImportCheck]) -> int:
    """Tell whether rows were refused, or something stays out until somebody has answered."""
    needs_a_person = any(each.counts.refused or each.questions.must_be_answered for each in checks)
    return ExitCode.NEEDS_A_PERSON if needs_a_person else ExitCode.DONE


def _refuse_together(given: object, what: str, beside: str, remedy: str) -> None:
    if given:
        raise InputError(
            code="import-words", what=f"{what} cannot be given beside {beside}", where="import", remedy=remedy
        )


def mapped_and_checked(path: Path, arguments: argparse.Namespace, plan: Plan) -> tuple[Mapping, ImportCheck]:
    """Read, map and check a list.

    Raises:
        InputError: a file cannot be read, or the mapping does not fit.
    """
    kind: ListKind = arguments.kind
    table = read_list(Quiet(), ListSource(path, arguments.sheet))
    if arguments.map is None:
        mapping = propose_for_plan(table, kind, plan)
    else:
        mapping = mapping_from_file(arguments.map, kind)
    seek = True if arguments.seek_duplicates else None
    return mapping, check_list(Quiet(), table, mapping, kind, plan, seek_duplicates=seek)


def _mapping_json(mapping: Mapping) -> dict[str, object]:
    return {
        "columns": {each.field: list(each.sources) for each in mapping.columns},
        "remarks": [describe_mapping(remark) for remark in mapping.remarks],
    }
