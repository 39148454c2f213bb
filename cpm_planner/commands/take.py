"""Takes changes between two scenarios over into one of the plan's scenarios or into a new one."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from cpm_planner.commands.compare import compared_scenarios
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import edited
from cpm_planner.edit.picking.address import address_of, place_at
from cpm_planner.edit.picking.found import Differences, differences_between
from cpm_planner.edit.picking.into_scenarios import take_into, take_into_new
from cpm_planner.edit.picking.pick import Pick
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.picking.taking import Taken, conflicts_of, taken
from cpm_planner.edit.picking.topics import Topic, topic_of
from cpm_planner.edit.picking.words import Wording
from cpm_planner.edit.scenarios import find_scenario
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Scenario
from cpm_planner.workspace.open_plan import OpenPlan

HELP: Final = "Take changes of one scenario over into another, or into a new third one."
EXAMPLE: Final = "cpm-planner take north.cpmplan --scenarios Current Hire --about moves --into Balanced"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "--scenarios",
        metavar=("FIRST", "SECOND"),
        nargs=2,
        required=True,
        help="the changes are those that lead from the first to the second",
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--into", metavar="NAME", help="scenario to change; the first when left out")
    target.add_argument(
        "--save-as", metavar="NAME", help="new scenario to keep the outcome in, a copy of the first"
    )
    parser.add_argument(
        "--about",
        choices=[each.value for each in Topic],
        nargs="+",
        default=[],
        help="only changes about these",
    )
    parser.add_argument(
        "--change",
        metavar="ADDRESS",
        action="append",
        default=[],
        help="only this change, as compare names it",
    )
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help="also where the scenario has something else, or partners are left without a CPM",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be taken, and change nothing")


def execute(arguments: argparse.Namespace) -> int:
    """Take what was chosen and what that needs, as one step; clashes need a person or `--overwrite`."""
    first, second = compared_scenarios(arguments.plan, arguments.scenarios)
    found = differences_between(first.plan, second.plan)
    chosen = _chosen(found, arguments.about, arguments.change)
    with edited(arguments.plan) as plan:
        target = first if arguments.into is None else find_scenario(plan.session.document, arguments.into)
        got = taken(found, chosen, target.plan)
        clashes = conflicts_of(got.picks, target.plan)
        is_clear = arguments.overwrite or not (clashes or got.unplaced)
        is_taken = is_clear and not arguments.dry_run and bool(got.picks)
        name = arguments.save_as or target.name
        if is_taken:
            _take(plan, found, chosen, arguments.save_as, target, second.name, len(got.picks))
    _tell(found, got, clashes, name, is_taken=is_taken, as_json=arguments.json)
    return ExitCode.DONE if is_clear else ExitCode.NEEDS_A_PERSON


def _chosen(found: Differences, topics: list[str], addresses: list[str]) -> list[Place]:
    """Give what is asked for; everything where nothing is said.

    Raises:
        InputError: there is no change at an address.
    """
    wanted = [place_at(address) for address in addresses]
    for place, address in zip(wanted, addresses, strict=True):
        if place not in found.by_place:
            raise InputError(
                code="unknown-change",
                what=f'The scenarios have no change at "{address}"',
                remedy="see their addresses with compare --changes",
            )
    if not topics and not wanted:
        return list(found.by_place)
    about = (place for place in found.by_place if topic_of(place).value in topics)
    return list(dict.fromkeys((*about, *wanted)))


def _take(  # noqa: PLR0913, PLR0917 - what a step is made and named of
    plan: OpenPlan,
    found: Differences,
    chosen: list[Place],
    save_as: str | None,
    target: Scenario,
    source: str,
    count: int,
) -> None:
    what = "1 change" if count == 1 else f"{count:,} changes"
    label = f'Take {what} of "{source}" into "{save_as or target.name}"'
    edit = (
        take_into(target.id, found, chosen)
        if save_as is None
        else take_into_new(target.id, save_as, found, chosen)
    )
    plan.session.apply_to_document(label, edit)


def _tell(  # noqa: PLR0913 - all that is known of what was taken
    found: Differences, got: Taken, clashes: tuple[Pick, ...], name: str, *, is_taken: bool, as_json: bool
) -> None:
    unplaced = [got.plan.partners[key].name for key in got.unplaced]
    if as_json:
        say_json(
            {
                "scenario": name,
                "taken": is_taken,
                "changes": _addresses(got.picks),
                "overwrites": _addresses(clashes),
                "without_cpm": unplaced,
            }
        )
        return
    wording = Wording(found)
    if got.picks:
        say_table(("Whose", "What", "Before", "After"), [wording.of(pick) for pick in got.picks])
    for pick in clashes:
        words = wording.of(pick)
        say(f'"{name}" has something else: {words.subject}, {words.what}.')
    for partner in unplaced:
        say(f"{partner} is left without a CPM.")
    count = len(got.picks)
    if is_taken:
        say(f'Took {count:,} {"change" if count == 1 else "changes"} into "{name}".')
    elif clashes or unplaced:
        say("Nothing was changed; --overwrite takes all of it.")
    else:
        say("Nothing was changed.")


def _addresses(picks: Iterable[Pick]) -> list[str]:
    return [address_of(pick.place) for pick in picks]
