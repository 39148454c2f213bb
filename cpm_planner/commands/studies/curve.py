"""Shows what moves buy: the best spread within 0, 1, 2, ... moves, and from where on more bring little."""

import argparse
from collections.abc import Mapping
from typing import Final

from cpm_planner.balance.studies.curve import Curve, CurvePoint, CurveRequest, widest
from cpm_planner.balance.studies.curve_text import format_gap, format_improvement, knee_sentence
from cpm_planner.commands.argument_types import add_outcomes, count, seconds
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.keeps import add_keeps, kept_as_it_is
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.points import format_points
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workspace.studies import curve

HELP: Final = "Show what moves buy: the best spread within 0, 1, 2, ... moves, and where the gain fades."
EXAMPLE: Final = "cpm-planner study curve north.cpmplan --seconds 20 --max-moves 40"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument("--seconds", metavar="S", type=seconds, default=20.0, help="longest search (20)")
    parser.add_argument("--max-moves", metavar="N", type=count, help="most moves to look at")
    parser.add_argument("--points", metavar="N", type=count, default=24, help="most points to show (24)")
    add_outcomes(parser)
    add_keeps(parser)
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same search (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Draw the curve and write it as a table or as JSON."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    request = CurveRequest(
        seconds=arguments.seconds,
        most_moves=arguments.max_moves,
        most_points=arguments.points,
        seed=arguments.seed,
        even_within_points=arguments.even_within,
        focus=arguments.focus,
        staying=kept_as_it_is(arguments, plan),
    )
    found = studied(curve, plan, request)
    if arguments.json:
        say_json(_as_json(plan, found))
    else:
        _say(plan, found)
    return ExitCode.DONE


def _as_json(plan: Plan, found: Curve) -> dict[str, object]:
    return {
        "before": {
            "spread": _spreads(plan, found.before),
            "widest_spread": widest(found.before),
            "overload_minutes": found.overload_minutes_before,
        },
        "points": [_point_as_json(plan, found, point) for point in found.points],
        "knee": None if found.knee is None else found.points[found.knee].allowed,
        "finished": found.finished,
        "seconds": round(found.seconds, 3),
    }


def _point_as_json(plan: Plan, found: Curve, point: CurvePoint) -> dict[str, object]:
    return {
        "moves": point.allowed,
        "made": point.moved,
        "spread": _spreads(plan, point.after),
        "widest_spread": point.widest,
        "overload_minutes": point.overload_minutes,
        "value": point.value,
        "bound": point.bound,
        "gap": point.gap,
        "improvement": found.improvement(point),
        "partners": [move.partner for move in point.moves],
    }


def _spreads(plan: Plan, evenness: Mapping[RoleTypeId, Evenness]) -> dict[str, float]:
    return {
        plan.role_types[key].name: each.spread for key, each in evenness.items() if each.spread is not None
    }


def _say(plan: Plan, found: Curve) -> None:
    names = list(_spreads(plan, found.before))
    titles = ("Moves", "made", *names, "Widest", "Overload h", "From best at most", "Improvement", "")
    today = _row(("now", ""), _spreads(plan, found.before), widest(found.before))
    rows = [
        (*today, format_hours(found.overload_minutes_before, decimals=1), "", "", ""),
        *(_point_row(plan, found, point) for point in found.points),
    ]
    say("Spread of utilisation by role type under the best plan within so many moves.")
    say_table(titles, rows, right=range(len(titles) - 1))
    say(knee_sentence(found))
    if not found.finished:
        say("The search ended early; more seconds may give better points.")


def _point_row(plan: Plan, found: Curve, point: CurvePoint) -> tuple[str, ...]:
    moves = str(point.allowed), str(point.moved)
    return (
        *_row(moves, _spreads(plan, point.after), point.widest),
        format_hours(point.overload_minutes, decimals=1),
        format_gap(point),
        format_improvement(found, point),
        "knee" if found.knee is not None and point is found.points[found.knee] else "",
    )


def _row(moves: tuple[str, str], spreads: Mapping[str, float], most: float) -> tuple[str, ...]:
    return (*moves, *(format_points(spread) for spread in spreads.values()), format_points(most))
