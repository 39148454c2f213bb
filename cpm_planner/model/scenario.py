"""Scenarios: whole plans under a name, and the document that holds them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Scenario:
    """One whole plan under a name; the first one, *Current*, is the state as imported."""

    id: ScenarioId
    name: str
    rank: int
    """Place in lists; lower comes first."""
    plan: Plan
    base: ScenarioId | None = None
    """The scenario it was copied from, which its moves are counted against."""
    is_locked: bool = False
    """Whether its plan stays as it is; it may still be renamed, and copied."""


@dataclass(frozen=True, slots=True)
class Document:
    """What one plan file holds: scenarios, one of them worked on."""

    scenarios: Mapping[ScenarioId, Scenario]
    active: ScenarioId
    is_pay_hidden: bool = field(default=False, compare=False)
    """Whether its pay is encrypted in the file and nobody has unlocked it: the plans tell none."""

    @property
    def scenario(self) -> Scenario:
        """The scenario worked on."""
        return self.scenarios[self.active]

    @property
    def plan(self) -> Plan:
        """The plan worked on."""
        return self.scenario.plan

    @property
    def base(self) -> Scenario | None:
        """The scenario that the active one is compared with; None for a first scenario."""
        base = self.scenario.base
        return None if base is None else self.scenarios.get(base)

    @property
    def unlocked(self) -> tuple[ScenarioId, ...]:
        """The scenarios whose plans may change."""
        return tuple(key for key, each in self.scenarios.items() if not each.is_locked)

    def next_among(self, kept: Mapping[ScenarioId, Scenario]) -> ScenarioId:
        """Say which of some scenarios (one at least) is worked on next: the same, its base, or the first."""
        if self.active in kept:
            return self.active
        base = self.scenario.base
        return base if base is not None and base in kept else next(iter(kept))

    def with_plan(self, plan: Plan) -> "Document":
        """Give the document with another plan in the active scenario."""
        return self.with_scenario(replace(self.scenario, plan=plan))

    def with_scenario(self, scenario: Scenario) -> "Document":
        """Give the document with this scenario added or put in place of the one of its id."""
        return replace(self, scenarios={**self.scenarios, scenario.id: scenario})
