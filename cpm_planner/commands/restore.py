"""Brings back what a backup of a plan holds."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import chosen_backup, edited
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.bringing_back import put_back, restore, written
from cpm_planner.workspace.opening import look_into

HELP: Final = (
    "Bring back what a backup of a plan holds, all or one scenario; also of a plan that is damaged or gone."
)
EXAMPLE: Final = "cpm-planner restore north.cpmplan --backup 2 --scenario Balanced"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("--backup", metavar="N", type=int, default=1, help="which backup (1, the latest)")
    parser.add_argument("--scenario", metavar="NAME", help="only this scenario; the others stay as they are")


def execute(arguments: argparse.Namespace) -> int:
    """Restore as one step, or put the backup in place of a file that cannot be opened."""
    backup = chosen_backup(arguments.plan, arguments.backup)
    if _can_be_opened(arguments.plan):
        with edited(arguments.plan) as plan:
            done = f"{restore(plan, backup, arguments.scenario)}: done."
    else:
        put = put_back(arguments.plan, backup)
        kept = f"; what was there is {put.aside}" if put.aside else ""
        done = f"The backup of {written(backup.kept_at)} is in place of the plan{kept}."
    if arguments.json:
        say_json({"plan": str(arguments.plan), "restored": backup.kept_at.isoformat()})
    else:
        say(done)
    return ExitCode.DONE


def _can_be_opened(path: Path) -> bool:
    try:
        look_into(path)
    except InputError as error:
        if error.code in ("damaged", "missing-file", "not-a-plan"):
            return False
        raise
    return True
