"""Writes a scenario as an Excel workbook."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.exporting import export_workbook
from cpm_planner.workspace.jobs import Quiet

HELP: Final = "Write a scenario as an Excel workbook with live formulas."
EXAMPLE: Final = "cpm-planner export north.cpmplan north.xlsx --scenario Balanced"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "workbook", metavar="OUT.xlsx", type=Path, help="workbook to write, replaced when there"
    )
    parser.add_argument(
        "--without-pay", action="store_true", help="leave out whatever tells what a seat costs"
    )
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to write; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Write the workbook and say so."""
    _refuse_other_kinds(arguments.workbook)
    document = looked_into(arguments.plan, arguments.scenario)
    scenario = document.scenario
    now = datetime.now(UTC).astimezone()
    with_pay = not (arguments.without_pay or document.is_pay_hidden)
    export_workbook(Quiet(), arguments.workbook, scenario, document.base, now, with_pay=with_pay)
    if arguments.json:
        say_json({"workbook": str(arguments.workbook), "scenario": scenario.name, "pay": with_pay})
    else:
        without = "" if with_pay else ", without pay"
        without += ", which is hidden without its passphrase" if document.is_pay_hidden else ""
        say(f'Wrote the scenario "{scenario.name}"{without} to {arguments.workbook}.')
    return ExitCode.DONE


def _refuse_other_kinds(path: Path) -> None:
    if path.suffix.lower() != ".xlsx":
        raise InputError(
            code="not-a-workbook-name",
            what="A workbook's name ends in .xlsx",
            where=str(path),
            remedy="give such a name",
        )
