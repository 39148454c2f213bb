"""Brings a list of partners, CPMs or assignments into a plan, or all the lists of a recipe, once or again."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.import_questions import say_remarks
from cpm_planner.commands.import_recipe import bring_in, refuse_together
from cpm_planner.commands.import_shown import say_scenarios, scenarios_json
from cpm_planner.commands.output import say_json
from cpm_planner.commands.plans import edited
from cpm_planner.commands.refresh_arguments import (
    add_refresh_arguments,
    choices_of,
    claim_of,
    mending_of,
    scenarios_of,
)
from cpm_planner.commands.source_arguments import add_source_arguments, say_reading, source_of
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import (
    ImportCheck,
    ListKind,
    Mapping,
    describe_mapping,
    describe_reading,
    mapping_from_file,
    propose_for_plan,
    read_list,
    write_mapping,
)
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.refreshing import (
    MappedList,
    check_scenarios,
    enter_scenarios,
    save_refused,
)

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
        help="text file or workbook (XLSX, XLS, XLSB, ODS); with a recipe all its files, or their folders",
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
        help="look for duplicates among very many partners, too",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would enter and change nothing")
    add_source_arguments(parser)
    add_refresh_arguments(parser)


def execute(arguments: argparse.Namespace) -> int:
    """Check the list or the recipe, enter it unless told otherwise, and say what came of it."""
    return _exit_code(_one_list(arguments) if arguments.recipe is None else bring_in(arguments))


def _one_list(arguments: argparse.Namespace) -> Iterable[ImportCheck]:
    refuse_together(len(arguments.files) > 1, "Several files", "--as", "give one file, or a recipe")
    entered = not arguments.dry_run
    with edited(arguments.plan) as plan:
        document, mapped = plan.session.document, mapped_list(arguments, plan.session.plan)
        checked = check_scenarios(Quiet(), mapped, document, scenarios_of(arguments, document))
        choices = choices_of(arguments, checked.by_scenario.values())
        if entered:
            enter_scenarios(plan.session, checked, choices)
    if arguments.refused is not None:
        save_refused(Quiet(), arguments.refused, mapped, checked.first)
    if arguments.save_map is not None:
        write_mapping(mapped.mapping, arguments.save_map, checked.first.questions)
    if arguments.json:
        told = scenarios_json(checked, document, choices, entered=entered)
        remarks = [describe_reading(remark) for remark in mapped.table.remarks]
        say_json({**told, "remarks": remarks, "mapping": _mapping_json(mapped.mapping)})
    else:
        say_reading(mapped.table.source, mapped.table.remarks)
        say_scenarios(checked, document, choices, entered=entered)
        say_remarks(mapped.mapping)
    return checked.by_scenario.values()


def mapped_list(arguments: argparse.Namespace, plan: Plan) -> MappedList:
    """Read a list and what is said about it.

    Raises:
        InputError: a file cannot be read, or the mapping does not fit.
    """
    kind, kept = arguments.kind, arguments.map
    table = read_list(Quiet(), source_of(arguments))
    mapping = propose_for_plan(table, kind, plan) if kept is None else mapping_from_file(kept, kind)
    seek = True if arguments.seek_duplicates else None
    return MappedList(
        table,
        kind,
        mapping,
        mending_of(arguments.skip, arguments.correct),
        claim_of(arguments),
        seek_duplicates=seek,
    )


def _exit_code(checks: Iterable[ImportCheck]) -> int:
    """Tell whether a person has to look: rows are refused, list and plan differ, or questions are open."""
    is_open = any(
        each.counts.refused
        or each.questions.must_be_answered
        or any(item.has_conflict for item in each.items)
        for each in checks
    )
    return ExitCode.NEEDS_A_PERSON if is_open else ExitCode.DONE


def _mapping_json(mapping: Mapping) -> dict[str, object]:
    return {
        "columns": {each.field: list(each.sources) for each in mapping.columns},
        "remarks": [describe_mapping(remark) for remark in mapping.remarks],
    }
