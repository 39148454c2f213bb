"""Starts two programs on one plan at the same moment, a thousand times: never may both write.

Run from the project's folder: ``python -m tests.safety.two_writers [TIMES] [SEED]``; 1,000 times take some
minutes. In turn they open the same file, recover the same unsaved work, and take over from each other while
both save. Whoever may write makes a mark that only one can make, and takes it away before it lets go.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.edit.partners import change_partners
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import PartnerId
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.workspace import Workspace
from tests.safety.story import first_document

_FIRST: Final = PartnerId("p1")


def _opened(place: Path, _name: str) -> str:
    """Open the file; edit and save it when we may."""
    plan = Workspace(place / "work").open(place / "plan.cpmplan")
    if plan.refusal is not None:
        plan.close()
        return "looked on"
    return _written(plan, place)


def _recovered(place: Path, _name: str) -> str:
    """Go on with the unsaved work when it is offered to us."""
    workspace = Workspace(place / "work")
    for found in workspace.unsaved_work():
        try:
            return _written(workspace.recover(found), place)
        except InputError:
            return "looked on"
    return "looked on"


def _written(plan: OpenPlan, place: Path) -> str:
    """Edit and save with nobody else at it."""
    mark = place / "mark"
    os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    plan.session.apply("Rename", change_partners([_FIRST], name=f"By {os.getpid()}"))
    plan.save()
    mark.unlink()
    plan.close()
    return "wrote"


def _taken_over(place: Path, name: str) -> str:
    """Open the file in any case, and save; whoever was taken over from may not."""
    plan = Workspace(place / "work").open(place / "plan.cpmplan", take_over=True)
    plan.session.apply("Rename", change_partners([_FIRST], name=f"By {name}"))
    try:
        plan.save()
    except InputError:
        plan.close(discard=True)
        return "looked on"
    plan.close()
    (place / f"saved by {name}").touch()
    return "wrote"


WAYS: Final[tuple[Callable[[Path, str], str], ...]] = (_opened, _recovered, _taken_over)


def together(way: Callable[[Path, str], str], place: Path) -> tuple[str, ...]:
    """Let two children do the same at once; gives what each did."""
    gate, opener = os.pipe()
    children = [_child(way, place, name, gate, opener) for name in ("one", "two")]
    os.close(gate)
    os.close(opener)
    return tuple(sorted(_outcome(child, reading) for child, reading in children))


def _child(
    way: Callable[[Path, str], str], place: Path, name: str, gate: int, opener: int
) -> tuple[int, int]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(opener)
        said = "failed"
        try:
            os.read(gate, 1)
            said = way(place, name)
        except BaseException as error:  # noqa: BLE001 - told to the parent
            said = f"failed: {type(error).__name__}: {error}"
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    return child, reading


def _outcome(child: int, reading: int) -> str:
    said = os.read(reading, 10_000).decode()
    os.close(reading)
    os.waitpid(child, 0)
    return said


def once(way: Callable[[Path, str], str], folder: Path) -> tuple[str, ...]:
    """Lay out a plan with unsaved work, let two work on it, and judge what they left."""
    place = Path(tempfile.mkdtemp(dir=folder))
    plan = Workspace(place / "work").new_from(first_document())
    plan.save(place / "plan.cpmplan")
    if way is _recovered:
        plan.session.apply("Rename", change_partners([_FIRST], name="Unsaved"))
    plan.close()
    outcome = together(way, place)
    name = look_into(place / "plan.cpmplan").plan.partners[_FIRST].name
    if "wrote" in outcome and not name.startswith("By "):
        return ("failed: what was written is not there", *outcome)
    return outcome


def run(times: int, seed: int, folder: Path) -> Counter[tuple[str, ...]]:
    """Start two together so often, and count what became of them."""
    random = Random(seed)  # noqa: S311 - for variety, not for secrets
    return Counter(once(random.choice(WAYS), folder) for _ in range(times))


def faults(outcomes: Counter[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Name what must not happen: a failure, or nobody who wrote."""
    return [each for each in outcomes if "wrote" not in each or any("failed" in said for said in each)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("times", type=int, nargs="?", default=1_000)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        counted = run(arguments.times, arguments.seed, Path(place))
    sys.stdout.write(f"{dict(counted)}\n")
    sys.exit(1 if faults(counted) else 0)
