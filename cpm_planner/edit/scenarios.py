"""Edits of the document: scenarios come, go and get names."""

from dataclasses import replace

from cpm_planner.edit.kinds import DocumentEdit
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document, Scenario


def new_document(plan: Plan) -> Document:
    """Give a document whose only scenario is *Current*, the state as imported, in the language that is on."""
    key = ScenarioId("current")
    return Document({key: Scenario(key, translate("scenarios", "Current"), 0, plan)}, key)


def find_scenario(document: Document, name: str) -> Scenario:
    """Give the scenario of this name, whatever its case.

    Raises:
        EditRefusedError: there is none.
    """
    for scenario in document.scenarios.values():
        if scenario.name.casefold() == name.casefold():
            return scenario
    raise EditRefusedError(
        code="unknown-scenario",
        what=translate("laws", 'There is no scenario "{name}"').format(name=name),
        remedy=translate("laws", "choose one of {names}").format(names=_names(document)),
    )


def scenario_of(document: Document, key: ScenarioId) -> Scenario:
    """Give a scenario.

    Raises:
        EditRefusedError: there is none of this id any more, such as when its removal was still under way.
    """
    if key not in document.scenarios:
        raise EditRefusedError(
            code="unknown-scenario",
            what=translate("laws", "This scenario is no longer there"),
            remedy=translate("laws", "choose one of {names}").format(names=_names(document)),
        )
    return document.scenarios[key]


def free_name(document: Document, wish: str) -> str:
    """Give the wished name, or the first of "name 2", "name 3", ... that no scenario has."""
    taken = {scenario.name.casefold() for scenario in document.scenarios.values()}
    number, name = 1, wish
    while name.casefold() in taken:
        number += 1
        name = f"{wish} {number}"
    return name


def copy_scenario(source: ScenarioId, name: str, plan: Plan | None = None) -> DocumentEdit:
    """Add a scenario based on another, with its plan or a given one, and work on it.

    Raises (when applied):
        EditRefusedError: the name is empty or taken, or the source is gone.
    """

    def edit(document: Document) -> Document:
        _refuse_bad_name(document, name)
        key = _free_id(document)
        rank = 1 + max(scenario.rank for scenario in document.scenarios.values())
        copied = scenario_of(document, source).plan if plan is None else plan
        added = document.with_scenario(Scenario(key, name.strip(), rank, copied, base=source))
        return replace(added, active=key)

    return edit


def rename_scenario(key: ScenarioId, name: str) -> DocumentEdit:
    """Give a scenario another name.

    Raises (when applied):
        EditRefusedError: the name is empty, another scenario has it, or the scenario is gone.
    """

    def edit(document: Document) -> Document:
        _refuse_bad_name(document, name, but=key)
        return document.with_scenario(replace(scenario_of(document, key), name=name.strip()))

    return edit


def remove_scenario(key: ScenarioId) -> DocumentEdit:
    """Take a scenario away; those based on it are from then on compared with its own base.

    Raises (when applied):
        EditRefusedError: it is the last one, locked, or gone already.
    """

    def edit(document: Document) -> Document:
        gone = scenario_of(document, key)
        kept = {
            each: replace(scenario, base=gone.base) if scenario.base == key else scenario
            for each, scenario in document.scenarios.items()
            if each != key
        }
        if not kept:
            raise EditRefusedError(
                code="last-scenario", what=translate("laws", "A plan file keeps at least one scenario")
            )
        return replace(document, scenarios=kept, active=document.next_among(kept))

    return edit


def lock_scenario(key: ScenarioId, *, is_locked: bool = True) -> DocumentEdit:
    """Keep a scenario's plan as it is, or let it be changed again.

    Raises (when applied):
        EditRefusedError: the scenario is gone.
    """
    return lambda document: document.with_scenario(replace(scenario_of(document, key), is_locked=is_locked))


def refuse_locked(before: Document, after: Document) -> None:
    """Check that every locked scenario is there still, with the plan it had.

    Raises:
        EditRefusedError: one is not.
    """
    for key, scenario in before.scenarios.items():
        if scenario.is_locked:
            now = after.scenarios.get(key)
            if now is None or (now.plan is not scenario.plan and now.plan != scenario.plan):
                raise EditRefusedError(
                    code="scenario-locked",
                    what=translate("laws", 'The scenario "{name}" is locked').format(name=scenario.name),
                    remedy=translate("laws", "make a copy and change that, or unlock it first"),
                )


def switch_scenario(key: ScenarioId) -> DocumentEdit:
    """Work on another scenario.

    Raises (when applied):
        EditRefusedError: it is gone.
    """
    return lambda document: replace(document, active=scenario_of(document, key).id)


def _names(document: Document) -> str:
    return ", ".join(each.name for each in document.scenarios.values())


def _refuse_bad_name(document: Document, name: str, but: ScenarioId | None = None) -> None:
    names = {scenario.name.casefold() for key, scenario in document.scenarios.items() if key != but}
    if not name.strip() or name.strip().casefold() in names:
        raise EditRefusedError(
            code="scenario-name",
            what=translate("laws", 'A scenario cannot be called "{name}"').format(name=name),
            remedy=translate("laws", "give a name no other one has"),
        )


def _free_id(document: Document) -> ScenarioId:
    number = len(document.scenarios)
    while ScenarioId(f"scenario-{number}") in document.scenarios:
        number += 1
    return ScenarioId(f"scenario-{number}")
