"""The named edits of a plan: all, or those about one partner or CPM, also as a table for others."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.store.atomic_write import write_atomically
from cpm_planner.store.edit_history import checked_edits
from cpm_planner.store.past_edit import PastEdit
from cpm_planner.store.plan_file import open_checked

__all__ = ["PastEdit", "about", "export_edits", "past_edits"]

TITLES: Final = ("Time (UTC)", "Author", "Scenario", "Edit", "Partners", "CPMs")
_RISKY: Final = ("=", "+", "-", "@", "\t", "\r")


def past_edits(path: Path) -> tuple[list[PastEdit], Document]:
    """Read the edits kept in a plan file, the latest first, and the plan.

    Raises:
        InputError: the file cannot be read, or is no plan.
    """
    with closing(open_checked(path)) as file:
        return checked_edits(file.rows, path)[::-1], file.document


def about(
    edits: Iterable[PastEdit], document: Document, *, partner: str | None = None, cpm: str | None = None
) -> list[PastEdit]:
    """Keep the edits about a partner and a CPM, each named by id or name; those who are gone by id."""
    kept = [*edits]
    if partner is not None:
        names = {key: each.name for plan in _plans(document) for key, each in plan.partners.items()}
        keys = _keys(partner, names)
        kept = [each for each in kept if each.partners & keys]
    if cpm is not None:
        keys = _keys(cpm, {key: each.name for plan in _plans(document) for key, each in plan.cpms.items()})
        kept = [each for each in kept if each.cpms & keys]
    return kept


def export_edits(edits: Sequence[PastEdit], target: Path, notes: Sequence[str] = ()) -> None:
    """Write edits as CSV, which spreadsheets open with nothing taken for a formula.

    Args:
        edits: in the order in which they are to stand.
        target: the file.
        notes: what became of each edit, where that is known.

    Raises:
        InputError: the file cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([*TITLES, "Note"] if notes else TITLES)
    for each, *note in zip(edits, notes, strict=True) if notes else ((each,) for each in edits):
        at = each.made_at.isoformat(sep=" ", timespec="seconds").removesuffix("+00:00")
        ids = ("; ".join(sorted(keys)) for keys in (each.partners, each.cpms))
        writer.writerow([_plain(cell) for cell in (at, each.author, each.scenario, each.label, *ids, *note)])
    write_atomically(target, text.getvalue().encode("utf-8-sig"), just_before=lambda: None)


def _plain(cell: str) -> str:
    """Give a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_RISKY) else cell


def _plans(document: Document) -> list[Plan]:
    return [each.plan for each in document.scenarios.values()]


def _keys(wanted: str, names: Mapping[Any, str]) -> set[str]:
    """Give the ids of that name, and what was given itself, which may be the id of somebody who is gone."""
    return {wanted, *(key for key, name in names.items() if name.casefold() == wanted.casefold())}
