"""What comparing a list with its last import costs beyond checking it, and what keeping its record costs.

Run with ``python -m tests.benchmarks.refresh_speed [PARTNERS]``.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from cpm_planner.edit.scenarios import new_document
from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.change import document_difference
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.store.working_copy import WorkingCopy
from cpm_planner.workload.catalogue import new_plan
from tests import working_copies

T = TypeVar("T")

TODAY: Final = Month(2026, 1)
HEADER: Final = (
    *("external_id", "name", "tier", "models", "revenue", "segment"),
    *("region", "city", "country", "latitude", "longitude", "cpm"),
)
MAPPING: Final = Mapping(
    tuple(ColumnMapping(name, (name,)) for name in HEADER), unknown_owners=UnknownOwners.CREATE
)


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """Give what work gives, and the seconds it takes."""
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def an_export(partners: int, *, changed: int = 0, gone: int = 0) -> SourceTable:
    """Give an export of which the first rows have another revenue and the last ones are missing."""
    rows = [
        (
            *(f"{n:06}", f"Partner {n} Ltd", ("Gold", "Silver")[n % 2], ("sell to", "sell with")[n % 2]),
            *(str(1_000 + n + (n < changed)), "Reseller", "North", f"City {n % 300}", "US"),
            *(str(n % 80 + 0.5), str(n % 170 + 0.25), f"Owner {n % 200}"),
        )
        for n in range(partners - gone)
    ]
    return SourceTable("list.csv", "", HEADER, rows, 2)


def checked(table: SourceTable, plan: Plan) -> ImportCheck:
    """Check an export against a plan, without looking for partners that may be one."""
    return check(table, ListKind.PARTNERS, MAPPING, plan, today=TODAY, seek_duplicates=False)


def comparing(partners: int, plan: Plan) -> None:
    """Print what refreshes take, and how much of it a check without a record takes."""
    for name, table in (
        ("the same again", an_export(partners)),
        ("some changed and gone", an_export(partners, changed=partners // 40, gone=partners // 200)),
        ("all changed", an_export(partners, changed=partners)),
    ):
        _, plain = timed(lambda t=table: checked(t, replace(plan, imports={})))
        found, seconds = timed(lambda t=table: checked(t, plan))
        _, entering = timed(lambda f=found: enter(plan, f))
        sys.stdout.write(
            f"{name:22} check {seconds:6.3f} s, without a record {plain:6.3f} s; enter {entering:6.3f} s, "
            f"{len(found.items):,} items\n"
        )


def storing(plan: Plan, later: Plan) -> None:
    """Print what a step, saving and opening take, and what they take without the record."""
    with tempfile.TemporaryDirectory() as place:
        for name, before, after in (
            ("with its record", plan, later),
            ("without a record", replace(plan, imports={}), replace(later, imports={})),
        ):
            folder, path = Path(place) / name, Path(place) / f"{name}.cpmplan"
            document = new_document(before)
            copy = WorkingCopy.create(folder, document)
            change = document_difference(document, new_document(after))
            _, applying = timed(lambda c=copy, d=change: c.apply(d, "Refresh"))
            _, saving = timed(lambda c=copy, p=path: c.publish(p))
            copy.close()
            opened, opening = timed(lambda p=path, f=folder: working_copies.opened(p, f))
            opened.close()
            sys.stdout.write(
                f"{name:22} step {applying:7.3f} s, save {saving:6.3f} s, open {opening:6.3f} s, "
                f"{path.stat().st_size / 1e6:.1f} MB\n"
            )


def main(partners: int) -> None:
    """Print all of it."""
    empty = new_plan(TODAY)
    first, seconds = timed(lambda: checked(an_export(partners), empty))
    plan = enter(empty, first)
    sys.stdout.write(f"{partners:,} partners, {len(HEADER)} columns; first check {seconds:.3f} s\n")
    comparing(partners, plan)
    table = an_export(partners, changed=partners // 40, gone=partners // 200)
    storing(plan, enter(plan, checked(table, plan)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20_000)
