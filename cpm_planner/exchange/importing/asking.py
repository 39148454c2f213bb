"""Gathers what a check leaves to somebody to decide."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cpm_planner.exchange.importing.partners_asked import (
    are_very_many,
    asked_of,
    listed_records,
    namesakes,
    with_planned,
)
from cpm_planner.exchange.importing.questions import NO_QUESTIONS, Questions
from cpm_planner.exchange.importing.words_found import WordFound, words_found
from cpm_planner.exchange.likely_duplicates.record import Record
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.rows.owner_question import OwnerQuestion
from cpm_planner.exchange.rows.row import Row
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Asking:
    """What is known before the rows are checked, which changes them.

    Attributes:
        rows: all rows.
        asked: the rows that are asked about: all of them, or those of namesakes where no others are sought.
        listed: the partners as these rows state them; None for other lists.
        mapping: how the list is understood.
        words: words that are not understood.
        seeks: whether partners are sought that may be one; None unless there are very many.
    """

    rows: Sequence[Row]
    asked: Sequence[Row]
    listed: Sequence[Record] | None
    mapping: Mapping
    words: tuple[WordFound, ...]
    seeks: bool | None

    def questions(self, plan: Plan, owners: tuple[OwnerQuestion, ...]) -> Questions:
        """Give what is asked, once the rows are checked."""
        asked = NO_QUESTIONS
        if self.listed is not None and self.rows:
            named = {row.subject for row in self.rows}
            records = with_planned(self.listed, self.asked, named, plan)
            asked = asked_of(records, self.mapping.decisions, seek_duplicates=self.seeks)
        return replace(asked, words=self.words, owners=owners)


def begin_asking(  # noqa: PLR0913 - the list, what it meets, and what is asked of it
    table: SourceTable,
    kind: ListKind,
    mapping: Mapping,
    rows: Sequence[Row],
    plan: Plan,
    *,
    seek_duplicates: bool | None,
) -> Asking:
    """Look at the rows before they are checked; None seeks duplicates unless there are very many."""
    seeks = False if seek_duplicates is None and are_very_many(rows, plan) else seek_duplicates
    asked = namesakes(rows, plan) if seeks is False else rows
    listed = listed_records(table, asked) if kind is ListKind.PARTNERS else None
    words = tuple(word for word in words_found(table, kind, mapping, plan) if word.is_open)
    return Asking(rows, asked, listed, mapping, words, seeks)
