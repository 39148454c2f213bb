"""The team that the owners of a list are looked up in: by position id, by id, by name, by likeness."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from cpm_planner.exchange.likeness.people_index import PeopleIndex
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.rows.owner_question import OwnerCandidate
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId

Reference = tuple[str, str]
"""What a row says of its owner: the id (or name) and the name; empty where it says nothing."""

MOST_CANDIDATES: Final = 5


def reference_of(stated: Mapping[str, Any]) -> Reference:
    """Give what a row says of its owner."""
    return stated.get("cpm", ""), stated.get("cpm_name", "")


def is_id(reference: Reference) -> bool:
    """Tell whether a reference gives an id and not only a name."""
    key, name = reference
    return bool(key) and (bool(name) or any(map(str.isdigit, key)))


class OwnerTeam:
    """A team that grows while a list is read."""

    def __init__(self, cpms: Iterable[Cpm]) -> None:
        """Start with the CPMs of the plan."""
        self._by_id: dict[str, list[CpmId]] = {}
        self._by_name: dict[str, list[CpmId]] = {}
        self._cpms: dict[CpmId, Cpm] = {}
        self._people = PeopleIndex[CpmId]()
        self.created: dict[CpmId, Cpm] = {}
        for cpm in cpms:
            self._add(cpm)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of everybody."""
        return frozenset(self._cpms)

    def create(self, cpm: Cpm) -> None:
        """Add somebody the list brings in."""
        self.created[cpm.id] = cpm
        self._add(cpm)

    def found(self, reference: Reference) -> list[CpmId]:
        """Give everybody a reference means: by position id, by id, by name; in this order."""
        key, name = reference
        if key:
            if by_key := self._by_id.get(key) or ([CpmId(key)] if key in self._cpms else []):
                return by_key
            if by_name := self._by_name.get(folded_text(key), []):
                return by_name
        alike = self._by_name.get(folded_text(name), [])
        return [each for each in alike if not self._cpms[each].position_id] if key else alike

    def candidates(self, reference: Reference) -> tuple[OwnerCandidate, ...]:
        """Give those a reference may mean though it is written in another way, the likeliest first."""
        key, name = reference
        return tuple(
            OwnerCandidate(cpm, self._cpms[cpm].name, likeness, cpm in self.created)
            for cpm, likeness in self._people.candidates(name or key)[:MOST_CANDIDATES]
        )

    def may_be(self, candidate: OwnerCandidate, reference: Reference) -> bool:
        """Tell whether nothing but the spelling keeps two apart: with two ids they are two people."""
        return not (is_id(reference) and self._cpms[candidate.cpm].position_id)

    def _add(self, cpm: Cpm) -> None:
        self._cpms[cpm.id] = cpm
        self._by_name.setdefault(folded_text(cpm.name), []).append(cpm.id)
        self._people.add(cpm.id, cpm.name)
        if cpm.position_id:
            self._by_id.setdefault(cpm.position_id, []).append(cpm.id)
