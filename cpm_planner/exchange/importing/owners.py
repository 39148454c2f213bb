"""Finds the CPMs that a list names as owners, and makes those that the team lacks where that is wanted."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.importing.new_ids import FreshIds, slug
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, RoleTypeId

Reference = tuple[str, str]
"""What a row says of its owner: the id (or name) and the name; empty where it says nothing."""


def reference_of(stated: Mapping[str, Any]) -> Reference:
    """Give what a row says of its owner."""
    return stated.get("cpm", ""), stated.get("cpm_name", "")


@dataclass(slots=True)
class _Team:
    """A team that owners are looked up in."""

    by_id: dict[str, list[CpmId]] = field(default_factory=dict)
    by_name: dict[str, list[CpmId]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    with_position: set[CpmId] = field(default_factory=set)

    def add(self, cpm: Cpm) -> None:
        self.ids.add(cpm.id)
        self.by_name.setdefault(folded_text(cpm.name), []).append(cpm.id)
        if cpm.position_id:
            self.by_id.setdefault(cpm.position_id, []).append(cpm.id)
            self.with_position.add(cpm.id)

    def found(self, reference: Reference) -> list[CpmId]:
        """Give everybody a reference may mean: by position id, by id, by name; in this order."""
        key, name = reference
        if key:
            if by_key := self.by_id.get(key) or ([CpmId(key)] if key in self.ids else []):
                return by_key
            if by_name := self.by_name.get(folded_text(key), []):
                return by_name
        alike = self.by_name.get(folded_text(name), [])
        return [each for each in alike if each not in self.with_position] if key else alike


@dataclass(frozen=True, slots=True)
class Owners:
    """Whom the references of a list mean.

    Attributes:
        found: the CPM of each reference that means exactly one.
        findings: what is wrong with each other one.
        created: the CPMs that are new, by id.
    """

    found: Mapping[Reference, CpmId]
    findings: Mapping[Reference, Finding]
    created: Mapping[CpmId, Cpm]


def resolve_owners(
    references: Collection[Reference],
    cpms: Iterable[Cpm],
    unknown: UnknownOwners,
    role_type: RoleTypeId | None,
) -> Owners:
    """Find the CPM of each reference, the surest first, so that others can mean those it creates.

    Args:
        references: what the rows say.
        cpms: the team.
        unknown: what to do about owners who are not in it.
        role_type: the role type of created CPMs; None when the plan has none.
    """
    team = _Team()
    for cpm in cpms:
        team.add(cpm)
    found: dict[Reference, CpmId] = {}
    findings: dict[Reference, Finding] = {}
    created: dict[CpmId, Cpm] = {}
    fresh = FreshIds(team.ids)
    for reference in sorted(references, key=_surest_first):
        candidates = team.found(reference)
        if len(candidates) == 1:
            found[reference] = candidates[0]
        elif candidates:
            findings[reference] = Finding(FindingCode.CPM_NOT_UNIQUE, (_shown(reference),), "cpm")
        elif unknown is not UnknownOwners.CREATE or role_type is None:
            findings[reference] = Finding(_code(unknown), (_shown(reference),), "cpm")
        else:
            cpm = _new_cpm(reference, fresh, role_type)
            team.add(cpm)
            found[reference], created[cpm.id] = cpm.id, cpm
    return Owners(found, findings, created)


def _surest_first(reference: Reference) -> tuple[bool, bool, Reference]:
    key, name = reference
    return not key, not name, reference


def _new_cpm(reference: Reference, fresh: FreshIds, role_type: RoleTypeId) -> Cpm:
    key, name = reference
    is_id = bool(key) and (bool(name) or any(map(str.isdigit, key)))
    shown = name or key
    key = key if is_id else ""
    return Cpm(CpmId(fresh.take(key or slug(shown, "cpm"))), shown, role_type, position_id=key)


def _code(unknown: UnknownOwners) -> FindingCode:
    match unknown:
        case UnknownOwners.CREATE:
            return FindingCode.NO_ROLE_TYPES
        case UnknownOwners.LEAVE:
            return FindingCode.LEFT_UNASSIGNED
        case _:
            return FindingCode.UNKNOWN_CPM


def _shown(reference: Reference) -> str:
    return " ".join(filter(None, dict.fromkeys(reference)))
