"""Brings one column to the rows of the main table and keeps the account of every amount in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from cpm_planner.exchange.joining.gathering import NO_LINES, Gathered, Line, gathered, lines_of, number_of
from cpm_planner.exchange.joining.join import ADDITIVE, NUMERIC, Brought, Join
from cpm_planner.exchange.joining.keys import KeyedRows
from cpm_planner.exchange.joining.report import ColumnAccount, JoinFault, JoinFinding, Sums, UnreadableLine
from cpm_planner.exchange.reading.source_table import Cell, SourceTable
from cpm_planner.exchange.reading.values import propose_number_format

_MOST_NAMED: Final = 5
_LINES_LOOKED_AT: Final = 2_000
_NUMBER: Final = re.compile(r"[eE][-+]?[0-9]+|[0-9\s.,'\u2019()%+\-\u2212\u2013]+")


class Bringing:
    """One column on its way from the other table to the main one."""

    def __init__(self, join: Join, brought: Brought, main: SourceTable, other: SourceTable) -> None:
        """Read the column."""
        self.brought = brought
        self.title = join.title(brought)
        self.findings: list[JoinFinding] = []
        self._main, self._other, self._numbers = main, other, join.numbers
        position = other.header.index(brought.column)
        self._lines = lines_of((row[position] for row in other.rows), brought.gather, join)
        self._went = dict.fromkeys(("brought", "unmatched", "shared", "spoilt"), Decimal(0))

    def cells(self, rows: KeyedRows, lines: KeyedRows) -> list[Cell]:
        """Give the column's cell for every row of the main table."""
        cells: list[Cell] = [None] * len(self._main.rows)
        nothing = gathered((), self.brought.gather)
        for position in rows.without:
            cells[position] = nothing.cell
        for key, positions in rows.by_key.items():
            at = lines.by_key.get(key, ())
            cell = self._cell(positions, at) if at else nothing.cell
            for position in positions:
                cells[position] = cell
        self._leave_out(lines.without)
        for key in lines.by_key.keys() - rows.by_key.keys():
            self._leave_out(lines.by_key[key])
        return cells

    def account(self) -> ColumnAccount:
        """Say where every amount of the column went, once its cells are given."""
        filled = [line for line in self._lines if line is not None]
        adds_up = self.brought.gather in ADDITIVE
        return ColumnAccount(
            title=self.title,
            column=self.brought.column,
            gather=self.brought.gather,
            filled=len(filled),
            unreadable=tuple(self._unreadable(range(len(self._lines)))),
            sums=Sums(total=self._sum(filled), **self._went) if adds_up else None,
            also_read_as=self._also_read_as(filled),
            currencies=self._currencies(filled),
        )

    def _currencies(self, filled: Sequence[Line]) -> tuple[str, ...]:
        """Give what stands beside the numbers of a sum, when that is not the same everywhere."""
        if self.brought.gather not in NUMERIC:
            return ()
        texts = {line.cell for line in filled if line.error is None and isinstance(line.cell, str)}
        signs = dict.fromkeys(_NUMBER.sub("", text) for text in sorted(texts))
        return tuple(signs) if len(signs) > 1 else ()

    def _also_read_as(self, filled: Sequence[Line]) -> tuple[str, ...]:
        if self.brought.gather not in NUMERIC:
            return ()
        step = max(1, len(filled) // _LINES_LOOKED_AT)
        fitting = propose_number_format((line.cell for line in filled[::step]), self._numbers)
        return tuple(each.name for each in fitting if each.name != self._numbers)

    def _leave_out(self, at: Iterable[int]) -> None:
        """Enter lines that no row of the main table has the key of."""
        self._went["unmatched"] += self._sum(self._filled(at))

    def _cell(self, positions: Sequence[int], at: Sequence[int]) -> Cell:
        """Give what the lines of one key come to, with findings where nothing can be given."""
        lines = self._filled(at)
        made = gathered(lines, self.brought.gather)
        if self.brought.gather in ADDITIVE:
            made = self._counted_once(made, lines, positions)
        if made.differing:
            self._find(JoinFault.DIFFERS, positions, made.differing[:_MOST_NAMED])
        if made.unreadable:
            numbers = tuple(str(each.row) for each in self._unreadable(at))
            self._find(JoinFault.UNREADABLE, positions, numbers[:_MOST_NAMED])
        return made.cell

    def _counted_once(self, made: Gathered, lines: Sequence[Line], positions: Sequence[int]) -> Gathered:
        """Give a figure to one row or to none, and enter it in the account."""
        went = "spoilt" if made.unreadable else "shared" if len(positions) > 1 else "brought"
        self._went[went] += self._sum(lines)
        if went != "shared":
            return made
        numbers = [str(self._main.row_number(position)) for position in positions]
        self._find(JoinFault.SHARED_KEY, positions, tuple(numbers[:_MOST_NAMED]))
        return NO_LINES

    def _find(self, fault: JoinFault, positions: Iterable[int], values: tuple[str, ...]) -> None:
        said = (self.title, ", ".join(values))
        self.findings.extend(
            JoinFinding(self._main.row_number(position), fault, said) for position in positions
        )

    def _filled(self, at: Iterable[int]) -> list[Line]:
        return [line for each in at if (line := self._lines[each]) is not None]

    def _unreadable(self, at: Iterable[int]) -> Iterator[UnreadableLine]:
        for each in at:
            line = self._lines[each]
            if line is not None and line.error is not None:
                yield UnreadableLine(self._other.row_number(each), str(line.cell), line.error.code)

    def _sum(self, lines: Iterable[Line]) -> Decimal:
        readable = (line for line in lines if line.error is None)
        return sum((number_of(line, self.brought.gather) for line in readable), Decimal(0))
