"""Records of imports as rows and back.

A record is kept once, under a digest of all it holds, and every scenario that heard the same points to it: a
copy of a scenario costs one row, however long the list was.
"""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final

from cpm_planner.model.ids import SourceId
from cpm_planner.model.import_record import ColumnTotals, ImportRecord
from cpm_planner.store.finance_rows import decimal_value
from cpm_planner.store.rows import Row, list_text, texts

_DIGITS: Final = 16
_CANONICAL: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def record_id(value: ImportRecord) -> str:
    """Digest all that a record holds: the start of the SHA-256 of its rows as JSON.

    Every statement carries it, so it is no longer than needed to tell the few records of a file apart.
    """
    said = (list(value.said.items()), list(value.gone.items()))
    whole = (record_row(value), [totals_row(each) for each in value.totals], said)
    return hashlib.sha256(_CANONICAL.encode(whole).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def record_row(value: ImportRecord) -> Row:
    """Give the columns of a record after its id, without its totals and statements."""
    at = value.imported_at
    return (
        value.id,
        value.kind,
        value.name,
        value.sheet,
        None if at is None else at.isoformat(),
        int(value.is_whole),
        list_text(value.header),
        list_text(value.fields),
    )


def totals_row(value: ColumnTotals) -> Row:
    """Give the columns of a mapped column's control totals after the record's id."""
    return (
        value.column,
        value.field,
        value.filled,
        value.blank,
        value.distinct,
        value.unreadable,
        *(None if each is None else str(each) for each in (value.total, value.lowest, value.highest)),
    )


def statement_rows(value: ImportRecord) -> list[Row]:
    """Give the columns of a record's statements after its id."""
    said = [(key, 0, text) for key, text in value.said.items()]
    return said + [(key, 1, text) for key, text in value.gone.items()]


def record_value(row: Row, totals: Sequence[Row], statements: Sequence[Row]) -> ImportRecord:
    """Give a record back.

    Raises:
        ValueError: a column holds no possible value.
    """
    source, kind, name, sheet, at, is_whole, header, fields = row
    return ImportRecord(
        SourceId(source),
        kind,
        name,
        sheet,
        None if at is None else datetime.fromisoformat(at),
        bool(is_whole),
        texts(header),
        texts(fields),
        tuple(map(_totals_value, totals)),
        {key: text for key, is_gone, text in statements if not is_gone},
        {key: text for key, is_gone, text in statements if is_gone},
    )


def _totals_value(row: Row) -> ColumnTotals:
    return ColumnTotals(*row[:-3], *map(_number, row[-3:]))


def _number(text: str | None) -> Decimal | None:
    return None if text is None else decimal_value(text)
