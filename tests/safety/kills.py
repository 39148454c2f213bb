"""Kills the program thousands of times in the middle of its work: no acknowledged edit may be lost.

Run from the project's folder: ``python -m tests.safety.kills [KILLS] [SEED]``; 10,000 kills take about half
an hour. Half of them come after a random time, half before a random writing call (where the system can be
watched). Each life goes on with what the one before left; new ones start from files and from
unsaved work of every released version, so that kills fall into migrations as well.
"""

import argparse
import os
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from contextlib import closing
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.store.atomic_write import file_digest
from cpm_planner.store.working_copy import WorkingCopy
from cpm_planner.workspace.opening import look_into
from tests.data.plans.golden import FOLDER, golden_document
from tests.safety import watched
from tests.safety.account import Account
from tests.safety.story import first_document, live, teller, unpacked

LIVES_A_STORY: Final = 25
MEAN_SECONDS: Final = 0.06
MOST_CALLS: Final = 600
_VERSIONS: Final = sorted(FOLDER.glob("version_*.cpmplan"))


def begin(place: Path, random: Random) -> Account:
    """Lay out a plan for a new story: a new file, an old file, or unsaved work of an older program."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    path = place / "plan.cpmplan"
    kind = random.randrange(4)
    if kind == 0:
        copy = WorkingCopy.create(place / "first", first_document())
        copy.publish(path)
        copy.close()
        return Account(first_document(), file=first_document())
    version = random.choice(_VERSIONS)
    document = golden_document(int(version.stem.removeprefix("version_")))
    shutil.copy(version, path)
    if kind == 1:
        leave_old_work(version, path, place / "work" / "0123456789abcdef")
    return Account(document, file=document)


def leave_old_work(version: Path, path: Path, folder: Path) -> None:
    """Leave the working copy that a program of a version would have left, with an unsaved step."""
    folder.mkdir(parents=True)
    (folder / "owner.lock").touch()
    shutil.copy(version, folder / "plan.sqlite")
    with closing(sqlite3.connect(folder / "plan.sqlite")) as database, database:
        database.execute("DELETE FROM seal")
        database.execute("INSERT INTO unsaved_step VALUES (1, 'An edit', '2026-01-01T00:00:00+00:00')")
        row = (1, str(path), file_digest(path), None, None, "2026-01-01T00:00:00+00:00")
        database.execute("INSERT INTO origin VALUES (?, ?, ?, ?, ?, ?)", row)


def killed_after(seconds: float, place: Path, seed: int) -> bytes:
    """Live until a kill after some time; gives what was told."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _live_and_leave(place, seed, writing)
    os.close(writing)
    told = b""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0 and select.select([reading], [], [], left)[0]:
        piece = os.read(reading, 1 << 20)
        if not piece:
            break
        told += piece
    os.kill(child, signal.SIGKILL)
    while piece := os.read(reading, 1 << 20):
        told += piece
    os.close(reading)
    os.waitpid(child, 0)
    return told


def killed_at(number: int, place: Path, seed: int) -> bytes:
    """Live until a kill before a numbered one of the calls that write; gives what was told."""
    calls = count()
    told = b""

    def decide(call: watched.Call) -> watched.Fate:
        nonlocal told
        if call.name == "write" and call.file() == watched.EAR:
            told += call.memory(call.arguments[1], call.arguments[2])
        elif call.name != "openat" or call.path(1, 0).startswith(str(place)):
            return watched.Fate.KILL if next(calls) == number else watched.Fate.RUN
        return watched.Fate.RUN

    def work() -> None:
        _live_and_leave(place, seed, os.open(watched.EAR, os.O_WRONLY))

    watched.run(work, decide)
    return told


def _live_and_leave(place: Path, seed: int, handle: int) -> None:
    """Live in a child, until it is killed or something fails that must not."""
    tell = teller(handle)
    try:
        live(place / "work", place / "plan.cpmplan", Random(seed), tell)  # noqa: S311 - for variety
    except BaseException:  # noqa: BLE001 - whatever it is, the parent has to hear of it
        tell("failed", traceback.format_exc())
    finally:
        os._exit(1)


def one_kill(place: Path, account: Account, random: Random) -> None:
    """Live one life, kill it, and judge what it left.

    Raises:
        LostError: something acknowledged is not there.
        InputError: the plan file is damaged.
    """
    seed = random.getrandbits(32)
    if watched.is_available() and random.random() < 0.5:
        told = killed_at(random.randrange(MOST_CALLS), place, seed)
    else:
        told = killed_after(random.expovariate(1 / MEAN_SECONDS), place, seed)
    for kind, value in unpacked(told):
        account.hear(kind, value)
    account.ended()
    account.check_file(look_into(place / "plan.cpmplan"))


def run(kills: int, seed: int, folder: Path) -> list[Account]:
    """Kill so many lives, and give the accounts of their stories."""
    random = Random(seed)  # noqa: S311 - for variety, not for secrets
    accounts: list[Account] = []
    for number in range(kills):
        if number % LIVES_A_STORY == 0:
            accounts.append(begin(folder / "story", random))
        one_kill(folder / "story", accounts[-1], random)
        if number % 500 == 499:
            sys.stdout.write(f"{number + 1} kills\n")
            sys.stdout.flush()
    return accounts


def say(accounts: list[Account]) -> None:
    """Say in words what the accounts hold."""
    under_way: dict[str, int] = {}
    for account in accounts:
        for what, times in account.under_way.items():
            under_way[what] = under_way.get(what, 0) + times
    sys.stdout.write(
        f"{sum(under_way.values())} kills in {len(accounts)} stories ({under_way}): "
        f"{sum(each.edits for each in accounts)} edits and {sum(each.saves for each in accounts)} saves "
        f"acknowledged, 0 lost, 0 files damaged; "
        f"longest start {max(each.slowest for each in accounts):.3f} s\n"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kills", type=int, nargs="?", default=10_000)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        say(run(arguments.kills, arguments.seed, Path(folder)))
