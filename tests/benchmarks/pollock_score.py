"""How well spoilt text files are read: the simple score of Pollock, a benchmark of the HPI in Potsdam.

Run from the project's folder: ``python -m tests.benchmarks.pollock_score FOLDER [--worst N]``. The folder is
``polluted_files`` of the public repository HPI-Information-Systems/Pollock: ``csv`` holds the spoilt files,
``clean`` what each should be read as. Nothing of it is kept here, and the reader is told nothing but the
file: the dialects in ``parameters`` are not looked at.

The score is the sum of ten means over all files (G. Vitagliano et al., "Pollock: A Data Loading Benchmark",
PVLDB 16, 2023): success, and precision, recall and F1 of the header's cells, of the records and of all cells,
each compared as bags. Pollock compares cells of headers and records loosely (a date equals its other
spellings); here all must be equal as written, so that the score is hardly ever higher than theirs. The best
published one, of systems that were told the dialects, is 9.961.
"""

import argparse
import csv
import statistics
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from cpm_planner.exchange.reading.delimited_text import grid_pieces
from cpm_planner.exchange.reading.source_table import Cell, SourceTable, joined
from cpm_planner.exchange.reading.table_shape import table_in
from cpm_planner.model.errors import InputError

BEST_PUBLISHED: Final = 9.961
MEASURES: Final = 9

Rows = Sequence[Sequence[str]]


def loaded(path: Path) -> Rows | None:
    """Read a file as the child process does; an empty one has no rows, a refused one gives None."""
    try:
        table = table_in(joined(grid_pieces(path.read_bytes(), path.name)), path.name)
    except InputError as refused:
        return [] if refused.code == "table-empty" else None
    return [*_header(table), *([_text(cell) for cell in row] for row in table.rows)]


def _header(table: SourceTable) -> Iterator[Sequence[str]]:
    """Give the names as they stand in the file: those made up for columns without one are empty there."""
    made_up = {name for remark in table.remarks if remark.code == "unnamed-columns" for name in remark.values}
    if all(remark.code != "no-header" for remark in table.remarks):
        yield ["" if name in made_up else name for name in table.header]


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def expected(path: Path) -> Rows:
    """Read what a file should have been read as."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def agreement(wanted: Sequence[object], found: Sequence[object]) -> tuple[float, float, float]:
    """Give what Pollock calls precision (the share of what is wanted), recall (of what was found), F1."""
    if not wanted:
        return 1.0, 1.0, 1.0
    common = sum((Counter(wanted) & Counter(found)).values())
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / len(wanted), common / len(found)
    return precision, recall, 2 * precision * recall / (precision + recall)


def points(wanted: Rows, found: Rows | None) -> float:
    """Give the points of one file, ten at most."""
    if found is None:
        return 0.0
    if not wanted:
        return 1.0 + MEASURES
    header = agreement(wanted[0], found[0] if found else ())
    records = agreement(["".join(row) for row in wanted[1:]], ["".join(row) for row in found[1:]])
    cells = agreement(*([cell for row in rows for cell in row] for rows in (wanted, found)))
    return 1.0 + sum((*header, *records, *cells))


def main(folder: Path, worst: int) -> None:
    """Print the score and the files that lose most."""
    files = sorted(path.name for path in (folder / "csv").iterdir())
    scores = {
        name: points(expected(folder / "clean" / name), loaded(folder / "csv" / name)) for name in files
    }
    sys.stdout.write(
        f"{len(scores)} files, simple score {statistics.mean(scores.values()):.4f} of 10"
        f" (best published {BEST_PUBLISHED})\n"
    )
    for name in sorted(scores, key=lambda name: scores[name])[:worst]:
        sys.stdout.write(f"{scores[name]:7.3f}  {name}\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="polluted_files of Pollock's repository")
    parser.add_argument(
        "--worst", type=int, default=10, help="how many of the files that lose most are named"
    )
    arguments = parser.parse_args()
    if arguments.folder is None:
        sys.stdout.write("The Pollock score needs the benchmark's files: give their folder.\n")
    else:
        main(arguments.folder, arguments.worst)
