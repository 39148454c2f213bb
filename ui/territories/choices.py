"""The CPMs partners could go to, with what that would do to each; the ones with most room first."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_planner.balance.obstacles import Obstacle, obstacles_to_moving, obstacles_to_splitting
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.what_if import Effects, effects_of_moving, effects_of_splitting
from ui.territories.contents import Contents
from ui.territories.words import lane_load, obstacle_text
from ui.turns import Turns
from ui.widgets.load_level import Load


@dataclass(frozen=True, slots=True)
class Choice:
    """One CPM to choose."""

    cpm: CpmId
    name: str
    role_type: str
    before: float | None
    """Utilisation now; None without capacity."""
    after: Load | None
    """Load with the partners; None without capacity."""
    reason: str
    """Why the CPM may not have them; empty when it may."""


def choices_to_move(contents: Contents, keys: Sequence[PartnerId]) -> Turns[tuple[Choice, ...]]:
    """List the CPMs that whole partners could go to; one who has them all already is left out."""
    figures = contents.figures
    effects = effects_of_moving(figures, keys)
    yield
    obstacles = obstacles_to_moving(figures, keys)
    yield
    listed = _choices(contents, effects, obstacles, len(keys))
    yield
    holder = _only_holder(figures.plan, keys)
    return tuple(each for each in listed if each.cpm != holder)


def choices_to_split(contents: Contents, key: PartnerId, model: SalesModel) -> tuple[Choice, ...]:
    """List the CPMs that one model's part of a partner could go to; the one who has it is left out."""
    figures = contents.figures
    effects = effects_of_splitting(figures, key, model)
    listed = _choices(contents, effects, obstacles_to_splitting(figures, key, model), 1)
    holder = figures.plan.assignments[key].cpm_for(model)
    return tuple(each for each in listed if each.cpm != holder)


def _only_holder(plan: Plan, keys: Sequence[PartnerId]) -> CpmId | None:
    """Give the one CPM who has all of some partners alone; None where there is none such."""
    holders: set[tuple[CpmId, ...]] = set()
    for key in keys:
        given = plan.assignments.get(key)
        holders.add(() if given is None else given.cpms)
        if len(holders) > 1:
            return None
    only = next(iter(holders), ())
    return only[0] if len(only) == 1 else None


def _choices(
    contents: Contents, effects: Effects, obstacles: Sequence[Obstacle | None], count: int
) -> list[Choice]:
    lanes = [place for place, lane in enumerate(contents.lanes) if lane.cpm is not None]
    found = (_choice(contents, place, effects, obstacles, count) for place in lanes)
    return sorted(found, key=_rank)


def _choice(
    contents: Contents, place: int, effects: Effects, obstacles: Sequence[Obstacle | None], count: int
) -> Choice:
    plan, row = contents.figures.plan, contents.lanes[place].row
    cpm = tuple(plan.cpms.values())[row]
    now, after, obstacle = lane_load(contents, place), effects.utilisation_with(row), obstacles[row]
    return Choice(
        cpm=cpm.id,
        name=cpm.name,
        role_type=plan.role_types[cpm.role_type].name,
        before=None if now is None else now.utilisation,
        after=None if after is None else lane_load(contents, place, after),
        reason="" if obstacle is None else obstacle_text(obstacle, count),
    )


def _rank(choice: Choice) -> tuple[bool, float]:
    after = float("inf") if choice.after is None else choice.after.utilisation
    return bool(choice.reason), after
