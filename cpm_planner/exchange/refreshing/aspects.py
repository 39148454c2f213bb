"""The aspects of a partner, a CPM and an assignment that a list can speak of, one by one.

An aspect is what is taken or left as one: the coordinates, which two columns state, or the mix of sales
models, which four can.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, Final

from cpm_planner.exchange.mapping.fields import FIELDS, ListKind
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.partner import Partner

OWNER: Final = "cpm"
"""The aspect, and the field of a statement, that says who has a partner."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing a list can say.

    Attributes:
        key: its name, that of the field that states it where there is just one.
        title: its name for people.
        fields: the fields of a list that can state it.
        path: the attribute that holds it; two, parted by a dot, where it is part of another value.
        read: gives what a partner or CPM is in this aspect.
    """

    key: str
    title: str
    fields: frozenset[str]
    path: str
    read: Callable[[Any], Any]

    @classmethod
    def of(cls, key: str, title: str, fields: Iterable[str], path: str) -> "Aspect":
        """Make an aspect of an attribute."""
        return cls(key, title, frozenset(fields), path, attrgetter(path))

    def put(self, value: Any, part: Any) -> Any:
        """Give the partner or CPM with another value of this aspect."""
        outer, _, inner = self.path.partition(".")
        return replace(value, **{outer: replace(getattr(value, outer), **{inner: part}) if inner else part})


PARTNER_ATTRIBUTES: Final = {
    "external_id": "external_id",
    "name": "name",
    "tier": "tier",
    "effort": "effort_percent",
    "start": "start",
    "revenue": "revenue_cents",
    "segment": "segment",
    "region": "region",
    "language": "language",
    "note": "note",
}
"""The attributes of a partner that one field states as they are, by field."""

CPM_ATTRIBUTES: Final = {
    "position_id": "position_id",
    "name": "name",
    "role_type": "role_type",
    "status": "status",
    "fte": "fte_percent",
    "start": "start",
    "end": "end",
    "regions": "regions",
    "languages": "languages",
    "cost_centre": "cost_centre",
    "note": "note",
}
"""The same of a CPM."""

_ADDRESS: Final = {key: f"address.{key}" for key in ("city", "state", "country")}
_COORDINATES: Final = Aspect.of(
    "coordinates", "Coordinates", ("latitude", "longitude", "city", "state", "country"), "coordinates"
)
"""A list that names only a city can be given its coordinates, so that the address states them, too."""


def _plain(kind: ListKind, paths: Mapping[str, str]) -> tuple[Aspect, ...]:
    titles = {of.key: of.title for of in FIELDS[kind]}
    return tuple(Aspect.of(key, titles[key], (key,), path) for key, path in paths.items())


PARTNER_ASPECTS: Final = (
    *_plain(ListKind.PARTNERS, PARTNER_ATTRIBUTES),
    *_plain(ListKind.PARTNERS, _ADDRESS),
    Aspect.of("models", "Sales models", ("models", "sell_to", "sell_through", "sell_with"), "mix"),
    Aspect.of(
        "known_hours_per_month",
        "Known hours a month",
        ("known_hours_per_month", "known_hours_reason"),
        "known_workload",
    ),
    _COORDINATES,
)
CPM_ASPECTS: Final = (*_plain(ListKind.TEAM, CPM_ATTRIBUTES), _COORDINATES)

TITLES: Final[Mapping[str, str]] = {
    OWNER: "CPM",
    **{each.key: each.title for each in (*PARTNER_ASPECTS, *CPM_ASPECTS)},
}
"""Name of every aspect for people."""

BLANK_PARTNER: Final = Partner(PartnerId(""), "")
BLANK_CPM: Final = Cpm(CpmId(""), "", RoleTypeId(""))
"""A partner and a CPM of whom nobody has said anything yet."""
