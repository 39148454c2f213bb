"""Encrypts the pay in a plan with a passphrase, under another one, or no longer."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.passphrases import read_passphrase
from cpm_planner.commands.plans import workspace
from cpm_planner.workspace.plan_pay import check_strength

HELP: Final = "Encrypt the pay in a plan with a passphrase, change the passphrase, or no longer encrypt pay."
EXAMPLE: Final = "cpm-planner protect north.cpmplan --new-passphrase-file words.txt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        type=Path,
        help="text file with the new passphrase on its first line; - to type it. Nobody can recover it",
    )
    way.add_argument("--remove", action="store_true", help="no longer encrypt pay")


def execute(arguments: argparse.Namespace) -> int:
    """Encrypt pay and say so."""
    new = None
    if not arguments.remove:
        new = read_passphrase(arguments.new_passphrase_file, prompt="New passphrase of pay: ")
        check_strength(new)
    plan = workspace().open(arguments.plan)
    try:
        plan.protect(new)
    finally:
        plan.close(discard=True)
    if arguments.json:
        say_json({"plan": str(arguments.plan), "encrypted": new is not None})
    elif new is None:
        say(f"Pay in {arguments.plan} is no longer encrypted.")
    else:
        say(f"Pay in {arguments.plan} is encrypted; without the passphrase nobody can ever read it again.")
    return ExitCode.DONE
