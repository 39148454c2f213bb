"""How much differs between two documents, as counts a person reads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cpm_planner.formatting.language import counted, to_translate, translate
from cpm_planner.model.change import COLLECTIONS, Delta, PlanChange, difference
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document

_COUNTS: Final = {
    "partners": (
        (to_translate("counts", "1 partner new"), to_translate("counts", "{count} partners new")),
        (to_translate("counts", "1 partner changed"), to_translate("counts", "{count} partners changed")),
        (to_translate("counts", "1 partner gone"), to_translate("counts", "{count} partners gone")),
    ),
    "cpms": (
        (to_translate("counts", "1 CPM new"), to_translate("counts", "{count} CPMs new")),
        (to_translate("counts", "1 CPM changed"), to_translate("counts", "{count} CPMs changed")),
        (to_translate("counts", "1 CPM gone"), to_translate("counts", "{count} CPMs gone")),
    ),
    "assignments": (
        (to_translate("counts", "1 assignment new"), to_translate("counts", "{count} assignments new")),
        (
            to_translate("counts", "1 assignment changed"),
            to_translate("counts", "{count} assignments changed"),
        ),
        (to_translate("counts", "1 assignment gone"), to_translate("counts", "{count} assignments gone")),
    ),
    "rules": (
        (to_translate("counts", "1 rule new"), to_translate("counts", "{count} rules new")),
        (to_translate("counts", "1 rule changed"), to_translate("counts", "{count} rules changed")),
        (to_translate("counts", "1 rule gone"), to_translate("counts", "{count} rules gone")),
    ),
    "parked": (
        (
            to_translate("counts", "1 parked partner new"),
            to_translate("counts", "{count} parked partners new"),
        ),
        (
            to_translate("counts", "1 parked partner changed"),
            to_translate("counts", "{count} parked partners changed"),
        ),
        (
            to_translate("counts", "1 parked partner gone"),
            to_translate("counts", "{count} parked partners gone"),
        ),
    ),
    "tiers": (
        (to_translate("counts", "1 tier new"), to_translate("counts", "{count} tiers new")),
        (to_translate("counts", "1 tier changed"), to_translate("counts", "{count} tiers changed")),
        (to_translate("counts", "1 tier gone"), to_translate("counts", "{count} tiers gone")),
    ),
    "role_types": (
        (to_translate("counts", "1 role type new"), to_translate("counts", "{count} role types new")),
        (to_translate("counts", "1 role type changed"), to_translate("counts", "{count} role types changed")),
        (to_translate("counts", "1 role type gone"), to_translate("counts", "{count} role types gone")),
    ),
    "activities": (
        (to_translate("counts", "1 activity new"), to_translate("counts", "{count} activities new")),
        (to_translate("counts", "1 activity changed"), to_translate("counts", "{count} activities changed")),
        (to_translate("counts", "1 activity gone"), to_translate("counts", "{count} activities gone")),
    ),
}
"""What is said of one and of many that are new, changed or gone."""


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
                was_called = translate("counts", 'was called "{name}"').format(name=old.name)
                counts = (was_called, *counts)
            found.append(ScenarioContrast(scenario.name, "changed" if counts else "same", counts))
    gone = [each for key, each in before.scenarios.items() if key not in after.scenarios]
    return found + [ScenarioContrast(each.name, "gone") for each in gone]


def _counted(before: Plan, after: Plan) -> Iterator[str]:
    change = difference(before, after)
    for name, sentences in _COUNTS.items():
        yield from _of_collection(getattr(change, name), sentences)
    if change.assumptions is not None:
        yield translate("counts", "assumptions changed")
    if _others(change):
        yield translate("counts", "other things changed")


def _of_collection(delta: Delta[Any, Any], sentences: Sequence[tuple[str, str]]) -> Iterator[str]:
    new = sum(before is None for before, _ in delta.values())
    gone = sum(after is None for _, after in delta.values())
    for count, (one, many) in zip((new, len(delta) - new - gone, gone), sentences, strict=True):
        if count:
            yield counted(count, translate("counts", one), translate("counts", many))


def _others(change: PlanChange) -> bool:
    """Whether something changed that has no noun of its own."""
    return any(getattr(change, name) for name in COLLECTIONS if name not in _COUNTS)
