"""Territories: who looks after whom in the planning month, one row a partner and CPM."""

from collections.abc import Callable, Iterator
from typing import Final

from cpm_planner.exchange.workbook.columns import (
    hours_column,
    key_column,
    money_column,
    number_column,
    text_column,
    yes_no_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.portions import Portion
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.exchange.workbook.words import MODELS, UNASSIGNED, models_text
from cpm_planner.formatting.language import to_translate

_NAME: Final = "Territories"
_NOTE: Final = to_translate(
    "workbook",
    "One row for each partner and CPM; a partner split by sales model has one for each of its CPMs.",
)


def territories_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    top = head(_NAME, source, _NOTE, verdict=linked_verdict(verdict), note_at=4)
    table = Table("tblTerritories", tuple(_columns(source)), source.portions)
    return table_sheet(_NAME, top, table)


def _columns(source: Source) -> Iterator[Column[Portion]]:
    lines = source.cpm_lines
    yield key_column("Partner ID", lambda row: row.partner.id)
    yield text_column("Partner", lambda row: row.partner.name, 34)
    yield number_column("CPM No", lambda row: lines[row.cpm.id].number if row.cpm else None)
    yield text_column("CPM", lambda row: row.cpm.name if row.cpm else UNASSIGNED, 24)
    yield text_column("Role type", lambda row: lines[row.cpm.id].role_type.name if row.cpm else None, 24)
    yield text_column("Part", lambda row: row.part.value, 12)
    yield text_column("Models", lambda row: models_text(row.models), 26)
    yield hours_column("Hours needed", lambda row: row.minutes)
    for at, model in enumerate(MODELS.values()):
        yield hours_column(f"Hours {model.lower()}", _model_minutes(at))
    yield hours_column("Hours without model", lambda row: row.minutes_without_model)
    yield hours_column("Hours reactive", lambda row: row.reactive_minutes)
    currency = source.plan.assumptions.currency
    yield money_column("Revenue", lambda row: row.revenue_cents, f"{currency} a year")
    yield yes_no_column("Locked", lambda row: row.is_locked)


def _model_minutes(at: int) -> Callable[[Portion], float]:
    return lambda row: row.minutes_by_model[at]
