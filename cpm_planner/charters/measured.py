"""Who is measured by a scorecard: one CPM, all of a role type, or all of a home region."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.formatting.language import translate
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan


class MeasuredKind(StrEnum):
    """Whom a scorecard can be for."""

    CPM = "cpm"
    ROLE_TYPE = "role-type"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Measured:
    """Somebody with a scorecard of their own."""

    kind: MeasuredKind
    key: str
    """Id of a CPM or role type; name of a region, "" for those without one."""
    name: str
    cpms: tuple[CpmId, ...]
    """Whose hours count; none for a role type that nobody has."""


def everybody(plan: Plan, kind: MeasuredKind) -> tuple[Measured, ...]:
    """Give all of a kind, by name; those without a home region last.

    The region of a CPM is its first home region, so that nobody counts twice.
    """
    made = {
        MeasuredKind.CPM: _every_cpm,
        MeasuredKind.ROLE_TYPE: _every_role_type,
        MeasuredKind.REGION: _every_region,
    }[kind](plan)
    return tuple(sorted(made, key=lambda each: (not each.key, natural_key(each.name), each.key)))


def same_in(plan: Plan, whose: Measured) -> Measured:
    """Find the same CPM, role type or region in another plan; without CPMs where it is not there."""
    found = (each for each in everybody(plan, whose.kind) if each.key == whose.key)
    return next(found, Measured(whose.kind, whose.key, whose.name, ()))


def _every_cpm(plan: Plan) -> Iterator[Measured]:
    for key, cpm in plan.cpms.items():
        yield Measured(MeasuredKind.CPM, key, cpm.name, (key,))


def _every_role_type(plan: Plan) -> Iterator[Measured]:
    members = defaultdict[str, list[CpmId]](list)
    for key, cpm in plan.cpms.items():
        members[cpm.role_type].append(key)
    for role in plan.role_types.values():
        yield Measured(MeasuredKind.ROLE_TYPE, role.id, role.name, tuple(members[role.id]))


def _every_region(plan: Plan) -> Iterator[Measured]:
    members = defaultdict[str, list[CpmId]](list)
    for key, cpm in plan.cpms.items():
        members[cpm.regions[0] if cpm.regions else ""].append(key)
    for region, cpms in members.items():
        yield Measured(
            MeasuredKind.REGION, region, region or translate("charters", "No home region"), tuple(cpms)
        )
