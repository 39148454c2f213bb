"""What differs between two plans or documents; the one currency of undo, saving, merging and news."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import TypeVar

from cpm_planner.model.activity import Activity
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.criterion import AgreedTargets, Criterion
from cpm_planner.model.ids import (
    ActivityId,
    AdjustmentId,
    BudgetLineId,
    CharterTextId,
    CpmId,
    CriterionId,
    PartnerId,
    RoleTypeId,
    RuleId,
    ScenarioId,
    SourceId,
    TierId,
)
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.rule import Rule
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.model.tier import Tier

K = TypeVar("K")
V = TypeVar("V")

Delta = Mapping[K, tuple[V | None, V | None]]
"""Per id the value before and after; None where it was not or is no longer there."""


@dataclass(frozen=True, slots=True)
class PlanChange:
    """What differs between two plans, collection by collection, named as in :class:`Plan`."""

    assumptions: tuple[Assumptions, Assumptions] | None = None
    partners: Delta[PartnerId, Partner] = field(default_factory=dict)
    cpms: Delta[CpmId, Cpm] = field(default_factory=dict)
    role_types: Delta[RoleTypeId, RoleType] = field(default_factory=dict)
    tiers: Delta[TierId, Tier] = field(default_factory=dict)
    activities: Delta[ActivityId, Activity] = field(default_factory=dict)
    assignments: Delta[PartnerId, Assignment] = field(default_factory=dict)
    rules: Delta[RuleId, Rule] = field(default_factory=dict)
    parked: Delta[PartnerId, ParkedPartner] = field(default_factory=dict)
    imports: Delta[SourceId, ImportRecord] = field(default_factory=dict)
    adjustments: Delta[AdjustmentId, Adjustment] = field(default_factory=dict)
    budget: Delta[BudgetLineId, BudgetLine] = field(default_factory=dict)
    criteria: Delta[CriterionId, Criterion] = field(default_factory=dict)
    agreed_targets: Delta[PartnerId, AgreedTargets] = field(default_factory=dict)
    charter_texts: Delta[CharterTextId, CharterText] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether both plans are equal."""
        return not any(getattr(self, each.name) for each in fields(self))

    def reversed(self) -> "PlanChange":
        """Give the change that leads back."""
        return PlanChange(
            assumptions=self.assumptions and (self.assumptions[1], self.assumptions[0]),
            **{name: _reversed(getattr(self, name)) for name in COLLECTIONS},
        )


COLLECTIONS = tuple(each.name for each in fields(PlanChange) if each.name != "assumptions")
"""Names of the plan's collections, in the order of :class:`PlanChange`."""


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What differs between two documents.

    A scenario that came, went or got another heading (name, rank, base, lock) stands whole in ``scenarios``;
    one that only changed inside stands in ``plans``.
    """

    scenarios: Delta[ScenarioId, Scenario] = field(default_factory=dict)
    plans: Mapping[ScenarioId, PlanChange] = field(default_factory=dict)
    active: tuple[ScenarioId, ScenarioId] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether both documents are equal."""
        return not (self.scenarios or self.plans or self.active)

    def reversed(self) -> "DocumentChange":
        """Give the change that leads back."""
        return DocumentChange(
            scenarios=_reversed(self.scenarios),
            plans={key: change.reversed() for key, change in self.plans.items()},
            active=self.active and (self.active[1], self.active[0]),
        )


def difference(before: Plan, after: Plan) -> PlanChange:
    """Compare two plans; what they share by identity costs next to nothing."""
    changed = before.assumptions != after.assumptions
    return PlanChange(
        assumptions=(before.assumptions, after.assumptions) if changed else None,
        **{name: delta(getattr(before, name), getattr(after, name)) for name in COLLECTIONS},
    )


def patched(plan: Plan, change: PlanChange) -> Plan:
    """Give the plan with the change made: ``patched(before, difference(before, after)) == after``."""
    return replace(
        plan,
        assumptions=change.assumptions[1] if change.assumptions else plan.assumptions,
        **{name: _patched(getattr(plan, name), getattr(change, name)) for name in COLLECTIONS},
    )


def document_difference(
    before: Document, after: Document, known: Mapping[ScenarioId, PlanChange] = MappingProxyType({})
) -> DocumentChange:
    """Compare two documents scenario by scenario; ``known`` are differences of plans found already."""
    changed = delta(before.scenarios, after.scenarios)
    whole = {key: pair for key, pair in changed.items() if _heading(pair[0]) != _heading(pair[1])}
    inside = {key: pair for key, pair in changed.items() if key not in whole}
    return DocumentChange(
        scenarios=whole,
        plans={
            key: known[key] if key in known else difference(a.plan, b.plan)
            for key, (a, b) in inside.items()
            if a is not None and b is not None
        },
        active=None if before.active == after.active else (before.active, after.active),
    )


