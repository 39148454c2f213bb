"""Edits of who looks after whom."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from cpm_planner.edit.kinds import Edit
from cpm_planner.formatting.language import translate
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel


def assign(keys: Collection[PartnerId], cpm: CpmId, *, effective: Month | None = None) -> Edit:
    """Give whole partners to one CPM, at once or from a month on; one who has them already keeps them so."""
    return lambda plan: _with(plan, {key: given(plan.assignments.get(key), cpm, effective) for key in keys})


def unassign(keys: Collection[PartnerId]) -> Edit:
    """Take partners from whoever has them."""
    return lambda plan: replace(
        plan, assignments={key: each for key, each in plan.assignments.items() if key not in keys}
    )


def split(key: PartnerId, model: SalesModel, cpm: CpmId) -> Edit:
    """Give one model's part of a hybrid to another CPM.

    Raises (when applied):
        EditRefusedError: nobody has the partner yet, or it is not tagged with the model.
    """

    def edit(plan: Plan) -> Plan:
        assignment = plan.assignments.get(key)
        partner = plan.partners[key]
        if assignment is None or model not in partner.mix.models:
            raise EditRefusedError(
                code="cannot-split",
                what=translate("laws", "{name} has no part of this model to give away").format(
                    name=partner.name
                ),
                remedy=translate("laws", "assign the partner and tag it with the model first"),
            )
        specialists = {**assignment.specialists, model: cpm}
        return _with(plan, {key: replace(assignment, specialists=specialists)})

    return edit


def put_assignments(assignments: Mapping[PartnerId, Assignment | None]) -> Edit:
    """Put assignments in place as they are; None unassigns."""
    return lambda plan: _with(plan, assignments)


def given(before: Assignment | None, cpm: CpmId, effective: Month | None = None) -> Assignment:
    """Give the assignment of a whole partner to a CPM, who keeps it as it is when it is theirs alone."""
    if before is not None and before.cpms == (cpm,):
        return before
    previous = None if before is None or effective is None else before.primary
    return Assignment(cpm, since=effective, effective=effective, previous=previous)


def _with(plan: Plan, assignments: Mapping[PartnerId, Assignment | None]) -> Plan:
    merged = {**plan.assignments, **assignments}
    return replace(plan, assignments={key: each for key, each in merged.items() if each is not None})
