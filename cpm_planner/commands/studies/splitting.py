"""Shows what splitting hybrids between two CPMs buys; with --keep-as, keeps it as a scenario."""

import argparse
from typing import Final

from cpm_planner.balance.studies.splitting.result import (
    CONTACT_COST,
    CONTACT_MINUTES,
    RoleDifference,
    Split,
    Splitting,
    SplittingRequest,
)
from cpm_planner.balance.studies.splitting_text import (
    contacts_sentence,
    headline,
    models_text,
    names,
    proof_sentence,
)
from cpm_planner.commands.argument_types import add_outcomes, count, seconds
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.keeps import add_keeps, kept_as_it_is
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import edited, looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.points import format_points
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.balancing import keep_as_scenario
from cpm_planner.workspace.studies import splitting

HELP: Final = "Show what sharing hybrids between two CPMs buys; with --keep-as, keep it as a scenario."
EXAMPLE: Final = "cpm-planner study splitting north.cpmplan --contact-minutes 90"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument("--seconds", metavar="S", type=seconds, default=10.0, help="longest search (10)")
    parser.add_argument(
        "--contact-minutes",
        metavar="N",
        type=count,
        default=CONTACT_MINUTES,
        help=f"minutes a month that a second CPM takes ({CONTACT_MINUTES})",
    )
    parser.add_argument(
        "--contact-cost",
        metavar="N",
        type=count,
        default=CONTACT_COST,
        help=f"what a second CPM weighs beside; a move weighs 20 and more ({CONTACT_COST})",
    )
    parser.add_argument("--max-moves", metavar="N", type=count, help="most partners whose CPMs may change")
    parser.add_argument("--keep-as", metavar="NAME", help="scenario to keep the plan with splits in")
    add_outcomes(parser)
    add_keeps(parser)
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same search (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Search, perhaps keep the result, write it as tables or as JSON."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    request = SplittingRequest(
        seconds=arguments.seconds,
        contact_minutes_per_month=arguments.contact_minutes,
        contact_cost=arguments.contact_cost,
        max_moves=arguments.max_moves,
        seed=arguments.seed,
        even_within_points=arguments.even_within,
        focus=arguments.focus,
        staying=kept_as_it_is(arguments, plan),
    )
    found = studied(splitting, plan, request)
    if arguments.keep_as is not None:
        with edited(arguments.plan, arguments.scenario) as opened:
            keep_as_scenario(opened.session, found.proposal, arguments.keep_as)
    if arguments.json:
        say_json(_as_json(plan, found))
    else:
        _say(plan, found)
    return ExitCode.DONE


def _as_json(plan: Plan, found: Splitting) -> dict[str, object]:
    return {
        "candidates": found.candidates,
        "splits": [_split_as_json(each) for each in found.splits],
        "joined": list(found.joined),
        "extra_contacts_before": found.extra_contacts[0],
        "extra_contacts_after": found.extra_contacts[1],
        "moves": len(found.proposal.moves),
        "role_types": [_role_as_json(plan, role) for role in found.roles],
        "whole": {"value": found.whole_value, "bound": found.whole_bound, "moves": found.whole_moves},
        "split": {"value": found.value, "bound": found.bound, "gap": found.gap},
        "complete": found.is_complete,
        "seconds": round(found.seconds, 3),
    }


def _split_as_json(split: Split) -> dict[str, object]:
    return {
        "partner": split.partner,
        "primary": split.primary,
        "specialist": split.specialist,
        "models": [model.value for model in split.models],
        "new": split.is_new,
        "minutes_saved": split.minutes_saved,
        "worth": split.worth,
    }


def _role_as_json(plan: Plan, role: RoleDifference) -> dict[str, object]:
    return {
        "role_type": plan.role_types[role.role_type].name,
        "spread": {"whole": role.whole.spread, "split": role.split.spread},
        "overload_minutes": dict(zip(("whole", "split"), role.overload_minutes, strict=True)),
        "misfit_minutes": dict(zip(("whole", "split"), role.misfit_minutes, strict=True)),
    }


def _say(plan: Plan, found: Splitting) -> None:
    say(headline(found))
    titles = (
        "Role type",
        "Spread whole",
        "split",
        "Overload h whole",
        "split",
        "Lost to fit h whole",
        "split",
    )
    rows = [_role_row(plan, role) for role in found.roles if role.whole.spread is not None]
    say_table(titles, rows, right=range(1, 7))
    if found.splits:
        say()
        columns = ("Partner", "Primary CPM", "Second CPM", "Second CPM gets", "Net saving h", "Worth")
        say_table(columns, [_split_row(plan, each) for each in found.splits], right=(4, 5))
    say(contacts_sentence(found))
    say(proof_sentence(found))


def _role_row(plan: Plan, role: RoleDifference) -> tuple[str, ...]:
    spreads = (format_points(each.spread or 0.0, decimals=1) for each in (role.whole, role.split))
    hours = (format_hours(minutes, decimals=1) for minutes in (*role.overload_minutes, *role.misfit_minutes))
    return (plan.role_types[role.role_type].name, *spreads, *hours)


def _split_row(plan: Plan, split: Split) -> tuple[str, ...]:
    saved = format_hours(split.minutes_saved)
    return (*names(plan, split), models_text(split), saved, f"{split.worth:,.0f}")
