"""Who may have which item: fit, firm matches of language and region, locks, must and must not."""

from collections.abc import Callable, Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.items import Item
from cpm_planner.balance.moves import is_at_home, speaks
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
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

    What is locked, and what nobody else may have, stays where it is.
    """
    rules = _Rules(figures)
    return [rules.mask(item, int(row)) for item, row in zip(items, current, strict=True)]


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
        self._must = {rule.partner: rule.cpm for rule in rules if isinstance(rule, MustHave)}
        self._must_not = [rule for rule in rules if isinstance(rule, MustNotHave)]
        self._language = any(isinstance(rule, LanguageMustMatch) for rule in rules)
        self._region = any(isinstance(rule, RegionMustMatch) for rule in rules)
        self._speaks, self._is_at_home = by_cpm(figures, speaks), by_cpm(figures, is_at_home)
        self._fits = cache(self._fit_mask)

    def mask(self, item: Item, current: int) -> Mask:
        """Give the CPMs the item may be with."""
        here = self._mask_of_row(current)
        if self._locked.intersection(item.partners) or (self._closed & here).any():
            return here
        allowed = self._allowed(item)
        return allowed if allowed.any() else here

    def _allowed(self, item: Item) -> Mask:
        allowed: Mask = ~self._closed & (self._figures.available > 0)
        for key in item.partners:
            partner = self._partners[key]
            weights = partner.mix.sell_to, partner.mix.sell_through, partner.mix.sell_with
            allowed &= self._fits(tuple(part for part in item.parts if part != SHARED and weights[part - 1]))
            if self._language:
                allowed &= self._speaks(partner.language)
            if self._region:
                allowed &= self._is_at_home(partner.region)
            if item.is_primary and key in self._must:
                allowed &= self._mask_of([self._must[key]])
        return allowed & ~self._mask_of(rule.cpm for rule in self._must_not if rule.partner in item.partners)

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
