"""Saves what can be saved of a damaged plan."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import workspace
from cpm_planner.workspace.bringing_back import Rescue, rescued, what_was_saved, written

HELP: Final = "Save what can be saved of a damaged plan into a new one; see first whether there are backups."
EXAMPLE: Final = "cpm-planner rescue north.cpmplan north-rescued.cpmplan"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="damaged plan file, which stays as it is")
    parser.add_argument("out", metavar="OUT", type=Path, help="plan file to make")


def execute(arguments: argparse.Namespace) -> int:
    """Make the new plan and say what it holds and lacks; a person has to look at that."""
    found = rescued(arguments.plan, arguments.out)
    if arguments.json:
        left_out, broken = dict(found.left_out), [*found.broken]
        lost = {"left_out": left_out, "broken": broken}
        say_json({"plan": str(arguments.out), "saved": found.saved, **lost, "encrypted_pay": found.pay.value})
    else:
        _say(found, arguments.out)
        backups = workspace().backups_of(arguments.plan)
        if backups:
            say(f"There is a backup of {written(backups[0].kept_at)}: cpm-planner restore {arguments.plan}")
    return ExitCode.NEEDS_A_PERSON


def _say(found: Rescue, out: Path) -> None:
    first, *rest = what_was_saved(found)
    say(f"Made {out}. {first}")
    for line in rest:
        say(f"  {line}")
