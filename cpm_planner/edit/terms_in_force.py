"""Edits of what holds for a seat in a month: its first terms, or the later ones that hold by then."""

from dataclasses import replace
from typing import Any

from cpm_planner.edit.row_edit import RowEdit
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month


def in_force_edit(key: CpmId, month: Month, value: str, **fields: Any) -> RowEdit:
    """Set terms where those in force in the month come from, so that the month has them afterwards."""
    return RowEdit("cpms", key, lambda before: _set(before, month, fields), value)


def _set(cpm: Cpm, month: Month, fields: dict[str, Any]) -> Cpm:
    terms, first = list(cpm.terms), dict[str, Any]()
    for name, value in fields.items():
        due = [at for at, each in enumerate(terms) if each.month <= month and getattr(each, name) is not None]
        if due:
            latest = max(due, key=lambda at: (terms[at].month, at))
            terms[latest] = replace(terms[latest], **{name: value})
        else:
            first[name] = value
    return replace(cpm, terms=tuple(terms), **first)
