"""Studies a plan without changing it: what moves bring, which rules clash or cost, how sure a proposal is."""

import argparse
import importlib
from pathlib import Path
from types import ModuleType
from typing import Final

from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import complain

HELP: Final = "Study a plan: what moves bring, what rules cost, how sure a proposal is; changes nothing."
EXAMPLE: Final = "cpm-planner study curve north.cpmplan --seconds 20"
STUDIES: Final[dict[str, str]] = {
    "curve": "curve",
    "clashes": "clashes",
    "rules": "rules",
    "refuse": "refuse",
    "robustness": "robustness",
    "leaver": "leaver",
    "splitting": "splitting",
    "team": "team",
    "focus": "focus",
}
"""Module in commands/studies by name."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what each study takes; all take a plan and a scenario."""
    studies = parser.add_subparsers(metavar="STUDY", dest="study", required=True)
    for name in STUDIES:
        module = _module(name)
        study = studies.add_parser(
            name, help=module.HELP, description=module.HELP, epilog=f"Example: {module.EXAMPLE}"
        )
        study.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
        study.add_argument(
            "--scenario", metavar="NAME", help="scenario to study; the one worked on when left out"
        )
        study.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="machine-readable output"
        )
        module.add_arguments(study)


def execute(arguments: argparse.Namespace) -> int:
    """Run the study that was asked for; a person is needed where firm rules clash."""
    try:
        return int(_module(arguments.study).execute(arguments))
    except InfeasibleError as clash:
        complain(str(clash))
        return ExitCode.NEEDS_A_PERSON


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"cpm_planner.commands.studies.{STUDIES[name]}")
