"""How focused CPMs should be: the sales model each CPM is mainly there for, and what work beside it costs.

Focus is 1 / sum of squared shares of hours by model, the effective number of models a CPM plays. It depends
on all of a CPM's partners at once and is neither a sum over placements nor convex, so that no bound of the
search would hold for it. Once each CPM has a main model, though, the minutes beside it are such a sum, and
they keep focus in check: with a share s of a CPM's hours beside the main model,

    focus <= 1 / (1 - s) ** 2                            since the main model's share alone is 1 - s
    cost of item i at CPM j, beside the terms of :mod:`cpm_planner.balance.costs`
          = PRICES[wish] * minutes a month that i takes of j for other models than j's main one

Work without a model is beside nothing. A unit of cost is worth a minute of spread over a whole role type.

Main models follow from the plan as it is. Of the CPMs of a role type who have hours, as many are there for a
model as its share of their hours by model asks for (largest remainder), so that main models can take all the
work there is. Who is there for which makes the hours within main models greatest, so that as little as can be
has to move: a transport problem with three destinations, solved exactly by exchanges of two or three CPMs.
The CPMs of a role type that has no work by model yet are there for what their role type fits best.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import permutations
from typing import Final

import numpy as np

from cpm_planner.balance.items import Item, model_minutes_by_role, workload_of
from cpm_planner.workload.arrays import Floats, Ints
from cpm_planner.workload.figures import Figures


class FocusWish(StrEnum):
    """How focused CPMs should be."""

    AS_IT_COMES = "as-it-comes"
    """Focus is not weighed."""
    RATHER = "rather"
    """Work goes to CPMs who are there for its model where that costs little evenness and few moves."""
    STRONGLY = "strongly"
    """The same at the price of some evenness and of more moves."""


PRICES: Final[Mapping[FocusWish, float]] = {
    FocusWish.AS_IT_COMES: 0.0,
    FocusWish.RATHER: 0.5,
    FocusWish.STRONGLY: 2.0,
}
"""What a minute beside the main model costs; starting guesses."""

_GAIN: Final = 1e-6
"""Minutes below which an exchange of main models is rounding."""


class FocusCosts:
    """Costs of the minutes beside main models, for one plan and wish."""

    def __init__(self, figures: Figures, wish: FocusWish) -> None:
        """Choose the main models, where focus is weighed at all."""
        self._figures, self._price = figures, PRICES[wish]
        if self._price:
            self._main, self._work = main_models(figures), workload_of(figures).minutes

    def rows(self, items: Sequence[Item]) -> Floats | float:
        """Cost of each of some items with every CPM, shape (items, cpms); 0 where focus is not weighed."""
        if not self._price:
            return 0.0
        minutes = model_minutes_by_role(self._figures, items, self._work)
        beside = minutes.sum(axis=2, keepdims=True) - minutes
        cost: Floats = self._price * beside[:, self._figures.arrays.cpms.role, self._main]
        return cost


def main_models(figures: Figures) -> Ints:
    """Give each CPM's main model as a row of the three models, shape (cpms,)."""
    role, fit = figures.arrays.cpms.role, figures.arrays.catalogue.fit[1:]
    main: Ints = fit.argmax(axis=0)[role]
    for each in range(fit.shape[1]):
        members = np.flatnonzero((role == each) & (figures.available > 0))
        minutes = figures.load.by_model[:, members] * (fit[:, each] > 0)[:, np.newaxis]
        if minutes.sum() > 0:
            main[members] = _shared_out(minutes)
    return main


def _shared_out(minutes: Floats) -> Ints:
    """Share models (3, n) out to n CPMs, so many for each as its minutes ask for."""
    main = np.repeat(np.arange(len(minutes)), _seats(minutes.sum(axis=1), minutes.shape[1]))
    while (exchange := _best_exchange(minutes, main)) is not None:
        cpms, models = exchange
        main[cpms] = models
    return main


def _seats(minutes: Floats, seats: int) -> Ints:
    """Share seats out in proportion to minutes, by largest remainder."""
    exact = minutes / minutes.sum() * seats
    whole: Ints = np.floor(exact).astype(np.int64)
    last = np.argsort(whole - exact, kind="stable")[: seats - whole.sum()]
    whole[last] += 1
    return whole


def _best_exchange(minutes: Floats, main: Ints) -> tuple[list[int], list[int]] | None:
    """Find the exchange of main models among two or three CPMs that brings most; None where none brings any.

    Without a gainful circle through the models there is nothing better with as many CPMs for each.
    """
    by_model = [np.flatnonzero(main == model) for model in range(len(minutes))]
    present = [model for model, cpms in enumerate(by_model) if len(cpms)]
    best, exchange = _GAIN, None
    for circle in (c for size in (2, 3) for c in permutations(present, size) if c[0] == min(c)):
        gain, cpms, models = 0.0, [], [*circle[1:], circle[0]]
        for old, new in zip(circle, models, strict=True):
            gains = minutes[new, by_model[old]] - minutes[old, by_model[old]]
            gain += float(gains.max())
            cpms.append(int(by_model[old][gains.argmax()]))
        if gain > best:
            best, exchange = gain, (cpms, models)
    return exchange
