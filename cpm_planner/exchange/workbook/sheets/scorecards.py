"""Scorecards: what each CPM is measured by, weighed by the hours of its own mix."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from cpm_planner.charters.scorecard import ScorecardLine, Scorecards
from cpm_planner.exchange.workbook.columns import (
    hours_column,
    key_column,
    number_column,
    share_column,
    text_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.source import CpmLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.exchange.workbook.words import MODELS
from cpm_planner.formatting.choices import choice_word
from cpm_planner.formatting.language import to_translate
from cpm_planner.model.criterion import Criterion, Direction

NAME: Final = "Scorecards"
TABLE: Final = "tblScorecards"
_NOTE: Final = to_translate(
    "workbook",
    "Weights follow the hours of each CPM's sales models in the planning month; a scorecard sums to 100%.",
)
_NOT_PRINTED: Final = 2
"""Columns at the right end for the screen alone: measure and evidence."""
_HUNDRED: Final = 100
_BOUNDS: Final = {Direction.HIGHER: "at least", Direction.LOWER: "at most"}


class ScoreRow(NamedTuple):
    """One criterion of one CPM."""

    cpm: CpmLine
    line: ScorecardLine
    criterion: Criterion


def scorecards_sheet(source: Source, rows: tuple[ScoreRow, ...], verdict: str) -> Sheet:
    """Lay the sheet out."""
    top, columns = head(NAME, source, _NOTE, verdict=linked_verdict(verdict), note_at=4), tuple(_columns())
    printed = len(columns) - _NOT_PRINTED
    return table_sheet(NAME, top, Table(TABLE, columns, rows), last_printed_column=printed)


def score_rows(source: Source) -> tuple[ScoreRow, ...]:
    """List the criteria of every CPM."""
    scorecards = Scorecards(source.figures)
    return tuple(
        ScoreRow(cpm, line, source.plan.criteria[line.criterion])
        for cpm in source.cpms
        for line in scorecards.of_cpm(cpm.cpm.id).lines
    )


def _columns() -> Iterator[Column[ScoreRow]]:
    yield key_column("CPM ID", lambda row: row.cpm.cpm.id)
    yield text_column("CPM", lambda row: row.cpm.cpm.name, 25)
    yield number_column("CPM No", lambda row: row.cpm.number)
    yield text_column("Role type", lambda row: row.cpm.role_type.name, 23)
    yield text_column("Criterion", lambda row: row.criterion.name, 32)
    yield text_column("Model", lambda row: MODELS[row.line.model], 13)
    yield text_column("Timing", lambda row: choice_word(row.criterion.timing), 10)
    yield share_column("Weight", lambda row: row.line.weight_percent / _HUNDRED)
    yield share_column(
        "Weights of CPM",
        lambda _: 1.0,
        f"SUMIFS({TABLE}[Weight],{TABLE}[CPM No],[@CPM No])",
    )
    yield hours_column("Hours of model", lambda row: row.line.minutes_per_month, has_total=False)
    yield text_column("Bound", lambda row: _BOUNDS[row.criterion.direction], 10)
    yield Column("Target", lambda row: row.line.target_hundredths / _HUNDRED, Format.EXACT, unit="a year")
    yield text_column("Unit", lambda row: row.criterion.unit, 12)
    yield Column("Partners", lambda row: row.line.partners, Format.COUNT, 10)
    yield text_column("Review", lambda row: choice_word(row.criterion.cadence), 13)
    yield text_column("Measure", lambda row: row.criterion.measure, 70)
    yield text_column("Evidence", lambda row: row.criterion.evidence, 26)