def document_patched(document: Document, change: DocumentChange) -> Document:
    """Give the document with the change made; the law of :func:`patched` holds here too.

    Which scenario is worked on may have been chosen since: one that is gone then gives way to another.
    """
    scenarios = dict(_patched(document.scenarios, change.scenarios))
    for key, inside in change.plans.items():
        scenarios[key] = replace(scenarios[key], plan=patched(scenarios[key].plan, inside))
    active = change.active[1] if change.active else document.next_among(scenarios)
    return replace(document, scenarios=scenarios, active=active)


def composed(first: DocumentChange, second: DocumentChange) -> DocumentChange:
    """Give both changes as one: what patching with the first and then with the second does."""
    whole: dict[ScenarioId, tuple[Scenario | None, Scenario | None]] = {}
    for key in [*first.scenarios, *(key for key in second.scenarios if key not in first.scenarios)]:
        inner, outer = first.plans.get(key), second.plans.get(key)
        before = (
            first.scenarios[key][0] if key in first.scenarios else _before(second.scenarios[key][0], inner)
        )
        after = (
            second.scenarios[key][1] if key in second.scenarios else _after(first.scenarios[key][1], outer)
        )
        if before != after:
            whole[key] = (before, after)
    inside = {
        key: _plans_composed(first.plans.get(key, PlanChange()), second.plans.get(key, PlanChange()))
        for key in {**first.plans, **second.plans}
        if key not in first.scenarios and key not in second.scenarios
    }
    return DocumentChange(
        scenarios=whole,
        plans={key: change for key, change in inside.items() if not change.is_empty},
        active=_pairs_composed(first.active, second.active),
    )


def delta(before: Mapping[K, V], after: Mapping[K, V]) -> dict[K, tuple[V | None, V | None]]:
    """Compare two mappings of immutable values; a value that is the very same object is not looked into."""
    if before is after:
        return {}
    changed: dict[K, tuple[V | None, V | None]] = {}
    for key, value in after.items():
        old = before.get(key)
        if old is not value and old != value:
            changed[key] = (old, value)
    gone = {key: (value, None) for key, value in before.items() if key not in after}
    return {**changed, **gone}


def _reversed(changes: Delta[K, V]) -> dict[K, tuple[V | None, V | None]]:
    return {key: (after, before) for key, (before, after) in changes.items()}


def _patched(values: Mapping[K, V], changes: Delta[K, V]) -> Mapping[K, V]:
    if not changes:
        return values
    result = dict(values)
    for key, (_, after) in changes.items():
        if after is None:
            result.pop(key, None)
        else:
            result[key] = after
    return result


def _before(scenario: Scenario | None, change: PlanChange | None) -> Scenario | None:
    """Give a scenario as it was before its plan changed."""
    return _after(scenario, None if change is None else change.reversed())


def _after(scenario: Scenario | None, change: PlanChange | None) -> Scenario | None:
    """Give a scenario after a change of its plan."""
    if scenario is None or change is None:
        return scenario
    return replace(scenario, plan=patched(scenario.plan, change))


def _plans_composed(first: PlanChange, second: PlanChange) -> PlanChange:
    return PlanChange(
        assumptions=_pairs_composed(first.assumptions, second.assumptions),
        **{name: _deltas_composed(getattr(first, name), getattr(second, name)) for name in COLLECTIONS},
    )


def _deltas_composed(first: Delta[K, V], second: Delta[K, V]) -> dict[K, tuple[V | None, V | None]]:
    both = {key: _pairs_composed(first.get(key), second.get(key)) for key in {**first, **second}}
    return {key: pair for key, pair in both.items() if pair is not None}


def _pairs_composed(first: tuple[V, V] | None, second: tuple[V, V] | None) -> tuple[V, V] | None:
    """Give before and after of two changes of one value in a row; None when nothing is left of them."""
    if first is None or second is None:
        return first or second
    return None if first[0] == second[1] else (first[0], second[1])


def _heading(scenario: Scenario | None) -> tuple[object, ...] | None:
    if scenario is None:
        return None
    return scenario.name, scenario.rank, scenario.base, scenario.is_locked
