"""Robustness: hours are guesses, so vary them and see which moves of a proposal are still right.

Without a proposal the plan is balanced first. Then, in three steps: what each single guess would do to the
*unchanged* proposal if it were too low or too high needs no solving and comes at once. All guesses are drawn
at random, each by itself and evenly within the share asked for; every draw gives the figures of the unchanged
proposal, and balancing the plan again tells which moves survive. Last, the single guesses that harm the
proposal most are balanced again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from cpm_planner.balance.proposal import Proposal, propose
from cpm_planner.balance.studies.robustness.guesses import Factors, Guess, guesses_of
from cpm_planner.balance.studies.robustness.rebalancing import Outcome, Rebalancing
from cpm_planner.balance.studies.robustness.result import (
    Distribution,
    Effect,
    GuessEffect,
    MoveSurvival,
    Robustness,
    RobustnessRequest,
)
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import widest
from cpm_planner.workload.figures import Figures, derive, derived_from

LOW, MEDIAN, HIGH = 10, 50, 90


def vary_guesses(
    plan: Plan,
    request: RobustnessRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Robustness:
    """Find out how sure a proposal is; the same plan and request give the same answer.

    A cancelled study keeps the draws balanced so far.

    Raises:
        ClashError: firm rules clash.
    """
    stop = cancelled or (lambda: False)
    proposal = None
    if request.moves is None:
        if progress is not None:
            progress(StudyProgress(0.0, "proposal"))
        proposal = propose(plan, request.balance, cancelled=cancelled)
    else:
        limits = request.balance
        limits.refuse_clashes(derive(plan), cancelled)
    study = _Study(plan, request, proposal)
    total = 1 + request.draws + 2 * len(study.decisive)
    for done, phase in enumerate(study.steps(stop)):
        if progress is not None:
            progress(StudyProgress((done + 1) / (total + 1), phase, study.result(is_complete=False)))
    return study.result(is_complete=not stop())


class _Study:
    """The study under way; figures without solving are there from the start."""

    def __init__(self, plan: Plan, request: RobustnessRequest, proposal: Proposal | None) -> None:
        self._request, self._proposal, self._guesses = request, proposal, guesses_of(plan)
        self._before = derive(plan)
        moves = request.moves or {}
        if proposal is not None:
            moves = {move.partner: move.after for move in proposal.moves}
        merged = {**plan.assignments, **moves}
        assignments = {key: each for key, each in merged.items() if each is not None}
        self._after = derive(replace(plan, assignments=assignments), self._before)
        self._moved = tuple(key for key in moves if key in plan.partners)
        random = np.random.default_rng(request.seed)
        share = request.vary_percent / 100
        self._factors = [self._guesses.drawn(share, random) for _ in range(request.draws)]
        self._drawn = [self._varied(self._after, factors) for factors in self._factors]
        self._effects = sorted(self._visible_effects(), key=self._harm, reverse=True)
        self._outcomes: list[Outcome] = []
        self._anyway: int | None = None

    @property
    def decisive(self) -> Sequence[GuessEffect]:
        """The single guesses to balance again."""
        return self._effects[: self._request.single_guesses]

    def steps(self, stop: Callable[[], bool]) -> Iterator[str]:
        """Balance again and again, naming what comes next, until all is done or ``stop`` says so."""
        yield "single guesses"
        rebalancing = Rebalancing(self._before, self._after, self._moved, self._request)
        nominal = rebalancing.outcome(self._before, stop)
        if stop():
            return
        self._anyway = nominal.otherwise
        yield "draws"
        for factors in self._factors:
            outcome = rebalancing.outcome(self._varied(self._before, factors), stop)
            if stop():
                return
            self._outcomes.append(outcome)
            yield "draws"
        for row, way, factor in self._single_ways():
            effect = self._effects[row]
            varied = self._varied(self._before, self._guesses.one_wrong(effect.guess, factor))
            outcome = rebalancing.outcome(varied, stop)
            if stop():
                return
            one_way = replace(getattr(effect, way), otherwise=outcome.otherwise)
            self._effects[row] = replace(effect, **{way: one_way})
            yield "single guesses"

    def result(self, *, is_complete: bool) -> Robustness:
        """Sum up what is known."""
        return Robustness(
            proposal=self._proposal,
            moves=self._survivals(),
            vary_percent=self._request.vary_percent,
            draws=len(self._outcomes),
            otherwise_anyway=self._anyway,
            spread=widest(self._after.evenness),
            overload_minutes=self._after.overload_minutes,
            drawn_spread=_distribution([widest(each.evenness) for each in self._drawn]),
            drawn_spreads=self._drawn_spreads(),
            drawn_overload_minutes=_distribution([each.overload_minutes for each in self._drawn]),
            guesses=tuple(self._ranked()),
            is_complete=is_complete,
        )

    def _varied(self, figures: Figures, factors: Factors) -> Figures:
        return derived_from(figures.plan, self._guesses.varied(figures.arrays, factors))

    def _ways(self) -> tuple[tuple[str, float], tuple[str, float]]:
        share = self._request.vary_percent / 100
        return ("lower", 1 - share), ("higher", 1 + share)

    def _single_ways(self) -> Iterator[tuple[int, str, float]]:
        for row in range(len(self.decisive)):
            for way, factor in self._ways():
                yield row, way, factor

    def _visible_effects(self) -> Iterator[GuessEffect]:
        for guess in self._guesses.all:
            effect = GuessEffect(guess, **{way: self._effect(guess, factor) for way, factor in self._ways()})
            if effect.spread_points or effect.lower.overload_minutes or effect.higher.overload_minutes:
                yield effect

    def _effect(self, guess: Guess, factor: float) -> Effect:
        varied = self._varied(self._after, self._guesses.one_wrong(guess, factor))
        changes = {
            key: _spread(varied, key) - _spread(self._after, key) for key in self._after.plan.role_types
        }
        most = max(changes, key=lambda key: abs(changes[key]), default=None)
        points = 0.0 if most is None else 100 * changes[most]
        return Effect(
            points, most if points else None, varied.overload_minutes - self._after.overload_minutes
        )

    def _harm(self, effect: GuessEffect) -> float:
        """What a wrong guess costs the proposal in terms of the objective, the worse way of the two."""
        objective, figures = self._request.balance.objective, self._after
        roles = list(figures.plan.role_types)
        capacity = np.bincount(figures.arrays.cpms.role, figures.available, len(roles))
        most = max((each.cpms for each in figures.evenness.values()), default=1)

        def harm(way: Effect) -> float:
            spread = (
                0.0 if way.role_type is None else capacity[roles.index(way.role_type)] * way.spread_points
            )
            return objective.overload * most * way.overload_minutes + objective.spread * float(spread) / 100

        return max(harm(effect.lower), harm(effect.higher))

    def _ranked(self) -> list[GuessEffect]:
        return sorted(self._effects, key=lambda each: (each.otherwise or 0, self._harm(each)), reverse=True)

    def _survivals(self) -> tuple[MoveSurvival, ...]:
        leaves = sum((each.leaves.astype(int) for each in self._outcomes), np.zeros(len(self._moved), int))
        same = sum((each.is_same.astype(int) for each in self._outcomes), np.zeros(len(self._moved), int))
        survivals = [
            MoveSurvival(
                partner=key,
                before=self._before.plan.assignments.get(key),
                after=self._after.plan.assignments.get(key),
                leaves=int(leaves[row]),
                same=int(same[row]),
                draws=len(self._outcomes),
            )
            for row, key in enumerate(self._moved)
        ]
        return tuple(sorted(survivals, key=lambda each: (-each.same, -each.leaves)))

    def _drawn_spreads(self) -> dict[RoleTypeId, Distribution]:
        spreads = {}
        for key in self._after.plan.role_types:
            drawn = _distribution([each.evenness[key].spread for each in self._drawn])
            if drawn is not None and self._after.evenness[key].cpms > 1:
                spreads[key] = drawn
        return spreads


def _spread(figures: Figures, role_type: RoleTypeId) -> float:
    return figures.evenness[role_type].spread or 0.0


def _distribution(values: Sequence[float | None]) -> Distribution | None:
    known = [value for value in values if value is not None]
    if not known:
        return None
    low, median, high = np.percentile(known, (LOW, MEDIAN, HIGH)).tolist()
    return Distribution(low, median, high)
