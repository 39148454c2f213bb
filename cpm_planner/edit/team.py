"""Edits of the team: CPM seats and role types."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from cpm_planner.edit.kinds import Edit
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType


def put_cpms(cpms: Iterable[Cpm]) -> Edit:
    """Add seats, or put them in place of those with their ids."""
    new = {cpm.id: cpm for cpm in cpms}
    return lambda plan: replace(plan, cpms={**plan.cpms, **new})


def change_cpms(keys: Collection[CpmId], **fields: Any) -> Edit:
    """Give the same value of some fields to several seats."""

    def edit(plan: Plan) -> Plan:
        changed = {key: replace(plan.cpms[key], **fields) for key in keys}
        return replace(plan, cpms={**plan.cpms, **changed})

    return edit


def remove_cpms(keys: Collection[CpmId]) -> Edit:
    """Take seats out of the plan; their partners become unassigned, split parts go back to the primary."""
    return lambda plan: replace(plan, cpms={key: cpm for key, cpm in plan.cpms.items() if key not in keys})


def put_role_type(role_type: RoleType) -> Edit:
    """Add a role type, or put it in place of the one with its id."""
    return lambda plan: replace(plan, role_types={**plan.role_types, role_type.id: role_type})


def remove_role_type(key: RoleTypeId) -> Edit:
    """Take a role type out of the plan; the laws refuse it while a CPM has it."""
    return lambda plan: replace(
        plan, role_types={each: role_type for each, role_type in plan.role_types.items() if each != key}
    )
