"""Who may have which item: fit, firm matches of language and region, locks, must and must not."""

from collections.abc import Callable, Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.items import Item
from cpm_planner.balance.moves import is_at_home, speaks
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.rule import (
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MustHave,
    MustNotHave,
    RegionMustMatch,
)
from cpm_planner.workload.arrays import SHARED, Ints
from cpm_planner.workload.figures import Figures

Mask = NDArray[np.bool_]
"""Yes or no for every CPM, shape (cpms,)."""


def eligible(figures: Figures, items: Iterable[Item], current: Ints) -> list[Mask]:
    """Give the CPMs each item may be with after balancing; ``current`` is the CPM row who has it now.

    What is locked stays where it is, also against fit, language and region. Whether the rules leave somebody
    for everything is found out before (:mod:`cpm_planner.balance.clashes`); what nobody may have
    stays where it is, and a group nobody may have goes nowhere.
    """
    rules = _Rules(figures)
    return [rules.mask(item, int(row)) for item, row in zip(items, current, strict=True)]


def placeable(figures: Figures, items: Iterable[Item], current: Ints) -> list[Mask]:
    """Give the CPMs with hours each item may go to; none where nobody may have it, unlike ``eligible``."""
    rules = _Rules(figures)
    return [
        rules.allowed(item, int(row), stays=False) & (figures.available > 0)
        for item, row in zip(items, current, strict=True)
    ]


def by_cpm(figures: Figures, test: Callable[[Cpm, str], bool]) -> Callable[[str], Mask]:
    """Turn a test of one CPM and a word into a mask over all CPMs, worked out once a word."""
    cpms = tuple(figures.plan.cpms.values())
    return cache(lambda word: np.array([test(cpm, word) for cpm in cpms], dtype=bool))


class _Rules:
    """The plan's rules, laid out for asking about one item after another."""

    def __init__(self, figures: Figures) -> None:
        rules = tuple(figures.plan.rules.values())
        self._figures = figures
        self._partners = figures.plan.partners
        self._row = figures.arrays.cpms.index
        self._locked = {rule.partner for rule in rules if isinstance(rule, LockPartner)}
        self._closed = self._mask_of(rule.cpm for rule in rules if isinstance(rule, LockCpm))
        self._must = [rule for rule in rules if isinstance(rule, MustHave)]
        self._must_not = [rule for rule in rules if isinstance(rule, MustNotHave)]
        self._language = any(isinstance(rule, LanguageMustMatch) for rule in rules)
        self._region = any(isinstance(rule, RegionMustMatch) for rule in rules)
        self._speaks, self._is_at_home = by_cpm(figures, speaks), by_cpm(figures, is_at_home)
        self._fits = cache(self._fit_mask)

    def mask(self, item: Item, current: int) -> Mask:
        """Give the CPMs the item may be with; what nobody may have stays."""
        allowed = self.allowed(item, current, stays=True)
        alone = len(item.partners) == 1
        return self._mask_of_row(current) if alone and not allowed.any() else allowed

    def allowed(self, item: Item, current: int, *, stays: bool) -> Mask:
        """Give the CPMs the rules allow; ``stays``: whether who fits nobody may stay where it is."""
        allowed: Mask = ~self._mask_of(rule.cpm for rule in self._must_not if rule.partner in item.partners)
        for key in item.partners:
            here = self._mask_of_row(current if len(item.partners) == 1 else self._holder(key))
            is_held = key in self._locked or (self._closed & here).any()
            allowed &= here if is_held else self._allowed(item, key, here if stays else np.zeros_like(here))
        for rule in self._must if item.is_primary else ():
            if rule.partner in item.partners:
                allowed &= self._mask_of([rule.cpm])
        return allowed

    def _holder(self, key: PartnerId) -> int:
        """Row of the partner's primary CPM."""
        row = int(self._figures.arrays.assignments.doer[SHARED, self._figures.arrays.partners.index[key]])
        return row if row < len(self._row) else UNASSIGNED

    def _allowed(self, item: Item, key: PartnerId, otherwise: Mask) -> Mask:
        """Give who may have the partner where nothing holds it; where nobody is able, others may."""
        partner = self._partners[key]
        weights = partner.mix.sell_to, partner.mix.sell_through, partner.mix.sell_with
        able = self._fits(tuple(part for part in item.parts_of(key) if part != SHARED and weights[part - 1]))
        able = able & (self._figures.available > 0)
        allowed: Mask = (able if able.any() else otherwise) & ~self._closed
        if self._language:
            allowed &= self._speaks(partner.language)
        if self._region:
            allowed &= self._is_at_home(partner.region)
        return allowed

    def _fit_mask(self, parts: tuple[int, ...]) -> Mask:
        arrays = self._figures.arrays
        by_role: Mask = np.all(arrays.catalogue.fit[list(parts)] > 0, axis=0)
        return by_role[arrays.cpms.role]

    def _mask_of(self, cpms: Iterable[CpmId]) -> Mask:
        mask = np.zeros(len(self._row), dtype=bool)
        mask[[self._row[cpm] for cpm in cpms]] = True
        return mask

    def _mask_of_row(self, row: int) -> Mask:
        mask = np.zeros(len(self._row), dtype=bool)
        if row != UNASSIGNED:
            mask[row] = True
        return mask
