"""What a plan keeps beside its partners: those that are parked, and what each list said last."""

from typing import Any

from cpm_planner.commands.output import say, say_table
from cpm_planner.formatting.months import iso_month
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document


def parked_json(document: Document) -> list[dict[str, Any]]:
    """Parked partners, since when and why, and who had them."""
    plan = document.plan
    return [
        {
            "id": key,
            "name": parked.partner.name,
            "since": iso_month(parked.since),
            "why": parked.why,
            "cpm": _holder(plan, parked),
        }
        for key, parked in plan.parked.items()
    ]


def say_parked(document: Document) -> None:
    """Say who is parked."""
    rows = [
        (str(each["id"]), str(each["name"]), str(each["since"]), str(each["why"]), str(each["cpm"] or ""))
        for each in parked_json(document)
    ]
    if rows:
        say_table(("ID", "Partner", "Since", "Why", "CPM then"), rows)
    else:
        say("Nobody is parked.")


def lists_json(document: Document) -> list[dict[str, Any]]:
    """The lists that were brought in, as they were last."""
    return [
        {
            "id": key,
            "kind": record.kind,
            "name": record.name,
            "sheet": record.sheet,
            "imported_at": None if record.imported_at is None else record.imported_at.isoformat(),
            "complete": record.is_whole,
            "rows": len(record.said),
            "gone": len(record.gone),
        }
        for key, record in document.plan.imports.items()
    ]


def say_lists(document: Document) -> None:
    """Say which lists were brought in."""
    rows = [_list_row(key, record) for key, record in document.plan.imports.items()]
    if rows:
        say_table(("Source", "File", "Brought in", "Names", "Gone"), rows, right=(3, 4))
    else:
        say("No list was imported.")


def _list_row(key: str, record: ImportRecord) -> tuple[str, ...]:
    at = record.imported_at
    named = f"{record.name}, {record.sheet}" if record.sheet else record.name
    day = "" if at is None else f"{at:%Y-%m-%d %H:%M} UTC"
    return key, named, day, f"{len(record.said):,}", f"{len(record.gone):,}"


def _holder(plan: Plan, parked: ParkedPartner) -> str | None:
    cpm = None if parked.assignment is None else plan.cpms.get(parked.assignment.primary)
    return None if cpm is None else cpm.name
