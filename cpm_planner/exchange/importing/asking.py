"""Gathers what a check leaves to somebody to decide."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.likely_duplicates.record import Record
from cpm_planner.exchange.importing.owner_question import OwnerQuestion
from cpm_planner.exchange.importing.partners_asked import asked_of, listed_records, with_planned
from cpm_planner.exchange.importing.questions import NO_QUESTIONS, Questions
from cpm_planner.exchange.importing.words_found import WordFound, words_found
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Asking:
    """What is known before the rows are checked, which changes them.

    Attributes:
        rows: the rows of the list.
        listed: the partners as the rows state them; none for other lists.
        mapping: how the list is understood.
        words: words that are not understood.
    """

    rows: Sequence[Row]
    listed: Sequence[Record]
    mapping: Mapping
    words: tuple[WordFound, ...]

    def questions(
        self, plan: Plan, owners: tuple[OwnerQuestion, ...], *, seek_duplicates: bool | None
    ) -> Questions:
        """Give what is asked, once the rows are checked; None seeks duplicates unless there are very many."""
        asked = NO_QUESTIONS
        if self.listed:
            records = with_planned(self.listed, self.rows, plan)
            asked = asked_of(records, self.mapping.decisions, seek_duplicates=seek_duplicates)
        return replace(asked, words=self.words, owners=owners)


def begin_asking(
    table: SourceTable, kind: ListKind, mapping: Mapping, rows: Sequence[Row], plan: Plan
) -> Asking:
    """Look at the rows of a list before they are checked."""
    listed = listed_records(table, rows) if kind is ListKind.PARTNERS else ()
    words = tuple(word for word in words_found(table, kind, mapping, plan) if word.is_open)
    return Asking(rows, listed, mapping, words)
