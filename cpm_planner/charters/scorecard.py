"""Scorecards: the success criteria of a CPM, a role type or a region, weighed by the hours of its own mix.

    weight of a model = its share of the hours, in whole percent, 1 or more where there are any
    criteria of a model: as many as its weight earns of the readable number, 1 or more; leading and lagging
    in turn, by rank; the model's weight is spread over them evenly
    target, counted (SUM) = sum over partners of target x weight of the model in the partner's mix, rounded
    target, a rate (MEAN) = mean of the partners' targets, weighed by the same weight x their hours

All weights of a scorecard sum to exactly 100.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import Final

import numpy as np

from cpm_planner.charters.apportion import whole_shares
from cpm_planner.charters.time_budget import done_in
from cpm_planner.model.criterion import Criterion, RollUp, Timing
from cpm_planner.model.ids import CpmId, CriterionId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import Floats, Ints, part_of
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.load import model_minutes

READABLE: Final = 8
"""Criteria of a scorecard at most, unless told otherwise: as many as a person keeps in view (a guess)."""

_PERCENT: Final = 100
_UNIT: Final = 100
"""Hundredths in one of what is counted: nobody can hold half a review."""


@dataclass(frozen=True, slots=True)
class ScorecardLine:
    """One criterion of a scorecard."""

    criterion: CriterionId
    model: SalesModel
    weight_percent: int
    minutes_per_month: int
    """Hours of the model that stand behind the weight; the same for all criteria of the model."""
    target_hundredths: int
    partners: int
    """How many partners the target comes from."""
    agreed: tuple[PartnerId, ...] = ()
    """Those of them with whom a target of their own is agreed."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What somebody is measured by; no lines where no partner is tagged."""

    lines: tuple[ScorecardLine, ...]
    minutes_by_model: tuple[int, int, int]
    left_out: tuple[CriterionId, ...]
    """Criteria of the models played that a readable scorecard has no room for."""

    @property
    def models(self) -> tuple[SalesModel, ...]:
        """The models played, in their own order."""
        return tuple(
            model for model, minutes in zip(SalesModel, self.minutes_by_model, strict=True) if minutes
        )

    @property
    def weight_percent(self) -> int:
        """All weights together: 100, or 0 where there are no criteria."""
        return sum(line.weight_percent for line in self.lines)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What partners bring to one model of a scorecard, shape (parts,) each."""

    rows: Ints
    """Rows of the partners."""
    share: Floats
    """Weight of the model in the partner's mix, 0 to 1."""
    minutes: Floats
    """Minutes a month the CPM needs for it, shared work included."""


