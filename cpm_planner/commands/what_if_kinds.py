"""The questions of the command ``what-if``: what each takes, and the edit it becomes."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver_text import headline
from cpm_planner.commands.argument_types import count, month
from cpm_planner.commands.find_cpm import find_cpm
from cpm_planner.commands.worker import studied
from cpm_planner.edit.typed import typed_choice, typed_month
from cpm_planner.edit.what_if.demand import move_to_tier, partners_of, region_grows
from cpm_planner.edit.what_if.team import (
    draw_leavers,
    expected_attrition,
    freeze_until,
    named_attrition,
    slower_ramp,
)
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.months import iso_month
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.studies import leaver
from cpm_planner.workspace.what_if import WhatIf, leaver_what_if

Asked = tuple[WhatIf, tuple[str, ...]]
"""The question, and what else there is to say about it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of question."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    ask: Callable[[Plan, argparse.Namespace], Asked]


def _leaves_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--cpm", metavar="NAME", required=True, help="who leaves: name, position ID or ID")
    parser.add_argument(
        "--month", metavar="YYYY-MM", type=month, required=True, help="last month in the seat"
    )


def _leaves(plan: Plan, arguments: argparse.Namespace) -> Asked:
    request = LeaverRequest(find_cpm(plan, arguments.cpm), arguments.month)
    found = studied(leaver, plan, request)
    return leaver_what_if(found), (headline(found), _lost_fit(found))


def _lost_fit(found: Leaving) -> str:
    more = sum(each.minutes_after - each.minutes_before for each in found.from_leaver)
    if more <= 0:
        return "No fit is lost."
    return f"Lower fits of those who take over cost {format_hours(more)} h a month."


def _grows_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--region", metavar="NAME", required=True, help="region of partners")
    parser.add_argument(
        "--percent", metavar="X", type=int, required=True, help="growth of their workload a year, on top"
    )


def _grows(_plan: Plan, arguments: argparse.Namespace) -> Asked:
    edit = region_grows(arguments.region, arguments.percent)
    return WhatIf(f"{arguments.region} grows by {arguments.percent} % a year more", edit), ()


def _ramp_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--months", metavar="N", type=count, required=True, help="months later to full speed")
    parser.add_argument("--role", metavar="ROLE", action="append", help="role type; all when left out")


def _ramp(plan: Plan, arguments: argparse.Namespace) -> Asked:
    names = {each.name: key for key, each in plan.role_types.items()}
    roles = [typed_choice(each, names, "role type") for each in arguments.role or ()]
    edit = slower_ramp(arguments.months, roles or None)
    return WhatIf(f"Ramp takes {arguments.months} months more", edit), ()


def _tier_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--of", metavar="TIER", required=True, help="tier the partners have now")
    parser.add_argument("--to", metavar="TIER", help="tier they move to; the lowest when left out")
    parser.add_argument("--region", metavar="NAME", help="only partners of this region")


def _tier(plan: Plan, arguments: argparse.Namespace) -> Asked:
    names = {each.name: key for key, each in plan.tiers.items()}
    of = typed_choice(arguments.of, names, "tier")
    to = _lowest(plan) if arguments.to is None else typed_choice(arguments.to, names, "tier")
    partners = partners_of(plan, of, arguments.region)
    where = f" in {arguments.region}" if arguments.region else ""
    name = f"{plan.tiers[of].name}{where} moves to {plan.tiers[to].name}"
    return WhatIf(name, move_to_tier(partners, to)), (f"{len(partners)} partners move.",)


def _lowest(plan: Plan) -> TierId:
    return max(plan.tiers, key=lambda key: plan.tiers[key].rank)


def _attrition_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--percent", metavar="X", type=float, help="seats left a year")
    parser.add_argument(
        "--named", action="store_true", help="draw who leaves when, instead of expecting seats to be lost"
    )
    parser.add_argument(
        "--leaver", metavar="NAME=YYYY-MM", action="append", help="who leaves at the end of which month"
    )
    parser.add_argument("--no-backfill", action="store_true", help="leave the seats of leavers empty")
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same leavers (0)")


def _attrition(plan: Plan, arguments: argparse.Namespace) -> Asked:
    if arguments.percent is None and not arguments.leaver:
        raise InputError(
            code="no-attrition",
            what="Neither a rate nor a leaver is given",
            remedy="give --percent 10, or --leaver NAME=2027-03",
        )
    points = round((arguments.percent or 0) * 100)
    if not (arguments.named or arguments.leaver):
        return WhatIf(f"{arguments.percent:g} % of seats are left a year", expected_attrition(points)), ()
    leavers = [_leaver(plan, each) for each in arguments.leaver or ()]
    leavers = leavers or draw_leavers(plan, points, arguments.seed)
    edit = named_attrition(leavers, backfilled=not arguments.no_backfill)
    named = ", ".join(f"{plan.cpms[key].name} ({iso_month(when)})" for key, when in leavers) or "nobody"
    return WhatIf(f"{len(leavers)} CPMs leave", edit), (f"Leaving: {named}.",)


def _leaver(plan: Plan, text: str) -> tuple[CpmId, Month]:
    name, _, when = text.rpartition("=")
    leaves_in = typed_month(when)
    return find_cpm(plan, name), leaves_in or plan.assumptions.planning_month


def _freeze_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--until", metavar="YYYY-MM", type=month, required=True, help="last month in which no new seat starts"
    )


def _freeze(_plan: Plan, arguments: argparse.Namespace) -> Asked:
    return WhatIf(f"No new seats until {iso_month(arguments.until)}", freeze_until(arguments.until)), ()


KINDS: Final[dict[str, Kind]] = {
    "leaves": Kind("A CPM leaves, and others take over.", _leaves_arguments, _leaves),
    "region-grows": Kind("The partners of a region grow.", _grows_arguments, _grows),
    "slower-ramp": Kind("New CPMs take longer to get up to speed.", _ramp_arguments, _ramp),
    "tier": Kind("Partners move to another tier, such as tech-touch.", _tier_arguments, _tier),
    "attrition": Kind("CPMs leave at a rate a year, expected or by name.", _attrition_arguments, _attrition),
    "freeze": Kind("No new seat starts for a while.", _freeze_arguments, _freeze),
}
"""By the word of the command line."""
