"""How good and how quick the balancing engine is, beside its rivals: every table, or some of them.

Run: PYTHONPATH=. python tests/benchmarks/balance_report.py [PIECE ...] [--length brief|usual|full]
         [--sizes SIZE ...] [--gap FOLDER --best LIST] [--write [--note TEXT]]

Pieces: quality, against, assignment, makespan, manners; all of them unless named. `brief` takes some minutes,
`usual` about 45 and `full` several hours. The rows are kept in out/benchmarks; --write puts all that are
there into docs/benchmarks.md, else they are printed. With --sizes only these are run, and the rows of others
stay.

FOLDER holds generalised assignment instances (white-space separated: m n, m rows of n costs, m rows of n
weights, m capacities), LIST the best values known: a table with the columns Path and Best known solution
value. CP-SAT takes part where OR-Tools is installed: the extra "rivals", locked in
constraints-rivals.txt.
"""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.balance import against, assignment, makespan, manners, quality
from tests.benchmarks.balance.contestants import has_cp_sat
from tests.benchmarks.balance.document import document
from tests.benchmarks.balance.lengths import LENGTHS, Length
from tests.benchmarks.balance.rows import PIECES, Rows

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = ROOT / "docs" / "benchmarks.md"


def main() -> None:
    """Run the pieces asked for and show or write the tables."""
    asked = _arguments()
    length = LENGTHS[asked.length] if asked.sizes is None else LENGTHS[asked.length].only(asked.sizes)
    rows = Rows(ROOT / "out" / "benchmarks" / asked.length)
    makers = _makers(length, asked.gap, asked.best)
    for piece in makers:
        if piece in asked.pieces or not asked.pieces:
            rows.keep(piece, makers[piece](), add=asked.sizes is not None)
    text = document(rows.all(), asked.note)
    if asked.write:
        WRITTEN.parent.mkdir(exist_ok=True)
        WRITTEN.write_text(text)
    else:
        sys.stdout.write(text)


def _makers(length: Length, gap: Path | None, best: Path | None) -> dict[str, Callable[[], Iterable[Any]]]:
    """Return what makes the rows of each piece; say what is left out for want of something."""
    makers: dict[str, Callable[[], Iterable[Any]]] = {
        "quality": lambda: quality.runs(length),
        "against": lambda: against.heats(length),
        "makespan": lambda: makespan.schedules(length),
        "manners": lambda: manners.manners(length),
    }
    if gap is not None and best is not None:
        makers["assignment"] = lambda: assignment.assignments(gap, best, length.assignment)
    else:
        sys.stderr.write("No generalised assignment instances are given (--gap, --best): left out.\n")
    if not has_cp_sat():
        sys.stderr.write('OR-Tools is not installed (the extra "rivals"): CP-SAT is left out.\n')
    return makers


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pieces", nargs="*", metavar="PIECE", help=", ".join(PIECES))
    parser.add_argument("--length", choices=LENGTHS, default="brief")
    parser.add_argument("--sizes", nargs="+", metavar="SIZE")
    parser.add_argument("--gap", type=Path, metavar="FOLDER")
    parser.add_argument("--best", type=Path, metavar="LIST")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--note", metavar="TEXT", help="what a reader should know of these runs")
    asked = parser.parse_args()
    unknown = set(asked.pieces) - set(PIECES)
    if unknown:
        parser.error(f"no such piece: {', '.join(sorted(unknown))}")
    return asked


if __name__ == "__main__":
    main()
