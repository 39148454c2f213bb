"""Shows demand against capacity, heads and cost, month by month."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.headcount_shown import headcount_json, say_headcount
from cpm_planner.commands.output import say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.headcount.headcount import headcount_of

HELP: Final = (
    "Show month by month how many hours partners need and CPMs have, how many heads, and at what cost."
)
EXAMPLE: Final = "cpm-planner headcount north.cpmplan --months 12 --json"
_LONGEST: Final = 120


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "--months", metavar="N", type=_months, help="months from the planning month on; the plan's horizon"
    )
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to show; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Write the months as tables or as JSON."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    found = headcount_of(plan, arguments.months)
    if arguments.json:
        say_json(headcount_json(found))
    else:
        say_headcount(found)
    return ExitCode.DONE


def _months(text: str) -> int:
    value = int(text)
    if not 1 <= value <= _LONGEST:
        message = f"1 to {_LONGEST} months"
        raise argparse.ArgumentTypeError(message)
    return value
