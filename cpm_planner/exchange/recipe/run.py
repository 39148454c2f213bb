"""Carries a recipe out: each list is checked against the plan that those before it make, then all enter."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.joined_check import with_join_findings
from cpm_planner.exchange.importing.mending import NOTHING_MENDED, Mending
from cpm_planner.exchange.joining.joined import Joined, join_tables
from cpm_planner.exchange.joining.report import ColumnAccount, JoinReport
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping as ListMapping
from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.reading.source_table import Remark, SourceTable
from cpm_planner.exchange.reading.tables import read_table
from cpm_planner.exchange.recipe.files import matched_files
from cpm_planner.exchange.recipe.recipe import Recipe, RecipeList, SourceFile
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.exchange.refreshing.source import NOTHING_CLAIMED, Claim
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class ListCheck:
    """What one list of a recipe would do.

    Attributes:
        source: name of its file.
        remarks: what the reader of its file understood, assumed or left out.
        joins: what joining other files to it did.
        check: what it would do to the plan that the lists before it have made.
    """

    source: str
    remarks: tuple[Remark, ...]
    joins: tuple[JoinReport, ...]
    check: ImportCheck


@dataclass(frozen=True, slots=True)
class JoinedList:
    """One list whose files were read and joined, with all that is said of it.

    Attributes:
        kind: what its rows are.
        mapping: how its columns are understood.
        joined: its table, and what joining other files to it did.
        mending: cells written anew, and rows left out.
        claim: where it comes from; what is not said is recognised.
    """

    kind: ListKind
    mapping: ListMapping
    joined: Joined
    mending: Mending = NOTHING_MENDED
    claim: Claim = NOTHING_CLAIMED


@dataclass(frozen=True, slots=True)
class RecipeCheck:
    """What a recipe would do to the plan it was checked against.

    Attributes:
        lists: its lists, in the order in which they enter.
        unused: names of files that were given and that no list asks for.
    """

    lists: tuple[ListCheck, ...]
    unused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadRecipe:
    """The lists of a recipe, read and joined, and the names of files that none of them asks for."""

    lists: tuple[JoinedList, ...]
    unused: tuple[str, ...] = ()


def read_lists(recipe: Recipe, paths: Sequence[Path], cancelled: Cancelled = never) -> ReadRecipe:
    """Read the files that a recipe asks for, each once, and join them.

    Raises:
        InputError: a file is missing or cannot be read, or a join does not fit it.
        CancelledError: ``cancelled`` said so.
    """
    files = matched_files(recipe, paths)
    read = cache(partial(_read, files=files, cancelled=cancelled))
    lists = tuple(_read_and_joined(each, read, cancelled) for each in recipe.lists)
    used = {*files.values()}
    return ReadRecipe(lists, tuple(path.name for path in paths if path not in used))


def check_recipe(  # noqa: PLR0913 - the recipe and what it meets; whoever waits for it is optional and named
    recipe: Recipe,
    paths: Sequence[Path],
    plan: Plan,
    *,
    today: Month,
    choices: Choices = AS_PROPOSED,
    now: datetime | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Cancelled = never,
) -> RecipeCheck:
    """Find out what a recipe would do to a plan with these files; nothing is changed.

    Args:
        recipe: what to do.
        paths: the files.
        plan: the plan they would enter.
        today: the month it is.
        choices: what is taken of each list, before the next one is checked.
        now: when this is, to be kept with what the lists say.
        progress: told now and then how much is done, from 0 to 1.
        cancelled: asked now and then; True stops the check.

    Raises:
        InputError: a file is missing or cannot be read, or what the recipe says does not fit it.
        CancelledError: ``cancelled`` said so.
    """
    read = read_lists(recipe, paths, cancelled)
    checks = _checks(read.lists, plan, _Watch(today, now, choices, progress, cancelled))
    return RecipeCheck(tuple(checks), read.unused)


def check_joined(  # noqa: PLR0913 - as for a recipe
    lists: Sequence[JoinedList],
    plan: Plan,
    *,
    today: Month,
    choices: Choices = AS_PROPOSED,
    now: datetime | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Cancelled = never,
) -> RecipeCheck:
    """Find out what lists whose files were read and joined would do to a plan; nothing is changed.

    Args:
        lists: the lists, in the order of entering.
        plan: the plan they would enter.
        today: the month it is.
        choices: what is taken of each list, before the next one is checked.
        now: when this is, to be kept with what the lists say.
        progress: told now and then how much is done, from 0 to 1.
        cancelled: asked now and then; True stops the check.

    Raises:
        InputError: a mapping or a correction does not fit its list, or a claim does not fit the plan.
        CancelledError: ``cancelled`` said so.
    """
    watch = _Watch(today, now, choices, progress, cancelled)
    return RecipeCheck(tuple(_checks(lists, plan, watch)))


def enter_recipe(plan: Plan, checked: RecipeCheck, choices: Choices = AS_PROPOSED) -> Plan:
    """Give the plan with everything in it that the checks let in and somebody takes.

    Raises:
        InputError: nothing of a file could be joined, its figures are of several currencies, or the plan has
            changed since the check.
    """
    for report in joins_of(checked):
        if report.is_empty:
            raise _nothing_joined(report)
        if report.mixed is not None:
            raise _several_currencies(report, report.mixed)
    for each in checked.lists:
        plan = enter(plan, each.check, choices)
    return plan


def joins_of(checked: RecipeCheck) -> Iterator[JoinReport]:
    """Give the joins of all lists."""
    return (report for each in checked.lists for report in each.joins)


@dataclass(frozen=True, slots=True)
class _Watch:
    """What every check of one run is told and asks, and what is taken of each."""

    today: Month
    now: datetime | None
    choices: Choices
    progress: Callable[[float], None] | None
    cancelled: Cancelled


def _checks(lists: Sequence[JoinedList], plan: Plan, watch: _Watch) -> Iterator[ListCheck]:
    """Check lists one after the other, each against the plan that those before it make."""
    for place, each in enumerate(lists):
        if watch.cancelled():
            raise CancelledError
        joined = each.joined
        told = partial(_tell, watch.progress, place, len(lists))
        checked = check(
            joined.table,
            each.kind,
            each.mapping,
            plan,
            today=watch.today,
            mending=each.mending,
            claim=each.claim,
            now=watch.now,
            progress=told,
            cancelled=watch.cancelled,
        )
        checked = with_join_findings(checked, joined.reports)
        yield ListCheck(joined.table.source, joined.table.remarks, joined.reports, checked)
        if place + 1 < len(lists):
            plan = enter(plan, checked, watch.choices)


def _read(file: SourceFile, files: Mapping[SourceFile, Path], cancelled: Cancelled) -> SourceTable:
    return read_table(
        files[file],
        sheet=file.sheet,
        header_row=file.header_row,
        encoding=file.encoding,
        separator=file.separator,
        cancelled=cancelled,
    )


def _read_and_joined(
    of: RecipeList, read: Callable[[SourceFile], SourceTable], cancelled: Cancelled
) -> JoinedList:
    main = read(of.file)
    joined = join_tables(main, [(each.join, read(each.file)) for each in of.joins], cancelled)
    return JoinedList(of.kind, of.mapping, joined)


def _tell(progress: Callable[[float], None] | None, before: int, lists: int, done: float) -> None:
    if progress is not None:
        progress((before + done) / lists)


def _several_currencies(report: JoinReport, account: ColumnAccount) -> InputError:
    return InputError(
        code="join-currencies",
        what=translate(
            "import",
            '"{column}" is of several currencies ({value}), so that its sums mean nothing and nothing was '
            "entered",
        ).format(column=account.column, value=", ".join(filter(None, account.currencies))),
        where=report.source,
        remedy=translate("import", "export it in one currency"),
    )


def _nothing_joined(report: JoinReport) -> InputError:
    pairs = ", ".join(f'"{column}" = "{other}"' for column, other in report.on)
    return InputError(
        code="join-empty",
        what=translate(
            "import", "Not one of the {lines} lines belongs to a row, so that nothing was entered"
        ).format(lines=format_count(report.lines)),
        where=f"{report.source}, {pairs}",
        remedy=translate("import", "join them by the columns that hold the same on both sides"),
    )
