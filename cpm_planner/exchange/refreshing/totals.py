"""Control totals of a list beside those of its last import, and what of them jumped.

What counts as a jump is a guess: lists grow and shrink, so a remark asks to look and keeps nothing out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_number
from cpm_planner.model.import_record import ColumnTotals

USUAL_CHANGE: Final = Decimal("0.25")
"""A guess: counts and sums that change by more than this share of what they were are worth a look."""
A_FEW: Final = 5
"""A guess: counts that change by no more than this do not, however small they are."""
USUAL_FACTOR: Final = 10
"""A guess: so are the lowest and the highest number when they become this many times as large or small."""
USUAL_BLANKS: Final = Decimal("0.10")
"""A guess: so is a column when this share of its cells became blank."""


@dataclass(frozen=True, slots=True)
class ComparedTotals:
    """The control totals of one mapped column now and then.

    Attributes:
        now: those of the list.
        then: those of its last import; None where it had no such column or was never brought in.
        remarks: what jumped.
    """

    now: ColumnTotals
    then: ColumnTotals | None
    remarks: tuple[Finding, ...] = ()


def compared_totals(
    now: Sequence[ColumnTotals], then: Sequence[ColumnTotals], *, is_whole: bool
) -> tuple[ComparedTotals, ...]:
    """Put the totals of a list beside those of its last import.

    Args:
        now: those of the list.
        then: those of its last import; none for a first time.
        is_whole: whether it is taken for the whole list; the totals of a part say nothing by themselves.
    """
    pairs = [(each, _same_column(each, now, then)) for each in now]
    return tuple(
        ComparedTotals(each, before, tuple(_jumps(before, each)) if before and is_whole else ())
        for each, before in pairs
    )


def _same_column(
    column: ColumnTotals, now: Sequence[ColumnTotals], then: Sequence[ColumnTotals]
) -> ColumnTotals | None:
    """Find a column among those of the last import by its name, or as the only one that feeds its field."""
    same_field = [each for each in then if each.field == column.field]
    by_name = [each for each in same_field if each.column == column.column]
    alone = len(same_field) == 1 and sum(each.field == column.field for each in now) == 1
    return by_name[0] if by_name else same_field[0] if alone else None


def _jumps(then: ColumnTotals, now: ColumnTotals) -> Iterator[Finding]:
    for what, count, count_now in (
        (translate("import", "filled cells"), then.filled, now.filled),
        (translate("import", "different values"), then.distinct, now.distinct),
    ):
        if abs(count_now - count) > A_FEW and _changed_by_much(count, count_now):
            yield _jump(now, what, count, count_now)
    if _changed_by_much(then.total, now.total):
        yield _jump(now, translate("import", "sum"), then.total, now.total)
    for what, before, after in (
        (translate("import", "lowest number"), then.lowest, now.lowest),
        (translate("import", "highest number"), then.highest, now.highest),
    ):
        if _changed_in_size(before, after):
            yield _jump(now, what, before, after)
    if _share_of_blanks(now) - _share_of_blanks(then) > USUAL_BLANKS:
        yield _jump(now, translate("import", "blank cells"), then.blank, now.blank)


def _changed_by_much(before: Decimal | int | None, after: Decimal | int | None) -> bool:
    if before is None or after is None:
        return before is not after
    return abs(Decimal(after) - Decimal(before)) > USUAL_CHANGE * abs(Decimal(before))


def _changed_in_size(before: Decimal | None, after: Decimal | None) -> bool:
    if not before or not after:
        return False
    one, other = abs(before), abs(after)
    return (before < 0) != (after < 0) or max(one, other) > USUAL_FACTOR * min(one, other)


def _share_of_blanks(of: ColumnTotals) -> Decimal:
    return Decimal(of.blank) / max(1, of.blank + of.filled)


def _jump(
    column: ColumnTotals, what: str, before: Decimal | int | None, after: Decimal | int | None
) -> Finding:
    values = (column.column, what, _shown(before), _shown(after))
    return Finding(FindingCode.TOTALS_JUMPED, values, column.field)


def _shown(number: Decimal | int | None) -> str:
    if number is None:
        return translate("import", "none")
    whole = Decimal(number)
    return format_number(whole, decimals=max(0, -int(whole.as_tuple().exponent)))
