"""Shows what CPMs, role types and regions are measured by."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cpm_planner.charters.measured import MeasuredKind, everybody
from cpm_planner.charters.scorecard import READABLE, Scorecard, Scorecards
from cpm_planner.charters.words import target_words
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import looked_into
from cpm_planner.formatting.choices import choice_word
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive

HELP: Final = "Show the success criteria of CPMs, weighed by the hours of their mix."
EXAMPLE: Final = "cpm-planner scorecard north.cpmplan --cpm ana-lima --json"


def _most(text: str) -> int:
    value = int(text)
    if value < len(SalesModel):
        message = f"{len(SalesModel)} or more, one for each sales model"
        raise argparse.ArgumentTypeError(message)
    return value


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    of = parser.add_mutually_exclusive_group()
    of.add_argument("--cpm", metavar="ID", help="one CPM, by ID, position ID or name; all when left out")
    of.add_argument(
        "--by",
        choices=[each.value for each in MeasuredKind],
        default=MeasuredKind.CPM.value,
        help="for whom (cpm)",
    )
    parser.add_argument(
        "--most", metavar="N", type=_most, default=READABLE, help=f"criteria at most, 3 or more ({READABLE})"
    )
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to show; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Write the scorecards for people or for machines."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    scorecards = dict(_asked(plan, arguments))
    if arguments.json:
        say_json([{**_json(plan, card), "name": name} for name, card in scorecards.items()])
    else:
        for name, card in scorecards.items():
            _say(plan, name, card)
    return ExitCode.DONE


def _asked(plan: Plan, arguments: argparse.Namespace) -> Iterator[tuple[str, Scorecard]]:
    scorecards = Scorecards(derive(plan), arguments.most)
    if arguments.cpm is not None:
        key = found_cpm(plan, arguments.cpm)
        yield plan.cpms[key].name, scorecards.of_cpm(key)
        return
    kind = MeasuredKind(arguments.by)
    for whose in everybody(plan, kind):
        name = f"{whose.name} ({whose.key})" if kind is MeasuredKind.CPM else whose.name
        yield name, scorecards.of_all(whose.cpms)


def found_cpm(plan: Plan, wanted: str) -> CpmId:
    """Find a CPM by id, position ID or name.

    Raises:
        InputError: there is none, or there are several.
    """
    if wanted in plan.cpms:
        return CpmId(wanted)
    found = [key for key, cpm in plan.cpms.items() if wanted in (cpm.position_id, cpm.name)]
    if len(found) != 1:
        raise InputError(
            code="no-such-cpm",
            what="There is no such CPM" if not found else "Several CPMs are called so",
            where=wanted,
            remedy="give the id that `cpm-planner show PLAN --what cpms --json` lists",
        )
    return found[0]


def _json(plan: Plan, card: Scorecard) -> dict[str, object]:
    minutes = zip(SalesModel, card.minutes_by_model, strict=True)
    return {
        "minutes_by_model": {model.value: of_model for model, of_model in minutes},
        "criteria": [
            {
                "id": line.criterion,
                "name": plan.criteria[line.criterion].name,
                "model": line.model.value,
                "weight_percent": line.weight_percent,
                "target_hundredths": line.target_hundredths,
                "unit": plan.criteria[line.criterion].unit,
                "partners": line.partners,
            }
            for line in card.lines
        ],
        "left_out": list(card.left_out),
    }


def _say(plan: Plan, name: str, card: Scorecard) -> None:
    hours = ", ".join(
        f"{model_in_sentence(model)} {format_hours(minutes)} h"
        for model, minutes in zip(SalesModel, card.minutes_by_model, strict=True)
        if minutes
    )
    say(f"{name}: {hours or 'no tagged partners, so that no criteria follow'}")
    if card.lines:
        rows = [
            (
                plan.criteria[line.criterion].name,
                model_in_sentence(line.model),
                choice_word(plan.criteria[line.criterion].timing),
                target_words(plan.criteria[line.criterion], line.target_hundredths),
                choice_word(plan.criteria[line.criterion].cadence),
                f"{line.weight_percent} %",
            )
            for line in card.lines
        ]
        say_table(
            ("Criterion", "For", "Kind", "Target for the year", "Looked at", "Weight"), rows, right=(5,)
        )
    say()
