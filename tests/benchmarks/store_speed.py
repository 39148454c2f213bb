"""How fast the plan file is, as ratios to bare SQLite and to a bare copy of the file in the same run.

Run with ``python -m tests.benchmarks.store_speed [PARTNERS] [CPMS] [SCENARIOS]``.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

from cpm_planner.model.change import DocumentChange, document_difference
from cpm_planner.model.ids import PartnerId, ScenarioId
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.store.database import driver
from cpm_planner.store.seal import plan_columns, select_text
from cpm_planner.store.working_copy import WorkingCopy
from tests import working_copies
from tests.builders import a_document, a_large_plan

EDITS: Final = 200
REPEATS: Final = 5


def seconds(work: Callable[[], object]) -> float:
    """Time one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def large_document(partners: int, cpms: int, scenarios: int) -> Document:
    """Give a document whose scenarios differ in one assumption."""
    document = a_document(a_large_plan(partners, cpms))
    first = document.scenario
    for number in range(1, scenarios):
        key = ScenarioId(f"s{number}")
        assumptions = replace(first.plan.assumptions, handover_months=number)
        plan = replace(first.plan, assumptions=assumptions)
        document = document.with_scenario(Scenario(key, f"Scenario {number}", number, plan, first.id))
    return document


def edits(document: Document) -> list[DocumentChange]:
    """Give changes of one partner's name each, every one of another partner."""
    changes = []
    for number in range(EDITS):
        partners = document.plan.partners
        key = PartnerId(f"p{number * 97 % len(partners)}")
        named = {**partners, key: replace(partners[key], name=f"New name {number}")}
        after = document.with_plan(replace(document.plan, partners=named))
        changes.append(document_difference(document, after))
        document = after
    return changes


def bare_commits(folder: Path) -> float:
    """Time one commit of one row in a table of one column, in the working copy's own mode."""
    with closing(sqlite3.connect(folder / "bare.sqlite", isolation_level=None)) as bare:
        for text in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE", "synchronous = EXTRA"):
            bare.execute(f"PRAGMA {text}")
        bare.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)")
        bare.executemany("INSERT INTO t VALUES (?, ?)", ((n, f"Partner {n}" * 10) for n in range(20_000)))

        def commit(number: int) -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("UPDATE t SET name = ? WHERE id = ?", (f"New name {number}", number * 97 % 20_000))
            bare.execute("COMMIT")

        return statistics.median(seconds(lambda n=n: commit(n)) for n in range(EDITS))


def bare_copy(source: Path, target: Path) -> float:
    """Time a copy of a file that is written through to the disk."""

    def copy() -> None:
        with target.open("wb") as file:
            file.write(source.read_bytes())
            file.flush()
            os.fsync(file.fileno())

    return statistics.median(seconds(copy) for _ in range(REPEATS))


def bare_reading(copy: WorkingCopy) -> float:
    """Time reading every row of every table with the driver alone."""
    raw = driver(copy._connection)
    texts = [select_text(table, names) for table, names in plan_columns(raw).items()]
    return seconds(lambda: [raw.execute(text).fetchall() for text in texts])


def main(partners: int, cpms: int, scenarios: int) -> None:
    """Print what each operation takes and its ratio to the bare one."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        path = folder / "plan.cpmplan"
        first = WorkingCopy.create(folder / "work", large_document(partners, cpms, scenarios))
        first.publish(path)
        first.close()
        opened: list[WorkingCopy] = []
        opening = seconds(lambda: opened.append(working_copies.opened(path, folder / "work")))
        copy = opened[0]
        reading = bare_reading(copy)
        changes = edits(copy.document)
        applying = statistics.median(seconds(lambda c=c: copy.apply(c, "Rename a partner")) for c in changes)
        committing = bare_commits(folder)
        publishing = statistics.median(seconds(lambda: copy.publish(path)) for _ in range(REPEATS))
        copying = bare_copy(path, folder / "copy.cpmplan")
        copy.close()
        size = path.stat().st_size
    sys.stdout.write(
        f"{partners} partners x {cpms} CPMs x {scenarios} scenarios, {size / 1e6:.1f} MB\n"
        f"open    {opening:8.3f} s, {opening - reading:6.3f} s beyond bare reading of {reading:.3f} s\n"
        f"edit    {applying * 1e3:8.3f} ms, {applying / committing:5.1f} x a bare commit\n"
        f"publish {publishing:8.3f} s, {publishing / copying:6.1f} x a bare copy with fsync\n"
    )


if __name__ == "__main__":
    sizes = [int(each) for each in sys.argv[1:]]
    main(*(sizes + [20_000, 500, 1][len(sizes) :]))
