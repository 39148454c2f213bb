"""Says what in a plan deserves attention."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.findings_shown import findings_json, say_findings
from cpm_planner.commands.output import say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.edit.findings import findings, needs_person
from cpm_planner.workload.figures import derive

HELP: Final = "Say what in a plan deserves attention; exit code 1 when a person has to act."
EXAMPLE: Final = "cpm-planner check north.cpmplan"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to check; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """List the findings, those that need a person first."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    found = findings(derive(plan))
    if arguments.json:
        say_json(findings_json(found, plan))
    else:
        say_findings(found, plan)
    return ExitCode.NEEDS_A_PERSON if needs_person(found) else ExitCode.DONE
