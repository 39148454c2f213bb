"""Compares two scenarios: figures side by side, who moves, and every single change."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.what_if import outcome_as_json
from cpm_planner.edit.picking.address import address_of
from cpm_planner.edit.picking.found import Differences, differences_between
from cpm_planner.edit.picking.topics import topic_of
from cpm_planner.edit.picking.words import Wording
from cpm_planner.edit.scenarios import find_scenario
from cpm_planner.formatting.language import counted
from cpm_planner.headcount.key_figures import KeyFigures, key_figures
from cpm_planner.headcount.key_figures_text import side_by_side
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Scenario

HELP: Final = "Compare two scenarios: figures side by side, moves and every single change."
EXAMPLE: Final = "cpm-planner compare north.cpmplan --scenarios Current Balanced --changes"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "--scenarios",
        metavar=("FIRST", "SECOND"),
        nargs=2,
        help="which two; the one worked on and the one it was copied from when left out",
    )
    parser.add_argument("--changes", action="store_true", help="list every change, with its address")


def execute(arguments: argparse.Namespace) -> int:
    """Show what differs; nothing is changed."""
    first, second = compared_scenarios(arguments.plan, arguments.scenarios)
    found = differences_between(first.plan, second.plan)
    figures = key_figures(first.plan), key_figures(second.plan)
    if arguments.json:
        say_json(
            {
                "first": _as_json(first, figures[0]),
                "second": _as_json(second, figures[1]),
                "changes": changes_json(found),
            }
        )
        return ExitCode.DONE
    titles = ("", first.name, second.name, "Difference")
    say_table(titles, list(side_by_side(figures, (first.plan, second.plan))), right=(1, 2, 3))
    moves = sum(pick.place.collection == "assignments" for pick in found.picks)
    changes = counted(len(found.picks), "1 change", "{count} changes")
    say(f"{changes}, {moves:,} of them of who looks after a partner.")
    if arguments.changes and found.picks:
        say_changes(found)
    return ExitCode.DONE


def compared_scenarios(path: Path, names: list[str] | None) -> tuple[Scenario, Scenario]:
    """Give the two scenarios of these names, else the one worked on after its base.

    Raises:
        InputError: the file cannot be read, or there is no such scenario, or none that it was copied from.
    """
    document = looked_into(path, None)
    if names is not None:
        first, second = (find_scenario(document, name) for name in names)
        return first, second
    if document.base is None:
        raise InputError(
            code="nothing-to-compare",
            what=f'The scenario "{document.scenario.name}" was not copied from another one',
            remedy="name two with --scenarios; balance, hire and what-if keep what they find in a new one",
        )
    return document.base, document.scenario


def changes_json(found: Differences) -> list[dict[str, str]]:
    """Give every change for machines."""
    wording = Wording(found)
    return [
        {
            "address": address_of(pick.place),
            "about": topic_of(pick.place).value,
            "kind": pick.kind.value,
            **wording.of(pick)._asdict(),
        }
        for pick in found.picks
    ]


def say_changes(found: Differences) -> None:
    """Write every change as a line of a table."""
    wording = Wording(found)
    rows = [(*wording.of(pick), address_of(pick.place)) for pick in found.picks]
    say_table(("Whose", "What", "Before", "After", "Address"), rows)


def _as_json(scenario: Scenario, found: KeyFigures) -> dict[str, object]:
    plan = scenario.plan
    return {
        "scenario": scenario.name,
        "partners": found.partners,
        "unassigned": found.unassigned,
        "cpms": found.cpms,
        "over_capacity": found.over_capacity,
        "fiscal_year": found.fiscal_year,
        "fiscal_year_cents": found.fiscal_year_cents,
        "spread": {plan.role_types[key].name: each.spread for key, each in found.evenness.items()},
        "mean_utilisation": {plan.role_types[key].name: each.mean for key, each in found.evenness.items()},
        "cost_by_month_cents": list(found.cost_by_month),
        "heads_by_month": list(found.heads_by_month),
        **outcome_as_json(plan, found.outcome),
    }
