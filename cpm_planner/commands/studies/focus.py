"""Shows CPMs who play too many roles, lose their reserve or do another role's work, and what helps most."""

import argparse
from typing import Final

from cpm_planner.balance.studies.focus.result import (
    FOCUS_ABOVE,
    Focus,
    FocusRequest,
    HelpfulMove,
    Strain,
)
from cpm_planner.balance.studies.focus_text import (
    guesses_sentence,
    headline,
    left_out_sentence,
    move_sentence,
    role_sentence,
    strain_sentence,
)
from cpm_planner.commands.argument_types import count
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.studies import focus

HELP: Final = "Show who plays too many roles, loses the reserve or does another role's work, and what helps."
EXAMPLE: Final = "cpm-planner study focus north.cpmplan --models-above 2.2"
_MOST_MODELS: Final = 3.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument(
        "--models-above",
        metavar="N",
        type=_models,
        default=FOCUS_ABOVE,
        help=f"effective number of sales models that is too many, a starting guess ({FOCUS_ABOVE})",
    )
    parser.add_argument("--moves", metavar="N", type=count, default=3, help="most moves for each strain (3)")
    parser.add_argument(
        "--most", metavar="N", type=count, default=60, help="most strains to work out moves for (60)"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Find strains and moves and write them as sentences or as JSON."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    request = FocusRequest(arguments.models_above, most_moves=arguments.moves, most_strains=arguments.most)
    found = studied(focus, plan, request)
    if arguments.json:
        say_json(_as_json(plan, found))
    else:
        _say(plan, found)
    return ExitCode.DONE


def _models(text: str) -> float:
    """Read a number of models from 1 to 3."""
    number = float(text)
    if not 1 <= number <= _MOST_MODELS:
        raise ValueError(text)
    return number


def _as_json(plan: Plan, found: Focus) -> dict[str, object]:
    asked = found.request
    return {
        "guesses": {
            "models_above": asked.focus_above,
            "reserve_minutes_above": asked.reserve_minutes_above,
            "anothers_share_above": asked.anothers_share_above,
            "clearly_better_points": asked.clearly_better_points,
        },
        "found": {sense.value: number for sense, number in found.found.items()},
        "left_out": found.left_out,
        "role_types": [
            {
                "role_type": plan.role_types[role.role_type].name,
                "minutes": role.minutes,
                "anothers_minutes": role.anothers_minutes,
                "share": role.share,
            }
            for role in found.roles
        ],
        "strains": [_strain_as_json(each) for each in found.strains],
        "complete": found.is_complete,
        "seconds": round(found.seconds, 3),
    }


def _strain_as_json(strain: Strain) -> dict[str, object]:
    return {
        "cpm": strain.cpm,
        "sense": strain.sense.value,
        "figure": strain.figure,
        "figure_after": strain.figure_after,
        "relieved": strain.is_relieved,
        "moves": [_move_as_json(each) for each in strain.helpful],
    }


def _move_as_json(helpful: HelpfulMove) -> dict[str, object]:
    after = helpful.move.after
    return {
        "partner": helpful.move.partner,
        "to": None if after is None else after.primary,
        "minutes": helpful.move.minutes_per_month,
        "giver": list(helpful.giver),
        "getter": list(helpful.getter),
        "getter_utilisation": list(helpful.getter_utilisation),
    }


def _say(plan: Plan, found: Focus) -> None:
    say(f"{headline(found)}.")
    say(f"{guesses_sentence(found)}.")
    for role in found.roles:
        say(f"{role_sentence(plan, role)}.")
    for strain in found.strains:
        say()
        say(f"{strain_sentence(plan, strain)}.")
        for helpful in strain.helpful:
            say(f"  - {move_sentence(plan, strain, helpful)}")
    if found.left_out:
        say()
        say(f"{left_out_sentence(found)}.")
