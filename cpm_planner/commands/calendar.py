"""Writes the years of CPMs as calendar files."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.scorecard import found_cpm
from cpm_planner.formatting.hours import format_clock
from cpm_planner.formatting.language import counted
from cpm_planner.formatting.months import iso_month
from cpm_planner.workspace.charters import write_calendars
from cpm_planner.workspace.jobs import Quiet

HELP: Final = "Lay the planned work of CPMs over a level year and write it as calendar files (.ics)."
EXAMPLE: Final = 'cpm-planner calendar north.cpmplan calendars --cpm "Ana Lima"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("folder", metavar="OUTDIR", type=Path, help="folder for the files, made when missing")
    parser.add_argument("--cpm", metavar="ID", help="one CPM, by ID, position ID or name; all when left out")
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to write; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Write the calendars; months with more to do than time need a person."""
    document = looked_into(arguments.plan, arguments.scenario)
    cpms = None if arguments.cpm is None else [found_cpm(document.plan, arguments.cpm)]
    written = write_calendars(Quiet(), arguments.folder, document.scenario, datetime.now(UTC), cpms)
    full = [(cpm, month) for cpm, year in written.items() for month in year.months if month.is_over_capacity]
    if arguments.json:
        say_json(
            {
                cpm: [
                    {
                        "month": iso_month(month.month),
                        "planned_minutes": month.planned,
                        "other_minutes": month.underneath,
                        "available_minutes": month.available,
                    }
                    for month in year.months
                ]
                for cpm, year in written.items()
            }
        )
    else:
        calendars = counted(len(written), "1 calendar", "{count} calendars")
        say(f"Wrote {calendars} to {arguments.folder}.")
        if full:
            months = counted(len(full), "1 month has", "{count} months have")
            say(f"{months} more to do than time:")
            names = document.plan.cpms
            rows = [
                (
                    names[cpm].name,
                    iso_month(each.month),
                    format_clock(each.minutes),
                    format_clock(each.available),
                )
                for cpm, each in full
            ]
            say_table(("CPM", "Month", "Needed", "Available"), rows, right=(2, 3))
    return ExitCode.NEEDS_A_PERSON if full else ExitCode.DONE
