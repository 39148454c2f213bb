"""Brings a list into several scenarios of a document: each compared with its own plan, all entered as one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.exchange.refreshing.source import Claim
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document

CheckOne = Callable[[Plan, Claim], ImportCheck]
"""Checks the list against one plan."""


@dataclass(frozen=True, slots=True)
class ScenarioChecks:
    """What a list would do to each scenario, the one worked on first."""

    by_scenario: Mapping[ScenarioId, ImportCheck]

    @property
    def first(self) -> ImportCheck:
        """The check against the scenario worked on."""
        return next(iter(self.by_scenario.values()))

    def subjects(self, choices: Choices = AS_PROPOSED) -> frozenset[str]:
        """Give the ids of all that is touched in any scenario."""
        return frozenset().union(*(each.agreed(choices).subjects for each in self.by_scenario.values()))

    def parked(self, choices: Choices = AS_PROPOSED) -> frozenset[str]:
        """Give the ids of the partners that are parked in any scenario."""
        return frozenset[str]().union(*(each.agreed(choices).parks for each in self.by_scenario.values()))


def check_scenarios(
    document: Document, scenarios: Iterable[ScenarioId], claim: Claim, check_one: CheckOne
) -> ScenarioChecks:
    """Check a list against scenarios; what it is taken for in the one worked on, it is in all that know it.

    Args:
        document: the document.
        scenarios: which of its scenarios.
        claim: what somebody says about the list.
        check_one: checks it against one plan.

    Raises:
        InputError: as ``check_one``.
    """
    checks: dict[ScenarioId, ImportCheck] = {}
    for key in sorted(scenarios, key=lambda each: each != document.active):
        plan = document.scenarios[key].plan
        first = next(iter(checks.values()), None)
        checks[key] = check_one(plan, claim if first is None else claim.as_in(first.source.id, plan))
    return ScenarioChecks(checks)


def enter_scenarios(document: Document, checks: ScenarioChecks, choices: Choices = AS_PROPOSED) -> Document:
    """Give the document with what is taken of a list in every scenario that it was checked against.

    Raises:
        InputError: a plan has changed since the check where the list changes it.
    """
    for key, check in checks.by_scenario.items():
        scenario = document.scenarios[key]
        document = document.with_scenario(replace(scenario, plan=enter(scenario.plan, check, choices)))
    return document
