"""Lets a monkey play with the real window: ``python -m tests.gui.monkey [EVENTS] [--seed SEED]``.

It presses keys, clicks, drags, types sense and nonsense, gives verbs, opens and closes dialogs, pages and
plans, takes steps back and saves, at random. Each visit of 2,000 events is a process of its own with a seed
of its own, on a small plan unless told otherwise; half a minute or so if nothing else runs. A visit fails
when its process dies or hangs, when an error is not caught, when Qt, Python or the log warns, and when at the
end the working copy or the saved file differ from the plan in memory. Then the command that repeats the visit
is printed, and its last events. A visit repeats itself but for what other processes work out and how fast;
``--keep`` keeps all events of those that failed.
"""

import argparse
import sys
import time
from pathlib import Path

from tests.gui.monkey.visits import EVENTS_OF_A_VISIT, SMALL, visits


def main() -> int:
    """Play until so many events are done; gives 1 when there were faults."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.gui.monkey", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("events", type=int, nargs="?", default=1_000_000)
    parser.add_argument(
        "--seed", type=int, default=1, help="of the first visit; each further one has the next"
    )
    parser.add_argument("--each", type=int, default=EVENTS_OF_A_VISIT, help="events of a visit")
    parser.add_argument("--keep", type=Path, help="folder for the events of visits that failed")
    parser.add_argument(
        "--size",
        type=int,
        nargs=2,
        metavar=("PARTNERS", "CPMS"),
        default=SMALL,
        help="of the plan (80 8); large ones are filled in turns, slowly",
    )
    arguments = parser.parse_args()
    start, done, failed = time.monotonic(), 0, 0
    size = (arguments.size[0], arguments.size[1])
    for visit in visits(arguments.events, arguments.seed, arguments.each, arguments.keep, size):
        done += visit.events
        failed += bool(visit.fault)
        sys.stdout.write(visit.report() if visit.fault else "")
        rate = done / (time.monotonic() - start)
        sys.stdout.write(f"seed {visit.seed}: {done:,} events, {rate:.0f} a second, {failed} visits failed\n")
        sys.stdout.flush()
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
