"""Says in words what a join did and left out; other languages have their own texts of the same report."""

from collections.abc import Iterator, Sequence
from typing import Final

from cpm_planner.exchange.joining.report import ColumnAccount, JoinReport, KeyRows, Sums

_MOST_NAMED: Final = 3


def describe(report: JoinReport) -> tuple[str, ...]:
    """Give one sentence each on what was joined, on what was not, and on where the figures went."""
    return (_matched(report), *_keys(report), *_figures(report))


def _matched(report: JoinReport) -> str:
    pairs = " and ".join(f'"{column}" = "{other}"' for column, other in report.on)
    return (
        f"{report.source} by {pairs}: {report.lines_matched:,} of {report.lines:,} lines belong to "
        f"{report.rows_matched:,} of {report.rows:,} rows."
    )


def _keys(report: JoinReport) -> Iterator[str]:
    for keys, what in (
        (report.unmatched_rows, "rows have no line"),
        (report.unmatched_lines, "lines belong to no row"),
        (report.repeated_rows, "rows share their key with others"),
        (report.repeated_lines, "lines share their key with others, where one was to be taken"),
    ):
        if keys:
            yield f"{sum(len(each.rows) for each in keys):,} {what}: {_named(keys)}."
    if report.identical_lines:
        yield f"Lines that repeat an earlier one in every cell, and count: {report.identical_lines:,}."
    if report.nearly:
        pairs = [f"{row} and {line}" for row, line in report.nearly[:_MOST_NAMED]]
        told = _and_more(pairs, report.nearly)
        yield f"Keys that are nearly the same and were not joined ({len(report.nearly):,}): {told}."


def _figures(report: JoinReport) -> Iterator[str]:
    for account in report.columns:
        if account.sums is not None:
            yield f"{account.title}: {_where(account.sums)}."
        yield from _doubts(account)


def _where(sums: Sums) -> str:
    if sums.brought == sums.total:
        return f"{sums.total:,} in the file, all of it brought"
    left = {
        "belongs to no row": sums.unmatched,
        "belongs to keys that several rows have": sums.shared,
        "stands beside lines that cannot be read": sums.spoilt,
    }
    parts = "; ".join(f"{amount:,} {why}" for why, amount in left.items() if amount)
    return (
        f"{sums.total:,} in the file, {sums.brought:,} brought; {parts or 'what is left adds up to nothing'}"
    )


def _doubts(account: ColumnAccount) -> Iterator[str]:
    if account.unreadable:
        cells = [f'"{each.cell}" in row {each.row}' for each in account.unreadable[:_MOST_NAMED]]
        told = _and_more(cells, account.unreadable)
        yield f"{account.title}: cells that cannot be read ({len(account.unreadable):,}): {told}."
    if account.currencies:
        signs = ", ".join(sign or "none" for sign in account.currencies)
        yield f"{account.title}: the numbers are of several currencies: {signs}."
    if account.also_read_as:
        formats = " or ".join(account.also_read_as)
        yield f"{account.title}: the numbers could be other ones, written as in {formats}."


def _named(keys: Sequence[KeyRows]) -> str:
    named = [
        f"{each.key} (row {each.rows[0]})" if each.key else f"no key (row {each.rows[0]})"
        for each in keys[:_MOST_NAMED]
    ]
    return _and_more(named, keys)


def _and_more(named: Sequence[str], of: Sequence[object]) -> str:
    more = len(of) - len(named)
    return ", ".join(named) + (f" and {more:,} more" if more else "")
