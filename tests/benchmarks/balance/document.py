"""The text around the tables: what is measured, on what, how to do it again."""

from textwrap import fill
from typing import Any

from tests.benchmarks.balance import against, assignment, channels, makespan, manners, quality

_OPENING = """\
# Benchmarks of the balancing engine

Measured on 2 cores; written by the command

    PYTHONPATH=. python tests/benchmarks/balance_report.py --length usual --gap FOLDER --best LIST --write

which takes about 45 minutes; `--length full` runs every size with five seeds and 120 to 300 s, several hours.
CP-SAT needs the extra `rivals`: `pip install --require-hashes -r constraints-rivals.txt` in an environment of
its own. The generalised assignment instances are not part of the project: FOLDER and LIST are the reader's.
Each run has a process of its own.
"""

_QUALITY = """\
## Quality over time

Objective: the program's default, where 5 points of spread within a role type count as even (formulas in
`cpm_planner/balance/core/objective.py`). Gap = (plan - bound) / plan, both for this objective and both the
engine's own: no plan can be better by more than that share. Plans are valued again without the engine's code
(`tests/benchmarks/balance/values.py`, held against exact fractions in the tests). Gaps are medians over as
many seeds as the last column says. The engine searches on one core and proves on a second.
"""

_CHANNELS = """\
### The channels

`tests/benchmarks/balance/channels.py`. {description}
"""

_AGAINST = """\
## Beside its rivals

The same problem (seed 1), objective, time and cores, one after the other. **greedy** places items by falling
workload, each where utilisation is then lowest; **HiGHS** gets the whole problem as one mixed-integer program
with 2 threads, **CP-SAT** the whole problem in integers with 2 workers. Both begin with the better of the
greedy plan and staying put; building a model counts as time for all. The engine uses two cores. Gaps are to
the best bound that the engine proved here; all plans are valued by the same independent function.
"""

_TIMES = """\
When the engine had reached what the best rival had at the end of its time (or once that was proved best):
"""

_ASSIGNMENT = """\
## Generalised assignment

Public instances of Chu and Beasley (1997), types A to D, solved by the same code (`ASSIGNMENT_COST`: cost
under capacities). The aim is a share above the best known value; 100 x 10 is to be matched.
"""

_MAKESPAN = """\
## Makespan on unrelated machines

Drawn as in Fanjul-Peyro and Ruiz (2010), solved by the same code (`MAKESPAN`) and by CP-SAT with 2 workers,
the same time each. The best bound is the higher of the two. Makespans are whole: one unit of 37 is 2.7 %.
"""

_MANNERS = """\
## Cancelling, importing, repeating

From `cancelled` answering yes to the result of `solve`:
"""

_IMPORTS = """\
Importing, in fresh processes (medians):
"""

_REPEATS = """\
The same seed and work limit in two processes:
"""


def document(rows: dict[str, list[Any]], note: str | None = None) -> str:
    """Return the whole document, with a note on this edition; a piece that was not measured is left out."""
    parts = [_OPENING, *([f"{fill(note, 110, break_on_hyphens=False)}\n"] if note else [])]
    if rows["quality"]:
        gaps, plans = quality.report(rows["quality"])
        description = _without_title(channels.__doc__ or "")
        parts += [_QUALITY, gaps, "The plans at the end of the longest runs:\n", plans]
        parts += [_CHANNELS.format(description=description)]
    if rows["against"]:
        gaps, times = against.report(rows["against"])
        parts += [_AGAINST, gaps, _TIMES, times]
    if rows["assignment"]:
        parts += [_ASSIGNMENT, assignment.report(rows["assignment"])]
    if rows["makespan"]:
        parts += [_MAKESPAN, makespan.report(rows["makespan"])]
    if rows["manners"]:
        cancel, imports, repeats = (
            manners.report(rows["manners"], kind) for kind in ("cancel", "import", "repeat")
        )
        parts += [_MANNERS, cancel, _IMPORTS, imports, _REPEATS, repeats]
    return "\n".join(parts)


def _without_title(docstring: str) -> str:
    """Drop the first sentence of a module's docstring."""
    return docstring.split("\n\n", 1)[1].strip()
