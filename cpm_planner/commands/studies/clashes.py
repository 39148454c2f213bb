"""Shows which firm rules clash, and the cheapest ways out."""

import argparse
from typing import Final

from cpm_planner.balance.clashes.clashes_text import (
    change_words,
    clash_sentence,
    demand_words,
    remark_sentence,
    way_out_clause,
)
from cpm_planner.balance.clashes.demand import (
    AskedCap,
    Change,
    Clash,
    Clashes,
    ClashRequest,
    Demand,
    WayOut,
)
from cpm_planner.commands.argument_types import count, share
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.studies import clashes

HELP: Final = "Show which firm rules cannot be kept together, and the cheapest ways out."
EXAMPLE: Final = "cpm-planner study clashes north.cpmplan --max-moves 12"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument(
        "--max-moves", metavar="N", type=count, help="most partners that may change their CPM"
    )
    parser.add_argument("--max-moved-share", metavar="PCT", type=share, help="the same in percent")


def execute(arguments: argparse.Namespace) -> int:
    """Find clashes; a person is needed where there are some."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    found = studied(clashes, plan, ClashRequest(arguments.max_moves, arguments.max_moved_share))
    if arguments.json:
        say_json(_as_json(plan, found))
    else:
        _say(plan, found)
    return ExitCode.DONE if found.can_be_met else ExitCode.NEEDS_A_PERSON


def _as_json(plan: Plan, found: Clashes) -> dict[str, object]:
    return {
        "can_be_met": found.can_be_met,
        "clashes": [_clash(plan, each) for each in found.clashes],
        "ways_out": [_way_out(plan, each) for each in found.ways_out],
        "remarks": [
            {"kind": each.kind, "words": remark_sentence(plan, each), "partners": list(each.partners)}
            for each in found.remarks
        ],
        "complete": found.is_complete,
    }


def _clash(plan: Plan, clash: Clash) -> dict[str, object]:
    return {
        "rules": [_demand(plan, each) for each in clash.demands],
        "partners": list(clash.partners),
        "is_irreducible": clash.is_irreducible,
    }


def _demand(plan: Plan, demand: Demand) -> dict[str, object]:
    return {"rule": demand.key, "words": demand_words(plan, demand)}


def _way_out(plan: Plan, way: WayOut) -> dict[str, object]:
    return {
        "changes": [_change(plan, each) for each in way.changes],
        "cost": way.cost,
        "is_cheapest": way.is_cheapest,
    }


def _change(plan: Plan, change: Change) -> dict[str, object]:
    asked = change.before is not None and isinstance(change.before.rule, AskedCap)
    return {
        "rule": None if change.before is None else change.before.key,
        "words": change_words(plan, change),
        "is_limit_of_request": asked,
    }


def _say(plan: Plan, found: Clashes) -> None:
    if found.can_be_met:
        say("All firm rules can be kept." if found.is_complete else "Stopped before anything was found.")
    for clash in found.clashes:
        say(f"{clash_sentence(plan, clash)}.")
    if found.ways_out:
        say("Ways out, each tried out, the cheapest first:")
    for way in found.ways_out:
        proved = " (no cheaper way)" if way.is_cheapest else ""
        say(f"  - {way_out_clause(plan, way)}{proved}")
    for remark in found.remarks:
        say(f"{remark_sentence(plan, remark)}.")
