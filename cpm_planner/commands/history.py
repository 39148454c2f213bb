"""Shows the named edits of a plan: when, by whom, in which scenario."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.workspace.bringing_back import written
from cpm_planner.workspace.past_edits import PastEdit, about, export_edits, past_edits

HELP: Final = "Show the edits kept in a plan, all or those about one partner or CPM."
EXAMPLE: Final = "cpm-planner history north.cpmplan --partner Acme --csv acme.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("--partner", metavar="NAME", help="only edits about this partner (name or id)")
    parser.add_argument("--cpm", metavar="NAME", help="only edits about this CPM (name or id)")
    parser.add_argument("--most", metavar="N", type=int, help="at most so many, the latest")
    parser.add_argument("--csv", metavar="OUT.csv", type=Path, help="write them as a table, too")


def execute(arguments: argparse.Namespace) -> int:
    """Write the edits, the latest first."""
    edits, document = past_edits(arguments.plan)
    edits = about(edits, document, partner=arguments.partner, cpm=arguments.cpm)[: arguments.most]
    if arguments.csv is not None:
        export_edits(edits, arguments.csv)
    if arguments.json:
        say_json([_as_json(each) for each in edits])
    elif edits:
        rows = [(written(each.made_at), each.author, each.scenario, each.label) for each in edits]
        say_table(("Time", "Author", "Scenario", "Edit"), rows)
    else:
        say("No such edits are kept in this plan.")
    return ExitCode.DONE


def _as_json(edit: PastEdit) -> dict[str, object]:
    return {
        "made_at": edit.made_at.isoformat(),
        "author": edit.author,
        "scenario": edit.scenario,
        "edit": edit.label,
        "partners": sorted(edit.partners),
        "cpms": sorted(edit.cpms),
    }
