"""Writes the role charters of a scenario: one PDF of all, or one .docx a CPM."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.window import window_module
from cpm_planner.formatting.language import counted
from cpm_planner.model.errors import InputError
from cpm_planner.model.paper import Paper
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.charters import write_charters
from cpm_planner.workspace.jobs import Quiet

HELP: Final = "Write what each CPM is there to do, as PDF or for a word processor."
EXAMPLE: Final = "cpm-planner charters north.cpmplan charters --format docx"

_ALL: Final = "role-charters.pdf"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument("folder", metavar="OUTDIR", type=Path, help="folder for the files, made when missing")
    parser.add_argument(
        "--format",
        choices=("pdf", "docx"),
        default="pdf",
        help=f"pdf: all in {_ALL}; docx: one file a CPM (pdf)",
    )
    parser.add_argument(
        "--paper", choices=[each.value for each in Paper], default=Paper.A4.value, help="size of paper (A4)"
    )
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to write; the one worked on when left out"
    )


def execute(arguments: argparse.Namespace) -> int:
    """Write the charters and say where they are."""
    document = looked_into(arguments.plan, arguments.scenario)
    if not document.plan.cpms:
        raise InputError(
            code="no-cpms",
            what="There is nobody to write a charter for",
            where=document.scenario.name,
            remedy="import a team or add CPMs first",
        )
    write = _write_pdf if arguments.format == "pdf" else _write_word_files
    written = write(document, arguments.folder, Paper(arguments.paper))
    if arguments.json:
        say_json([str(path) for path in written])
    else:
        charters = counted(len(document.plan.cpms), "1 role charter", "{count} role charters")
        say(f"Wrote {charters} to {written[0] if len(written) == 1 else arguments.folder}.")
    return ExitCode.DONE


def _write_word_files(document: Document, folder: Path, paper: Paper) -> list[Path]:
    return write_charters(Quiet(), folder, document.scenario, document.base, paper)


def _write_pdf(document: Document, folder: Path, paper: Paper) -> list[Path]:
    write_pdf = window_module("ui.charters.pdf").write_pdf
    write_pdf(Quiet(), folder / _ALL, document.scenario, document.base, paper)
    return [folder / _ALL]
