"""Cuts the power thousands of times in the middle of work: no acknowledged edit may be lost, no file damaged.

Run from the project's folder: ``python -m tests.safety.power_cuts [CUTS] [SEED]``; 10,000 cuts take about ten
minutes. Whole stories are recorded call by call, SQLite's own and the replacing of files among them; a cut is
what :mod:`tests.safety.disk` leaves of such a recording at some point. Half of the disks keep the order of
names, as file systems with a journal do, half keep none. What is left is opened as at any start.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.workspace import Workspace
from tests.safety.account import Account
from tests.safety.disk import Disk
from tests.safety.kills import begin
from tests.safety.recording import Event, recorded
from tests.safety.story import live, teller, unpacked

MESSAGES_A_STORY: Final = 40
CUTS_A_STORY: Final = 100
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - only where the system has it


class _EndedError(Exception):
    """The story has been told long enough."""


def tell_story(place: Path, random: Random, handle: int) -> None:
    """Live until enough was told, and leave the plan as it is then."""
    told, write = 0, teller(handle)

    def tell(kind: str, value: object) -> None:
        nonlocal told
        write(kind, value)
        told += 1
        if told >= MESSAGES_A_STORY:
            raise _EndedError

    try:
        live(place / "work", place / "plan.cpmplan", random, tell)
    except _EndedError:
        return


def judge(place: Path, account: Account) -> None:
    """Start the program on what a cut left.

    Raises:
        LostError: something acknowledged is not there.
        InputError: the plan file, or the work, is damaged.
    """
    account.check_file(look_into(place / "plan.cpmplan"))
    plan = _started(place)
    try:
        account.check_work(plan.session.document)
    finally:
        plan.close(discard=True)


def _started(place: Path) -> OpenPlan:
    workspace = Workspace(place / "work")
    unsaved = workspace.unsaved_work()
    return workspace.recover(unsaved[0]) if unsaved else workspace.open(place / "plan.cpmplan")


def cut_story(place: Path, random: Random, cuts: int) -> int:
    """Record a story and cut the power so often in its course; gives the number of its events."""
    account = begin(place, random)
    disks = [Disk.of(place, is_ordered=each) for each in (True, False)]
    seed = random.getrandbits(32)
    story = Random(seed)  # noqa: S311 - for variety
    events = recorded(place, lambda handle: tell_story(place, story, handle))
    whens = sorted(random.randrange(len(events)) for _ in range(cuts))
    for number, event in enumerate(events):
        for disk in disks:
            disk.take(event)
        _hear(account, event)
        while whens and whens[0] == number:
            whens.pop(0)
            shutil.rmtree(place)
            place.mkdir()
            random.choice(disks).cut(random)
            judge(place, _copied(account))
    return len(events)


def _hear(account: Account, event: Event) -> None:
    if event.kind == "tell":
        for kind, value in unpacked(event.content):
            account.hear(kind, value)


def _copied(account: Account) -> Account:
    return Account(account.document, account.coming, account.file, account.coming_file)


def run(cuts: int, seed: int, folder: Path) -> str:
    """Cut so often, and say how often what happened."""
    random = Random(seed)  # noqa: S311 - for variety, not for secrets
    events = stories = 0
    for start in range(0, cuts, CUTS_A_STORY):
        events += cut_story(folder / "story", random, min(CUTS_A_STORY, cuts - start))
        stories += 1
        sys.stdout.write(f"{start + CUTS_A_STORY} cuts\n" if start % 1_000 == 0 else "")
        sys.stdout.flush()
    return f"{cuts} cuts in {stories} stories of {events} calls and messages: 0 lost, 0 inconsistent"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cuts", type=int, nargs="?", default=10_000)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        sys.stdout.write(run(arguments.cuts, arguments.seed, Path(folder)) + "\n")
