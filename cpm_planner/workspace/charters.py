"""Handing out role charters: one file a CPM, or pages for whoever draws them."""

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from cpm_planner.charters.charter import charter
from cpm_planner.charters.page import Page
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.charters.year import Year, Years
from cpm_planner.exchange.charters.calendar_file import write_calendar
from cpm_planner.exchange.charters.word_file import write_word_file
from cpm_planner.exchange.replacing import replacing
from cpm_planner.formatting.language import translate
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.ids import CpmId
from cpm_planner.model.paper import Paper
from cpm_planner.model.scenario import Scenario
from cpm_planner.workload.figures import derive
from cpm_planner.workspace.jobs import Control

_LONGEST_NAME = 60


def charter_pages(
    scenario: Scenario, base: Scenario | None = None, cpms: Iterable[CpmId] | None = None
) -> Iterator[Page]:
    """Give the charters of some CPMs, of all when left out, with changes told against ``base``."""
    team = Team.of_plan(scenario.plan)
    before = None if base is None else Team.of_plan(base.plan)
    for key in scenario.plan.cpms if cpms is None else cpms:
        is_known = before is not None and key in before.plan.cpms
        yield charter(Subject(team, key), Subject(before, key) if before and is_known else None)


def write_charters(
    control: Control, folder: Path, scenario: Scenario, base: Scenario | None, paper: Paper
) -> list[Path]:
    """Write one .docx a CPM into a folder, made when missing; charters already there are replaced.

    Raises:
        InputError: a file cannot be written; those written before it stay.
        CancelledError: the user asked to stop; the charters written by then stay, each of them whole.
    """
    make_folder(folder)
    written: list[Path] = []
    names = file_names(scenario.plan.cpms.values())
    for key, page in zip(names, charter_pages(scenario, base), strict=True):
        if control.is_cancelled():
            raise CancelledError
        written.append(folder / f"{names[key]}.docx")
        write_word_file(written[-1], page, paper)
        control.report(len(written) / len(names))
    return written


def write_calendars(
    control: Control,
    folder: Path,
    scenario: Scenario,
    made_at: datetime,
    cpms: Iterable[CpmId] | None = None,
) -> dict[CpmId, Year]:
    """Write one .ics a CPM into a folder, made when missing; gives what is in them.

    Raises:
        InputError: a file cannot be written; those written before it stay.
        CancelledError: the user asked to stop; the files written by then stay, each of them whole.
    """
    make_folder(folder)
    plan, years, written = scenario.plan, Years(derive(scenario.plan)), dict[CpmId, Year]()
    names = file_names(plan.cpms.values())
    keys = tuple(plan.cpms if cpms is None else cpms)
    for key in keys:
        if control.is_cancelled():
            raise CancelledError
        written[key] = years.of_cpm(key)
        write_calendar(folder / f"{names[key]}.ics", plan, plan.cpms[key], written[key], made_at)
        control.report(len(written) / len(keys))
    return written


def keep_pdf(path: Path, data: bytes) -> None:
    """Write a PDF that was drawn; whatever goes wrong, a file that was there stays as it was.

    Raises:
        InputError: the file cannot be written.
    """
    make_folder(path.parent)
    with replacing(path) as file:
        file.write(data)


def make_folder(folder: Path) -> None:
    """See to it that a folder is there.

    Raises:
        InputError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            code="cannot-make-folder",
            what=translate("files", "The folder could not be made ({reason})").format(reason=error.strerror),
            where=str(folder),
            remedy=translate("files", "give the name of a folder, in a place you may write to"),
        ) from error


def file_names(cpms: Iterable[Cpm]) -> dict[CpmId, str]:
    """Give each CPM a file name of its own, without an ending, that every system takes.

    Of CPMs with one name, the later ones are numbered.
    """
    taken: set[str] = set()
    names: dict[CpmId, str] = {}
    for cpm in cpms:
        plain = _plain(cpm.name)
        name, number = plain, 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain} {number}"
        taken.add(name.casefold())
        names[cpm.id] = name
    return names


def _plain(name: str) -> str:
    """Leave out what some system does not allow in a file name, and cut what is too long for one."""
    composed = unicodedata.normalize("NFC", name)
    letters = "".join(
        letter if letter.isprintable() and letter not in '<>:"/\\|?*' else " " for letter in composed
    )
    return " ".join(letters.split())[:_LONGEST_NAME].strip(" .") or "CPM"
