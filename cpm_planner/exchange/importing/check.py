"""Checks a list against a plan before anything enters: what each row would do, and why some may not."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final

from cpm_planner.exchange.collection_pause import collection_paused
from cpm_planner.exchange.importing.asking import begin_asking
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.mending import NOTHING_MENDED, Mending, mended
from cpm_planner.exchange.importing.questions import Questions
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping, refuse_missing_columns, refuse_unfit
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.refreshing.agreed import agreed
from cpm_planner.exchange.refreshing.compare import Comparison, Plans, compared
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, ItemKind
from cpm_planner.exchange.refreshing.listed import Listed
from cpm_planner.exchange.refreshing.source import NOTHING_CLAIMED, Claim
from cpm_planner.exchange.rows.assignment_rows import check_assignments
from cpm_planner.exchange.rows.columns import Columns, read_columns, read_defaults
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.partner_rows import check_partners
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.task import Result, Task
from cpm_planner.exchange.rows.team_rows import check_team
from cpm_planner.exchange.rows.verdict import Counts, Effect, Outcome, RowVerdict
from cpm_planner.exchange.rows.vocabulary import vocabulary_of
from cpm_planner.exchange.rows.watch import Watch
from cpm_planner.formatting.language import translate
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan

_MOST_NAMED: Final = 3
_CHECKS: Final[dict[ListKind, Callable[[Task], Result]]] = {
    ListKind.PARTNERS: check_partners,
    ListKind.TEAM: check_team,
    ListKind.ASSIGNMENTS: check_assignments,
}


def check(  # noqa: PLR0913 - the list and what it meets; what is said about it is optional and named
    table: SourceTable,
    kind: ListKind,
    mapping: Mapping,
    plan: Plan,
    *,
    today: Month,
    seek_duplicates: bool | None = None,
    mending: Mending = NOTHING_MENDED,
    claim: Claim = NOTHING_CLAIMED,
    now: datetime | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportCheck:
    """Find out what a list would do to a plan; nothing is changed.

    A cell that is blank or not understood says nothing: what the plan has stays, a new row gets the default.
    A list that was brought in before is compared with what it said then: what somebody changed since stays.

    Args:
        table: the list as read.
        kind: what its rows are.
        mapping: how its columns are understood.
        plan: the plan it would enter.
        today: the month it is.
        seek_duplicates: whether to look for partners that may be one; None unless there are very many.
        mending: cells written anew, and rows left out.
        claim: what somebody says about where the list comes from.
        now: when this is, to be kept with what the list says.
        progress: told now and then how much is done, from 0 to 1.
        cancelled: asked now and then; True stops the check.

    Raises:
        InputError: the mapping, a correction or the source that is claimed fits neither list nor plan.
        CancelledError: ``cancelled`` said so.
    """
    refuse_unfit(mapping, kind)
    refuse_missing_columns(mapping, table.header, table.source)
    table, watch = mended(table, mending), Watch(progress, cancelled)
    plans, vocabulary = Plans.of(plan), vocabulary_of(plan)
    with collection_paused():
        columns = read_columns(table, kind, mapping, vocabulary, watch)
        defaults = read_defaults(kind, mapping, vocabulary)
        listed = Listed.of(table, kind, mapping.fields, columns, mending.skipped)
        asking = begin_asking(table, kind, mapping, listed.rows, plan, seek_duplicates=seek_duplicates)
        result = _CHECKS[kind](Task(plans.whole, mapping, listed.rows, defaults, today, watch))
        comparison = compared(listed, result.change, plans, claim, now)
        questions = asking.questions(plans.whole, result.owners)
        watch.look_up(1)
        return _checked(listed, columns, result.notes, questions, comparison)


def _checked(
    listed: Listed,
    columns: Columns,
    notes: tuple[Finding, ...],
    questions: Questions,
    comparison: Comparison,
) -> ImportCheck:
    """Put together what was found."""
    skipped = frozenset(row.number for row in listed.skipped)
    verdicts = tuple(_verdict(row, skipped) for row in columns.rows)
    return ImportCheck(
        listed.kind,
        verdicts,
        _counts(verdicts, columns.blank),
        agreed(listed.kind, comparison.items, comparison.full, AS_PROPOSED),
        columns.totals,
        (*_notes(comparison), *columns.notes, *notes),
        questions,
        comparison.source,
        comparison.items,
        comparison.full,
        comparison.totals,
    )


def _verdict(row: Row, skipped: frozenset[int]) -> RowVerdict:
    if row.number in skipped:
        return RowVerdict(row.number, Outcome.SKIPPED, None, "", row.findings)
    if not row.findings:
        return RowVerdict(row.number, Outcome.ENTERS, row.effect, row.subject)
    if row.is_refused:
        return RowVerdict(row.number, Outcome.REFUSED, None, "", row.findings)
    return RowVerdict(row.number, Outcome.ENTERS_WITH_REMARKS, row.effect, row.subject, row.findings)


def _counts(verdicts: Iterable[RowVerdict], blank: int) -> Counts:
    counts = Counter(verdict.effect or verdict.outcome for verdict in verdicts)
    return Counts(
        new=counts[Effect.NEW],
        changed=counts[Effect.CHANGED],
        unchanged=counts[Effect.UNCHANGED],
        refused=counts[Outcome.REFUSED],
        skipped=counts[Outcome.SKIPPED],
        blank=blank,
    )


def _notes(comparison: Comparison) -> Iterator[Finding]:
    """Say what the list is taken for, who is gone from it, and which of its totals jumped."""
    source, record = comparison.source, comparison.source.record
    if record is not None:
        at = "" if record.imported_at is None else f"{record.imported_at:%Y-%m-%d}"
        yield Finding(FindingCode.REFRESHES, (record.name, at or translate("import", "an earlier day")))
        if not source.is_complete and source.common < len(record.said):
            yield Finding(FindingCode.PART_OF_LIST, (source.common, len(record.said)))
    gone = [item for item in comparison.items if item.kind is ItemKind.GONE]
    if gone:
        names = ", ".join(item.name for item in gone[:_MOST_NAMED])
        code = FindingCode.GONE_PARKED if gone[0].is_proposed else FindingCode.GONE_TOLD
        yield Finding(code, (len(gone), f"{names} …" if len(gone) > _MOST_NAMED else names))
    for each in comparison.totals:
        yield from each.remarks
