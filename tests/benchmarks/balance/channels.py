"""Seeded channels to measure the balancing engine on: realistic problems of any size, drawn within seconds.

How a channel is drawn, all from one seed:

- **Theatres** of 30 to 80 CPMs (one below 60 CPMs, at most ten) share no partner and no role type, so they
  fall apart into independent components. Each has 3 role types (2 below 10 CPMs) of its own and a region for
  every 14 CPMs. Every tenth CPM works half time: 3,330 instead of 6,660 minutes a month; the target band
  ends at 90 % of that.
- **Partners** have a sales model, one in four is a hybrid with a second one in equal parts; the role types'
  fits to the models (`_FIT`) divide the workload. The home role type of a partner is the one of best fit, or
  near it.
- **Languages**: 3 partners in 10 need their region's second language. Half of the region's CPMs speak it (at
  least one of each role type), and one in five elsewhere.
- **Workloads** are lognormal (sigma 0.8), scaled to 75 % of the capacity of their home role type, and at most
  1,500 minutes a month.
- **Requests** are 10 to 40 % of a partner's work; a quarter of the CPM's time is kept for them.
- **Groups**: about 7 % of the partners belong to keep-together groups of 2 to 4 alike, which are one item.
- **Now**: an item is with a CPM of its home role type, mostly of its region; some CPMs attract three times as
  many as others, which is the imbalance to mend. One item in ten is with a CPM anywhere in the theatre, and
  3 % are new.
- **Eligible** are, where the language is spoken, role types with a fit of at least 50 % in the own region and
  the home role type in the next region; staying always is. One item in ten is **locked** to its CPM.
- **Cost** per partner: 20 for a move, up to 40 more by rank of revenue, up to 20 more by years with the CPM
  (10 or more count in full) and 15 more to a CPM whose focus is on other sales models; moved or not, 60
  outside the CPM's region.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.core.problem import UNASSIGNED, Problem

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_FIT = np.array([[100, 30, 60, 20, 90], [40, 90, 80, 100, 50], [10, 100, 40, 80, 30]]) / 100
"""Fit of each role type (rows) to each sales model (columns)."""
_MODELS = _FIT.shape[1]
_FULL_MINUTES, _LARGEST_MINUTES, _TARGET_PERCENT = 6_660, 1_500, 90
_LONG_YEARS = 10.0
_FEWEST_REQUESTS, _MOST_REQUESTS, _RESERVE_PERCENT = 0.1, 0.4, 25
_MOVE, _BY_REVENUE, _BY_YEARS, _OUT_OF_REGION, _OUT_OF_FOCUS = 20, 40, 20, 60, 15
_LARGEST_GROUP = 4
_LEAST_FIT = 0.5
_HOME_REGION, _HOME_ROLE = 2.0, 100.0
"""Logarithms of how much more a CPM of the home region (7 times) and role type (without bounds) attracts."""


@dataclass(frozen=True, eq=False)
class _Team:
    """CPMs: theatre, kind and region in it, capacity, regions whose language each speaks, models in focus."""

    kinds: int
    regions: int
    theatre: Ints
    kind: Ints
    region: Ints
    capacity: Ints
    speaks: Flags
    focus: Flags

    @property
    def role(self) -> Ints:
        """Role type of each CPM: a kind in a theatre."""
        return self.theatre * self.kinds + self.kind


@dataclass(frozen=True, eq=False)
class _Partners:
    """Partners in the order of their theatre, region, language, models and home kind (`key`)."""

    key: Ints
    theatre: Ints
    region: Ints
    needs_language: Flags
    first: Ints
    second: Ints
    home: Ints
    workload: Floats
    revenue: Floats

    @property
    def fit(self) -> Floats:
        """Fit to each kind of role type, shape (partners, kinds of `_FIT`)."""
        return (_FIT[:, self.first] + _FIT[:, self.second]).T / 2


@dataclass(frozen=True, eq=False)
class _Items:
    """What is placed as one: the first of its partners (`lead`, a place in `_Partners`) and how many."""

    partners: _Partners
    lead: Ints
    size: Ints

    @property
    def region(self) -> Ints:
        """Region of each item."""
        return self.partners.region[self.lead]

    @property
    def home(self) -> Ints:
        """Kind of role type of each item's best fit."""
        return self.partners.home[self.lead]

    def total(self, figure: Floats) -> Floats:
        """Add up a figure of the partners by item."""
        total: Floats = np.add.reduceat(figure, self.lead)
        return total


