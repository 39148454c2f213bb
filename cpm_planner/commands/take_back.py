"""Takes a finance workbook back into the plan it was exported from."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import edited
from cpm_planner.edit.scenarios import find_scenario
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.taking_back import (
    CellChange,
    ChangeKind,
    Choices,
    TakenBack,
    compare_workbook,
    enter_workbook,
    read_workbook,
    shown_cell,
)

HELP: Final = "Take back what finance changed in an exported workbook, cell by cell."
EXAMPLE: Final = "cpm-planner take-back north.cpmplan north.xlsx --refuse Positions!K12,Positions!K15"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "workbook", metavar="IN.xlsx", type=Path, help="workbook that comes back; it is only read"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be taken and change nothing")
    for name, what in (
        ("refuse", "changed cells that are not taken, such as Positions!K12,Positions!K15"),
        ("take", "cells that are taken although the plan changed them, too"),
    ):
        parser.add_argument(f"--{name}", metavar="CELLS", type=_cells, default=frozenset(), help=what)
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to change; the one it was exported from when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Compare the workbook, enter what is taken unless told otherwise, and say what came of it."""
    returned = read_workbook(Quiet(), arguments.workbook)
    choices = Choices(refused=arguments.refuse, taken=arguments.take)
    with edited(arguments.plan) as plan:
        document = plan.session.document
        name = arguments.scenario
        found = compare_workbook(
            returned, document, None if name is None else find_scenario(document, name).id
        )
        if not arguments.dry_run:
            enter_workbook(plan.session, found, choices)
    if arguments.json:
        say_json(_json(found, choices, entered=not arguments.dry_run))
    else:
        _say(found, choices, entered=not arguments.dry_run)
    return ExitCode.NEEDS_A_PERSON if found.findings else ExitCode.DONE


def _cells(text: str) -> frozenset[str]:
    return frozenset(each.strip() for each in text.split(",") if each.strip())


def _say(found: TakenBack, choices: Choices, *, entered: bool) -> None:
    for change in found.changes:
        say(_line(change, choices))
    for finding in found.findings:
        say(f"{finding.place}: {finding.text} ({finding.code})")
    taken = len(found.taken(choices))
    verb = "Took" if entered else "Would take"
    say(f"{verb} {taken} of {len(found.changes)} changed cells from {found.returned.name}.")
    if found.changed_since:
        say(f"The plan itself has changed {found.changed_since} of the exported cells since; they stay.")


def _line(change: CellChange, choices: Choices) -> str:
    was, now = shown_cell(change.exported), shown_cell(change.theirs)
    also = f", the plan says {shown_cell(change.ours)}" if change.kind is ChangeKind.CONFLICT else ""
    left = "" if choices.take(change) else "; not taken"
    return f"{change.place}  {change.who}, {change.column}: {was} -> {now}{also}{left}"


def _json(found: TakenBack, choices: Choices, *, entered: bool) -> dict[str, Any]:
    exported_at = found.returned.exported_at
    return {
        "workbook": found.returned.name,
        "scenario": found.returned.scenario,
        "exported_at": None if exported_at is None else exported_at.isoformat(),
        "entered": entered,
        "changes": [_change_json(change, choices) for change in found.changes],
        "findings": [asdict(each) for each in found.findings],
        "changed_in_the_plan_since": found.changed_since,
    }


def _change_json(change: CellChange, choices: Choices) -> dict[str, Any]:
    values = {
        name: None if value is None else shown_cell(value)
        for name, value in (("exported", change.exported), ("theirs", change.theirs), ("ours", change.ours))
    }
    return {
        "cell": change.place,
        "row": change.key,
        "who": change.who,
        "column": change.column,
        "kind": change.kind.value,
        **values,
        "taken": choices.take(change),
    }
