"""How much of a list is understood by itself: columns proposed rightly, likely duplicates found.

Run from the project's folder: ``PYTHONPATH=. python tests/benchmarks/list_understanding.py [PARTNERS]``.
Prints precision and recall of proposed columns over the header rows in ``tests/data/export_headers``, file by
file, and how many likely duplicates are found among made-up partners (20,000 unless told otherwise), of which
every fiftieth is spelt twice, with the time it takes beside that of bringing their names into plain letters.
"""

import random
import sys
import time
from collections.abc import Iterator

from cpm_planner.exchange.likely_duplicates.likely import Decided, likely_duplicates
from cpm_planner.exchange.likely_duplicates.record import Record
from cpm_planner.exchange.likeness.letters import plain_words
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.word_lists import words_in
from cpm_planner.model.place import Address
from tests.integration.exchange.mapping.export_headers import FOLDER, exports, fed_by

SYLLABLES = sorted(words_in("ka lo mi ter von zu ber gra to ni sol vex ar el in or pan dex qui ro"))
TRADES = sorted(words_in("Bikes Sports Systems Trading Tools Supply Solutions Cycles Outdoor Logistics"))
FORMS = (" GmbH", " Inc.", " Ltd", "", " S.A.", " LLC")


def main() -> None:
    """Print both tables."""
    lines = [f"{'header rows':14}{'lists':>6}{'pairs':>7}{'precision':>11}{'recall':>8}"]
    lines.extend(_line_of_headers(file) for file in sorted(path.stem for path in FOLDER.glob("*.txt")))
    lines.append(_line_of_duplicates(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
    sys.stdout.write("\n".join([*lines, ""]))


def _line_of_headers(file: str) -> str:
    lists = exports(file)
    found = [(fed_by(propose_mapping(each.table, each.kind)), each.expected) for each in lists]
    right = sum(len(fed & expected) for fed, expected in found)
    proposed = sum(len(fed) for fed, _ in found)
    wanted = sum(len(expected) for _, expected in found)
    return f"{file:14}{len(lists):6}{wanted:7}{right / proposed:11.4f}{right / wanted:8.4f}"


def _line_of_duplicates(partners: int) -> str:
    chance = random.Random(1)  # noqa: S311 - made-up names, the same at every run
    records = [*_made_up(partners, chance)]
    twins = [*_spelt_twice(records, chance)]
    truth = {frozenset((one.reference, other.reference)) for one, other in twins}
    everybody = [*records, *(other for _, other in twins)]
    chance.shuffle(everybody)
    started = time.perf_counter()
    for record in everybody:
        plain_words(record.name)
    read = time.perf_counter()
    found = likely_duplicates(everybody, Decided())
    took = time.perf_counter()
    pairs = {frozenset((each.first.reference, each.second.reference)) for each in found}
    return (
        f"{partners:,} partners, {len(truth)} spelt twice: {len(pairs & truth)} found, "
        f"{len(pairs - truth)} others shown, {took - read:.2f} s ({read - started:.2f} s to read the names)"
    )


def _made_up(count: int, chance: random.Random) -> Iterator[Record]:
    cities = [f"City{number}" for number in range(max(20, count // 60))]
    for number in range(count):
        own = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).title()
        name = f"{own} {' '.join(chance.sample(TRADES, chance.randint(1, 2)))}{chance.choice(FORMS)}"
        yield Record(f"id{number}", name, number + 2, address=Address(chance.choice(cities), "", "Germany"))


def _spelt_twice(records: list[Record], chance: random.Random) -> Iterator[tuple[Record, Record]]:
    for number, one in enumerate(chance.sample(records, len(records) // 50)):
        row = len(records) + number + 2
        yield one, Record(f"twin{number}", _spelt_again(one.name, chance), row, address=one.address)


def _spelt_again(name: str, chance: random.Random) -> str:
    for form in FORMS:
        name = name.removesuffix(form) if form else name
    place = chance.randrange(1, len(name) - 1)
    words = name.split()
    chance.shuffle(words)
    return chance.choice(
        (
            f"{name.upper()} Ltda",
            name[:place] + name[place + 1 :],
            name[:place] + name[place + 1] + name[place] + name[place + 2 :],
            " ".join(words),
            f"{name.replace(' ', '-')} SARL",
        )
    )


if __name__ == "__main__":
    main()
