"""What the check of a list finds on a row or on the whole list."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.reading.values import CellError, CellFault
from cpm_planner.formatting.language import to_translate, translate


class FindingCode(StrEnum):
    """Kinds of finding; cells that cannot be read have the codes of :class:`CellFault` beside these."""

    NO_NAME = "no-name"
    LONG_NAME = "long-name"
    ID_UNREADABLE = "id-unreadable"
    DUPLICATE = "duplicate"
    SAME_NAME = "same-name"
    FITS_SEVERAL = "fits-several"
    NO_ROLE_TYPES = "no-role-types"
    ENDS_BEFORE_START = "ends-before-start"
    NO_PLAN_RATE = "no-plan-rate"
    NO_TAKEOVER = "no-takeover"
    PAY_OUT_OF_RANGE = "pay-out-of-range"
    NO_PARTNER = "no-partner"
    NO_CPM = "no-cpm"
    UNKNOWN_PARTNER = "unknown-partner"
    PARTNER_NOT_UNIQUE = "partner-not-unique"
    UNKNOWN_CPM = "unknown-cpm"
    CPM_NOT_UNIQUE = "cpm-not-unique"
    MODEL_UNCLEAR = "model-unclear"
    MODEL_NOT_IN_MIX = "model-not-in-mix"
    MERGED_REFUSED = "merged-refused"
    CURRENCY_REFUSED = "currency-refused"

    NO_ID = "no-id"
    ID_ADOPTED = "id-adopted"
    NAME_SHARED = "name-shared"
    OUT_OF_RANGE = "out-of-range"
    SEVERAL_VALUES = "several-values"
    UNKNOWN_MODEL = "unknown-model"
    UNKNOWN_TIER = "unknown-tier"
    UNKNOWN_ROLE_TYPE = "unknown-role-type"
    UNKNOWN_STATUS = "unknown-status"
    TIER_DEFAULT = "tier-default"
    ROLE_TYPE_DEFAULT = "role-type-default"
    MIX_SCALED = "mix-scaled"
    ZERO_COORDINATES = "zero-coordinates"
    HALF_COORDINATES = "half-coordinates"
    OFF_GLOBE = "off-globe"
    NEGATIVE_REVENUE = "negative-revenue"
    UNKNOWN_CURRENCY = "unknown-currency"
    NO_CURRENCY = "no-currency"
    CURRENCY_CONVERTED = "currency-converted"
    CURRENCY_NO_RATE = "currency-no-rate"
    CURRENCY_LEFT_OUT = "currency-left-out"
    CURRENCY_TAKEN = "currency-taken"
    START_IN_FUTURE = "start-in-future"
    ENDED = "ended"
    LEFT_UNASSIGNED = "left-unassigned"
    PLACED_BY_CITY = "placed-by-city"
    PLACED_BY_SIZE = "placed-by-size"
    PLACE_SEVERAL = "place-several"
    PLACE_ELSEWHERE = "place-elsewhere"
    PLACE_UNKNOWN = "place-unknown"
    UNKNOWN_COUNTRY = "unknown-country"
    JOIN_NO_MATCH = "join-no-match"
    JOIN_SHARED_KEY = "join-shared-key"
    JOIN_DIFFERS = "join-differs"
    JOIN_UNREADABLE = "join-unreadable"
    OWNER_UNDECIDED = "owner-undecided"
    OWNER_GONE = "owner-gone"
    OWNER_NOBODY = "owner-nobody"
    MERGED = "merged"
    MERGED_DIFFERS = "merged-differs"
    MERGED_INTO_PLAN = "merged-into-plan"
    CONFLICT = "conflict"
    REMOVED = "removed"
    BACK = "back"
    STAYS_PARKED = "stays-parked"

    NO_TIER_COLUMN = "no-tier-column"
    NO_COUNTRY = "no-country"
    NO_ROLE_TYPE_COLUMN = "no-role-type-column"
    CURRENCIES_MIXED = "currencies-mixed"
    CURRENCY_OTHER = "currency-other"
    READ_AS_FRACTIONS = "read-as-fractions"
    CPM_CREATED = "cpm-created"
    MERGE_GONE = "merge-gone"
    REFRESHES = "refreshes"
    PART_OF_LIST = "part-of-list"
    TOTALS_JUMPED = "totals-jumped"
    GONE_PARKED = "gone-parked"
    GONE_TOLD = "gone-told"


_C = FindingCode

REFUSALS: Final = frozenset(
    {
        _C.NO_NAME,
        _C.LONG_NAME,
        _C.ID_UNREADABLE,
        _C.DUPLICATE,
        _C.SAME_NAME,
        _C.FITS_SEVERAL,
        _C.NO_ROLE_TYPES,
        _C.ENDS_BEFORE_START,
        _C.NO_PLAN_RATE,
        _C.PAY_OUT_OF_RANGE,
        _C.NO_PARTNER,
        _C.NO_CPM,
        _C.UNKNOWN_PARTNER,
        _C.PARTNER_NOT_UNIQUE,
        _C.UNKNOWN_CPM,
        _C.CPM_NOT_UNIQUE,
        _C.MODEL_UNCLEAR,
        _C.MODEL_NOT_IN_MIX,
        _C.MERGED_REFUSED,
        _C.CURRENCY_REFUSED,
    }
)
"""Codes that keep a row out; all others are remarks on a row that enters, or notes on the whole list."""

_TEXTS: Final[dict[str, str]] = {
    _C.NO_NAME: to_translate("import", "a new row needs a name"),
    _C.LONG_NAME: to_translate("import", "the name has {0} characters, more than {1}"),
    _C.ID_UNREADABLE: to_translate("import", "{0} {1} cannot be an ID, or a spreadsheet has rounded it"),
    _C.DUPLICATE: to_translate("import", "the same as row {0}"),
    _C.SAME_NAME: to_translate("import", "row {0} has the same name, and no ID or place tells them apart"),
    _C.FITS_SEVERAL: to_translate(
        "import", '"{0}" is not unique: {1} of this name are in the plan; map the ID'
    ),
    _C.NO_ROLE_TYPES: to_translate("import", "the plan has no role type that a new CPM could have"),
    _C.ENDS_BEFORE_START: to_translate("import", "the end {1} lies before the start {0}"),
    _C.NO_PLAN_RATE: to_translate(
        "import", 'there is no plan rate for "{0}"; add it on the Assumptions page first'
    ),
    _C.NO_TAKEOVER: to_translate("import", 'no other seat "{0}" to take over from; left out'),
    _C.PAY_OUT_OF_RANGE: to_translate("import", "an amount of pay is negative or far too large"),
    _C.NO_PARTNER: to_translate("import", "no partner is named"),
    _C.NO_CPM: to_translate("import", "no CPM is named"),
    _C.UNKNOWN_PARTNER: to_translate("import", 'no partner "{0}" is in the plan'),
    _C.PARTNER_NOT_UNIQUE: to_translate(
        "import", 'the name "{0}" is not unique among the partners; map the ID'
    ),
    _C.UNKNOWN_CPM: to_translate("import", 'no CPM "{0}" is in the team'),
    _C.CPM_NOT_UNIQUE: to_translate(
        "import", 'the name "{0}" is not unique in the team; map the position ID'
    ),
    _C.MODEL_UNCLEAR: to_translate(
        "import", "which part of the partner this row gives away is not understood"
    ),
    _C.MODEL_NOT_IN_MIX: to_translate(
        "import", "{0} is not tagged with {1}, so that there is no part to give away"
    ),
    _C.NO_ID: to_translate("import", "no ID; name and place stand for it"),
    _C.ID_ADOPTED: to_translate("import", '"{0}" is in the plan without an ID and gets {1}'),
    _C.NAME_SHARED: to_translate("import", 'another partner is called "{0}" too'),
    _C.OUT_OF_RANGE: to_translate("import", "{0} {1} does not lie between {2} and {3}; left out"),
    _C.SEVERAL_VALUES: to_translate("import", "{0}: the columns say different things; left out"),
    _C.UNKNOWN_MODEL: to_translate("import", '"{0}" is no sales model; known are {1}'),
    _C.UNKNOWN_TIER: to_translate("import", '"{0}" is no tier; known are {1}'),
    _C.UNKNOWN_ROLE_TYPE: to_translate("import", '"{0}" is no role type; known are {1}'),
    _C.UNKNOWN_STATUS: to_translate("import", '"{0}" is no status of a seat; known are {1}'),
    _C.TIER_DEFAULT: to_translate("import", "no tier; counts as {0}"),
    _C.ROLE_TYPE_DEFAULT: to_translate("import", "no role type; taken as {0}"),
    _C.MIX_SCALED: to_translate("import", "the shares of the sales models sum to {0} %; scaled to 100 %"),
    _C.ZERO_COORDINATES: to_translate("import", "coordinates 0, 0 are taken as unknown"),
    _C.HALF_COORDINATES: to_translate("import", "half of the coordinates is missing; taken as unknown"),
    _C.OFF_GLOBE: to_translate("import", "the coordinates {0}, {1} are not on the globe; taken as unknown"),
    _C.NEGATIVE_REVENUE: to_translate("import", "the revenue {0} is negative"),
    _C.UNKNOWN_CURRENCY: to_translate(
        "import", '"{0}" is no currency that is known; write its code, such as {1}'
    ),
    _C.NO_CURRENCY: to_translate("import", "no currency; the revenue is taken for {0}"),
    _C.CURRENCY_CONVERTED: to_translate(
        "import", "the revenue is in {0}, and is converted to {1} at the plan rate {2}"
    ),
    _C.CURRENCY_NO_RATE: to_translate(
        "import", "the revenue is in {0}, for which the plan, kept in {1}, has no rate; left out"
    ),
    _C.CURRENCY_LEFT_OUT: to_translate(
        "import", "the revenue is in {0}, and the plan is kept in {1}; left out"
    ),
    _C.CURRENCY_TAKEN: to_translate("import", "the revenue is in {0}, and is taken for {1} as was decided"),
    _C.CURRENCY_REFUSED: to_translate("import", "the revenue is in {0}, and the plan is kept in {1}"),
    _C.CURRENCIES_MIXED: to_translate(
        "import",
        "the revenue is in several currencies: {0}; the plan is kept in {1}, and the sum of"
        " the column means nothing",
    ),
    _C.CURRENCY_OTHER: to_translate(
        "import", "all revenue is in another currency: {0}; the plan is kept in {1}"
    ),
    _C.START_IN_FUTURE: to_translate("import", "the start {0} lies in the future"),
    _C.ENDED: to_translate("import", "the last month {0} is over"),
    _C.LEFT_UNASSIGNED: to_translate("import", 'no CPM "{0}" is in the team; left unassigned'),
    _C.PLACED_BY_CITY: to_translate("import", "no coordinates; taken as those of {0}"),
    _C.PLACED_BY_SIZE: to_translate(
        "import", "no coordinates; taken as those of {0}, by far the largest of its name ({1})"
    ),
    _C.PLACE_SEVERAL: to_translate("import", 'no coordinates, and "{0}" may be {1}'),
    _C.PLACE_ELSEWHERE: to_translate("import", 'no coordinates, and no "{0}" is known in "{1}", only {2}'),
    _C.PLACE_UNKNOWN: to_translate("import", 'no coordinates, and no city "{0}" is known in {1}'),
    _C.UNKNOWN_COUNTRY: to_translate("import", 'no coordinates, and no country "{0}" is known'),
    _C.JOIN_NO_MATCH: to_translate("import", 'no line of "{0}" has the key "{1}"'),
    _C.JOIN_SHARED_KEY: to_translate(
        "import", '"{0}" is left out: rows {1} have one key, so that none of them gets the figure'
    ),
    _C.JOIN_DIFFERS: to_translate("import", '"{0}" is left out: the lines of its key differ ({1})'),
    _C.JOIN_UNREADABLE: to_translate("import", '"{0}" is left out: line {1} of its key cannot be read'),
    _C.OWNER_UNDECIDED: to_translate(
        "import", '"{0}" may be {1} ({2} %: {3}); left unassigned until that is decided'
    ),
    _C.OWNER_GONE: to_translate(
        "import", 'the mapping takes "{0}" for "{1}", who is not in the team; left unassigned'
    ),
    _C.OWNER_NOBODY: to_translate(
        "import", '"{0}" does not seem to be a person; left unassigned until that is decided'
    ),
    _C.MERGED: to_translate("import", "merged into row {0}, whose revenue grows by {1}"),
    _C.MERGED_DIFFERS: to_translate("import", "row {0} says something else and counts: {1}"),
    _C.MERGED_INTO_PLAN: to_translate("import", 'adds to "{0}" of the plan, as was decided'),
    _C.MERGED_REFUSED: to_translate("import", "merged into row {0}, which is refused"),
    _C.MERGE_GONE: to_translate(
        "import", 'rows are to be merged into "{0}", who is neither in the list nor in the plan (rows: {1})'
    ),
    _C.CONFLICT: to_translate("import", "list and plan have both changed: {0}; the plan stays as it is"),
    _C.REMOVED: to_translate(
        "import", "was taken out of the plan since the list was last imported; stays out"
    ),
    _C.BACK: to_translate("import", "was parked and is in the list again; brought back"),
    _C.STAYS_PARKED: to_translate("import", "is parked in the plan; stays parked"),
    _C.NO_TIER_COLUMN: to_translate("import", "no column says the tier; new partners count as {0}"),
    _C.NO_COUNTRY: to_translate(
        "import", "no coordinates and no country (rows: {0}), so that no city is looked up; a default helps"
    ),
    _C.NO_ROLE_TYPE_COLUMN: to_translate("import", "nothing says the role type; new CPMs are taken as {0}"),
    _C.READ_AS_FRACTIONS: to_translate(
        "import", "{0}: no number is larger than 2, so that 1 is read as 100 %"
    ),
    _C.CPM_CREATED: to_translate("import", 'the CPM "{0}" is new to the team (rows: {1})'),
    _C.REFRESHES: to_translate("import", "a later export of {0}, compared with what that said on {1}"),
    _C.PART_OF_LIST: to_translate(
        "import",
        "names {0} of the {1} that were in the list last, so that it is taken for a part of it; "
        "nobody counts as gone",
    ),
    _C.GONE_PARKED: to_translate(
        "import", "no longer in the list, and parked where nobody says otherwise: {0} ({1})"
    ),
    _C.GONE_TOLD: to_translate(
        "import", "no longer in the list, and left as they are where nobody says otherwise: {0} ({1})"
    ),
    _C.TOTALS_JUMPED: to_translate(
        "import", "{0}: {1} went from {2} to {3} since the last import, more than guessed to be usual"
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    Attributes:
        code: a :class:`FindingCode` or :class:`CellFault`, as text.
        values: what fills the sentence, in the order of the message's marks.
        field: key of the field concerned; empty when it is the whole row.
    """

    code: str
    values: tuple[str | int, ...] = ()
    field: str = ""

    @property
    def refuses(self) -> bool:
        """Whether it keeps its row out."""
        return self.code in REFUSALS

    @property
    def sentence(self) -> str:
        """The finding, starting with a capital letter and ending with a full stop."""
        known = _TEXTS.get(self.code)
        text = self._of_cell() if known is None else translate("import", known).format(*self.values)
        return f"{text[0].upper()}{text[1:]}."

    def _of_cell(self) -> str:
        title, cell = self.values
        fault = CellError(CellFault(self.code), cell)
        return translate("import", "{field}: {fault}; left out").format(field=title, fault=fault)


def cell_finding(field: str, title: str, fault: CellFault, cell: Cell) -> Finding:
    """Give the finding for a cell that cannot be read."""
    return Finding(fault.value, (title, str(cell)), field)
