"""Shows the smallest team that carries every partner, against the team there is."""

import argparse
from typing import Final

from cpm_planner.balance.studies.smallest_team import SmallestTeam, TeamRow
from cpm_planner.balance.studies.smallest_team_text import (
    assumptions_sentences,
    balance_text,
    cost_sentence,
    headline,
    not_placed_sentence,
    proof_sentence,
)
from cpm_planner.balance.studies.team_layout import Sought, TeamRequest
from cpm_planner.commands.argument_types import seconds, share
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.studies import team

HELP: Final = "Show the fewest CPMs by role type that can carry every partner, with proof."
EXAMPLE: Final = "cpm-planner study team north.cpmplan --target-percent 85 --by-region"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument(
        "--target-percent",
        metavar="PCT",
        type=_target,
        help="highest utilisation; the upper end of each role type's target band when left out",
    )
    parser.add_argument("--by-region", action="store_true", help="every CPM works in home regions only")
    parser.add_argument(
        "--keep-people", action="store_true", help="keep everybody there is and count who is missing"
    )
    parser.add_argument(
        "--cheapest", action="store_true", help="look for the lowest cost a year, not the fewest CPMs"
    )
    parser.add_argument("--seconds", metavar="S", type=seconds, default=10.0, help="longest search (10)")
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same search (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Search and write the team as a table or as JSON; partners that fit no seat need a person."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    request = TeamRequest(
        target_percent=arguments.target_percent,
        by_region=arguments.by_region,
        keep_people=arguments.keep_people,
        sought=Sought.COST if arguments.cheapest else Sought.SEATS,
        seconds=arguments.seconds,
        seed=arguments.seed,
    )
    found = studied(team, plan, request)
    if arguments.json:
        say_json(_as_json(plan, found))
    else:
        _say(plan, found)
    return ExitCode.NEEDS_A_PERSON if found.not_placed else ExitCode.DONE


def _as_json(plan: Plan, found: SmallestTeam) -> dict[str, object]:
    return {
        "new_seats": found.new_seats,
        "new_cost_cents": plan.known(found.new_cost_cents),
        "sought": found.request.sought.value,
        "value": found.value,
        "bound": found.bound,
        "proved": found.is_proved,
        "rows": [_row_as_json(plan, row) for row in found.rows],
        "not_placed": list(found.not_placed),
        "complete": found.is_complete,
        "seconds": round(found.seconds, 3),
    }


def _row_as_json(plan: Plan, row: TeamRow) -> dict[str, object]:
    return {
        "role_type": plan.role_types[row.role_type].name,
        "region": row.region,
        "seats_now": row.seats_now,
        "fte_now_percent": row.fte_now_percent,
        "seats_needed": row.seats_needed,
        "fte_needed_percent": row.fte_needed_percent,
        "partners": row.partners,
        "minutes": row.minutes,
        "utilisation": row.utilisation,
    }


def _say(plan: Plan, found: SmallestTeam) -> None:
    say(headline(found))
    say(proof_sentence(found))
    titles = ("Role type", "Region", "CPMs now", "needed", "FTE", "Partners", "Utilisation")
    say_table(titles, [_row(plan, row) for row in found.rows], right=(2, 3, 4, 5, 6))
    for sentence in (
        cost_sentence(found, plan.assumptions.currency),
        not_placed_sentence(found),
        assumptions_sentences(found),
    ):
        if sentence:
            say(sentence)


def _row(plan: Plan, row: TeamRow) -> tuple[str, ...]:
    return (
        plan.role_types[row.role_type].name,
        row.region or "everywhere",
        str(row.seats_now),
        str(row.seats_needed),
        balance_text(row.fte_missing_percent),
        str(row.partners),
        "-" if row.utilisation is None else format_percent(row.utilisation),
    )


def _target(text: str) -> int:
    value = share(text)
    if not value:
        message = "1 to 100 percent"
        raise argparse.ArgumentTypeError(message)
    return value
