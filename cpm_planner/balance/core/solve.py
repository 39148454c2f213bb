"""The engine's one entry: a problem in, the best plan found with its bound out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.components import components
from cpm_planner.balance.core.control import Control, Progress, gap_of
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.objective import Objective
from cpm_planner.balance.core.proof import Beside
from cpm_planner.balance.core.result import Result, figures
from cpm_planner.balance.core.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Ints, Problem

BALANCE = Objective()


def solve(  # noqa: PLR0913 - limits and listeners are independent and all by keyword
    problem: Problem,
    *,
    objective: Objective = BALANCE,
    seed: int = 0,
    time_limit_seconds: float | None = None,
    work_limit: int | None = None,
    start: Ints | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Result:
    """Return the best plan found within the limits; never worse than the current plan where that is allowed.

    Without a time limit the result depends on the problem, the seed and the work limit alone. Without any
    limit the work limit is `DEFAULT_WORK`. `start` (n,) is an assignment to begin from, such as the plan of a
    run before; what it may not hold is left out. `progress` is called about every 0.1 s, `cancelled` more
    often; a cancelled run returns the best plan so far.

    Raises:
        ValueError: more partners or revenue have to move than the caps allow (see `fewest_moves`).
    """
    control = Control(time_limit_seconds, work_limit, progress, cancelled)
    model = build_model(problem, objective)
    _check_caps(model)
    parts = components(model)
    known = None if start is None else model.chosen_for(start)
    searches = [Search(part, control, seed, _part_of(model, known, part, items)) for part, items in parts]
    _run(searches, control)
    chosen = np.zeros(model.items, dtype=np.int64)
    for search, (part, items) in zip(searches, parts, strict=True):
        chosen[items] = model.item_start[items] + search.best.chosen - part.item_start[:-1]
    return _result(problem, model, model.assignment(chosen), searches, control)


def _check_caps(model: Model) -> None:
    """Refuse caps that not even the plan keeps in which everything stays as far as it may."""
    stays = np.where(model.stay < 0, model.unassigned_pair, model.stay)
    for what, cap, moved in (
        ("partners", model.partner_cap, model.pair_moved),
        ("revenue", model.revenue_cap, model.pair_revenue),
    ):
        amount = int(moved[stays].sum())
        if amount > cap:
            message = f"{what} that must move ({amount}) exceed the cap on moved {what} ({int(cap)})"
            raise ValueError(message)


def _part_of(model: Model, chosen: Ints | None, part: Model, items: Ints) -> Ints | None:
    """Return the chosen pairs of a component's items in its own numbers."""
    return None if chosen is None else chosen[items] - model.item_start[items] + part.item_start[:-1]


def _run(searches: list[Search], control: Control) -> None:
    """Begin and open every component, then work on the one with the most to gain until a limit is met."""
    for take_up in (Search.begin, Search.open):
        for search in searches:
            _tell(search, searches)
            if not control.stop():
                take_up(search)
    beside = Beside(searches if control.is_timed else ())
    try:
        _work_on(searches, beside, control)
    finally:
        beside.end()
    control.report()


def _work_on(searches: list[Search], beside: Beside, control: Control) -> None:
    while not control.stop():
        beside.take_turn()
        unproved = [search for search in searches if not search.proved]
        if not unproved:
            control.reason = "proved"
            break
        search = max(unproved, key=lambda candidate: candidate.gap)
        _tell(search, searches)
        search.step()


def _tell(search: Search, searches: list[Search]) -> None:
    others = [other for other in searches if other is not search]
    search.alongside(sum(other.best.value for other in others), sum(other.bound for other in others))


def _result(
    problem: Problem, model: Model, assignment: Ints, searches: list[Search], control: Control
) -> Result:
    value = sum(search.best.value for search in searches) + model.constant
    bound = min(sum(search.bound for search in searches) + model.constant, value)
    return Result(
        assignment=assignment,
        before=figures(problem, problem.current),
        after=figures(problem, assignment),
        value=value,
        bound=bound,
        gap=gap_of(value, bound),
        seconds=control.seconds,
        work=control.work,
        stopped_by="proved" if all(search.proved for search in searches) else control.reason or "work",
    )
