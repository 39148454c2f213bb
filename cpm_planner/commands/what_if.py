"""Asks "what if": changes a copy of a scenario, and shows what that does to heads, cost and utilisation."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import edited, looked_into
from cpm_planner.commands.what_if_kinds import KINDS
from cpm_planner.formatting.months import iso_month
from cpm_planner.headcount.comparison import PlanOutcome, compare_plans
from cpm_planner.headcount.comparison_text import TITLES, comparison_lines, uncovered_sentence
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.what_if import WhatIf, imagined, keep_what_if

HELP: Final = (
    "Ask what if somebody leaves, a region grows, ramp is slower, ...; compare, and keep it as a scenario."
)
EXAMPLE: Final = "cpm-planner what-if north.cpmplan freeze --until 2027-06 --save-as Frozen"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes, question by question."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    kinds = parser.add_subparsers(metavar="KIND", dest="kind", required=True)
    for name, kind in KINDS.items():
        asked = kinds.add_parser(name, help=kind.help, description=kind.help)
        asked.add_argument(
            "--scenario", metavar="NAME", help="scenario to ask about; the one worked on when left out"
        )
        asked.add_argument("--save-as", metavar="NAME", help="scenario to keep the change in")
        asked.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="machine-readable output"
        )
        kind.add_arguments(asked)


def execute(arguments: argparse.Namespace) -> int:
    """Change, keep the result if asked to, and compare; revenue that nobody looks after needs a person."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    asked, remarks = KINDS[arguments.kind].ask(plan, arguments)
    after = imagined(plan, asked)
    name = None if arguments.save_as is None else _kept(arguments, asked)
    found = compare_plans(plan, after)
    if arguments.json:
        say_json(
            {
                "asked": asked.name,
                "scenario": name,
                "base": outcome_as_json(plan, found.base),
                "then": outcome_as_json(after, found.other),
                "remarks": list(remarks),
            }
        )
    else:
        say(f"What if: {asked.name}")
        say_table(TITLES, list(comparison_lines(found, (plan, after))), right=(1, 2, 3))
        for sentence in (*remarks, uncovered_sentence(found.other, plan.assumptions.currency)):
            if sentence:
                say(sentence)
        if name is not None:
            say(f'Kept in the scenario "{name}".')
    return ExitCode.NEEDS_A_PERSON if found.other.uncovered_in is not None else ExitCode.DONE


def outcome_as_json(plan: Plan, found: PlanOutcome) -> dict[str, object]:
    """Give the figures of a plan for machines."""
    return {
        "closing_heads": found.closing_heads,
        "cost_cents": found.cost_cents,
        "uncovered_revenue_cents": found.uncovered_cents,
        "uncovered_in": iso_month(found.uncovered_in),
        "role_types": {
            plan.role_types[key].name: {
                "closing_heads": each.closing_heads,
                "closing_fte_percent": each.closing_fte_percent,
                "highest_utilisation": each.highest_use,
                "highest_in": iso_month(each.highest_in),
                "missing_minutes": each.missing_minutes,
                "average_utilisation": each.average_use,
                "uncovered_minutes": each.uncovered_minutes,
                "cost_cents": each.cost_cents,
                "expected_lost_percent": each.expected_lost_percent,
            }
            for key, each in found.by_role_type.items()
        },
    }


def _kept(arguments: argparse.Namespace, asked: WhatIf) -> str:
    with edited(arguments.plan, arguments.scenario) as plan:
        return keep_what_if(plan.session, asked, arguments.save_as)
