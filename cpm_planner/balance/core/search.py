"""The anytime search on one component: a plan at once, better ones and better bounds as time goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.aims import lowered
from cpm_planner.balance.core.block_solving import block_solver, has_windows, level_block
from cpm_planner.balance.core.blocks import Blocks
from cpm_planner.balance.core.control import gap_of
from cpm_planner.balance.core.cost_diving import CostDiving, is_assignment
from cpm_planner.balance.core.descent import descend, move_all, settle
from cpm_planner.balance.core.formulation import whole
from cpm_planner.balance.core.highest_bound import HighestBound
from cpm_planner.balance.core.level_diving import LevelDiving, is_small_makespan
from cpm_planner.balance.core.levels import is_makespan
from cpm_planner.balance.core.light import union
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.neighbourhood import whole_block
from cpm_planner.balance.core.prices import Ascent, no_prices, of_least_slack, priced
from cpm_planner.balance.core.program import Limits
from cpm_planner.balance.core.proof import Proof
from cpm_planner.balance.core.relaxation import Relaxation
from cpm_planner.balance.core.start import following, guided, lifting, spreading, staying

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.control import Control, Phase
    from cpm_planner.balance.core.diving import Dives
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.prices import Priced
    from cpm_planner.balance.core.problem import Floats, Ints
    from cpm_planner.balance.core.program import Solved

PROVED_GAP = 2e-6
_FEW_PAIRS = 5_000
_SWAPPED_PAIRS, _SMALL_PAIRS = 10_000, 20_000
_RELAXED_AT_ONCE, _RELAXED_PAIRS = 40_000, 250_000
_EXACT_PAIRS = 1_500
_DESCENT_PER_ITEM = 8
_EXACT_NODES = 300_000
_PAIRS_PER_UNIT, _PROOF_PAIRS = 150, 3_000
_ROUNDING = 1e-6
_ASCENT_STEPS, _LONG_ASCENT_STEPS = 200, 400
_PATIENCE, _PAIRS_PER_BLOCK = 15, 100
_SIFTED_PER_ITEM = 6
_CELLS_PER_PAIR = 5_000
_WINDOW_PRICES = (1.0, 3.0, 10.0)
_LIFT_PRICE = 5.0
_LEVELLED_PER_ITEM, _MOST_LEVELLED = 0.6, 400


class Search:
    """Best plan and best bound of one component so far, and how to take the next step."""

    def __init__(self, model: Model, control: Control, seed: int, known: Ints | None = None) -> None:
        """Begin with the pairs `known` (n,), or with the plan in which everything stays as far as it may."""
        self.model, self._control = model, control
        self._seed = seed
        self._blocks = Blocks(model, control, np.random.default_rng(seed))
        self.stay = staying(model)
        self.best: Loads = self.stay
        if known is not None:
            self._take(Loads(model, known))
        self._priced: Priced = priced(model, no_prices(model))
        self.bound = self._priced.bound
        self._exact_gap, self._exact_effort = np.inf, 1
        self._fruitless = 0
        self._others = (0.0, 0.0)
        self._relaxation: Relaxation | None = None
        self._highest: HighestBound | None = None
        self._diving: Dives | None = None
        self._block_is_due = False
        self._agenda: list[Callable[[], None]] = []

    @property
    def gap(self) -> float:
        """Value that might still be saved."""
        return max(self.best.value - self.bound, 0.0)

    @property
    def proved(self) -> bool:
        """Whether the plan is proved best."""
        return gap_of(self.best.value, self.bound) <= PROVED_GAP or self.gap <= PROVED_GAP

    def alongside(self, value: float, bound: float) -> None:
        """Take note of the value and bound of all other components, for progress reports."""
        self._others = (value, bound)

    def begin(self) -> None:
        """Spread all items evenly, whatever moving them costs, if that beats leaving them where they are."""
        if not self.model.capped and has_windows(self.model):
            self._take(spreading(self.model))
            self._note("start")

    def open(self) -> None:
        """Find prices and follow them to a first good plan, if there is any choice."""
        if self.model.pairs == self.model.items:
            self.bound = self.best.value
            return
        self._note("prices")
        usage = self._first_prices()
        if self._control.stop():
            return
        self._take(following(self.model, self._priced, usage, self.stay))
        self._note("descent")
        has_levels = has_windows(self.model)
        levelling = [self._level] if has_levels else []
        self._agenda = [partial(self._follow, usage, swaps=not has_levels), *levelling, self._improve_first]
        if self.model.pairs <= _SMALL_PAIRS and (has_levels or self.model.pairs > _SWAPPED_PAIRS):
            self._agenda.append(self._swap)  # takes as long as levelling, and brings less
        if is_makespan(self.model):
            self._agenda.append(self._count_highest)
        self._agenda.append(self._begin_diving)

    def step(self) -> None:
        """Spend work where it promises most: the first plan, prices, the whole component or a block."""
        slack = self._priced.slack(self.model)
        open_pairs = int((slack <= self._reach).sum())
        if self._agenda:
            self._agenda.pop(0)()
        elif self._relaxation is not None:
            self._refine_prices()
        elif self._highest is not None and not self._highest.is_done:
            self._bound_highest(self._highest)
        elif self._diving is not None and not self._block_is_due:
            self._dive(self._diving)
        elif self._proof_promises(open_pairs):
            self._prove(slack, open_pairs)
        else:
            self._improve_block(slack)

    def _improve_first(self) -> None:
        """Lift role types where that helps; where it is quick, improve the plan in which all stay as well."""
        if self._relaxation is None:
            self._lift()
        if self.model.capped or self.model.pairs <= _FEW_PAIRS:
            plan = self.stay.copy()
            self._descend(plan)
            self._take(plan)
            self._note("descent")

    @property
    def _reach(self) -> float:
        """Most slack that a pair of a better plan can have, by the prices."""
        return max(self.best.value - self._priced.bound, 0.0)

    def _proof_promises(self, open_pairs: int) -> bool:
        """Whether to solve all open pairs at once: few as the gap shrinks, many once blocks fail.

        With a time limit the proofs of many pairs run beside the search (see `proof`).
        """
        if self._control.is_timed and (self._diving is not None or open_pairs > _EXACT_PAIRS):
            return False
        if open_pairs <= _EXACT_PAIRS and self.gap < self._exact_gap / 2:
            return True
        patience = _PATIENCE if np.isinf(self._exact_gap) else max(_PATIENCE, open_pairs // _PAIRS_PER_BLOCK)
        return open_pairs <= _SMALL_PAIRS and self._fruitless >= patience

    def _first_prices(self) -> Floats:
        """Set the first prices; return how often they use each pair on average."""
        model = self.model
        if self.model.pairs <= _RELAXED_AT_ONCE:
            self._relaxation = Relaxation(self.stay, np.arange(model.pairs), self._control.seconds_left)
            usage = self._relax()
            if usage is not None:
                return usage
        ascent = Ascent(model, no_prices(model))
        relaxed = model.pairs <= _RELAXED_PAIRS
        steps = _ASCENT_STEPS if relaxed else _LONG_ASCENT_STEPS
        ascent.run(steps, self.best.value, self._control.stop)
        self._accept(ascent.best)
        if relaxed and not self._control.stop():
            cheap = self._sifted()
            self._relaxation = Relaxation(self.stay, cheap, self._control.seconds_left)
        return ascent.usage

    def _cheapest(self, per_item: int) -> Ints:
        """Return the pairs of least slack, `per_item` for each item on average."""
        return of_least_slack(self.model, self._priced.slack(self.model), per_item)

    def _sifted(self) -> Ints:
        """Return the pairs that a relaxation begins with: one for each item among them."""
        return union(self.model.pairs, self._cheapest(_SIFTED_PER_ITEM), self.model.unassigned_pair)

    def _follow(self, usage: Floats, *, swaps: bool = True) -> None:
        """Round an average choice to a plan, guide it at rising prices, improve it; keep it if it is best."""
        self._note("descent")
        cheap = self._cheapest(_DESCENT_PER_ITEM)
        plan = following(self.model, self._priced, usage, self.stay)
        if not has_windows(self.model):
            plan = lowered(plan, self.bound, cheap, self._control.stop)
        elif not self.model.capped:
            for price in _WINDOW_PRICES:
                plan = self._settled(guided(self.model, self._priced, usage, price), plan, cheap)
        if swaps:
            self._descend(plan)
        else:
            move_all(plan, cheap, self._control.stop)
        self._take(plan)
        self._note("descent")

    def _lift(self) -> None:
        """Lift role types to a CPM above them that cannot be relieved; keep the plan if it is better."""
        guide = lifting(self.model, self._priced, self.best.usage, _LIFT_PRICE)
        if guide is None or self.model.capped:
            return
        every = np.arange(self.model.pairs)
        plan = self._settled(guide, self.best, every)
        plan = self._settled(guided(self.model, self._priced, plan.usage, _LIFT_PRICE), plan, every)
        move_all(plan, every, self._control.stop)
        self._take(plan)
        self._note("descent")

    def _swap(self) -> None:
        """Improve the best plan by moves and swaps, where that takes too long for the first plans."""
        plan = self.best.copy()
        descend(plan, self._cheapest(_DESCENT_PER_ITEM), self._control.stop)
        self._take(plan)
        self._note("descent")

    def _level(self) -> None:
        """Re-plan all CPMs at once over the cheapest pairs, within windows of load; plans count as found."""
        size = min(int(_LEVELLED_PER_ITEM * self.model.items), _MOST_LEVELLED)
        plan = self.best.copy()
        part = whole_block(plan, self._priced.slack(self.model), size)
        if len(part.items):
            solver = block_solver(0, self._control.seconds_left)
            level_block(plan, part, solver, self._control.stop, partial(self._glimpse, plan))
            self._take(plan)
            self._spend(len(part.pairs))

    def _glimpse(self, plan: Loads, chosen: Ints) -> None:
        """Keep what a plan becomes with these pairs if that is best, before the solver is through."""
        glimpsed = plan.copy()
        glimpsed.change(chosen.tolist())
        self._take(glimpsed)
        self._note("descent")

    def _settled(self, guide: Model, plan: Loads, pairs: Ints) -> Loads:
        """Return the plan after it was settled by the simpler model `guide`."""
        levelled = Loads(guide, plan.chosen)
        settle(levelled, pairs, self._control.stop)
        return Loads(self.model, levelled.chosen)

    def _refine_prices(self) -> None:
        """Take the relaxation one round further; follow its choice when it has proved more."""
        self._note("prices")
        proved, usage = self.bound, self._relax()
        # Aims go by how few items a relaxation splits; that the subgradient proved as much is no matter.
        if usage is not None and (self.bound > proved or not has_windows(self.model)):
            self._follow(usage)

    def _relax(self) -> Floats | None:
        """Solve the relaxation one round further; return its use of all pairs (p,) unless it was stopped."""
        if self._relaxation is None:
            return None
        usage, found = self._relaxation.solve(self._control.stop)
        if found is not None:
            self._accept(found)
        if found is None or self._relaxation.complete:
            self._relaxation = None
        return usage

    def _count_highest(self) -> None:
        """Bound the highest utilisation by counting what fits; questions to the relaxation may follow."""
        self._highest = HighestBound(self.best, self._priced)
        self.raise_bound(self._highest.bound)

    def _bound_highest(self, highest: HighestBound) -> None:
        """Raise the bound on the highest utilisation by one more question to the relaxation."""
        self._note("prices")
        cheap = self._sifted()
        highest.step(self.stay, cheap, self._control.seconds_left, self._control.stop)
        self.raise_bound(highest.bound)

    def _begin_diving(self) -> None:
        """Prepare plans from bundles where they pay off; after each dive a block of pairs gets its turn."""
        random = np.random.default_rng([self._seed, 1])
        if is_assignment(self.model):
            self._diving = CostDiving(self.model, self._priced, self._control, random)
        elif is_small_makespan(self.model, self._priced, self.best.value):
            self._diving = LevelDiving(self.model, self._priced, self._control, random)

    def _dive(self, diving: Dives) -> None:
        """Work one turn at plans from bundles, and take what came of it."""
        self._note("neighbourhoods")
        found = diving.turn(self.best.value, self.bound)
        if found is not None:
            self._take(Loads(self.model, found))
        self.bound = max(self.bound, min(diving.bound, self.best.value))
        self._block_is_due = diving.has_surfaced
        self._spend(diving.cells // _CELLS_PER_PAIR)

    def _accept(self, found: Priced) -> None:
        """Take prices that prove more than those so far."""
        if found.bound >= self._priced.bound:
            self._priced = found
        self.bound = max(self.bound, found.bound)

    def _descend(self, plan: Loads) -> None:
        """Lower a plan's value by moves over the pairs of least slack, and by swaps if that is quick."""
        cheap = self._cheapest(_DESCENT_PER_ITEM)
        improve = descend if self.model.pairs <= _SWAPPED_PAIRS else move_all
        improve(plan, cheap, self._control.stop)

    def _take(self, plan: Loads) -> None:
        """Keep a plan that is better than the best so far and within the caps."""
        counted = Loads(self.model, plan.chosen)
        if counted.within_caps and counted.value < self.best.value:
            self.best = counted

    @property
    def promise(self) -> float:
        """How much a proof beside the search could bring for its effort; 0 where none is wanted now."""
        ready = not self._agenda and self._relaxation is None and not self.proved
        return self.gap / self._exact_effort if ready else 0.0

    def begin_proof(self) -> Proof | None:
        """Formulate the next proof beside the search; None where too few or too many pairs are open."""
        slack = self._priced.slack(self.model)
        open_pairs = int((slack <= self._reach).sum())
        least = _EXACT_PAIRS if self._diving is None else 0
        return self._proof(slack, open_pairs) if least < open_pairs <= _SMALL_PAIRS else None

    def end_proof(self, proof: Proof, solved: Solved) -> None:
        """Take over the bound and the plan that a proof found."""
        if solved.values is not None:
            self._take(Loads(self.model, proof.form.chosen(solved.values)))
        self.raise_bound(solved.bound)

    def raise_bound(self, bound: float) -> None:
        """Take over what a proof among all pairs of a better plan has reached, less what is rounding."""
        if np.isfinite(bound):
            safe = bound - _ROUNDING * (1.0 + abs(bound))
            self.bound = max(self.bound, min(safe, self.best.value))

    def _proof(self, slack: Floats, open_pairs: int) -> Proof:
        """Formulate the choice among all pairs that could be part of a better plan, with twice the effort."""
        model, few = self.model, open_pairs <= _EXACT_PAIRS
        chosen = self.best.chosen[model.pair_item] == np.arange(model.pairs)
        pairs = np.flatnonzero(chosen | (slack <= self._reach))
        nodes = self._exact_effort * (_EXACT_NODES // max(open_pairs, 1) if few else 1)
        self._exact_effort *= 2
        limits = Limits(nodes, self._control.seconds_left, proof=not few)
        return Proof(whole(self.best, pairs, integer=True), chosen[pairs].astype(float), limits)

    def _proved(self, bound: float) -> None:
        self.raise_bound(bound)
        self._note("proof")

    def _prove(self, slack: Floats, open_pairs: int) -> None:
        """Make a proof, as far as its node limit goes."""
        self._note("proof")
        self._exact_gap, self._fruitless = self.gap, 0
        proof = self._proof(slack, open_pairs)
        self.end_proof(proof, proof.run(self._control.stop, self._proved))
        self._spend(open_pairs if open_pairs <= _EXACT_PAIRS else _PROOF_PAIRS * proof.limits.nodes)

    def _improve_block(self, slack: Floats) -> None:
        """Improve a plan by a block; keep it if it is best."""
        self._note("neighbourhoods")
        done = self._blocks.improve(self.best, self.bound, slack, self._reach)
        if done.rise < 0.0 and done.plan is not self.best:
            self._take(done.plan)
        self._fruitless = self._fruitless + 1 if done.rise == 0.0 else 0
        self._block_is_due = False
        self._spend(done.pairs)

    def _spend(self, pairs: int) -> None:
        """Count the work of a program with so many open pairs."""
        self._control.spend(1 + pairs // _PAIRS_PER_UNIT)
        self._note("neighbourhoods")

    def _note(self, phase: Phase) -> None:
        value, bound = self._others
        self._control.note(phase, value + self.best.value, bound + self.bound)
