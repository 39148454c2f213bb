"""One row of a list while it is checked, and all of them column by column."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import itemgetter
from typing import Any

from cpm_planner.exchange.rows.finding import REFUSALS, Finding, FindingCode
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.model.ids import CpmId


@dataclass(slots=True)
class Row:
    """One row while it is checked; what it says stands in the order of fields that all rows share.

    Attributes:
        number: its number in the file.
        fields: the fields that columns feed.
        values: what it says of each of them; None where it says nothing.
        findings: what was found so far.
        is_refused: whether a finding keeps it out.
        effect: what it does to the plan, once that is known.
        subject: id of the partner or CPM it is about, once that is known.
        owner: the CPM it names, once that is known.
        is_merged: whether another row speaks for it.
    """

    number: int
    fields: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    findings: tuple[Finding, ...] = ()
    is_refused: bool = False
    effect: Effect | None = None
    subject: str = ""
    owner: CpmId | None = None
    is_merged: bool = False
    _stated: dict[str, Any] | None = None

    @classmethod
    def saying(cls, stated: Mapping[str, Any]) -> "Row":
        """Make a row of no file that says this."""
        return cls(0, tuple(stated), tuple(stated.values()))

    @property
    def stated(self) -> Mapping[str, Any]:
        """What it says, by field; a field it says nothing about is missing."""
        if self._stated is None:
            pairs = zip(self.fields, self.values, strict=True)
            self._stated = {key: value for key, value in pairs if value is not None}
        return self._stated

    def restate(self, stated: Mapping[str, Any]) -> None:
        """Let it say something else of the fields that columns feed."""
        self.values, self._stated = tuple(map(stated.get, self.fields)), None

    def find(self, code: FindingCode, *values: str | int, field: str = "") -> None:
        """Add a finding."""
        self.note(Finding(code, values, field))

    def note(self, finding: Finding) -> None:
        """Add a finding that several rows may share."""
        self.findings += (finding,)
        if finding.code in REFUSALS:
            self.is_refused = True


class StatedColumns:
    """What rows of one list state, column by column: one step for all rows beats a step for each of them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Take the rows as they are now."""
        self.rows = rows
        self._values = [row.values for row in rows]
        self._places = {key: place for place, key in enumerate(rows[0].fields)} if rows else {}
        self._columns: dict[str, Sequence[Any]] = {}

    def __contains__(self, key: object) -> bool:
        """Tell whether a column feeds a field."""
        return key in self._places

    def column(self, key: str) -> Sequence[Any]:
        """Give what each row says of a field; None where it says nothing."""
        if key not in self._places:
            return [None] * len(self._values)
        if key not in self._columns:
            self._columns[key] = [*map(itemgetter(self._places[key]), self._values)]
        return self._columns[key]

    def filled(self, key: str, otherwise: Any) -> Sequence[Any]:
        """Give what each row says of a field, and one value for all that say nothing."""
        return [*self.over(key, repeat(otherwise, len(self._values)))]

    def over(self, key: str, otherwise: Iterable[Any]) -> Iterable[Any]:
        """Give what each row says of a field; where one says nothing, what stands there otherwise."""
        if key not in self._places:
            return otherwise
        column = self.column(key)
        if None not in column:
            return column
        return [other if said is None else said for said, other in zip(column, otherwise, strict=True)]
