"""The fields that the columns of a list can feed, for each kind of list."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.formatting.language import to_translate, translate


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
        english: its name for people, in English.
        type: how its cells are read.
        required: whether a new row needs it.
    """

    key: str
    english: str
    type: FieldType
    required: bool = False

    @property
    def title(self) -> str:
        """Its name for people."""
        return translate("fields", self.english)


_LATITUDE: Final = Field("latitude", to_translate("fields", "Latitude"), FieldType.LATITUDE)
_LONGITUDE: Final = Field("longitude", to_translate("fields", "Longitude"), FieldType.LONGITUDE)
_NOTE: Final = Field("note", to_translate("fields", "Note"), FieldType.TEXT)
_CPM_NAME: Final = Field("cpm_name", to_translate("fields", "CPM name"), FieldType.TEXT)

FIELDS: Final[dict[ListKind, tuple[Field, ...]]] = {
    ListKind.PARTNERS: (
        Field("external_id", to_translate("fields", "External ID"), FieldType.IDENTIFIER),
        Field("name", to_translate("fields", "Name"), FieldType.TEXT, required=True),
        Field("tier", to_translate("fields", "Tier"), FieldType.TIER),
        Field("models", to_translate("fields", "Sales models"), FieldType.MODELS),
        Field("sell_to", to_translate("fields", "Sell to"), FieldType.MODEL_SHARE),
        Field("sell_through", to_translate("fields", "Sell through"), FieldType.MODEL_SHARE),
        Field("sell_with", to_translate("fields", "Sell with"), FieldType.MODEL_SHARE),
        Field("effort", to_translate("fields", "Effort factor"), FieldType.PERCENT),
        Field("known_hours_per_month", to_translate("fields", "Known hours a month"), FieldType.HOURS),
        Field("known_hours_reason", to_translate("fields", "Reason for the known hours"), FieldType.TEXT),
        Field("start", to_translate("fields", "Partner since"), FieldType.MONTH),
        Field("end", to_translate("fields", "Last month as a partner"), FieldType.MONTH),
        Field("growth", to_translate("fields", "Growth a year"), FieldType.PERCENT),
        Field("revenue", to_translate("fields", "Revenue a year"), FieldType.MONEY),
        Field("currency", to_translate("fields", "Currency of the revenue"), FieldType.CURRENCY),
        Field("segment", to_translate("fields", "Segment"), FieldType.TEXT),
        Field("region", to_translate("fields", "Region"), FieldType.TEXT),
        Field("language", to_translate("fields", "Language"), FieldType.TEXT),
        Field("city", to_translate("fields", "City"), FieldType.TEXT),
        Field("state", to_translate("fields", "State"), FieldType.TEXT),
        Field("country", to_translate("fields", "Country"), FieldType.TEXT),
        _LATITUDE,
        _LONGITUDE,
        _NOTE,
        Field("cpm", to_translate("fields", "CPM"), FieldType.TEXT),
        _CPM_NAME,
    ),
    ListKind.TEAM: (
        Field("position_id", to_translate("fields", "Position ID"), FieldType.IDENTIFIER),
        Field("name", to_translate("fields", "Name"), FieldType.TEXT, required=True),
        Field("role_type", to_translate("fields", "Role type"), FieldType.ROLE_TYPE),
        Field("status", to_translate("fields", "Status"), FieldType.STATUS),
        Field("fte", to_translate("fields", "FTE"), FieldType.PERCENT),
        Field("start", to_translate("fields", "First month or day"), FieldType.DAY),
        Field("end", to_translate("fields", "Last month or day"), FieldType.DAY),
        Field("regions", to_translate("fields", "Home regions"), FieldType.LIST),
        Field("languages", to_translate("fields", "Languages"), FieldType.LIST),
        Field("cost_centre", to_translate("fields", "Cost centre"), FieldType.TEXT),
        Field("gl_account", to_translate("fields", "GL account"), FieldType.TEXT),
        Field("entity", to_translate("fields", "Entity"), FieldType.TEXT),
        Field("approval", to_translate("fields", "Approval"), FieldType.TEXT),
        Field("takes_over_from", to_translate("fields", "Takes over from"), FieldType.TEXT),
        Field("base", to_translate("fields", "Base pay"), FieldType.MONEY),
        Field("variable", to_translate("fields", "Variable pay"), FieldType.MONEY),
        Field("burden", to_translate("fields", "Burden"), FieldType.POINTS),
        Field("travel", to_translate("fields", "Travel"), FieldType.MONEY),
        Field("recruiting", to_translate("fields", "Recruiting"), FieldType.MONEY),
        Field("equipment", to_translate("fields", "Equipment"), FieldType.MONEY),
        Field("pay_currency", to_translate("fields", "Pay currency"), FieldType.TEXT),
        _LATITUDE,
        _LONGITUDE,
        _NOTE,
    ),
    ListKind.ASSIGNMENTS: (
        Field("partner", to_translate("fields", "Partner"), FieldType.TEXT, required=True),
        Field("cpm", to_translate("fields", "CPM"), FieldType.TEXT, required=True),
        _CPM_NAME,
        Field("model", to_translate("fields", "Sales model"), FieldType.MODEL),
        Field("since", to_translate("fields", "With the CPM since"), FieldType.MONTH),
        Field("effective", to_translate("fields", "Holds from"), FieldType.MONTH),
    ),
}

ROLE_TYPE_OF_NEW_CPMS: Final = Field(
    "role_type", to_translate("fields", "Role type of new CPMs"), FieldType.ROLE_TYPE
)
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
