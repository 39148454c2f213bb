"""Small hiring problems drawn at random, and exhaustive search for their answers by duality.

The least that is left of a month's work, by weights w_d, is the largest value of::

    sum over classes of y_d * work_d  -  sum over groups of z_g * room_g
    0 <= z_g,  y_d <= w_d,  y_d <= z_g * 100 / fit_gd       for every group with a fit

which is reached at a corner, where every z_g is 0 or tied to some y_d, and that one to its weight or to
another z. So all corners follow from the weights by steps from y to z and back, and no solver is needed.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement, product

import numpy as np

from cpm_planner.headcount.hiring.core.problem import HiringProblem, Ints

EQUAL = 1e-6
RAMPS = ((0, 50), (), (25, 50, 75), (60, 20))


def a_small_problem(random: np.random.Generator) -> HiringProblem:
    """Draw a problem with one to three groups, and hires from the first, second or third month on."""
    groups, classes = int(random.integers(1, 4)), int(random.integers(1, 4))
    months, starts = int(random.integers(3, 6)), int(random.integers(1, 3))
    group = np.repeat(np.arange(groups), starts)
    start = np.tile(np.arange(starts), groups) + int(random.integers(0, 2))
    ramps = [RAMPS[int(random.integers(len(RAMPS)))] for _ in range(groups)]
    price = random.integers(4, 9, groups)[group] * (months - start) if random.random() < 0.8 else 0 * group
    work = random.integers(0, 120, (classes, months))
    return HiringProblem(
        work=work,
        fit=random.choice([0, 30, 60, 80, 100], (groups, classes)),
        there=random.integers(0, 120, (groups, months)),
        group=group,
        start=start,
        offer=np.array([_offer(ramps[g], s, months) for g, s in zip(group, start, strict=True)]),
        price=price,
        worth=work * random.integers(1, 4, (classes, 1)),
        counts=random.random(months) < 0.9,
    )


def _offer(ramp: Sequence[int], start: int, months: int) -> list[int]:
    since = [month - start for month in range(months)]
    return [0 if each < 0 else ramp[each] if each < len(ramp) else 100 for each in since]


class Corners:
    """The corners of the dual problem, and what they say is left."""

    def __init__(self, problem: HiringProblem, weights: Ints) -> None:
        """Find the corners for weights (classes,)."""
        fit, groups, classes = problem.fit, range(len(problem.there)), range(len(problem.work))
        y = [{Fraction(int(weights[each]))} for each in classes]
        z: list[set[Fraction]] = [{Fraction(0)} for _ in groups]
        for _ in groups:
            for g, d in product(groups, classes):
                z[g] |= {each * int(fit[g, d]) / 100 for each in y[d]}
            for g, d in product(groups, classes):
                if fit[g, d]:
                    least, limit_of = Fraction(100, int(fit[g, d])), int(weights[d])
                    y[d] |= {each * least for each in z[g] if each * least <= limit_of}
        corners = list(product(*z))
        self._z = np.array(corners, dtype=np.float64).reshape(len(corners), len(groups))
        limit = np.divide(100, fit, out=np.zeros(fit.shape), where=fit > 0)
        tied = [np.where(fit[:, d] > 0, self._z * limit[:, d], np.inf) for d in classes]
        at_most = np.array([each.min(axis=1) for each in tied])
        self._y = np.minimum(weights, at_most.T)

    def left(self, work: Ints, room: Ints, boundless: np.ndarray | None = None) -> float:
        """Give the least left of the work (classes,) with room (groups,), some of it without bounds."""
        value = self._y @ work - self._z @ room
        if boundless is not None:
            value = value[(self._z[:, boundless] == 0).all(axis=1)]
        return float(value.max())


def sets_of_hires(problem: HiringProblem, size: int) -> Iterator[Ints]:
    """Give every set of so many hires as counts (options,)."""
    for chosen in combinations_with_replacement(range(problem.options), size):
        yield np.bincount(np.array(chosen, dtype=np.int64), minlength=problem.options)


class Exhaustive:
    """Answers found by trying every set of hires."""

    def __init__(self, problem: HiringProblem) -> None:
        """Find what is unavoidable."""
        self._problem = problem
        self._plain = Corners(problem, np.ones(len(problem.work), dtype=np.int64))
        helps = np.zeros(problem.there.shape, dtype=bool)
        np.logical_or.at(helps, problem.group, problem.offer > 0)
        self.unavoidable = [
            self._plain.left(problem.work[:, month], problem.there[:, month], helps[:, month])
            for month in range(problem.months)
        ]

    def keeps(self, hires: Ints) -> bool:
        """Whether these hires leave only what is unavoidable in the months that count."""
        room = self._problem.room(hires)
        return all(
            self._plain.left(self._problem.work[:, month], room[:, month]) <= least + EQUAL
            for month, least in enumerate(self.unavoidable)
            if self._problem.counts[month]
        )

    def fewest(self) -> tuple[int, int, int]:
        """Give the number of the fewest hires, the least price of so many, and the latest starts of these."""
        size = 0
        while not (kept := [each for each in sets_of_hires(self._problem, size) if self.keeps(each)]):
            size += 1
        return min((size, self.price(each), self.early(each)) for each in kept)

    def cheapest(self, price: int) -> tuple[int, int, int]:
        """Give the least price up to this one, the fewest hires of that price, and the latest starts."""
        most = price // int(self._problem.price.min())
        kept = (each for size in range(most + 1) for each in sets_of_hires(self._problem, size))
        affordable = (each for each in kept if self.price(each) <= price)
        return min(
            (self.price(each), int(each.sum()), self.early(each)) for each in affordable if self.keeps(each)
        )

    def price(self, hires: Ints) -> int:
        """Sum the prices."""
        return int(hires @ self._problem.price)

    def early(self, hires: Ints) -> int:
        """Sum how many months before the end of the horizon hires start."""
        return int(hires @ (self._problem.months - self._problem.start))

    def most_within(self, heads: int, budget: int) -> float:
        """Give the least worth left with at most so many hires of at most this price in all."""
        return min(
            self.worth_left(each)
            for size in range(heads + 1)
            for each in sets_of_hires(self._problem, size)
            if self.price(each) <= budget
        )

    def worth_left(self, hires: Ints) -> float:
        """Give the worth of what is left in the months that count; worth must not change by month."""
        problem, room = self._problem, self._problem.room(hires)
        weights = np.zeros(problem.work.shape)
        np.divide(problem.worth, problem.work, out=weights, where=problem.work > 0)
        corners = Corners(problem, np.rint(weights.max(axis=1)).astype(np.int64))
        months = np.flatnonzero(problem.counts).tolist()
        return sum(corners.left(problem.work[:, month], room[:, month]) for month in months)
