"""Says in words what a join did and left out."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from cpm_planner.exchange.joining.join import Gather
from cpm_planner.exchange.joining.report import ColumnAccount, JoinReport, KeyRows, Sums
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import joined, some_of
from cpm_planner.formatting.marks import format_count, format_number

_MOST_NAMED: Final = 3
_GATHERED: Final = {
    Gather.FIRST: to_translate("joining", "first"),
    Gather.SUM: to_translate("joining", "sum"),
    Gather.COUNT: to_translate("joining", "count"),
    Gather.HIGHEST: to_translate("joining", "highest"),
    Gather.LATEST: to_translate("joining", "latest"),
    Gather.ALL: to_translate("joining", "all"),
}


def describe(report: JoinReport) -> tuple[str, ...]:
    """Give one sentence each on what was joined, on what was not, and on where the figures went."""
    return (_matched(report), *_keys(report), *_figures(report))


def spoken_title(account: ColumnAccount) -> str:
    """Give the name of a brought column as people read it: in the table itself it is the same everywhere."""
    if account.gather not in _GATHERED:
        return account.title
    how = translate("joining", _GATHERED[account.gather])
    return f"{account.title.removesuffix(f' ({account.gather})')} ({how})"


def _matched(report: JoinReport) -> str:
    sentence = translate(
        "joining", "{source} by {pairs}: {lines} of {all_lines} lines belong to {rows} of {all_rows} rows."
    )
    return sentence.format(
        source=report.source,
        pairs=joined([f'"{column}" = "{other}"' for column, other in report.on]),
        lines=format_count(report.lines_matched),
        all_lines=format_count(report.lines),
        rows=format_count(report.rows_matched),
        all_rows=format_count(report.rows),
    )


def _keys(report: JoinReport) -> Iterator[str]:
    for keys, sentence in (
        (report.unmatched_rows, translate("joining", 'Not in "{source}" ({count}): {named}.')),
        (report.unmatched_lines, translate("joining", 'Only in "{source}" ({count}): {named}.')),
        (
            report.repeated_rows,
            translate("joining", "{count} rows share their key with others: {named}."),
        ),
        (
            report.repeated_lines,
            translate(
                "joining",
                "{count} lines share their key with others, where one was to be taken: {named}.",
            ),
        ),
    ):
        if keys:
            count = sum(len(each.rows) for each in keys)
            yield sentence.format(source=report.source, count=format_count(count), named=_named(keys))
    if report.identical_lines:
        sentence = translate("joining", "Lines that repeat an earlier one in every cell, and count: {count}.")
        yield sentence.format(count=format_count(report.identical_lines))
    if report.nearly:
        sentence = translate(
            "joining", "Keys that are nearly the same and were not joined ({count}): {named}."
        )
        pairs = [joined([row, line]) for row, line in report.nearly]
        yield sentence.format(count=format_count(len(pairs)), named=some_of(pairs, _MOST_NAMED))


def _figures(report: JoinReport) -> Iterator[str]:
    for account in report.columns:
        if account.sums is not None:
            yield f"{spoken_title(account)}: {_where(account.sums)}."
        yield from _doubts(account)


def _where(sums: Sums) -> str:
    total = _grouped(sums.total)
    if sums.brought == sums.total:
        return translate("joining", "{total} in the file, all of it brought").format(total=total)
    left = (
        (sums.unmatched, translate("joining", "{amount} belongs to no row")),
        (sums.shared, translate("joining", "{amount} belongs to keys that several rows have")),
        (sums.spoilt, translate("joining", "{amount} stands beside lines that cannot be read")),
    )
    parts = [sentence.format(amount=_grouped(amount)) for amount, sentence in left if amount]
    return translate("joining", "{total} in the file, {brought} brought; {rest}").format(
        total=total,
        brought=_grouped(sums.brought),
        rest="; ".join(parts) or translate("joining", "what is left adds up to nothing"),
    )


def _doubts(account: ColumnAccount) -> Iterator[str]:
    if account.unreadable:
        cell = translate("joining", '"{cell}" in row {row}')
        cells = [cell.format(cell=each.cell, row=each.row) for each in account.unreadable]
        sentence = translate("joining", "{column}: cells that cannot be read ({count}): {cells}.")
        yield sentence.format(
            column=spoken_title(account), count=format_count(len(cells)), cells=some_of(cells, _MOST_NAMED)
        )
    if account.currencies:
        sentence = translate("joining", "{column}: the numbers are of several currencies: {signs}.")
        signs = [sign or translate("joining", "none") for sign in account.currencies]
        yield sentence.format(column=spoken_title(account), signs=", ".join(signs))
    if account.also_read_as:
        sentence = translate("joining", "{column}: the numbers could be other ones, written as in {formats}.")
        formats = translate("joining", " or ").join(account.also_read_as)
        yield sentence.format(column=spoken_title(account), formats=formats)


def _named(keys: Sequence[KeyRows]) -> str:
    no_key = translate("joining", "no key")
    row = translate("joining", "{key} (row {row})")
    named = [row.format(key=each.key or no_key, row=each.rows[0]) for each in keys]
    return some_of(named, _MOST_NAMED)


def _grouped(amount: Decimal) -> str:
    """Write an amount with every digit it has."""
    return format_number(amount, decimals=max(0, -int(amount.as_tuple().exponent)))
