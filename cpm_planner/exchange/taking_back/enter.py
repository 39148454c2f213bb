"""Enters what is taken of a workbook into a plan."""

from cpm_planner.edit.kinds import Edit
from cpm_planner.exchange.taking_back.items import AS_PROPOSED, Choices, TakenBack
from cpm_planner.exchange.taking_back.lawful import entered
from cpm_planner.exchange.taking_back.workbook import tables_of
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan


def taken_edit(found: TakenBack, choices: Choices = AS_PROPOSED) -> Edit:
    """Make an edit of what is taken; it refuses a plan that has changed where the workbook changes it.

    Raises:
        InputError: a cell is refused or taken that was not changed.
    """
    _refuse_strange_places(found, choices)
    tables, taken = tables_of(found.returned), found.taken(choices)

    def edit(plan: Plan) -> Plan:
        for change in taken:
            table = next(
                each for each in tables if each.name == change.table and each.row in ("", change.key)
            )
            get = table.input(change.column).get
            if change.key not in table.keys(plan) or get(plan, change.key) != get(found.plan, change.key):
                raise _changed_since(found, change.place)
        return entered(plan, taken, tables)

    return edit


def _refuse_strange_places(found: TakenBack, choices: Choices) -> None:
    for place in sorted((choices.refused | choices.taken) - set(found.places)):
        raise InputError(
            code="no-such-change",
            what=translate("taking_back", "The cell {place} was not changed").format(place=place),
            where=found.returned.name,
            remedy=translate("taking_back", "name cells as they are listed, such as Positions!K12"),
        )


def _changed_since(found: TakenBack, place: str) -> InputError:
    return InputError(
        code="plan-changed",
        what=translate(
            "taking_back", "The plan was changed at {place} since it was compared with the workbook"
        ).format(place=place),
        where=found.returned.name,
        remedy=translate("taking_back", "take the workbook back again"),
    )
