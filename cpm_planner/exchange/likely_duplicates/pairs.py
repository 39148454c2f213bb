"""Picks the pairs of partners worth comparing, so that 20,000 of them are not compared with each other."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Final

from cpm_planner.exchange.likely_duplicates.record import NO_ROW, Record
from cpm_planner.exchange.likeness.companies import CompanyNames, company_words

_MOST_SHARING: Final = 50
"""A telephone number or word that more partners share tells nothing of any two of them."""

_MOST_IN_PLACE: Final = 400
_RARE: Final = 20
_LONG: Final = 5
_BEGINNING: Final = 3

Pair = tuple[int, int]


def pairs_to_compare(records: Sequence[Record], names: CompanyNames) -> set[Pair]:
    """Give the positions of records that share a name, a rare word, a contact, or a place and a beginning.

    Two records that are both of the plan alone are left out.
    """
    pairs: set[Pair] = set()
    for keys_of, most in (
        (_names, _MOST_SHARING),
        (lambda record: _rare_words(record, names), _RARE),
        (lambda record: record.phones, _MOST_SHARING),
        (lambda record: record.domains, _MOST_SHARING),
        (_beginnings_in_place, _MOST_IN_PLACE),
    ):
        pairs.update(_pairs_sharing(records, keys_of, most))
    return pairs


def _pairs_sharing(
    records: Sequence[Record], keys_of: Callable[[Record], Iterator[str] | frozenset[str]], most: int
) -> Iterator[Pair]:
    sharing: defaultdict[str, list[int]] = defaultdict(list)
    for position, record in enumerate(records):
        for key in keys_of(record):
            sharing[key].append(position)
    for positions in sharing.values():
        if len(positions) <= most:
            yield from (
                (one, other)
                for one, other in combinations(positions, 2)
                if records[one].row != NO_ROW or records[other].row != NO_ROW
            )


def _names(record: Record) -> Iterator[str]:
    yield "".join(sorted(company_words(record.name)))


def _rare_words(record: Record, names: CompanyNames) -> Iterator[str]:
    for word in {*company_words(record.name)}:
        if len(word) >= _LONG and names.times(word) <= _RARE:
            yield word


def _beginnings_in_place(record: Record) -> Iterator[str]:
    *_, city = record.place
    if city:
        for beginning in {word[:_BEGINNING] for word in company_words(record.name)}:
            yield f"{city}|{beginning}"
