"""Several lists at once for several scenarios: each compared with its own plan, all entered as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cpm_planner.exchange.recipe import run
from cpm_planner.exchange.recipe.run import RecipeCheck
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.guided.work import ListToCheck, check_lists
from cpm_planner.workspace.importing import brought_from, counted, step_name
from cpm_planner.workspace.jobs import Control, PartOf
from cpm_planner.workspace.recipes import as_in
from cpm_planner.workspace.session import Session


def check_others(
    control: Control,
    lists: Sequence[ListToCheck],
    first: RecipeCheck,
    plans: Mapping[ScenarioId, Plan],
    choices: Choices = AS_PROPOSED,
) -> dict[ScenarioId, RecipeCheck]:
    """Say what lists would do to further scenarios, what they were taken for in the first one.

    Args:
        control: as for all work.
        lists: the lists.
        first: their check against the scenario worked on.
        plans: the plans of the others.
        choices: what is taken of each list, before the next one is checked.

    Raises:
        InputError: a mapping or a correction does not fit its list.
        CancelledError: the user asked to stop.
    """
    return {
        key: check_lists(PartOf(control, place, len(plans)), as_in(first, lists, plan), plan, choices)
        for place, (key, plan) in enumerate(plans.items())
    }


def enter_lists(
    session: Session, checks: Mapping[ScenarioId, RecipeCheck], choices: Choices = AS_PROPOSED
) -> None:
    """Enter what the checks let in and somebody takes, as one step, the scenario worked on named first.

    Raises:
        InputError: a file was joined to nothing, or a plan has changed since the check.
    """

    def enter(document: Document) -> Document:
        for key, checked in checks.items():
            scenario = document.scenarios[key]
            plan = run.enter_recipe(scenario.plan, checked, choices)
            document = document.with_scenario(replace(scenario, plan=plan))
        return document

    session.apply_to_document(_step_name(checks, choices), enter)


def _step_name(checks: Mapping[ScenarioId, RecipeCheck], choices: Choices) -> str:
    lists = next(iter(checks.values())).lists
    what = ", ".join(brought_from(counted(each.check, choices), each.source) for each in lists)
    known = next((each for each in lists if each.check.source.record is not None), lists[0])
    return step_name(known.check, what, len(checks))
