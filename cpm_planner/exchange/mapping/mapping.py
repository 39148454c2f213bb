"""The mapping of a list: which columns feed which field, and how their cells are understood."""

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from cpm_planner.exchange.mapping.decisions import UNDECIDED, Decisions
from cpm_planner.exchange.mapping.fields import (
    FIELDS,
    KEYS,
    MANY_VALUED,
    SEVERAL_COLUMNS,
    VALUE_MAPPED,
    FieldType,
    ListKind,
    defaults_of,
    field_of,
)
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap
from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder, NumberFormat
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError


class UnknownOwners(StrEnum):
    """What becomes of a row whose owner is not in the team."""

    CREATE = "create"
    LEAVE = "leave unassigned"
    REFUSE = "refuse"


class OtherCurrencies(StrEnum):
    """What becomes of revenue in another currency than the plan's; rows are told whatever it is."""

    CONVERT = "convert at plan rates"
    """Where the plan has no rate, the row enters without it."""
    LEAVE_OUT = "leave out"
    """The row enters without it."""
    REFUSE = "refuse"
    TAKE = "take as they are"
    """It counts as if it were in the plan's: somebody knows better than the list."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The columns that feed one field, and what their words mean."""

    field: str
    columns: tuple[str, ...] = ()
    values: ValueMap = AS_WRITTEN

    @property
    def sources(self) -> tuple[str, ...]:
        """Every column this field reads, those of yes and no included."""
        return (*self.columns, *self.values.flags)


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a list of one kind is understood.

    Attributes:
        columns: what feeds each field; a field stands here once.
        numbers: name of the way numbers are written, one of ``NUMBER_FORMATS``.
        dates: which comes first in dates such as 3/4/2026.
        defaults: per field the text that counts for a new row that says nothing.
        unknown_owners: what becomes of a row whose owner is not in the team, if nothing was decided.
        decisions: what was decided about single owners and partners.
        other_currencies: what becomes of revenue in another currency than the plan's.
        remarks: what the proposal wants the user to look at; not part of the mapping's value.
    """

    columns: tuple[ColumnMapping, ...] = ()
    numbers: str = "en"
    dates: DateOrder = DateOrder.DAY_FIRST
    defaults: MappingOf[str, str] = field(default_factory=dict)
    unknown_owners: UnknownOwners = UnknownOwners.REFUSE
    decisions: Decisions = UNDECIDED
    other_currencies: OtherCurrencies = OtherCurrencies.CONVERT
    remarks: tuple[Remark, ...] = field(default=(), compare=False)

    @property
    def number_format(self) -> NumberFormat:
        """The way numbers are written."""
        return NUMBER_FORMATS[self.numbers]

    @property
    def fields(self) -> frozenset[str]:
        """The fields that a column feeds."""
        return frozenset(each.field for each in self.columns)

    def of(self, key: str) -> ColumnMapping | None:
        """Give what feeds a field; None when nothing does."""
        return next((each for each in self.columns if each.field == key), None)


def refuse_unfit(mapping: Mapping, kind: ListKind) -> None:
    """Check that a mapping makes sense for a kind of list.

    Raises:
        InputError: a field is fed twice or in a way it cannot be, or rows could not be told apart.
    """
    for column in mapping.columns:
        _refuse_unfit_column(column, kind)
    twice = [key for key in mapping.fields if sum(each.field == key for each in mapping.columns) > 1]
    if twice:
        raise InputError(
            code="mapping-field-twice",
            what=translate("import", 'The field "{twice}" is mapped twice').format(twice=min(twice)),
            remedy=translate("import", "give it all its columns in one place"),
        )
    for group in KEYS[kind]:
        if not mapping.fields & {*group}:
            raise InputError(
                code="mapping-no-key",
                what=translate(
                    "import", "No column is mapped to {group}, without which rows have no name"
                ).format(group=translate("import", " or ").join(group)),
                remedy=translate("import", "map a column to it"),
            )
    known = {each.key for each in defaults_of(kind)}
    for key in mapping.defaults:
        if key not in known:
            raise unknown_name(key, known, what=translate("import", "field with a default"))
    _refuse_unfit_decisions(mapping.decisions, kind)


def refuse_missing_columns(mapping: Mapping, header: Sequence[str], source: str) -> None:
    """Check that a table has every column the mapping reads.

    Raises:
        InputError: a column is not there.
    """
    for column in (name for each in mapping.columns for name in each.sources):
        if column not in header:
            raise InputError(
                code="mapping-column-missing",
                what=translate("import", 'There is no column "{column}"').format(column=column),
                where=source,
                remedy=translate("import", "map one of its columns: {header}").format(
                    header=", ".join(header)
                ),
            )


def unknown_name(name: str, allowed: Sequence[str] | set[str], *, what: str) -> InputError:
    """Give the error for a name that means nothing here, with the names that do."""
    names = ", ".join(sorted(allowed) if isinstance(allowed, set) else allowed)
    return InputError(
        code="mapping-unknown-name",
        what=translate("import", '"{name}" is not a {what} here').format(name=name, what=what),
        where="mapping",
        remedy=translate("import", "use one of {names}").format(names=names),
    )


def _refuse_unfit_column(column: ColumnMapping, kind: ListKind) -> None:
    try:
        of = field_of(kind, column.field)
    except KeyError:
        raise unknown_name(
            column.field, [each.key for each in FIELDS[kind]], what=translate("import", "field")
        ) from None
    if len(column.columns) > 1 and of.type not in SEVERAL_COLUMNS:
        raise _unfit(
            column,
            translate("import", 'The field "{field}" takes one column only'),
            translate("import", "leave one of them"),
        )
    if column.values != AS_WRITTEN and of.type not in VALUE_MAPPED:
        raise _unfit(
            column,
            translate("import", 'The field "{field}" holds no words that could be translated'),
            translate("import", "leave its value map out"),
        )
    if column.values.split and of.type not in MANY_VALUED:
        raise _unfit(
            column,
            translate("import", 'The field "{field}" holds one value, so that its cells cannot be split'),
            translate("import", "leave the split out"),
        )
    if not column.sources:
        raise _unfit(
            column,
            translate("import", 'The field "{field}" has no column'),
            translate("import", "name one"),
        )
    if of.type is FieldType.TEXT and any(len(targets) > 1 for targets in _targets(column.values)):
        raise _unfit(
            column,
            translate("import", 'The field "{field}" holds one text, so that a word cannot mean several'),
            translate("import", "name one meaning"),
        )


def _refuse_unfit_decisions(decisions: Decisions, kind: ListKind) -> None:
    duplicates = decisions.same or decisions.different
    table = "owners" if decisions.owners and kind is ListKind.TEAM else ""
    table = "duplicates" if duplicates and kind is not ListKind.PARTNERS else table
    if table:
        raise InputError(
            code="mapping-unfit-decisions",
            what=translate("import", '"{table}" makes no sense for a list of {value}').format(
                table=table, value=kind.value
            ),
            where="mapping",
            remedy=translate("import", "leave it out"),
        )


def _targets(values: ValueMap) -> tuple[tuple[str, ...], ...]:
    return (*values.equals.values(), *values.contains.values(), *values.flags.values())


def _unfit(column: ColumnMapping, what: str, remedy: str) -> InputError:
    return InputError(
        code="mapping-unfit",
        what=what.format(field=column.field),
        where="mapping",
        remedy=remedy,
    )
