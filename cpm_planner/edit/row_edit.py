"""Edits of single rows, such as cells of a table, that cost one copy of their collection for all of them."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from cpm_planner.edit.field_values import FieldsPut, changed_in_turn
from cpm_planner.edit.kinds import Edit
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class RowEdit:
    """A change of one value of one of the plan's collections.

    Attributes:
        collection: name of the mapping in :class:`Plan`.
        key: id of the value.
        change: from the value before (None: there is none) to the one after (None: take it away).
        value: what was set, in words, for the name of the step.
    """

    collection: str
    key: Hashable
    change: Callable[[Any], Any]
    value: str = ""

    def __call__(self, plan: Plan) -> Plan:
        """Make the change."""
        return _changed(plan, self.collection, [self])


def field_edit(collection: str, key: Hashable, value: str, **fields: Any) -> RowEdit:
    """Set fields of one value that is there; one of a value within it as ``**{"address.city": "Ulm"}``."""
    return RowEdit(collection, key, FieldsPut(fields), value)


def in_turn(edits: Iterable[Edit]) -> Edit:
    """Make edits one after the other as one; neighbouring edits of rows of one collection share one copy."""
    runs = [(name, list(run)) for name, run in groupby(edits, key=_collection_of)]

    def edit(plan: Plan) -> Plan:
        for name, run in runs:
            plan = _in_order(plan, run) if name is None else _changed(plan, name, run)
        return plan

    return edit


def value_set(edits: Sequence[Edit]) -> str | None:
    """Give what all the row edits set, in words; None when they set different values."""
    values = {edit.value if isinstance(edit, RowEdit) else "" for edit in edits}
    return values.pop() if len(values) == 1 else None


def _collection_of(edit: Edit) -> str | None:
    return edit.collection if isinstance(edit, RowEdit) else None


def _in_order(plan: Plan, edits: Iterable[Edit]) -> Plan:
    for edit in edits:
        plan = edit(plan)
    return plan


def _changed(plan: Plan, collection: str, edits: Iterable[Any]) -> Plan:
    values = dict(getattr(plan, collection))
    changes_of: dict[Hashable, list[Callable[[Any], Any]]] = {}
    for edit in edits:
        changes_of.setdefault(edit.key, []).append(edit.change)
    for key, in_order in changes_of.items():
        after = changed_in_turn(values.get(key), in_order)
        if after is None:
            values.pop(key, None)
        else:
            values[key] = after
    changes: dict[str, Any] = {collection: values}
    return replace(plan, **changes)
