"""Stalls while lists are imported."""

import csv
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.refresh_speed import an_export
from tests.benchmarks.stalls.bench import Bench
from ui.dialogs.list_import.dialog import ImportDialog


def lists(bench: Bench) -> None:
    """Bring in a list, and another one in which everything differs."""
    rows = len(bench.context.plan.partners)
    for name, changed in (("first.csv", 0), ("second.csv", rows)):
        path = bench.folder / name
        write_csv(path, rows, changed)
        bench.measure(f"open the import of {name}", lambda p=path: import_of(bench, p))
        for step in lead_through(bench):
            dialog = dialog_of(bench)
            bench.measure(f"  {step}", dialog.go_on.click, lambda d=dialog: d.go_on.isEnabled())
        bench.measure("  close", dialog_of(bench).accept)
        bench.desk.files.save()
        bench.desk.steps.finish()


def import_of(bench: Bench, path: Path) -> None:
    bench.desk.exchange.import_list("partners", [path])


def dialog_of(bench: Bench) -> ImportDialog:
    """Give the import that is open."""
    return next(each for each in bench.desk.window.findChildren(ImportDialog) if each.isVisible())


def lead_through(bench: Bench) -> Iterator[str]:
    """Name each step of the import by what its button says, until it is done."""
    dialog = dialog_of(bench)
    while dialog.step is not dialog.outcome:
        yield f"{dialog.step.title}: {dialog.go_on.text().replace('&', '')}"


def write_csv(path: Path, rows: int, changed: int) -> None:
    """Write an export of which the first rows have another revenue."""
    table = an_export(rows, changed=changed)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([table.header, *table.rows])
