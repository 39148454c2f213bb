"""Proofs: every pair a better plan could use, in one program whose bound HiGHS raises by cuts and branching.

Without a time limit a proof is a step like any other, so that runs repeat themselves. With one, the clock
decides what comes when anyway: `Beside` then makes one proof after the other on a second core.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from threading import Event, Thread
from typing import TYPE_CHECKING, Protocol

from cpm_planner.balance.core.program import Listener

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cpm_planner.balance.core.formulation import Formulation
    from cpm_planner.balance.core.problem import Floats
    from cpm_planner.balance.core.program import Limits, Solved

_PATIENCE_SECONDS = 0.1


@dataclass(frozen=True, eq=False)
class Proof:
    """A program over the pairs a better plan could use, the plan to begin from (per pair), and limits."""

    form: Formulation
    begun: Floats
    limits: Limits

    def run(self, stop: Callable[[], bool], proved: Callable[[float], None]) -> Solved:
        """Solve as far as the limits go; `stop` may end it early, `proved` gets the bound as it rises."""
        solver = self.form.program.solver(self.limits)
        solver.begin_at(self.form.columns, self.begun)
        return solver.run(stop, Listener(bound=proved))


class Proving(Protocol):
    """What can be proved on its own: the search on one component."""

    @property
    def promise(self) -> float:
        """How much a proof could bring for its effort; 0 where none is wanted now."""

    def begin_proof(self) -> Proof | None:
        """Formulate the next proof; None where there is too much or nothing to prove now."""

    def raise_bound(self, bound: float) -> None:
        """Take over the bound that a proof has reached so far."""

    def end_proof(self, proof: Proof, solved: Solved) -> None:
        """Take over what a proof found."""


class Beside:
    """One proof at a time beside the search: HiGHS lets other threads go on while it solves."""

    def __init__(self, searches: Sequence[Proving]) -> None:
        """Watch over `searches`; nothing starts yet."""
        self._searches = searches
        self._ends = Event()
        self._under_way: _UnderWay | None = None

    def take_turn(self) -> None:
        """Hand over what a finished proof found and begin the most promising next one.

        Raises:
            Exception: whatever ended the proof.
        """
        if self._under_way is not None:
            self._under_way.pass_on()
            if self._under_way.is_alive():
                return
            self._finish()
        for search in sorted(self._searches, key=lambda each: -each.promise):
            proof = search.begin_proof() if search.promise > 0.0 else None
            if proof is not None:
                self._under_way = _UnderWay(search, proof, self._ends)
                self._under_way.start()
                return

    def end(self) -> None:
        """Stop the proof under way and hand over its bound, if that takes no more than a moment."""
        self._ends.set()
        if self._under_way is not None:
            self._under_way.join(_PATIENCE_SECONDS)
            self._under_way.pass_on()
            if not self._under_way.is_alive():
                self._finish()

    def _finish(self) -> None:
        finished, self._under_way = self._under_way, None
        if finished is not None:
            finished.hand_over()


class _UnderWay(Thread):
    """The thread of one proof."""

    def __init__(self, search: Proving, proof: Proof, ends: Event) -> None:
        super().__init__(name="proof")
        self._search, self._proof, self._ends = search, proof, ends
        self._solved: Solved | None = None
        self._bound = -inf
        self._failure: Exception | None = None

    def run(self) -> None:
        try:
            self._solved = self._proof.run(self._ends.is_set, self._note)
        except Exception as failure:  # noqa: BLE001 - raised again where somebody can see it
            self._failure = failure

    def _note(self, bound: float) -> None:
        self._bound = bound

    def pass_on(self) -> None:
        """Tell the search the bound so far; called in the thread of the search."""
        self._search.raise_bound(self._bound)

    def hand_over(self) -> None:
        if self._failure is not None:
            raise self._failure
        if self._solved is not None:
            self._search.end_proof(self._proof, self._solved)
