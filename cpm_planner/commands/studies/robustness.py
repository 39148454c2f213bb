"""Shows how sure a proposal is: which moves survive when the hours behind it are wrong."""

import argparse
from dataclasses import asdict
from typing import Final

from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.robustness.result import MoveSurvival, Robustness, RobustnessRequest
from cpm_planner.balance.studies.robustness_text import (
    doubt_sentence,
    effect_text,
    guess_name,
    headline,
    overload_sentence,
    spread_sentence,
    survival_sentence,
)
from cpm_planner.commands.argument_types import add_outcomes, count, seconds, share
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.studies import robustness

HELP: Final = "Balance a plan, then show which moves stay right when hours, fits and capacities are wrong."
EXAMPLE: Final = "cpm-planner study robustness north.cpmplan --vary 20 --draws 50"

_USUAL: Final = RobustnessRequest()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument(
        "--vary",
        metavar="PCT",
        type=share,
        default=_USUAL.vary_percent,
        help="how wrong a guess may be, in percent (%(default)s)",
    )
    parser.add_argument(
        "--draws",
        metavar="N",
        type=count,
        default=_USUAL.draws,
        help="random draws (%(default)s)",
    )
    parser.add_argument(
        "--single",
        metavar="N",
        type=count,
        default=_USUAL.single_guesses,
        help="single guesses to balance again (%(default)s)",
    )
    parser.add_argument(
        "--seconds",
        metavar="S",
        type=seconds,
        default=_USUAL.balance.seconds,
        help="longest search for the proposal (%(default)g)",
    )
    parser.add_argument("--max-moves", metavar="N", type=count, help="most moves of the proposal")
    add_outcomes(parser)
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same draws (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Balance, vary, and write what survives as tables or as JSON."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    request = RobustnessRequest(
        balance=BalanceRequest(
            arguments.seconds,
            arguments.max_moves,
            seed=arguments.seed,
            even_within_points=arguments.even_within,
            focus=arguments.focus,
        ),
        vary_percent=arguments.vary,
        draws=arguments.draws,
        single_guesses=arguments.single,
        seed=arguments.seed,
    )
    found = studied(robustness, plan, request)
    if arguments.json:
        say_json(_as_json(plan, found))
    else:
        _say(plan, found)
    return ExitCode.DONE


def _as_json(plan: Plan, found: Robustness) -> dict[str, object]:
    spreads = {plan.role_types[key].name: asdict(each) for key, each in found.drawn_spreads.items()}
    return {
        "moves": [_move_as_json(move) for move in found.moves],
        "draws": found.draws,
        "vary_percent": found.vary_percent,
        "otherwise_anyway": found.otherwise_anyway,
        "spread": found.spread,
        "drawn_spread": None if found.drawn_spread is None else asdict(found.drawn_spread),
        "drawn_spread_by_role_type": spreads,
        "overload_minutes": found.overload_minutes,
        "drawn_overload_minutes": (
            None if found.drawn_overload_minutes is None else asdict(found.drawn_overload_minutes)
        ),
        "guesses": [asdict(each) | {"sentence": guess_name(each.guess)} for each in found.guesses],
        "finished": found.is_complete,
    }


def _move_as_json(move: MoveSurvival) -> dict[str, object]:
    return {
        "partner": move.partner,
        "from": None if move.before is None else move.before.primary,
        "to": None if move.after is None else move.after.primary,
        "leaves": move.leaves,
        "same": move.same,
        "safe": move.is_safe,
    }


def _say(plan: Plan, found: Robustness) -> None:
    say(headline(found))
    rows = [
        (
            plan.partners[move.partner].name,
            _cpm(plan, move.before),
            _cpm(plan, move.after),
            survival_sentence(move),
        )
        for move in found.moves
    ]
    say_table(("Partner", "From", "To", "How sure"), rows)
    for sentence in (spread_sentence(found), overload_sentence(found), doubt_sentence(found)):
        if sentence:
            say(sentence)
    say("What if one guess alone is wrong, and nobody reacts:")
    say_table(
        ("Guess", f"{found.vary_percent} % less", f"{found.vary_percent} % more"),
        [
            (guess_name(each.guess), effect_text(each.lower, plan), effect_text(each.higher, plan))
            for each in found.guesses
        ],
    )
    if not found.is_complete:
        say("The study was stopped early; more draws would say more.")


def _cpm(plan: Plan, assignment: Assignment | None) -> str:
    return "nobody" if assignment is None else plan.cpms[assignment.primary].name
