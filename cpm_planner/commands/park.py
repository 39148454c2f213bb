"""Parks partners, so that they count nowhere, or brings them back."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import edited
from cpm_planner.edit.parking import park, take_back
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan

HELP: Final = "Park partners, so that they count nowhere but are kept, or bring them back."
EXAMPLE: Final = "cpm-planner park north.cpmplan AW00000585 AW00000582"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("partners", metavar="ID", nargs="+", help="ids of partners (show --what partners)")
    parser.add_argument("--back", action="store_true", help="bring parked partners back (show --what parked)")
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to change; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Park them or bring them back, as one step."""
    keys, is_back = [*dict.fromkeys(map(PartnerId, arguments.partners))], arguments.back
    with edited(arguments.plan, arguments.scenario) as plan:
        _refuse_missing(plan.session.plan, keys, is_back=is_back)
        noun = "partner" if len(keys) == 1 else "partners"
        label = f"Bring back {len(keys)} {noun}" if is_back else f"Park {len(keys)} {noun}"
        plan.session.apply(label, take_back(keys) if is_back else park(keys))
        left = plan.session.plan
    if arguments.json:
        say_json({"partners": len(left.partners), "parked": len(left.parked)})
    else:
        say(f"{label}: {len(left.partners)} partners in the plan, {len(left.parked)} parked.")
    return ExitCode.DONE


def _refuse_missing(plan: Plan, keys: list[PartnerId], *, is_back: bool) -> None:
    there = plan.parked if is_back else plan.partners
    for key in keys:
        if key not in there:
            raise InputError(
                code="unknown-partner",
                what=f'No partner "{key}" is {"parked" if is_back else "in the plan"}',
                remedy=f"give the ids that show --what {'parked' if is_back else 'partners'} lists",
            )
