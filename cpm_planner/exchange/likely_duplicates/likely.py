"""Finds partners that may be one, spelt twice, with a score and the reasons for it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rapidfuzz import fuzz, process

from cpm_planner.exchange.likely_duplicates.pairs import pairs_to_compare
from cpm_planner.exchange.likely_duplicates.record import Record
from cpm_planner.exchange.likeness.companies import CompanyNames, company_words
from cpm_planner.formatting.language import to_translate, translate

LEAST_LIKELY: Final = 85
"""The score from which on two partners are shown as one that may be spelt twice."""

_FIRST_LOOK: Final = 60.0
_SAME: Final = 100
_NEARLY: Final = 80
_WITH_CONTACT: Final = 60


class Reason(StrEnum):
    """What speaks for two partners being one, or against it."""

    SAME_NAME = to_translate("likeness", "the same name but for its legal form, accents and marks")
    LIKE_NAME = to_translate("likeness", "nearly the same name")
    PART_NAME = to_translate("likeness", "names with words in common")
    SAME_PLACE = to_translate("likeness", "the same place")
    PLACE_UNKNOWN = to_translate("likeness", "the place of one is not known")
    OTHER_PLACE = to_translate("likeness", "another place")
    SAME_PHONE = to_translate("likeness", "the same telephone number")
    SAME_DOMAIN = to_translate("likeness", "the same web or e-mail domain")

    @property
    def words(self) -> str:
        """How it is said."""
        return translate("likeness", self.value)


_WEIGHTS: Final = {
    Reason.SAME_PLACE: 0,
    Reason.PLACE_UNKNOWN: -10,
    Reason.OTHER_PLACE: -30,
    Reason.SAME_PHONE: 25,
    Reason.SAME_DOMAIN: 15,
}
"""Points added to the likeness of the names; set by hand, so that a name alone in another place is no hit."""


@dataclass(frozen=True, slots=True)
class LikelyDuplicate:
    """Two partners that may be one.

    Attributes:
        first: the one that stays if they are: the plan's, or the one that comes first in the list.
        second: the other one.
        score: from 0 to 100.
        reasons: what speaks for it, and what against.
        is_one: what was decided: True to merge, False to keep apart; None when nothing was.
    """

    first: Record
    second: Record
    score: int
    reasons: tuple[Reason, ...]
    is_one: bool | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """Pairs of references that were decided, each in both orders."""

    same: frozenset[tuple[str, str]] = frozenset()
    different: frozenset[tuple[str, str]] = frozenset()

    def on(self, first: Record, second: Record) -> bool | None:
        """Give what was decided about two partners; None when nothing was."""
        pair = first.reference, second.reference
        return True if pair in self.same else False if pair in self.different else None


def both_orders(pairs: Collection[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Give pairs and their mirror images."""
    return frozenset(pair for one, other in pairs for pair in ((one, other), (other, one)))


def likely_duplicates(records: Sequence[Record], decided: Decided) -> tuple[LikelyDuplicate, ...]:
    """Find the pairs that may be one partner, the likeliest first.

    Args:
        records: partners of a list, and those of the plan that the list does not name.
        decided: what was decided about pairs.
    """
    names = CompanyNames(record.name for record in records)
    spelt = [" ".join(company_words(record.name)) for record in records]
    pairs = sorted(pairs_to_compare(records, names))
    looks = process.cpdist(
        [spelt[one] for one, _ in pairs], [spelt[other] for _, other in pairs], scorer=fuzz.token_sort_ratio
    )
    found = [
        duplicate
        for (one, other), look in zip(pairs, looks, strict=True)
        if look >= _FIRST_LOOK and (duplicate := _compared(records[one], records[other], names, decided))
    ]
    return tuple(sorted(found, key=lambda each: (-each.score, each.first.name, each.second.name)))


def _compared(one: Record, other: Record, names: CompanyNames, decided: Decided) -> LikelyDuplicate | None:
    first, second = sorted((one, other), key=lambda record: (not record.partner, record.row))
    reasons = [_place_reason(first, second)]
    if first.phones & second.phones:
        reasons.append(Reason.SAME_PHONE)
    if first.domains & second.domains:
        reasons.append(Reason.SAME_DOMAIN)
    added = sum(_WEIGHTS[reason] for reason in reasons)
    if _SAME + added < LEAST_LIKELY:
        return None
    likeness = names.score(first.name, second.name)
    least = _NEARLY if len(reasons) == 1 else _WITH_CONTACT
    if likeness < least or likeness + added < LEAST_LIKELY:
        return None
    score, told = min(_SAME, likeness + added), (_name_reason(likeness), *reasons)
    return LikelyDuplicate(first, second, score, told, decided.on(first, second))


def _name_reason(likeness: int) -> Reason:
    if likeness == _SAME:
        return Reason.SAME_NAME
    return Reason.LIKE_NAME if likeness >= _NEARLY else Reason.PART_NAME


def _place_reason(first: Record, second: Record) -> Reason:
    *where, city = first.place
    *elsewhere, other = second.place
    if not city or not other:
        return Reason.PLACE_UNKNOWN
    may_be_one = all(one == two or not one or not two for one, two in zip(where, elsewhere, strict=True))
    return Reason.SAME_PLACE if city == other and may_be_one else Reason.OTHER_PLACE
