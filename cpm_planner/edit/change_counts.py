"""How much differs between two documents, as counts a person reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from cpm_planner.model.change import COLLECTIONS, Delta, PlanChange, difference
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document

_NOUNS: Final = {
    "partners": ("partner", "partners"),
    "cpms": ("CPM", "CPMs"),
    "assignments": ("assignment", "assignments"),
    "rules": ("rule", "rules"),
    "parked": ("parked partner", "parked partners"),
    "tiers": ("tier", "tiers"),
    "role_types": ("role type", "role types"),
    "activities": ("activity", "activities"),
}


@dataclass(frozen=True, slots=True)
class ScenarioContrast:
    """How one scenario differs from before."""

    name: str
    kind: str
    """`same`, `changed`, `new` or `gone`."""
    counts: tuple[str, ...] = ()
    """Such as "3 partners changed"."""


def contrasts(before: Document, after: Document) -> list[ScenarioContrast]:
    """Compare two documents scenario by scenario."""
    found = []
    for key, scenario in after.scenarios.items():
        old = before.scenarios.get(key)
        if old is None:
            counts = tuple(_counted(Plan(scenario.plan.assumptions), scenario.plan))
            found.append(ScenarioContrast(scenario.name, "new", counts))
        else:
            counts = tuple(_counted(old.plan, scenario.plan))
            if old.name != scenario.name:
                counts = (f'was called "{old.name}"', *counts)
            found.append(ScenarioContrast(scenario.name, "changed" if counts else "same", counts))
    gone = [each for key, each in before.scenarios.items() if key not in after.scenarios]
    return found + [ScenarioContrast(each.name, "gone") for each in gone]


def _counted(before: Plan, after: Plan) -> Iterator[str]:
    change = difference(before, after)
    for name, nouns in _NOUNS.items():
        yield from _of_collection(getattr(change, name), nouns)
    if change.assumptions is not None:
        yield "assumptions changed"
    if _others(change):
        yield "other things changed"


def _of_collection(delta: Delta[Any, Any], nouns: tuple[str, str]) -> Iterator[str]:
    new = sum(before is None for before, _ in delta.values())
    gone = sum(after is None for _, after in delta.values())
    for count, verb in ((new, "new"), (len(delta) - new - gone, "changed"), (gone, "gone")):
        if count:
            yield f"{count:,} {nouns[count != 1]} {verb}"


def _others(change: PlanChange) -> bool:
    """Whether something changed that has no noun of its own."""
    return any(getattr(change, name) for name in COLLECTIONS if name not in _NOUNS)
