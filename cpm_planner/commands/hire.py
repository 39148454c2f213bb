"""Finds the smallest set of hires, or what a number of hires or a budget covers, and keeps it if asked to."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.argument_types import count, month, seconds, share
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.hire_shown import as_json, say_hires
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import edited, looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.edit.typed import typed_choice, typed_money
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.headcount.hiring.alternatives import Alternative, AlternativeKind, Alternatives
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.result import HiringPlan
from cpm_planner.model.ids import RoleTypeId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.hiring import hires, keep_hires, ways_to_hire

HELP: Final = "Find the fewest hires that keep every month within the target, with proof and alternatives."
EXAMPLE: Final = 'cpm-planner hire north.cpmplan --target 90 --save-as "Hire 4"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to hire for; the one worked on when left out"
    )
    parser.add_argument(
        "--target",
        metavar="PCT",
        type=share,
        help="highest utilisation; the upper end of each role type's target band when left out",
    )
    parser.add_argument(
        "--from", dest="kept_from", metavar="YYYY-MM", type=month, help="accept overload before this month"
    )
    parser.add_argument(
        "--budget", metavar="AMOUNT", help="what can be covered with hires of at most this cost"
    )
    parser.add_argument(
        "--heads", metavar="N", type=count, help="what can be covered with at most so many hires"
    )
    parser.add_argument(
        "--cheapest", action="store_true", help="look for the lowest cost, not the fewest hires"
    )
    parser.add_argument("--any-region", action="store_true", help="let everybody work in every region")
    parser.add_argument(
        "--any-role-type", action="store_true", help="let work go to every role type with a fit for it"
    )
    parser.add_argument(
        "--serve", metavar="TIER=ROLE", help="let one more role type look after the partners of a tier"
    )
    parser.add_argument(
        "--only", metavar="ROLE", action="append", help="hire this role type; may be repeated"
    )
    parser.add_argument("--alternatives", action="store_true", help="show other ways to hire beside it")
    parser.add_argument("--save-as", metavar="NAME", help="scenario to keep the hires in, as planned seats")
    parser.add_argument("--seconds", metavar="S", type=seconds, default=20.0, help="longest search (20)")


def execute(arguments: argparse.Namespace) -> int:
    """Search, keep the hires if asked to, and say them; work that is left needs a person."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    request = _request(plan, arguments)
    if arguments.alternatives:
        ways = studied(ways_to_hire, plan, request)
    else:
        ways = Alternatives((Alternative(AlternativeKind.ASKED, studied(hires, plan, request)),))
    name = None if arguments.save_as is None else _kept(arguments, ways.asked)
    if arguments.json:
        say_json(as_json(ways, name))
    else:
        say_hires(ways)
        if name is not None:
            say(f'Kept in the scenario "{name}".')
    return ExitCode.NEEDS_A_PERSON if any(ways.asked.left_minutes) else ExitCode.DONE


def _kept(arguments: argparse.Namespace, found: HiringPlan) -> str:
    with edited(arguments.plan, arguments.scenario) as plan:
        return keep_hires(plan.session, found, arguments.save_as)


def _request(plan: Plan, arguments: argparse.Namespace) -> HiringRequest:
    return HiringRequest(
        target_percent=arguments.target,
        by_region=not arguments.any_region,
        any_role_type=arguments.any_role_type,
        sought=Sought.COST if arguments.cheapest else Sought.HIRES,
        kept_from=arguments.kept_from,
        served=None if arguments.serve is None else _served(plan, arguments.serve),
        role_types=None
        if not arguments.only
        else frozenset(_role_type(plan, each) for each in arguments.only),
        most_heads=arguments.heads,
        budget_cents=None if arguments.budget is None else typed_money(arguments.budget, ENGLISH),
        seconds=arguments.seconds,
    )


def _served(plan: Plan, text: str) -> tuple[TierId, RoleTypeId]:
    tier, _, role_type = text.partition("=")
    tiers = {each.name: key for key, each in plan.tiers.items()}
    return typed_choice(tier, tiers, "tier"), _role_type(plan, role_type)


def _role_type(plan: Plan, text: str) -> RoleTypeId:
    return typed_choice(text, {each.name: key for key, each in plan.role_types.items()}, "role type")
