"""The tab of heads: opening, hires, leavers, transfers and closing of every month."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.derived_months import closing_heads
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.headcount.heads import Movements
from cpm_planner.workload.arrays import Ints
from ui.headcount.counted import Counted
from ui.headcount.panel import HeadcountPanel
from ui.headcount.words import fte_text
from ui.page_context import PageContext
from ui.printing.report import Heading, ReportPart, Table
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.explanation.explained import Explained
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.line_table import LineTable

_CLOSING = 6
_WIDTHS = (96, 84, 100, 80, 96, 104, 80, 96, 84)
_LETTERS = 16
"""Room in the choice of a group: one of a long name must not squeeze the sentence beside it."""
Group = tuple[str, str]
"""Kind of group, "role" or "centre", and its key; both empty for everybody."""


class HeadsPanel(HeadcountPanel):
    """Reconciles heads for everybody, a role type or a cost centre."""

    def __init__(self, context: PageContext, counted: Counted) -> None:
        """Show nothing yet."""
        super().__init__(context, counted)
        self.group = QComboBox()
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(_LETTERS)
        self.group.setAccessibleName(self.tr("Heads of"))
        self.group.currentIndexChanged.connect(self._show_again)
        titles = (
            self.tr("Month"),
            self.tr("Opening"),
            self.tr("Hires"),
            self.tr("Leavers"),
            self.tr("Transfers in"),
            self.tr("Transfers out"),
            self.tr("Closing"),
            self.tr("Closing FTE"),
            self.tr("Overlaps"),
        )
        self.months = LineTable(titles, self.tr("Heads by month"), _WIDTHS)
        self._lay_out()

    def show_found(self, found: Headcount) -> None:
        """Show another count; the group stays while there is one of its name."""
        groups = _groups(self, found)
        if [self.group.itemData(at) for at in range(self.group.count())] != list(groups):
            before = self.group.currentData()
            self.group.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.group.clear()
            for key, name in groups.items():
                self.group.addItem(name, key)
            self.group.setCurrentIndex(max(list(groups).index(before) if before in groups else 0, 0))
            self.group.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show(found)

    def report(self, found: Headcount) -> Sequence[ReportPart]:
        """Give the months of everybody."""
        lines = tuple(self._lines(found, ("", "")))
        figures = frozenset(range(1, len(self.months.titles)))
        return [Heading(self.tr("Heads"), _rule(self)), Table(self.months.titles, lines, figures)]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(text_label(_rule(self), TextStyle.CAPTION, wraps=True), 1)
        head.addWidget(self.group)
        page = laid_out(self, QVBoxLayout())
        page.setContentsMargins(0, Space.S, 0, 0)
        page.setSpacing(Space.M)
        page.addLayout(head)
        page.addWidget(self.months.view, 1)

    def _show_again(self) -> None:
        if self.counted.found is not None:
            self._show(self.counted.found)

    def _show(self, found: Headcount) -> None:
        group = self.group.currentData()
        self.months.show_lines(self._lines(found, group), partial(self._explained, found, group))

    def _explained(self, found: Headcount, group: Group, line: int, column: int) -> Explained | None:
        if column != _CLOSING:
            return None
        of, rows = _picked_group(found, group)
        return self.context.explained(closing_heads(of, rows, line))

    def _lines(self, found: Headcount, group: Group) -> list[tuple[str, ...]]:
        heads, (kind, _) = found.heads, group
        of, rows = _picked_group(found, group)
        arrays = (of.opening, of.hires, of.leavers, of.transfers_in, of.transfers_out, of.closing)
        columns = [_picked(each, rows) for each in arrays]
        fte, overlaps = _picked(of.closing_fte, rows), "" if kind else None
        return [
            (
                month_name(month),
                *(_count(int(column[at])) for column in columns),
                fte_text(int(fte[at]), self.context.marks),
                _count(int(heads.overlaps[at])) if overlaps is None else "",
            )
            for at, month in enumerate(found.figures.months)
        ]


def _groups(panel: HeadsPanel, found: Headcount) -> dict[Group, str]:
    roles: dict[Group, str] = {("role", key): each.name for key, each in found.plan.role_types.items()}
    nowhere, centre = panel.tr("No cost centre"), panel.tr("Cost centre {name}")
    centres: dict[Group, str] = {
        ("centre", key): centre.format(name=key) if key else nowhere
        for key in found.heads.by_cost_centre.groups
    }
    return {("", ""): panel.tr("Everybody"), **roles, **centres}


def _picked_group(found: Headcount, group: Group) -> tuple[Movements[Any], list[int]]:
    """Give the movements a group is counted in, and its rows there."""
    kind, key = group
    of: Movements[Any] = found.heads.by_cost_centre if kind == "centre" else found.heads.by_role_type
    return of, [at for at, each in enumerate(of.groups) if not kind or each == key]


def _picked(values: Ints, rows: Sequence[int]) -> Ints:
    return np.asarray(values[list(rows)].sum(axis=0), dtype=np.int64)


def _count(value: int) -> str:
    return format_count(value) if value else "\N{EN DASH}"


def _rule(panel: HeadsPanel) -> str:
    return panel.tr(
        "Opening + hires \u2212 leavers + transfers in \u2212 transfers out = closing. A seat leaves in the"
        " month of its last day; a backfill and the seat it takes over are one head while both are there."
    )
