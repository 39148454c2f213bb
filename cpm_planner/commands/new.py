"""Makes a new plan file, empty or with the sample in it."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import workspace
from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month
from cpm_planner.workspace.opening import is_there
from cpm_planner.workspace.places import synchronised_by
from cpm_planner.workspace.sample import enter_sample

HELP: Final = "Make a new plan file with the default catalogue; with --sample also 701 partners and 13 CPMs."
EXAMPLE: Final = "cpm-planner new north.cpmplan --sample"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file to make")
    parser.add_argument("--sample", action="store_true", help="bring in the sample lists")


def execute(arguments: argparse.Namespace) -> int:
    """Make the file and say so."""
    _refuse_existing(arguments.plan)
    today = datetime.now(UTC)
    plan = workspace().new(Month(today.year, today.month))
    try:
        if arguments.sample:
            enter_sample(plan.session)
        plan.save(arguments.plan)
        partners, cpms = len(plan.session.plan.partners), len(plan.session.plan.cpms)
    finally:
        plan.close(discard=True)
    if arguments.json:
        say_json({"plan": str(arguments.plan), "partners": partners, "cpms": cpms})
    else:
        say(f"Made {arguments.plan} with {partners} partners and {cpms} CPMs.")
        service = synchronised_by(arguments.plan)
        if service is not None:
            say(f"{service} seems to synchronise this folder: let it finish before others open the plan.")
    return ExitCode.DONE


def _refuse_existing(path: Path) -> None:
    if is_there(path):
        raise InputError(
            code="file-exists",
            what="There is a file of this name already",
            where=str(path),
            remedy="choose another name or delete it first",
        )
