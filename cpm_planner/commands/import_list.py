"""Brings a list of partners, CPMs or assignments into a plan."""

import argparse
from collections import Counter
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import edited
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import (
    ImportCheck,
    ListKind,
    ListSource,
    Outcome,
    check_list,
    enter_list,
    mapping_from_file,
    propose_mapping,
    read_list,
)
from cpm_planner.workspace.jobs import Quiet

HELP: Final = "Bring in a list of partners, CPMs (team) or current assignments, from text or a workbook."
EXAMPLE: Final = "cpm-planner import north.cpmplan partners.csv --as partners --map partners.toml"
MOST_LINES: Final = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("file", metavar="FILE", type=Path, help="CSV, TSV, XLSX, XLS or ODS file")
    parser.add_argument(
        "--as", dest="kind", type=ListKind, choices=tuple(ListKind), required=True, help="what its rows are"
    )
    parser.add_argument(
        "--map", metavar="FILE.toml", type=Path, help="column mapping; proposed by the headers when left out"
    )
    parser.add_argument("--sheet", metavar="NAME", help="sheet of a workbook; the first one when left out")
    parser.add_argument("--dry-run", action="store_true", help="say what would enter and change nothing")


def execute(arguments: argparse.Namespace) -> int:
    """Check the list, enter it unless told otherwise, and say what came of it."""
    with edited(arguments.plan) as plan:
        checked = checked_list(
            arguments.file, arguments.kind, plan.session.plan, arguments.map, arguments.sheet
        )
        if not arguments.dry_run:
            enter_list(plan.session, checked, arguments.file.name)
    if arguments.json:
        say_json(_as_json(checked, entered=not arguments.dry_run))
    else:
        _say(checked, arguments.file.name, entered=not arguments.dry_run)
    return ExitCode.NEEDS_A_PERSON if checked.counts.refused else ExitCode.DONE


def checked_list(
    path: Path, kind: ListKind, plan: Plan, mapping_path: Path | None, sheet: str | None
) -> ImportCheck:
    """Read, map and check a list.

    Raises:
        InputError: a file cannot be read, or the mapping does not fit.
    """
    table = read_list(Quiet(), ListSource(path, sheet))
    mapping = propose_mapping(table, kind) if mapping_path is None else mapping_from_file(mapping_path, kind)
    return check_list(Quiet(), table, mapping, kind, plan)


def _as_json(checked: ImportCheck, *, entered: bool) -> dict[str, object]:
    counts = checked.counts
    return {
        "kind": checked.kind.value,
        "entered": entered,
        "new": counts.new,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "refused": counts.refused,
        "notes": [note.sentence for note in checked.notes],
        "columns": [
            {
                "column": each.column,
                "field": each.field,
                "filled": each.filled,
                "blank": each.blank,
                "distinct": each.distinct,
                "unreadable": each.unreadable,
                "sum": None if each.total is None else float(each.total),
                "min": None if each.lowest is None else float(each.lowest),
                "max": None if each.highest is None else float(each.highest),
            }
            for each in checked.totals
        ],
        "rows": [
            {
                "row": verdict.row_number,
                "outcome": verdict.outcome.value,
                "effect": None if verdict.effect is None else verdict.effect.value,
                "id": verdict.subject or None,
                "findings": [{"code": each.code, "sentence": each.sentence} for each in verdict.findings],
            }
            for verdict in checked.verdicts
        ],
    }


def _say(checked: ImportCheck, source: str, *, entered: bool) -> None:
    counts = checked.counts
    verb = "Entered" if entered else "Would enter"
    say(
        f"{verb} {checked.kind.value} from {source}: {counts.new} new, {counts.changed} changed, "
        f"{counts.unchanged} unchanged, {counts.refused} refused."
    )
    _say_columns(checked)
    for note in checked.notes:
        say(note.sentence)
    _say_rows(checked)


def _say_columns(checked: ImportCheck) -> None:
    rows = [
        (each.column, each.field, str(each.filled), str(each.blank), str(each.distinct), str(each.unreadable))
        for each in checked.totals
    ]
    say_table(("Column", "Field", "Filled", "Blank", "Distinct", "Unreadable"), rows, right=(2, 3, 4, 5))


def _say_rows(checked: ImportCheck) -> None:
    """Refused rows one by one, remarks counted by what they say."""
    refused = [verdict for verdict in checked.verdicts if verdict.outcome is Outcome.REFUSED]
    for verdict in refused[:MOST_LINES]:
        say(f"Row {verdict.row_number} refused: {' '.join(each.sentence for each in verdict.findings)}")
    if len(refused) > MOST_LINES:
        say(f"... and {len(refused) - MOST_LINES} more refused rows; --json lists them all.")
    remarks = [(verdict.row_number, each) for verdict in checked.verdicts for each in verdict.findings]
    first = {each.code: (row, each) for row, each in reversed(remarks) if not each.refuses}
    count = Counter(each.code for _, each in remarks)
    for code, (row, remark) in first.items():
        say(f"{count[code]} rows: {remark.sentence} (row {row})")
