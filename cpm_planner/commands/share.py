"""Saves a copy of a plan to hand on, without what tells pay."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import workspace

HELP: Final = "Save a copy of a plan to hand on, without what tells pay."
EXAMPLE: Final = "cpm-planner share north.cpmplan north-for-all.cpmplan --without-pay"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("copy", metavar="OUT", type=Path, help="plan file to write, replaced when there")
    parser.add_argument(
        "--without-pay",
        action="store_true",
        required=True,
        help="leave out pay, adjustments, budgets, plan rates and merit rises, and what edits and lists said",
    )


def execute(arguments: argparse.Namespace) -> int:
    """Write the copy and say so."""
    plan = workspace().open(arguments.plan)
    try:
        plan.share_without_pay(arguments.copy)
    finally:
        plan.close(discard=True)
    if arguments.json:
        say_json({"plan": str(arguments.plan), "copy": str(arguments.copy), "pay": False})
    else:
        say(f"Saved a copy without pay as {arguments.copy}.")
    return ExitCode.DONE
