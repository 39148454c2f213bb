"""The fields that the columns of a list can feed, for each kind of list."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class ListKind(StrEnum):
    """What the rows of a list are."""

    PARTNERS = "partners"
    TEAM = "team"
    ASSIGNMENTS = "assignments"


class FieldType(StrEnum):
    """How the cells of a field are read."""

    TEXT = "text"
    IDENTIFIER = "identifier"
    MONEY = "money"
    PERCENT = "percent"
    HOURS = "hours"
    POINTS = "hundredths of a percent"
    MONTH = "month"
    DAY = "day"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    LIST = "list"
    MODELS = "models"
    MODEL_SHARE = "model share"
    MODEL = "model"
    TIER = "tier"
    ROLE_TYPE = "role type"
    STATUS = "status"
    CURRENCY = "currency"


SEVERAL_COLUMNS: Final = frozenset(
    {FieldType.TEXT, FieldType.IDENTIFIER, FieldType.MONEY, FieldType.LIST, FieldType.MODELS}
)
"""Types that may take several columns: texts are joined by a space, money is summed, lists run on."""

VALUE_MAPPED: Final = frozenset(
    {
        FieldType.TEXT,
        FieldType.LIST,
        FieldType.MODELS,
        FieldType.MODEL,
        FieldType.TIER,
        FieldType.ROLE_TYPE,
        FieldType.STATUS,
        FieldType.CURRENCY,
    }
)
"""Types whose words a value map may translate."""

MANY_VALUED: Final = frozenset({FieldType.LIST, FieldType.MODELS})
"""Types of which one cell may name several, parted by a mark."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a column can say about a partner, a seat or an assignment.

    Attributes:
        key: its name in mapping files.
        title: its name for people.
        type: how its cells are read.
        required: whether a new row needs it.
    """

    key: str
    title: str
    type: FieldType
    required: bool = False


_LATITUDE: Final = Field("latitude", "Latitude", FieldType.LATITUDE)
_LONGITUDE: Final = Field("longitude", "Longitude", FieldType.LONGITUDE)
_NOTE: Final = Field("note", "Note", FieldType.TEXT)
_CPM_NAME: Final = Field("cpm_name", "CPM name", FieldType.TEXT)

FIELDS: Final[dict[ListKind, tuple[Field, ...]]] = {
    ListKind.PARTNERS: (
        Field("external_id", "External id", FieldType.IDENTIFIER),
        Field("name", "Name", FieldType.TEXT, required=True),
        Field("tier", "Tier", FieldType.TIER),
        Field("models", "Sales models", FieldType.MODELS),
        Field("sell_to", "Sell to", FieldType.MODEL_SHARE),
        Field("sell_through", "Sell through", FieldType.MODEL_SHARE),
        Field("sell_with", "Sell with", FieldType.MODEL_SHARE),
        Field("effort", "Effort factor", FieldType.PERCENT),
        Field("known_hours_per_month", "Known hours a month", FieldType.HOURS),
        Field("known_hours_reason", "Reason for the known hours", FieldType.TEXT),
        Field("start", "Partner since", FieldType.MONTH),
        Field("end", "Last month as a partner", FieldType.MONTH),
        Field("growth", "Growth a year", FieldType.PERCENT),
        Field("revenue", "Revenue a year", FieldType.MONEY),
        Field("currency", "Currency of the revenue", FieldType.CURRENCY),
        Field("segment", "Segment", FieldType.TEXT),
        Field("region", "Region", FieldType.TEXT),
        Field("language", "Language", FieldType.TEXT),
        Field("city", "City", FieldType.TEXT),
        Field("state", "State", FieldType.TEXT),
        Field("country", "Country", FieldType.TEXT),
        _LATITUDE,
        _LONGITUDE,
        _NOTE,
        Field("cpm", "CPM", FieldType.TEXT),
        _CPM_NAME,
    ),
    ListKind.TEAM: (
        Field("position_id", "Position id", FieldType.IDENTIFIER),
        Field("name", "Name", FieldType.TEXT, required=True),
        Field("role_type", "Role type", FieldType.ROLE_TYPE),
        Field("status", "Status", FieldType.STATUS),
        Field("fte", "FTE", FieldType.PERCENT),
        Field("start", "First month or day", FieldType.DAY),
        Field("end", "Last month or day", FieldType.DAY),
        Field("regions", "Home regions", FieldType.LIST),
        Field("languages", "Languages", FieldType.LIST),
        Field("cost_centre", "Cost centre", FieldType.TEXT),
        Field("gl_account", "GL account", FieldType.TEXT),
        Field("entity", "Entity", FieldType.TEXT),
        Field("approval", "Approval", FieldType.TEXT),
        Field("takes_over_from", "Takes over from", FieldType.TEXT),
        Field("base", "Base pay", FieldType.MONEY),
        Field("variable", "Variable pay", FieldType.MONEY),
        Field("burden", "Burden", FieldType.POINTS),
        Field("travel", "Travel", FieldType.MONEY),
        Field("recruiting", "Recruiting", FieldType.MONEY),
        Field("equipment", "Equipment", FieldType.MONEY),
        Field("pay_currency", "Pay currency", FieldType.TEXT),
        _LATITUDE,
        _LONGITUDE,
        _NOTE,
    ),
    ListKind.ASSIGNMENTS: (
        Field("partner", "Partner", FieldType.TEXT, required=True),
        Field("cpm", "CPM", FieldType.TEXT, required=True),
        _CPM_NAME,
        Field("model", "Sales model", FieldType.MODEL),
        Field("since", "With the CPM since", FieldType.MONTH),
        Field("effective", "Holds from", FieldType.MONTH),
    ),
}

ROLE_TYPE_OF_NEW_CPMS: Final = Field("role_type", "Role type of new CPMs", FieldType.ROLE_TYPE)
"""What lists that can bring in unknown owners may give as a default, though no column feeds it."""

_NO_DEFAULT: Final = frozenset(
    {"external_id", "position_id", "name", "partner", "cpm", "cpm_name", "model", "latitude", "longitude"}
)

KEYS: Final[dict[ListKind, tuple[tuple[str, ...], ...]]] = {
    ListKind.PARTNERS: (("external_id", "name"),),
    ListKind.TEAM: (("position_id", "name"),),
    ListKind.ASSIGNMENTS: (("partner",), ("cpm", "cpm_name")),
}
"""Of each of these groups at least one field has to be mapped, or no row can be told from another."""


def field_of(kind: ListKind, key: str) -> Field:
    """Give the field of a kind of list by its key.

    Raises:
        KeyError: there is none.
    """
    return {field.key: field for field in FIELDS[kind]}[key]


def defaults_of(kind: ListKind) -> tuple[Field, ...]:
    """Give the fields that may have a default value: those that do not tell one row from another."""
    usual = tuple(field for field in FIELDS[kind] if field.key not in _NO_DEFAULT)
    return usual if kind is ListKind.TEAM else (*usual, ROLE_TYPE_OF_NEW_CPMS)
