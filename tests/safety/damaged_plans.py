"""Damages thousands of plan files: whatever changes what a file says has to be found on opening.

Run from the project's folder: ``python -m tests.safety.damaged_plans [FILES] [FIRST]``; 5,000 files take some
minutes. Bits are flipped, sectors zeroed, ends cut off, pages swapped, repeated and taken from an earlier
version of the same plan, as disks, memory sticks and half-done copies do. Every file has a number.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.edit.partners import change_partners
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document
from cpm_planner.store.plan_file import read_document
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_document, a_large_plan
from tests.data.plans.golden import FOLDER, golden_document

PAGE, SECTOR = 4_096, 512

Damage = Callable[[bytes, bytes, Random], bytes]
"""Gives a damaged file from a sound one and an earlier one of the same plan."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound file, an earlier one of the same plan, and what it says."""

    content: bytes
    earlier: bytes
    document: Document


def sound_files(folder: Path) -> tuple[Sound, ...]:
    """Give files of every version, and a larger one."""
    golden = [
        Sound(path.read_bytes(), path.read_bytes(), golden_document(int(path.stem.removeprefix("version_"))))
        for path in sorted(FOLDER.glob("version_*.cpmplan"))
    ]
    return (*golden, _larger(folder))


def _larger(folder: Path) -> Sound:
    path = folder / "large.cpmplan"
    plan = Workspace(folder / "work").new_from(a_document(a_large_plan(300, 12)))
    plan.save(path)
    earlier = path.read_bytes()
    plan.session.apply("Rename", change_partners(list(plan.session.plan.partners)[::7], note="Changed"))
    plan.save()
    document = plan.session.document
    plan.close()
    return Sound(path.read_bytes(), earlier, document)


def flip_bits(content: bytes, _earlier: bytes, random: Random) -> bytes:
    """Flip one bit, or some."""
    changed = bytearray(content)
    for _ in range(random.choice((1, 1, 1, 2, 8, 64))):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def zero_sectors(content: bytes, _earlier: bytes, random: Random) -> bytes:
    """Lose some sectors."""
    changed = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 8))):
        start = random.randrange(len(changed) // SECTOR) * SECTOR
        changed[start : start + SECTOR] = bytes(SECTOR)
    return bytes(changed)


def cut_off(content: bytes, _earlier: bytes, random: Random) -> bytes:
    """Lose the end, or have zeros in its place."""
    size = random.choice((random.randrange(len(content)), random.randrange(len(content) // PAGE) * PAGE))
    return content[:size] + bytes(random.choice((0, len(content) - size)))


def swap_pages(content: bytes, _earlier: bytes, random: Random) -> bytes:
    """Have two pages in each other's places, or one twice."""
    pages = [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
    first, second = random.randrange(len(pages)), random.randrange(len(pages))
    is_twice = random.random() < 0.5
    pages[first], pages[second] = pages[second], pages[second] if is_twice else pages[first]
    return b"".join(pages)


def older_pages(content: bytes, earlier: bytes, random: Random) -> bytes:
    """Have some pages as they were in an earlier file, as after a copy that was stopped."""
    changed = bytearray(content)
    for _ in range(random.choice((1, 2, 5))):
        start = random.randrange(len(changed) // PAGE) * PAGE
        changed[start : start + PAGE] = earlier[start : start + PAGE].ljust(PAGE, b"\0")
    return bytes(changed)


def rubbish(content: bytes, _earlier: bytes, random: Random) -> bytes:
    """Have rubbish somewhere."""
    start, length = random.randrange(len(content)), random.choice((1, 4, 100, SECTOR, PAGE))
    return content[:start] + random.randbytes(length) + content[start + length :]


DAMAGES: Final[tuple[Damage, ...]] = (
    *(flip_bits, flip_bits, zero_sectors, cut_off, swap_pages, older_pages, rubbish),
)


def damaged_file(number: int, sound: tuple[Sound, ...]) -> tuple[bytes, Document, str]:
    """Give the damaged file of a number, what it said before, and what was done to it."""
    random = Random(number)  # noqa: S311 - for variety, not for secrets
    one, damage = sound[number % len(sound)], random.choice(DAMAGES)
    return damage(one.content, one.earlier, random), one.document, damage.__name__


def verdict(path: Path, document: Document) -> str:
    """Open a damaged file: `found`, `harmless` when it says the same, or what is wrong."""
    try:
        read = read_document(path)
    except InputError as error:
        return "found" if str(path) in str(error) else f"the message names no file: {error}"
    return "harmless" if read == document else "changed and not found"


def run(files: int, first: int, folder: Path) -> Counter[str]:
    """Open so many damaged files and count the verdicts; those that are wrong are named."""
    sound = sound_files(folder)
    verdicts: Counter[str] = Counter()
    for number in range(first, first + files):
        content, document, damage = damaged_file(number, sound)
        path = folder / "damaged.cpmplan"
        path.write_bytes(content)
        found = verdict(path, document)
        verdicts[found] += 1
        if found not in ("found", "harmless"):
            sys.stdout.write(f"{number} {damage}: {found}\n")
    return verdicts


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=int, nargs="?", default=5_000)
    parser.add_argument("first", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        sys.stdout.write(f"{dict(run(arguments.files, arguments.first, Path(place)))}\n")
