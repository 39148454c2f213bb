"""How a list that is compared with its last import is told: as JSON for scripts, as lines for people."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final

from cpm_planner.commands.output import say, say_table
from cpm_planner.model.import_record import ColumnTotals
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import (
    Choices,
    ComparedTotals,
    Difference,
    Item,
    ItemKind,
    Standing,
    aspect_title,
    plain_value,
    shown_value,
)

MOST_LINES: Final = 20
_WHOLES: Final = {
    ItemKind.ADDED: ("added", "left out"),
    ItemKind.REMOVED: ("added again", "stays out of the plan"),
    ItemKind.BACK: ("brought back", "stays parked"),
    ItemKind.GONE: ("parked", "stays as it is"),
}
"""What becomes of whole items, taken and not."""


COUNTED: Final = {
    "skipped": "skipped",
    "gone": "gone",
    "back": "back in it",
    "removed": "no longer in the plan",
    "kept": "kept as changed in the plan",
    "conflicts": "in conflict",
}
"""What is counted, in words for people."""


def source_json(checked: ImportCheck) -> dict[str, Any]:
    """Where the list comes from, and what it is compared with."""
    source, record = checked.source, checked.source.record
    at = None if record is None else record.imported_at
    return {
        "id": source.id,
        "complete": source.is_complete,
        "last": None
        if record is None
        else {"name": record.name, "imported_at": None if at is None else at.isoformat()},
    }


def counts_json(checked: ImportCheck) -> dict[str, int]:
    """How many items are what, conflicts among them."""
    counts = Counter(item.kind for item in checked.items)
    conflicts = sum(item.has_conflict for item in checked.items)
    return {
        "skipped": checked.counts.skipped,
        "gone": counts[ItemKind.GONE],
        "back": counts[ItemKind.BACK],
        "removed": counts[ItemKind.REMOVED],
        "kept": counts[ItemKind.KEPT],
        "conflicts": conflicts,
    }


def totals_json(compared: ComparedTotals) -> dict[str, Any]:
    """The control totals of a column, those of the last import, and what jumped."""
    then = compared.then
    return {
        "column": compared.now.column,
        "field": compared.now.field,
        **_figures(compared.now),
        "last": None if then is None else _figures(then),
        "remarks": [remark.sentence for remark in compared.remarks],
    }


def items_by_row(checked: ImportCheck) -> dict[int | None, Item]:
    """The items by the row that stands for them."""
    return {item.row_number: item for item in checked.items}


def item_json(item: Item | None, plan: Plan, choices: Choices) -> dict[str, Any]:
    """What becomes of an item, and its differences with the values of all three sides."""
    if item is None:
        return {"item": None, "differences": []}
    taken = choices.taken(item)
    return {
        "item": item.kind.value,
        **({"taken": choices.takes(item)} if item.kind in _WHOLES else {}),
        "differences": [
            _difference_json(each, plan, taken=each.aspect in taken) for each in item.differences
        ],
    }


def gone_json(checked: ImportCheck, choices: Choices) -> list[dict[str, Any]]:
    """Who is gone from the list, and whether that is followed."""
    gone = (item for item in checked.items if item.kind is ItemKind.GONE)
    return [{"id": item.subject, "name": item.name, "taken": choices.takes(item)} for item in gone]


def say_items(checked: ImportCheck, plan: Plan, choices: Choices) -> None:
    """Say of a list that was brought in before what it changes, one line a partner or CPM."""
    if checked.source.record is None:
        return
    conflicts_first = sorted(checked.items, key=lambda item: not item.has_conflict)
    lines = [line for item in conflicts_first for line in _lines(item, plan, choices)]
    for line in lines[:MOST_LINES]:
        say(line)
    if len(lines) > MOST_LINES:
        say(f"... and {len(lines) - MOST_LINES} more; --json lists them all.")


def say_totals(compared: Iterable[ComparedTotals]) -> None:
    """Write the control totals of every mapped column, and those of the last import where they differ."""
    rows = [row for each in compared for row in _total_rows(each)]
    titles = ("Column", "Field", "Filled", "Blank", "Distinct", "Unreadable", "Sum", "Lowest", "Highest")
    say_table(titles, rows, right=range(2, len(titles)))


def _figures(totals: ColumnTotals) -> dict[str, Any]:
    numbers = {"sum": totals.total, "min": totals.lowest, "max": totals.highest}
    return {
        "filled": totals.filled,
        "blank": totals.blank,
        "distinct": totals.distinct,
        "unreadable": totals.unreadable,
        **{name: None if number is None else float(number) for name, number in numbers.items()},
    }


def _difference_json(difference: Difference, plan: Plan, *, taken: bool) -> dict[str, Any]:
    aspect = difference.aspect
    last = {"last": plain_value(aspect, difference.last, plan)} if difference.is_last_known else {}
    return {
        "field": aspect,
        "standing": difference.standing.value,
        "old": plain_value(aspect, difference.before, plan),
        "new": plain_value(aspect, difference.after, plan),
        **last,
        "taken": taken,
    }


def _lines(item: Item, plan: Plan, choices: Choices) -> Iterator[str]:
    taken = choices.taken(item)
    if item.kind in _WHOLES and item.can_be_taken:
        yes, no = _WHOLES[item.kind]
        yield f"{item.subject} {item.name}: {yes if choices.takes(item) else no}"
    elif item.kind is ItemKind.GONE:
        yield f"{item.subject} {item.name}: gone from the list, and still in the team"
    for each in item.differences:
        if each.standing is not Standing.KEPT or each.aspect in taken:
            yield f"{item.subject} {item.name}: {_told(each, plan, is_taken=each.aspect in taken)}"


def _told(each: Difference, plan: Plan, *, is_taken: bool) -> str:
    old, new, last = (shown_value(each.aspect, value, plan) for value in (each.before, each.after, each.last))
    title = aspect_title(each.aspect)
    if each.standing is not Standing.CONFLICT:
        return f"{title} {old} -> {new}" if is_taken else f"{title} stays {old}, the list says {new}"
    said = f", last time {last}" if each.is_last_known else ""
    return (
        f"{title} conflict, plan {old}, list {new}{said}; {'the list wins' if is_taken else 'the plan stays'}"
    )


def _total_rows(compared: ComparedTotals) -> Iterator[tuple[str, ...]]:
    yield compared.now.column, compared.now.field, *_cells(compared.now)
    if compared.then is not None and [*_cells(compared.then)] != [*_cells(compared.now)]:
        yield "  last import", "", *_cells(compared.then)


def _cells(totals: ColumnTotals) -> Iterator[str]:
    for count in (totals.filled, totals.blank, totals.distinct, totals.unreadable):
        yield f"{count:,}"
    for number in (totals.total, totals.lowest, totals.highest):
        yield "" if number is None else f"{number:,}"
