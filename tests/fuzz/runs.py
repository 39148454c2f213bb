"""Runs through many spoilt files, each known by its number."""

import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from random import Random
from typing import Final

from tests.fuzz.mutations import mutated
from tests.fuzz.seeds import Seed, seeds
from tests.fuzz.whole_way import MemoryWatch, Tally, whole_way

_FILES_BETWEEN_WORDS: Final = 250


def mutated_file(number: int, sound: tuple[Seed, ...]) -> tuple[Seed, bytes]:
    """Give the spoilt file of a number, and what it was made from."""
    random = Random(number)  # noqa: S311 - for variety, not for secrets
    seed = sound[number % len(sound)]
    return seed, mutated(seed, random)


def run(files: int, first: int, keep: Path | None) -> int:
    """Take the files in, say what became of them, and give how many failed."""
    sound, memory = seeds(), MemoryWatch()
    failed: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place, whole_way(Path(place) / "plan") as way:
        for number in range(first, first + files):
            seed, content = mutated_file(number, sound)
            path = Path(place) / f"list.{seed.ending}"
            path.write_bytes(content)
            try:
                way.take(path, seed.kind)
            except Exception as error:  # noqa: BLE001 - each is a fault to be counted and looked at
                failed[f"{type(error).__name__} at {_place(error)}"] += 1
                sys.stdout.write(f"{number} {seed.ending} {seed.kind}: {traceback.format_exc()}\n")
                if keep is not None:
                    (keep / f"{number}.{seed.ending}").write_bytes(content)
            if (number - first + 1) % _FILES_BETWEEN_WORDS == 0:
                sys.stdout.write(f"{number - first + 1} files, {sum(failed.values())} failed\n")
                sys.stdout.flush()
        _say(way.tally, memory, files, failed)
    return sum(failed.values())


def _place(error: BaseException) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}"


def _say(tally: Tally, memory: MemoryWatch, files: int, failed: Counter[str]) -> None:
    refused = ", ".join(f"{code} {times}" for code, times in tally.refused.most_common())
    sys.stdout.write(
        f"{files} files: {tally.entered} entered, {sum(tally.refused.values())} refused ({refused})\n"
        f"rows: {dict(tally.rows)}\n"
        f"longest {tally.seconds:.1f} s, most memory {memory.more_bytes / 2**20:.0f} MB more than at first\n"
        f"{sum(failed.values())} failed {dict(failed)}\n"
    )
