"""Finds changes that no plan may have, row by row, before anything is entered."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.exchange.finance_inputs.entry import InputTable
from cpm_planner.exchange.finance_inputs.later import seat_of
from cpm_planner.exchange.finance_inputs.scalars import CellFault
from cpm_planner.exchange.taking_back.items import CellChange, Finding
from cpm_planner.model.change import difference
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.plan import Plan


def lawful(
    plan: Plan, changes: Sequence[CellChange], tables: Sequence[InputTable]
) -> tuple[tuple[CellChange, ...], tuple[Finding, ...]]:
    """Part changes into those that the laws allow and findings about the others.

    Changes of one seat are tried together, since a start may only fit with the end that came with it; where
    they do not fit together, each is tried alone.
    """
    by_row: dict[tuple[str, str], list[CellChange]] = defaultdict(list)
    for change in changes:
        by_row[_row_of(change)].append(change)
    refused: dict[str, tuple[str, str]] = {}
    for row in by_row.values():
        if _why_not(plan, row, tables) is not None:
            refused |= {each.place: why for each in row if (why := _why_not(plan, [each], tables))}
            if not any(each.place in refused for each in row):
                refused |= {each.place: why for each in row if (why := _why_not(plan, row, tables))}
    findings = (
        Finding(refused[each.place][0], each.place, f"{each.who}, {each.column}: {refused[each.place][1]}")
        for each in changes
        if each.place in refused
    )
    return tuple(each for each in changes if each.place not in refused), tuple(findings)


def entered(plan: Plan, changes: Iterable[CellChange], tables: Sequence[InputTable]) -> Plan:
    """Give the plan with changes made.

    Raises:
        CellFault: a value cannot be kept.
    """
    for change in changes:
        table = next(each for each in tables if each.name == change.table and each.row in ("", change.key))
        plan = table.input(change.column).put(plan, change.key, change.theirs)
    return plan


def _row_of(change: CellChange) -> tuple[str, str]:
    seat = seat_of(change.table, change.key)
    return (change.table, change.key) if seat is None else ("", seat)


def _why_not(
    plan: Plan, changes: Sequence[CellChange], tables: Sequence[InputTable]
) -> tuple[str, str] | None:
    """Give the code and the reason for which changes are not allowed."""
    try:
        after = entered(plan, changes, tables)
        refuse_unlawful(after, difference(plan, after))
    except CellFault as fault:
        return fault.code, fault.what
    except EditRefusedError as error:
        return "unlawful", f"{error.what}: {error.remedy}"
    return None
