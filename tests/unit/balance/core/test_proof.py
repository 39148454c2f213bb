"""Proofs beside the search: the most promising first, handed over when done, stopped when the run ends."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import cast

import numpy as np
import pytest

from cpm_planner.balance.core.control import Control
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.objective import Objective
from cpm_planner.balance.core.program import Solved
from cpm_planner.balance.core.proof import Beside, Proof
from cpm_planner.balance.core.search import Search
from tests.benchmarks.balance.channels import channel

_MOST_TURNS = 1_000_000
_PROVED = Solved(values=None, row_prices=np.zeros(0), bound=7.0, optimal=True)


@dataclass
class _Attempt:
    """Stands in for a proof: waits to be let go or stopped, then answers or fails."""

    go: Event = field(default_factory=Event)
    began: Event = field(default_factory=Event)
    failure: Exception | None = None

    def run(self, stop: Callable[[], bool], proved: Callable[[float], None]) -> Solved:
        proved(5.0)
        self.began.set()
        while not (self.go.is_set() or stop()):
            self.go.wait(0.001)
        if self.failure is not None:
            raise self.failure
        return _PROVED


@dataclass
class _Component:
    """Stands in for the search on a component, which wants the attempts given, one after the other."""

    promise: float
    attempts: list[_Attempt]
    ended: list[float] = field(default_factory=list)
    raised: list[float] = field(default_factory=list)

    def begin_proof(self) -> Proof | None:
        return cast("Proof", self.attempts.pop(0)) if self.attempts else None

    def raise_bound(self, bound: float) -> None:
        self.raised.append(bound)

    def end_proof(self, _proof: Proof, solved: Solved) -> None:
        self.ended.append(solved.bound)


def _turns_until(beside: Beside, condition: Callable[[], bool]) -> None:
    for _ in range(_MOST_TURNS):
        if condition():
            return
        beside.take_turn()
    pytest.fail("the proof never ended")


def test_the_most_promising_component_is_proved_first_and_the_others_after_it() -> None:
    first, second = _Attempt(), _Attempt()
    small, large = _Component(1.0, [second]), _Component(2.0, [first])
    beside = Beside([small, large])
    beside.take_turn()
    assert (small.attempts, large.attempts) == ([second], [])
    first.go.set()
    _turns_until(beside, lambda: bool(large.ended))
    second.go.set()
    _turns_until(beside, lambda: bool(small.ended))
    assert (small.ended, large.ended) == ([7.0], [7.0])
    beside.end()


def test_a_component_that_promises_nothing_is_left_alone() -> None:
    idle = _Component(0.0, [_Attempt()])
    beside = Beside([idle])
    beside.take_turn()
    beside.end()
    assert len(idle.attempts) == 1


def test_the_bound_that_a_proof_has_reached_counts_while_it_goes_on() -> None:
    component = _Component(1.0, [attempt := _Attempt()])
    beside = Beside([component])
    beside.take_turn()
    assert attempt.began.wait(10)
    beside.take_turn()
    assert (component.raised[-1], component.ended) == (5.0, [])
    beside.end()


def test_the_end_of_a_run_stops_the_proof_and_keeps_its_bound() -> None:
    component = _Component(1.0, [attempt := _Attempt()])
    beside = Beside([component])
    beside.take_turn()
    assert attempt.began.wait(10)
    beside.end()
    assert component.ended == [7.0]


def test_what_ends_a_proof_is_raised_where_the_run_can_see_it() -> None:
    component = _Component(1.0, [attempt := _Attempt(failure=MemoryError("no room"))])
    beside = Beside([component])
    beside.take_turn()
    attempt.go.set()
    with pytest.raises(MemoryError, match="no room"):
        _turns_until(beside, lambda: False)
    beside.end()


def test_a_component_is_proved_further_than_its_prices_do() -> None:
    model = build_model(channel(300, 15, seed=1), Objective(tolerance_basis_points=500))
    search = Search(model, Control(1e9, None, None, None), seed=1)
    search.begin()
    search.open()
    assert search.promise == 0.0
    while search.promise == 0.0:
        search.step()
    by_prices = search.bound
    proof = search.begin_proof()
    assert proof is not None
    reached: list[float] = []
    solved = proof.run(lambda: False, reached.append)
    search.raise_bound(reached[-1])
    assert by_prices <= search.bound <= solved.bound
    search.end_proof(proof, solved)
    assert by_prices < search.bound <= search.best.value
    assert reached == sorted(reached)