def channel(
    partners: int, cpms: int, seed: int, utilisation: float = 0.75, reserve_percent: int = _RESERVE_PERCENT
) -> Problem:
    """Draw a channel of `partners` partners and `cpms` CPMs; all work is planned where no reserve is kept."""
    random = np.random.default_rng(seed)
    team = _team(random, cpms)
    drawn = _partners(random, team, partners, utilisation)
    size = _group_sizes(random, drawn.key)
    items = _Items(drawn, np.append(0, np.cumsum(size)[:-1]), size)
    eligible = _eligible(team, items)
    current = _current(random, team, items, eligible)
    item, cpm = pairs = _pairs(random, current, eligible)
    fit = drawn.fit[items.lead[item], team.kind[cpm]]
    minutes = np.maximum(items.total(drawn.workload)[item] / fit, 1).astype(np.int64)
    requests = _requests(np.random.default_rng([seed, reserve_percent]), items)
    return Problem(
        role=team.role,
        capacity=team.capacity,
        fixed_load=np.zeros(cpms, dtype=np.int64),
        indptr=np.searchsorted(item, np.arange(len(size) + 1)),
        cpm=cpm,
        minutes=minutes,
        cost=_costs(random, team, items, current, pairs),
        current=current,
        partners=size,
        revenue=items.total(drawn.revenue).astype(np.int64),
        target=team.capacity * _TARGET_PERCENT // 100,
        reserve=team.capacity * reserve_percent // 100,
        planned=minutes - (minutes * requests[item]).astype(np.int64) if reserve_percent else None,
    )


def _requests(random: np.random.Generator, items: _Items) -> Floats:
    """Draw the share of requests in the work of each item."""
    workload = items.partners.workload
    share = random.uniform(_FEWEST_REQUESTS, _MOST_REQUESTS, len(workload))
    return items.total(workload * share) / items.total(workload)


