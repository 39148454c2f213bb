"""Checks a list against a plan before anything enters: what each row would do, and why some may not."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

from cpm_planner.exchange.importing.asking import begin_asking
from cpm_planner.exchange.importing.assignment_rows import check_assignments
from cpm_planner.exchange.importing.columns import Row, read_columns, read_defaults
from cpm_planner.exchange.importing.partner_rows import check_partners
from cpm_planner.exchange.importing.task import Result, Task
from cpm_planner.exchange.importing.team_rows import check_team
from cpm_planner.exchange.importing.verdict import Counts, Effect, ImportCheck, Outcome, RowVerdict
from cpm_planner.exchange.importing.vocabulary import vocabulary_of
from cpm_planner.exchange.importing.watch import Watch
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping, refuse_missing_columns, refuse_unfit
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan

_CHECKS: Final[dict[ListKind, Callable[[Task], Result]]] = {
    ListKind.PARTNERS: check_partners,
    ListKind.TEAM: check_team,
    ListKind.ASSIGNMENTS: check_assignments,
}


def check(  # noqa: PLR0913 - the list and what it meets; whoever waits for it is optional and named
    table: SourceTable,
    kind: ListKind,
    mapping: Mapping,
    plan: Plan,
    *,
    today: Month,
    seek_duplicates: bool | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportCheck:
    """Find out what a list would do to a plan; nothing is changed.

    A blank cell, and one that is not understood, says nothing: what the plan has stays, and a new row gets
    the default. Only mapped fields change, and nothing that the list does not name is taken away.

    Args:
        table: the list as read.
        kind: what its rows are.
        mapping: how its columns are understood.
        plan: the plan it would enter.
        today: the month it is.
        seek_duplicates: whether to look for partners that may be one; None unless there are very many.
        progress: told now and then how much is done, from 0 to 1.
        cancelled: asked now and then; True stops the check.

    Raises:
        InputError: the mapping makes no sense for this kind of list, or names columns that are not there.
        CancelledError: ``cancelled`` said so.
    """
    refuse_unfit(mapping, kind)
    refuse_missing_columns(mapping, table.header, table.source)
    watch = Watch(progress, cancelled)
    vocabulary = vocabulary_of(plan)
    defaults = read_defaults(kind, mapping, vocabulary)
    columns = read_columns(table, kind, mapping, vocabulary, watch)
    asking = begin_asking(table, kind, mapping, columns.rows, plan)
    result = _CHECKS[kind](Task(plan, mapping, columns.rows, defaults, today, watch))
    verdicts = tuple(map(_verdict, columns.rows))
    questions = asking.questions(plan, result.owners, seek_duplicates=seek_duplicates)
    watch.look_up(1)
    return ImportCheck(
        kind,
        verdicts,
        _counts(verdicts, columns.blank),
        result.change,
        columns.totals,
        (*columns.notes, *result.notes),
        questions,
    )


def _verdict(row: Row) -> RowVerdict:
    findings = tuple(row.findings)
    if row.is_refused:
        return RowVerdict(row.number, Outcome.REFUSED, None, "", findings)
    outcome = Outcome.ENTERS_WITH_REMARKS if findings else Outcome.ENTERS
    return RowVerdict(row.number, outcome, row.effect, row.subject, findings)


def _counts(verdicts: Iterable[RowVerdict], blank: int) -> Counts:
    effects = Counter(verdict.effect for verdict in verdicts)
    return Counts(
        new=effects[Effect.NEW],
        changed=effects[Effect.CHANGED],
        unchanged=effects[Effect.UNCHANGED],
        refused=effects[None],
        blank=blank,
    )
