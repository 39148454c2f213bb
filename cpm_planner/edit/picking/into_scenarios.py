"""Taking changes over into a scenario, or into a new one beside those they were found between."""

from collections.abc import Collection
from dataclasses import replace

from cpm_planner.edit.kinds import DocumentEdit
from cpm_planner.edit.picking.found import Differences
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.picking.taking import taken
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Document


def take_into(target: ScenarioId, found: Differences, chosen: Collection[Place]) -> DocumentEdit:
    """Take changes into a scenario; see :func:`cpm_planner.edit.picking.taking.taken`."""

    def edit(document: Document) -> Document:
        scenario = document.scenarios[target]
        plan = taken(found, chosen, scenario.plan).plan
        return document.with_scenario(replace(scenario, plan=plan))

    return edit


def take_into_new(base: ScenarioId, name: str, found: Differences, chosen: Collection[Place]) -> DocumentEdit:
    """Take changes into a copy of a scenario, and work on it.

    Raises (when applied):
        EditRefusedError: the name is empty or taken, or the outcome would break a law.
    """

    def edit(document: Document) -> Document:
        plan = taken(found, chosen, document.scenarios[base].plan).plan
        return copy_scenario(base, name, plan)(document)

    return edit