class Scorecards:
    """The scorecards of one plan, made when asked for."""

    def __init__(self, figures: Figures, most: int = READABLE) -> None:
        """Take the figures; ``most`` is how many criteria a scorecard holds, 3 or more."""
        self._figures, self._plan = figures, figures.plan
        self._most = max(most, len(SalesModel))
        self._known_targets: dict[CriterionId, Floats] = {}
        self._done = done_in(figures)
        self._minutes = tuple(model_minutes(self._done))

    def of_cpm(self, cpm: CpmId) -> Scorecard:
        """Give the scorecard of one CPM."""
        return self.of_all([cpm])

    def of_all(self, cpms: Iterable[CpmId]) -> Scorecard:
        """Give one scorecard for several CPMs."""
        rows = [self._figures.arrays.cpms.index[cpm] for cpm in cpms]
        hours: Floats = self._figures.load.by_model[:, rows].sum(axis=1)
        minutes = whole_shares(hours.tolist(), round(float(hours.sum())))
        weights = _weights(minutes, [len(_offered(self._plan, model)) for model in SalesModel])
        picked = {
            model: _offered(self._plan, model)[:count]
            for model, count in zip(SalesModel, self._counts(weights), strict=True)
        }
        lines = chain.from_iterable(
            self._lines(picked[model], rows, weight, of_model)
            for model, weight, of_model in zip(SalesModel, weights, minutes, strict=True)
        )
        return Scorecard(tuple(lines), (minutes[0], minutes[1], minutes[2]), self._left_out(picked, minutes))

    def _counts(self, weights: Sequence[int]) -> list[int]:
        """How many criteria each model gets: as its weight earns, but no more than there are or 1 % each."""
        if not any(weights):
            return [0] * len(weights)
        offered = [len(_offered(self._plan, model)) for model in SalesModel]
        earned = whole_shares(weights, self._most, least=1)
        return [min(each) for each in zip(earned, offered, weights, strict=True)]

    def _lines(
        self, criteria: Sequence[Criterion], rows: Sequence[int], weight: int, minutes: int
    ) -> Iterator[ScorecardLine]:
        if not criteria:
            return
        model = criteria[0].model
        parts = self._parts(rows, model)
        for criterion, percent in zip(criteria, whole_shares([1] * len(criteria), weight), strict=True):
            yield ScorecardLine(
                criterion.id,
                model,
                percent,
                minutes,
                self._target(criterion, parts),
                len(parts.rows),
                self._agreed(criterion.id, parts),
            )

    def _agreed(self, criterion: CriterionId, parts: _Parts) -> tuple[PartnerId, ...]:
        agreed, rows = self._plan.agreed_targets, self._figures.arrays.partners.index
        here = set(parts.rows.tolist()) if agreed else set()
        return tuple(
            key for key, each in agreed.items() if criterion in each.hundredths and rows.get(key) in here
        )

    def _parts(self, rows: Sequence[int], model: SalesModel) -> _Parts:
        """Give what the partners of these CPMs bring to a model."""
        part = part_of(model)
        share = self._figures.arrays.partners.weight[part]
        at = np.flatnonzero(np.isin(self._done.doer[part], rows) & (share > 0))
        return _Parts(at, share[at], self._minutes[part - 1][at])

    def _target(self, criterion: Criterion, parts: _Parts) -> int:
        """Roll the partners' targets up, in hundredths of the unit."""
        targets = self._targets(criterion)[parts.rows]
        if criterion.roll_up is RollUp.SUM:
            return round(float((targets * parts.share).sum()) / _UNIT) * _UNIT
        weights = parts.minutes if parts.minutes.sum() > 0 else parts.share
        return round(float((targets * weights).sum() / weights.sum()))

    def _targets(self, criterion: Criterion) -> Floats:
        """Give what each partner should reach, (partners,): as agreed with it, else as usual in its tier."""
        if criterion.id not in self._known_targets:
            by_tier = [criterion.usual_target(tier) for tier in (*self._plan.tiers, None)]
            partners = self._figures.arrays.partners
            targets = np.array(by_tier, dtype=np.float64)[partners.tier]
            for partner, agreed in self._plan.agreed_targets.items():
                if criterion.id in agreed.hundredths and partner in partners.index:
                    targets[partners.index[partner]] = agreed.hundredths[criterion.id]
            self._known_targets[criterion.id] = targets
        return self._known_targets[criterion.id]

    def _left_out(
        self, picked: Mapping[SalesModel, Sequence[Criterion]], minutes: Sequence[int]
    ) -> tuple[CriterionId, ...]:
        return tuple(
            criterion.id
            for model, of_model in zip(SalesModel, minutes, strict=True)
            for criterion in _offered(self._plan, model)
            if of_model and criterion not in picked[model]
        )


def _weights(minutes: Sequence[int], offered: Sequence[int]) -> list[int]:
    """Weights of the models in whole percent; a model without criteria leaves its weight to the others."""
    shares = [of_model if count else 0 for of_model, count in zip(minutes, offered, strict=True)]
    return whole_shares(shares, _PERCENT, least=1) if any(shares) else [0] * len(shares)


def _offered(plan: Plan, model: SalesModel) -> list[Criterion]:
    """Give the criteria of a model in the order in which they are chosen: leading and lagging in turn."""
    criteria = sorted(
        (each for each in plan.criteria.values() if each.model is model), key=lambda each: each.rank
    )
    leading = [each for each in criteria if each.timing is Timing.LEADING]
    lagging = [each for each in criteria if each.timing is Timing.LAGGING]
    turns = chain.from_iterable(zip_longest(leading, lagging))
    return [each for each in turns if each is not None]
