"""What the command line takes about a later export of a list: what it is, what is mended and taken."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import ScenarioId, SourceId
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import (
    ASPECT_KEYS,
    WHOLE,
    Choices,
    Claim,
    Item,
    Mending,
    Take,
)


def add_refresh_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    known = parser.add_argument_group("a list that was brought in before, which is recognised and compared")
    which = known.add_mutually_exclusive_group()
    which.add_argument(
        "--refresh", metavar="SOURCE", help="the list it is a later export of (show --what lists)"
    )
    which.add_argument("--as-new", action="store_true", help="a list of its own, whatever it looks like")
    whole = known.add_mutually_exclusive_group()
    whole.add_argument("--complete", action="store_true", help="whoever it does not name any more is gone")
    whole.add_argument("--part", action="store_true", help="nobody is gone")
    known.add_argument(
        "--all-scenarios", action="store_true", help="bring it into every scenario that is not locked"
    )
    chosen = parser.add_argument_group("what is taken of it")
    chosen.add_argument(
        "--take",
        type=Take,
        choices=tuple(Take),
        default=Take.PROPOSED,
        help="proposed: all but conflicts; all: conflicts, too; nothing",
    )
    chosen.add_argument(
        "--accept", metavar="ID[:FIELD]", action="append", default=[], help="take this, whatever --take says"
    )
    chosen.add_argument(
        "--decline",
        metavar="ID[:FIELD]",
        action="append",
        default=[],
        help="leave this, whatever --take says",
    )
    rows = parser.add_argument_group("its rows; LIST:ROW beside a recipe of several lists")
    rows.add_argument("--skip", metavar="ROW", action="append", default=[], help="leave this row out")
    rows.add_argument(
        "--correct",
        metavar=("ROW", "COLUMN", "TEXT"),
        nargs=3,
        action="append",
        default=[],
        help="read this text in place of the cell",
    )
    rows.add_argument(
        "--refused",
        metavar="OUT.xlsx",
        type=Path,
        help="write refused rows with their reasons, to be mended and brought in by the same mapping; a"
        " workbook of its own for each list of a recipe",
    )


def claim_of(arguments: argparse.Namespace) -> Claim:
    """Give what the words say about where the list comes from."""
    source = None if arguments.refresh is None else SourceId(arguments.refresh)
    is_complete = True if arguments.complete else False if arguments.part else None
    return Claim(source, is_new=arguments.as_new, is_complete=is_complete)


def mending_of(skip: Iterable[str], correct: Iterable[Sequence[str]]) -> Mending:
    """Give the corrections that rows to skip, and rows with a column and a text, make.

    Raises:
        InputError: a row is no number.
    """
    mending = Mending(skipped=frozenset(map(_row_number, skip)))
    for row, column, text in correct:
        mending = mending.with_cell(_row_number(row), column, text)
    return mending


def _row_number(word: str) -> int:
    if not word.isdecimal():
        raise InputError(
            code="row-no-number",
            what=f'"{word}" is no number of a row',
            where="import",
            remedy="give the number that the file has it under",
        )
    return int(word)


def scenarios_of(arguments: argparse.Namespace, document: Document) -> tuple[ScenarioId, ...]:
    """Give the scenarios the list is brought into; locked ones are passed over."""
    return (arguments.all_scenarios and document.unlocked) or (document.active,)


def choices_of(arguments: argparse.Namespace, checks: Iterable[ImportCheck]) -> Choices:
    """Give what the words take of lists.

    Raises:
        InputError: the lists say nothing of somebody they name.
    """
    items = [item for check in checks for item in check.items]
    own = dict.fromkeys(_places(arguments.accept, items), True)
    own.update((place, False) for place in _places(arguments.decline, items))
    return Choices(arguments.take, own)


def _places(words: Iterable[str], items: Iterable[Item]) -> Iterator[tuple[str, str]]:
    subjects = {item.subject for item in items}
    for word in words:
        subject, _, aspect = word.rpartition(":")
        if word in subjects:
            yield word, WHOLE
        elif subject in subjects and aspect in ASPECT_KEYS:
            yield subject, aspect
        else:
            raise InputError(
                code="no-such-item",
                what=f'The list changes nothing called "{word}"',
                remedy="name an id, or id:field, as --dry-run --json gives them",
            )
