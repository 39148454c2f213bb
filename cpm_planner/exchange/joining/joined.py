"""Joins tables: every row of the main one gets the columns of the others, and a report says how."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cpm_planner.exchange.joining.account import Bringing
from cpm_planner.exchange.joining.join import (
    AS_WRITTEN,
    Gather,
    Join,
    refuse_missing_columns,
    refuse_unfit_joins,
)
from cpm_planner.exchange.joining.keys import Key, KeyedRows, keyed_rows, likened, shown_key
from cpm_planner.exchange.joining.report import JoinFault, JoinFinding, JoinReport, KeyRows
from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.reading.source_table import SourceTable, is_filled
from cpm_planner.model.errors import CancelledError

_TAKES_ONE_LINE = frozenset({Gather.ONLY, Gather.FIRST})


@dataclass(frozen=True, slots=True)
class Joined:
    """The main table with the columns that were brought to it, and a report on each join."""

    table: SourceTable
    reports: tuple[JoinReport, ...] = ()


def join_tables(
    main: SourceTable, others: Sequence[tuple[Join, SourceTable]], cancelled: Cancelled = never
) -> Joined:
    """Bring columns of other tables to the rows of the main one; its rows stay as they are, and as many.

    Args:
        main: the table whose rows are to be more telling.
        others: what is brought from which table, in turn; a key may be a column that was brought before.
        cancelled: asked between the columns; True stops the work.

    Raises:
        InputError: a join makes no sense, or a column is not there.
        CancelledError: ``cancelled`` said so.
    """
    refuse_unfit_joins([join for join, _ in others])
    table = main
    reports: list[JoinReport] = []
    for join, other in others:
        refuse_missing_columns(join, table, other)
        table, report = _joined(_Sides(join, table, other), cancelled)
        reports.append(report)
    return Joined(table, tuple(reports))


class _Sides:
    """Both tables of one join, by their keys."""

    def __init__(self, join: Join, main: SourceTable, other: SourceTable) -> None:
        self.join, self.main, self.other = join, main, other
        self.main_columns, self.other_columns = (tuple(side) for side in zip(*join.on, strict=True))
        self.rows = keyed_rows(main, self.main_columns)
        self.lines = keyed_rows(other, self.other_columns)

    def shown_rows(self, keys: Iterable[Key]) -> tuple[KeyRows, ...]:
        """Give keys of the main table with their rows."""
        return _shown(self.main, self.rows, self.main_columns, keys)

    def shown_lines(self, keys: Iterable[Key]) -> tuple[KeyRows, ...]:
        """Give keys of the other table with their rows."""
        return _shown(self.other, self.lines, self.other_columns, keys)


def _joined(sides: _Sides, cancelled: Cancelled) -> tuple[SourceTable, JoinReport]:
    join, table = sides.join, sides.main
    findings: list[JoinFinding] = [*_without_lines(sides)]
    titles, columns, accounts = [], [], []
    for brought in join.columns:
        if cancelled():
            raise CancelledError
        bringing = Bringing(join, brought, sides.main, sides.other)
        cells = bringing.cells(sides.rows, sides.lines)
        titles.append(join.title(brought))
        columns.append(cells)
        accounts.append(bringing.account())
        findings.extend(bringing.findings)
    report = replace(_report(sides), columns=tuple(accounts), findings=tuple(findings))
    foreign = [join.title(brought) for brought in join.columns if brought.gather in AS_WRITTEN]
    return replace(
        table,
        header=(*table.header, *titles),
        rows=[(*row, *cells) for row, *cells in zip(table.rows, *columns, strict=True)],
        formats={**table.formats, **dict.fromkeys(foreign, join.format)},
    ), report


def _without_lines(sides: _Sides) -> Iterable[JoinFinding]:
    """Say of each row of the main table that no line has its key."""
    alone = sides.rows.by_key.keys() - sides.lines.by_key.keys()
    positions = [position for key in alone for position in sides.rows.by_key[key]]
    for position in sorted((*positions, *sides.rows.without)):
        key = shown_key(sides.main, position, sides.main_columns)
        yield JoinFinding(sides.main.row_number(position), JoinFault.NO_MATCH, (sides.join.name, key))


def _report(sides: _Sides) -> JoinReport:
    rows, lines = sides.rows.by_key, sides.lines.by_key
    matched = rows.keys() & lines.keys()
    rows_alone = [key for key in rows if key not in matched]
    lines_alone = [key for key in lines if key not in matched]
    takes_one = any(brought.gather in _TAKES_ONE_LINE for brought in sides.join.columns)
    return JoinReport(
        name=sides.join.name,
        source=sides.other.source,
        on=sides.join.on,
        rows=sides.rows.count,
        rows_matched=sum(len(rows[key]) for key in matched),
        lines=sides.lines.count,
        lines_matched=sum(len(lines[key]) for key in matched),
        unmatched_rows=(*sides.shown_rows(rows_alone), *_keyless(sides.main, sides.rows)),
        unmatched_lines=(*sides.shown_lines(lines_alone), *_keyless(sides.other, sides.lines)),
        repeated_rows=sides.shown_rows(key for key in rows if len(rows[key]) > 1),
        repeated_lines=sides.shown_lines(key for key in lines if takes_one and len(lines[key]) > 1),
        identical_lines=_identical(sides.other),
        nearly=_nearly(rows_alone, lines_alone),
        remarks=sides.other.remarks,
    )


def _identical(table: SourceTable) -> int:
    """Count the rows that repeat an earlier one in every cell, as when an export was appended to itself."""
    filled = [row for row in table.rows if any(map(is_filled, row))]
    return len(filled) - len(set(filled))


def _shown(
    table: SourceTable, keyed: KeyedRows, columns: Sequence[str], keys: Iterable[Key]
) -> tuple[KeyRows, ...]:
    return tuple(
        KeyRows(
            shown_key(table, keyed.by_key[key][0], columns), tuple(map(table.row_number, keyed.by_key[key]))
        )
        for key in keys
    )


def _keyless(table: SourceTable, keyed: KeyedRows) -> tuple[KeyRows, ...]:
    return (KeyRows("", tuple(map(table.row_number, keyed.without))),) if keyed.without else ()


def _nearly(rows_alone: Sequence[Key], lines_alone: Sequence[Key]) -> tuple[tuple[str, str], ...]:
    """Pair unmatched keys that are one key but for case, leading zeros, marks and blanks."""
    likenesses: dict[Key, list[Key]] = {}
    for key in lines_alone:
        likenesses.setdefault(likened(key), []).append(key)
    return tuple(
        (", ".join(key), ", ".join(other)) for key in rows_alone for other in likenesses.get(likened(key), ())
    )
