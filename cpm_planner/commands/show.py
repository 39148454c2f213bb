"""Shows what is in a plan: its figures, partners, CPMs, moves, findings and scenarios."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.views import VIEWS

HELP: Final = "Show what is in a plan."
EXAMPLE: Final = "cpm-planner show north.cpmplan --what cpms --scenario Balanced --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("--what", choices=tuple(VIEWS), default="summary", help="what to show (summary)")
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to show; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Write the view for people or for machines."""
    document = looked_into(arguments.plan, arguments.scenario)
    view = VIEWS[arguments.what]
    if arguments.json:
        say_json(view.as_json(document))
    else:
        view.say(document)
    return ExitCode.DONE
