"""Seeded channels to measure the balancing engine on: partners, CPMs, role types, regions, locks.

How a channel is drawn, all from one seed:

- CPMs are dealt round to the role types (2 below 10 CPMs, 3 below 100, else 5) and to regions of about
  30 CPMs; every tenth CPM has half the capacity of 6,660 minutes a month.
- A partner has a sales model; one in four is a hybrid with a second one. Its home is a role type of the best
  fit or near it.
- Workloads are lognormal (sigma 0.8), scaled per home role type to 85 % of the capacity there, and at most
  1,500 minutes a month.
- The current CPM is of the home role type and, for 9 in 10, of the partner's region; some CPMs draw three
  times as many partners as others, which is the imbalance to mend.
- One partner in ten is locked. All others may go to role types with a fit of at least 50 % in their region,
  and to their home role type in the next region; at most 30 CPMs each, drawn at random, the current one among
  them.
- A move costs 60, up to 240 more with the partner's revenue, and 100 outside its region.
"""

import numpy as np

from cpm_planner.balance.core.problem import Problem

_FIT = np.array([[100, 30, 60], [10, 100, 40], [40, 90, 80], [30, 60, 100], [20, 80, 40]]) / 100
_FULL_MINUTES = 6_660
_LARGEST_MINUTES = 1_500
_MOST_CHOICES = 30


def channel(partners: int, cpms: int, seed: int, utilisation: float = 0.85) -> Problem:
    """Draw a channel of `partners` whole partners and `cpms` CPMs."""
    random = np.random.default_rng(seed)
    roles = 2 if cpms < 10 else 3 if cpms < 100 else 5
    role = np.arange(cpms) % roles
    regions = max(cpms // 30, 1)
    cpm_region = np.arange(cpms) // roles % regions
    capacity = np.where(random.random(cpms) < 0.1, _FULL_MINUTES // 2, _FULL_MINUTES)
    fit = _mixes(random, partners) @ _FIT[:roles].T
    home = (fit + random.uniform(0.0, 0.3, fit.shape)).argmax(axis=1)
    region = random.integers(regions, size=partners)
    minutes = random.lognormal(0.0, 0.8, partners)
    revenue = (minutes * random.lognormal(10.0, 0.5, partners)).astype(np.int64)
    for kind in range(roles):
        needed = (minutes / fit[:, kind])[home == kind].sum()
        minutes[home == kind] *= utilisation * capacity[role == kind].sum() / max(needed, 1e-9)
    minutes = np.minimum(minutes, _LARGEST_MINUTES)
    popularity = random.uniform(1.0, 3.0, cpms)
    chosen, current = [], []
    for i in range(partners):
        near = cpm_region == region[i]
        own = np.flatnonzero((role == home[i]) & (near if random.random() < 0.9 else ~near))
        own = own if own.size else np.flatnonzero(role == home[i])
        current.append(int(random.choice(own, p=popularity[own] / popularity[own].sum())))
        next_region = cpm_region == (region[i] + 1) % regions
        open_to = (near & (fit[i][role] >= 0.5)) | (next_region & (role == home[i]))
        chosen.append(_choices(random, np.flatnonzero(open_to), current[-1]))
    counts = [len(cpm) for cpm in chosen]
    cpm, item = np.concatenate(chosen), np.repeat(np.arange(partners), counts)
    moved = cpm != np.array(current)[item]
    worth = np.minimum(60 * revenue / revenue.mean(), 240).astype(np.int64)
    return Problem(
        role=role,
        capacity=capacity,
        fixed_load=np.zeros(cpms, dtype=np.int64),
        indptr=np.append(0, np.cumsum(counts)),
        cpm=cpm,
        minutes=np.maximum(minutes[item] / fit[item, role[cpm]], 1).astype(np.int64),
        cost=moved * (60 + worth[item]) + (cpm_region[cpm] != region[item]) * 100,
        current=np.array(current),
        partners=np.ones(partners, dtype=np.int64),
        revenue=revenue,
    )


def _mixes(random: np.random.Generator, partners: int) -> np.ndarray:
    """Draw model mixes: one model, or two halves for a hybrid."""
    models = _FIT.shape[1]
    first = random.integers(models, size=partners)
    second = (first + random.integers(1, models, size=partners)) % models
    hybrid = random.random(partners) < 0.25
    mix = np.eye(models)[first]
    mix[hybrid] = (np.eye(models)[first] + np.eye(models)[second])[hybrid] / 2
    return mix


def _choices(random: np.random.Generator, open_to: np.ndarray, current: int) -> np.ndarray:
    """Draw the CPMs a partner may have: one in ten is locked, the others have at most 30 choices."""
    if random.random() < 0.1:
        return np.array([current])
    if open_to.size > _MOST_CHOICES - 1:
        open_to = random.choice(open_to, _MOST_CHOICES - 1, replace=False)
    return np.union1d(open_to, [current])
