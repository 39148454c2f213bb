"""The aspects of a partner, a CPM and an assignment that a list can speak of, one by one.

An aspect is what is taken or left as one: the coordinates, which two columns state, or the mix of sales
models, which four can.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import Any, Final

from cpm_planner.exchange.mapping.day_cells import Day
from cpm_planner.exchange.mapping.fields import FIELDS, ListKind
from cpm_planner.formatting.language import to_translate, translate
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
        english: its name for people, in English.
        fields: the fields of a list that can state it.
        read: gives what a partner or CPM is in this aspect.
        put: gives the partner or CPM with another value of this aspect.
    """

    key: str
    english: str
    fields: frozenset[str]
    read: Callable[[Any], Any]
    put: Callable[[Any, Any], Any]

    @property
    def title(self) -> str:
        """Its name for people."""
        return translate("fields", self.english)

    @classmethod
    def of(cls, key: str, english: str, fields: Iterable[str], path: str) -> "Aspect":
        """Make an aspect of an attribute, or of one of another value, parted by a dot."""
        return cls(key, english, frozenset(fields), attrgetter(path), partial(_put, path))


def with_start(cpm: Cpm, day: Day | None) -> Cpm:
    """Give a seat with another start; a month without a day leaves the day of the same month as it was."""
    if day is None:
        return replace(cpm, start=None, start_day=1)
    kept = cpm.start_day if day.day is None and cpm.start == day.month else day.day or 1
    return replace(cpm, start=day.month, start_day=kept)


def with_end(cpm: Cpm, day: Day | None) -> Cpm:
    """Give a seat with another end; the last day of a month is the whole month."""
    if day is None:
        return replace(cpm, end=None, end_day=None)
    kept = cpm.end_day if day.day is None and cpm.end == day.month else day.day
    return replace(cpm, end=day.month, end_day=None if kept == day.month.days else kept)


def _put(path: str, value: Any, part: Any) -> Any:
    outer, _, inner = path.partition(".")
    return replace(value, **{outer: replace(getattr(value, outer), **{inner: part}) if inner else part})


def start_of(cpm: Cpm) -> Day | None:
    """Give when a seat starts, the first of a month without its day."""
    return None if cpm.start is None else Day(cpm.start, cpm.start_day if cpm.start_day > 1 else None)


def end_of(cpm: Cpm) -> Day | None:
    """Give when a seat ends."""
    return None if cpm.end is None else Day(cpm.end, cpm.end_day)


def _put_start(cpm: Cpm, day: Day | None) -> Cpm:
    return with_start(replace(cpm, start=None, start_day=1), day)


def _put_end(cpm: Cpm, day: Day | None) -> Cpm:
    return with_end(replace(cpm, end=None, end_day=None), day)


PARTNER_ATTRIBUTES: Final = {
    "external_id": "external_id",
    "name": "name",
    "tier": "tier",
    "effort": "effort_percent",
    "start": "start",
    "end": "end",
    "growth": "growth_percent",
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
    "regions": "regions",
    "languages": "languages",
    "cost_centre": "cost_centre",
    "gl_account": "gl_account",
    "entity": "entity",
    "approval": "approval",
    "note": "note",
}
"""The same of a CPM."""

PAY_ATTRIBUTES: Final = {
    "base": "base_cents",
    "variable": "variable_cents",
    "burden": "burden_points",
    "travel": "travel_cents",
    "recruiting": "recruiting_cents",
    "equipment": "equipment_cents",
    "pay_currency": "currency",
}
"""The attributes of a CPM's pay that one field states, by field."""

_ADDRESS: Final = {key: f"address.{key}" for key in ("city", "state", "country")}
_COORDINATES: Final = Aspect.of(
    "coordinates",
    to_translate("fields", "Coordinates"),
    ("latitude", "longitude", "city", "state", "country"),
    "coordinates",
)
"""A list that names only a city can be given its coordinates, so that the address states them, too."""


def _plain(kind: ListKind, paths: Mapping[str, str]) -> tuple[Aspect, ...]:
    titles = {of.key: of.english for of in FIELDS[kind]}
    return tuple(Aspect.of(key, titles[key], (key,), path) for key, path in paths.items())


PARTNER_ASPECTS: Final = (
    *_plain(ListKind.PARTNERS, PARTNER_ATTRIBUTES),
    *_plain(ListKind.PARTNERS, _ADDRESS),
    Aspect.of(
        "models",
        to_translate("fields", "Sales models"),
        ("models", "sell_to", "sell_through", "sell_with"),
        "mix",
    ),
    Aspect.of(
        "known_hours_per_month",
        to_translate("fields", "Known hours a month"),
        ("known_hours_per_month", "known_hours_reason"),
        "known_workload",
    ),
    _COORDINATES,
)
CPM_ASPECTS: Final = (
    *_plain(ListKind.TEAM, CPM_ATTRIBUTES),
    Aspect("start", to_translate("fields", "Start"), frozenset({"start"}), start_of, _put_start),
    Aspect("end", to_translate("fields", "End"), frozenset({"end"}), end_of, _put_end),
    Aspect.of(
        "takes_over_from", to_translate("fields", "Takes over from"), ("takes_over_from",), "backfill_of"
    ),
    Aspect.of("pay", to_translate("fields", "Pay"), PAY_ATTRIBUTES, "pay"),
    _COORDINATES,
)

BLANK_PARTNER: Final = Partner(PartnerId(""), "")
BLANK_CPM: Final = Cpm(CpmId(""), "", RoleTypeId(""))
"""A partner and a CPM of whom nobody has said anything yet."""

_ENGLISH: Final[Mapping[str, str]] = {
    OWNER: to_translate("fields", "CPM"),
    **{each.key: each.english for each in (*PARTNER_ASPECTS, *CPM_ASPECTS)},
}
ASPECT_KEYS: Final = frozenset(_ENGLISH)
"""Keys of all aspects."""


def aspect_title(key: str) -> str:
    """Name an aspect for people."""
    return translate("fields", _ENGLISH[key])
