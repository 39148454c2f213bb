"""Edits that bring back what another document holds, such as a backup: all of it, or one scenario."""

from dataclasses import replace

from cpm_planner.edit.kinds import DocumentEdit
from cpm_planner.edit.scenarios import free_name
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Document, Scenario


def restore_all(earlier: Document) -> DocumentEdit:
    """Let all scenarios be as they were; those that came since are gone."""
    return lambda _: earlier


def restore_scenario(earlier: Document, key: ScenarioId) -> DocumentEdit:
    """Let one scenario be as it was, and work on it; the others stay as they are."""

    def edit(document: Document) -> Document:
        return replace(document.with_scenario(_fitted(earlier.scenarios[key], document)), active=key)

    return edit


def _fitted(scenario: Scenario, document: Document) -> Scenario:
    """Give a scenario a base that is there, and a name that no other one has."""
    base = scenario.base if scenario.base in document.scenarios else None
    others = {each.name.casefold() for key, each in document.scenarios.items() if key != scenario.id}
    is_taken = scenario.name.casefold() in others
    return replace(
        scenario, base=base, name=free_name(document, scenario.name) if is_taken else scenario.name
    )
