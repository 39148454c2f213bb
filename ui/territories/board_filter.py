"""What the board shows clearly, and what it dims: by words, model, tier, region, risk and lock."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cpm_planner.edit.rules import is_locked
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import Ints, part_of
from ui.territories.contents import Contents

Mask = NDArray[np.bool_]


class MixKind(StrEnum):
    """Kinds of mix that are no sales model of their own."""

    HYBRID = "hybrid"
    UNTAGGED = "untagged"


MIXES: Final[tuple[SalesModel | MixKind, ...]] = (*SalesModel, *MixKind)
"""What can be chosen by mix."""


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What is looked for; a partner has to meet all of it, and one of the values of each set that has any."""

    text: str = ""
    mixes: frozenset[Hashable] = frozenset()
    """Of :data:`MIXES`."""
    tiers: frozenset[Hashable] = frozenset()
    """Tier ids, None for partners nobody gave one."""
    regions: frozenset[Hashable] = frozenset()
    at_risk: bool = False
    locked: bool = False

    @property
    def words(self) -> list[str]:
        """The words looked for."""
        return self.text.casefold().split()

    @property
    def is_on(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.words) or self != BoardFilter(text=self.text)


class Sieve:
    """Asks filters of one board after the other; texts of partners are laid out once for each plan."""

    def __init__(self) -> None:
        """Know no plan yet."""
        self._texts: tuple[object, tuple[str, ...]] = (None, ())

    def matches(self, contents: Contents, wanted: BoardFilter) -> Mask:
        """Mark the partners that meet a filter, shape (partners,)."""
        plan, words = contents.figures.plan, wanted.words
        found = np.ones(len(plan.partners), dtype=bool)
        if words:
            found &= _marks(_has_all(text, words) for text in self._searched(plan))
        if wanted.mixes:
            found &= np.logical_or.reduce([of_mix(contents, each) for each in MIXES if each in wanted.mixes])
        if wanted.tiers:
            found &= _marks(partner.tier in wanted.tiers for partner in plan.partners.values())
        if wanted.regions:
            found &= _marks(partner.region in wanted.regions for partner in plan.partners.values())
        if wanted.at_risk:
            found &= contents.risks.any
        if wanted.locked:
            found &= _marks(is_locked(plan, key) for key in contents.keys)
        return found

    def lanes(self, contents: Contents, wanted: BoardFilter) -> frozenset[int]:
        """Give the lanes of CPMs whose name or role type has every word looked for."""
        plan, words = contents.figures.plan, wanted.words
        if not words:
            return frozenset()
        return frozenset(
            contents.lane_of_cpm[cpm.id]
            for cpm in plan.cpms.values()
            if _has_all(f"{cpm.name}\n{plan.role_types[cpm.role_type].name}".casefold(), words)
        )

    def prepare(self, contents: Contents) -> None:
        """Lay out what words are looked for in, so that the search itself is quick."""
        self._searched(contents.figures.plan)

    def _searched(self, plan: Plan) -> tuple[str, ...]:
        if self._texts[0] is not plan.partners:
            self._texts = (plan.partners, tuple(map(_text, plan.partners.values())))
        return self._texts[1]


def of_mix(contents: Contents, mix: SalesModel | MixKind) -> Mask:
    """Mark the partners whose mix has a model, or is of a kind."""
    plays = contents.figures.arrays.partners.weight > 0
    models = [part_of(model) for model in SalesModel]
    found: Mask
    if mix is MixKind.HYBRID:
        found = plays[models].sum(axis=0) > 1
    elif mix is MixKind.UNTAGGED:
        found = ~np.logical_or.reduce(plays[models])
    else:
        found = plays[part_of(mix)]
    return found


def found_in(contents: Contents, lane: int, matches: Mask) -> Ints:
    """Give the places of a lane's cards that are found."""
    return np.flatnonzero(matches[contents.lanes[lane].partners])


def next_found(
    contents: Contents, matches: Mask, lanes: frozenset[int], start: tuple[int, int], step: int
) -> tuple[int, int] | None:
    """Give lane and card of the next find after a place, or before it with -1; round again at the end.

    A lane's head comes before its cards, with -1 for its card; a lane found by its name counts as one find.
    """
    lane, card = start
    count = len(contents.lanes)
    for turn in range(count + 1):
        at = (lane + step * turn) % count
        places = [-1] * (at in lanes) + found_in(contents, at, matches).tolist()
        if turn == 0:
            places = [each for each in places if (each - card) * step > 0]
        if places:
            return at, places[0 if step > 0 else -1]
    return None


def _text(partner: Partner) -> str:
    place = partner.address
    words = partner.name, partner.external_id, partner.segment, partner.region, place.city, place.country
    return "\n".join(words).casefold()


def _has_all(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _marks(values: Iterable[bool]) -> Mask:
    return np.fromiter(values, dtype=bool)