def _team(random: np.random.Generator, cpms: int) -> _Team:
    """Deal CPMs round to theatres, in these to kinds of role type, and in these to regions."""
    theatres = min(max(cpms // 30, 1), 10)
    kinds = 2 if cpms < 10 else 3
    regions = max(cpms // theatres // 14, 1)
    number = np.arange(cpms) // theatres
    region = number // kinds % regions
    first_of_cell = number < kinds * regions
    at_home = np.arange(regions) == region[:, None]
    chance = np.where(at_home, 0.5, 0.2)
    return _Team(
        kinds=kinds,
        regions=regions,
        theatre=np.arange(cpms) % theatres,
        kind=number % kinds,
        region=region,
        capacity=np.where(random.random(cpms) < 0.1, _FULL_MINUTES // 2, _FULL_MINUTES),
        speaks=(random.random((cpms, regions)) < chance) | (at_home & first_of_cell[:, None]),
        focus=random.random((cpms, _MODELS)) < 0.5,
    )


def _partners(random: np.random.Generator, team: _Team, count: int, utilisation: float) -> _Partners:
    theatre = random.integers(team.theatre.max() + 1, size=count)
    region = random.integers(team.regions, size=count)
    needs_language = random.random(count) < 0.3
    first = random.integers(_MODELS, size=count)
    other = (first + random.integers(1, _MODELS, size=count)) % _MODELS
    second = np.where(random.random(count) < 0.25, other, first)
    fit = (_FIT[: team.kinds, first] + _FIT[: team.kinds, second]).T / 2
    home = (fit + random.uniform(0.0, 0.2, fit.shape)).argmax(axis=1)
    key = np.zeros(count, dtype=np.int64)
    for part in (theatre, region, needs_language, first, second, home):
        key = key * (int(part.max(initial=0)) + 1) + part
    workload = random.lognormal(0.0, 0.8, count)
    needed = np.bincount(
        theatre * team.kinds + home, workload / fit[np.arange(count), home], team.role.max() + 1
    )
    room = np.bincount(team.role, team.capacity)
    workload *= utilisation * (room / np.maximum(needed, 1e-9))[theatre * team.kinds + home]
    revenue = workload * random.lognormal(10.0, 0.5, count)
    columns = (
        key,
        theatre,
        region,
        needs_language,
        first,
        second,
        home,
        workload.clip(max=_LARGEST_MINUTES),
        revenue,
    )
    order = np.argsort(key, kind="stable")
    return _Partners(*(column[order] for column in columns))


def _group_sizes(random: np.random.Generator, key: Ints) -> Ints:
    """Cut the partners, sorted by `key`, into items: most alone, some with the next one to three alike."""
    joins = np.zeros(len(key), dtype=bool)
    leads = np.arange(0, len(key), _LARGEST_GROUP)
    leads = leads[random.random(len(leads)) < 0.1]
    size = random.integers(2, _LARGEST_GROUP + 1, len(leads))
    for place in range(1, _LARGEST_GROUP):
        follower = leads[size > place] + place
        follower = follower[follower < len(key)]
        joins[follower[key[follower] == key[follower - place]]] = True
    starts = np.flatnonzero(~joins)
    return np.diff(np.append(starts, len(key)))


def _eligible(team: _Team, items: _Items) -> tuple[Ints, Ints]:
    """Return item and CPM of every pair that region, role type and language allow, item by item."""
    drawn = items.partners
    _, example, alike = np.unique(drawn.key[items.lead], return_index=True, return_inverse=True)
    example = items.lead[example]
    region, home = drawn.region[example][:, None], drawn.home[example][:, None]
    at_home = team.kind == home
    reachable = (team.region == region) & (at_home | (drawn.fit[example][:, team.kind] >= _LEAST_FIT))
    reachable |= (team.region == (region + 1) % team.regions) & at_home
    reachable &= team.theatre == drawn.theatre[example][:, None]
    reachable &= team.speaks.T[drawn.region[example]] | ~drawn.needs_language[example][:, None]
    row, cpm = np.nonzero(reachable)
    start = np.searchsorted(row, np.arange(len(example) + 1))
    count = np.diff(start)[alike]
    within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return np.repeat(np.arange(len(alike)), count), cpm[np.repeat(start[alike], count) + within]


def _current(random: np.random.Generator, team: _Team, items: _Items, eligible: tuple[Ints, Ints]) -> Ints:
    """Draw who has each item now: a CPM of its home role type by attraction, anywhere, or nobody."""
    item, cpm = eligible
    count = len(items.lead)
    score = np.log(random.uniform(1.0, 3.0, len(team.kind)))[cpm] + random.gumbel(size=len(cpm))
    score += _HOME_REGION * (team.region[cpm] == items.region[item])
    score += _HOME_ROLE * (team.kind[cpm] == items.home[item])
    best = np.lexsort((score, item))[np.searchsorted(item, np.arange(1, count + 1)) - 1]
    role = items.partners.theatre[items.lead] * team.kinds + items.home
    by_role = np.argsort(team.role, kind="stable")
    first = np.searchsorted(team.role[by_role], np.arange(team.role.max() + 2))
    anywhere = by_role[first[role] + (random.random(count) * np.diff(first)[role]).astype(np.int64)]
    current = np.where(random.random(count) < 0.1, anywhere, cpm[best])
    return np.where(random.random(count) < 0.03, UNASSIGNED, current)


def _pairs(random: np.random.Generator, current: Ints, eligible: tuple[Ints, Ints]) -> tuple[Ints, Ints]:
    """Add staying where it is no eligible pair, and leave locked items nothing else."""
    item, cpm = eligible
    stays = cpm == current[item]
    listed = np.zeros(len(current), dtype=bool)
    listed[item[stays]] = True
    locked = (random.random(len(current)) < 0.1) & (current != UNASSIGNED)
    kept = stays | ~locked[item]
    added = np.flatnonzero(~listed & (current != UNASSIGNED))
    item, cpm = np.append(item[kept], added), np.append(cpm[kept], current[added])
    order = np.lexsort((cpm, item))
    return item[order], cpm[order]


def _costs(
    random: np.random.Generator, team: _Team, items: _Items, current: Ints, pairs: tuple[Ints, Ints]
) -> Ints:
    """Return the cost of each pair; a group's costs are those of its partners."""
    item, cpm = pairs
    revenue = items.partners.revenue
    rank = revenue.argsort().argsort() / len(revenue)
    years = random.exponential(3.0, len(rank)).clip(max=_LONG_YEARS) / _LONG_YEARS
    moving = items.total(_MOVE + _BY_REVENUE * rank + _BY_YEARS * years)[item]
    unfocused = ~team.focus[cpm, items.partners.first[items.lead[item]]]
    moved = (current[item] != UNASSIGNED) & (cpm != current[item])
    outside = team.region[cpm] != items.region[item]
    size = items.size[item]
    cost = moved * (moving + size * _OUT_OF_FOCUS * unfocused) + size * _OUT_OF_REGION * outside
    return cost.astype(np.int64)
