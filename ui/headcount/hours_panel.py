"""The tab of hours: for each role type what is needed against what is there, month by month."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from cpm_planner.derivation.derived import Derivation
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.derived_months import (
    Regions,
    full_time_seats,
    hours_missing,
    hours_of_nobody,
    use_of,
)
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.headcount.monthly import MonthlyFigures
from ui.headcount.counted import Counted
from ui.headcount.legend_strip import LegendStrip
from ui.headcount.panel import HeadcountPanel
from ui.headcount.pictures import ALL_REGIONS, regions_of, role_chart, roles_shown, with_legend
from ui.headcount.words import fte_text
from ui.page_context import PageContext, TabOf
from ui.printing.report import Heading, Picture, ReportPart
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.card import Card
from ui.widgets.charts.months import MonthChart
from ui.widgets.charts.view import ChartView
from ui.widgets.explanation.explained import Explained
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.scrolling import ScrollArea
from ui.widgets.sized import follow_text_size
from ui.widgets.stat_tile import StatTile

MonthDerivation = Callable[[MonthlyFigures, Regions, int], Derivation]

_COLUMNS = 2
_PRINTED_HEIGHT = 190
_MOST_HEIGHT = 300
"""Of a picture, in pixels at text of 100 %: higher ones say no more."""
_GROWTH = 1_000
"""How much more of the height that is left the pictures get than the space below them."""


class HoursPanel(HeadcountPanel):
    """A picture for each role type that is asked for anything or has anybody."""

    def __init__(self, context: PageContext, counted: Counted) -> None:
        """Show nothing yet."""
        super().__init__(context, counted)
        self.region = QComboBox()
        self.region.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.region.setAccessibleName(self.tr("Region"))
        self.region.currentIndexChanged.connect(self._show_again)
        self.legend = LegendStrip()
        self.fte = StatTile(self.tr("Full-time seats"))
        self.missing = StatTile(self.tr("Most hours missing"))
        self.open_hours = StatTile(self.tr("Nobody's hours yet"))
        self.shortage = InfoBanner("", Tone.WARNING)
        to_hiring = self.shortage.add_button(self.tr("Go to Hiring"))
        to_hiring.clicked.connect(lambda: context.navigator.go_to("headcount", [TabOf("hiring")]))
        self.cards: list[_RoleCard] = []
        self._grid = QGridLayout()
        self._note = text_label("", TextStyle.CAPTION, wraps=True)
        self._lay_out()

    def show_found(self, found: Headcount) -> None:
        """Show another count; the region stays while there is one of its name."""
        names = [self.tr("All regions"), *(each or self.tr("No region") for each in found.figures.regions)]
        if names != [self.region.itemText(at) for at in range(self.region.count())]:
            before = self.region.currentText()
            self.region.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.region.clear()
            self.region.addItems(names)
            self.region.setCurrentIndex(max(self.region.findText(before), 0))
            self.region.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show(found)

    def report(self, found: Headcount) -> Sequence[ReportPart]:
        """Give the pictures, two thirds of a sheet wide each."""
        region, marks = self._region, self.context.marks
        parts: list[ReportPart] = [Heading(self.tr("Hours by role type"), self.region.currentText())]
        for row in roles_shown(found.figures, region):
            chart = with_legend(role_chart(found, row, region, marks))
            parts.append(Picture(chart, chart.title, _PRINTED_HEIGHT, chart.words))
        return parts

    @property
    def _region(self) -> int:
        return self.region.currentIndex() - 1 if self.region.currentIndex() > 0 else ALL_REGIONS

    @property
    def _regions(self) -> Regions:
        return regions_of(self._region)

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(Space.L)
        for tile in (self.fte, self.missing, self.open_hours):
            tiles.addWidget(tile, 1)
        head = QHBoxLayout()
        head.addWidget(self.legend, 1)
        head.addWidget(self.region)
        inside = QWidget()
        column = laid_out(inside, QVBoxLayout())
        column.setContentsMargins(0, Space.S, Space.S, Space.S)
        column.setSpacing(Space.M)
        column.addLayout(tiles)
        column.addWidget(self.shortage)
        column.addLayout(head)
        self._grid.setSpacing(Space.L)
        column.addLayout(self._grid, _GROWTH)
        column.addWidget(self._note)
        column.addStretch(1)
        scroll = ScrollArea(inside, self.tr("Hours by role type"))
        flush(self, QVBoxLayout()).addWidget(scroll)

    def _show_again(self) -> None:
        if self.counted.found is not None:
            self._show(self.counted.found)

    def _show(self, found: Headcount) -> None:
        figures, region = found.figures, self._region
        rows = roles_shown(figures, region)
        charts = [role_chart(found, row, region, self.context.marks) for row in rows]
        for at in range(len(self.cards), len(charts)):
            self.cards.append(_RoleCard(charts[at]))
            self._grid.addWidget(self.cards[at], at // _COLUMNS, at % _COLUMNS)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(charts))
            if at < len(charts):
                card.show_chart(charts[at])
                card.view.explain_by(partial(self._role_explained, found, rows[at]))
        self.legend.show_charts(charts)
        unused = [each.name for row, each in enumerate(found.plan.role_types.values()) if row not in rows]
        words = self.tr("No work and no seats: {names}.").format(names=", ".join(unused))
        self._note.setText(words if unused else "")
        self._show_tiles(found)

    def _role_explained(self, found: Headcount, role: int) -> Explained:
        """Say how a role type is used in the first month, and in the one that lacks most hours."""
        regions, figures = self._regions, found.figures
        gap = figures.gap[role, regions].sum(axis=0)
        months = dict.fromkeys((0, int(gap.argmin())))
        return self.context.explained(*(use_of(figures, role, regions, at) for at in months))

    def _show_tiles(self, found: Headcount) -> None:
        figures, marks = found.figures, self.context.marks
        part = self._regions
        fte = figures.full_time[:, part].sum(axis=(0, 1))
        gap, is_open = (each[:, part].sum(axis=1) for each in (figures.gap, figures.to_be_covered))
        start, end = month_name(figures.months[0]), month_name(figures.months[-1])
        words = self.tr("in {start}; {fte} in {end}")
        last = fte_text(int(fte[-1]), marks)
        self.fte.set_figure(fte_text(int(fte[0]), marks), words.format(start=start, fte=last, end=end))
        missing = (-gap).clip(min=0).sum(axis=0)
        worst = int(missing.argmax())
        self.missing.set_figure(
            f"{format_hours(int(missing[worst]), marks)} h",
            self.tr("in {month}, role types added up").format(month=month_name(figures.months[worst]))
            if missing[worst]
            else self.tr("every role type has enough in every month"),
        )
        self._show_shortage(missing > 0)
        waiting = is_open.sum(axis=0)
        for tile, derive, at in (
            (self.fte, full_time_seats, 0),
            (self.missing, hours_missing, worst),
            (self.open_hours, hours_of_nobody, 0),
        ):
            tile.explain_by(partial(self._explained, derive, found, part, at))
        words = self.tr("{hours} h in {month}; hatched below")
        self.open_hours.set_figure(
            f"{format_hours(int(waiting[0]), marks)} h",
            words.format(hours=format_hours(int(waiting[-1]), marks), month=end)
            if waiting.any()
            else self.tr("every partner has somebody in every month"),
        )

    def _show_shortage(self, lacks: NDArray[np.bool_]) -> None:
        """Lead on where hours are missing; ``lacks`` has shape (months,)."""
        one = self.tr("Hours are missing in 1 of {total} months. Hiring finds out whom to hire, and when.")
        many = self.tr(
            "Hours are missing in {count} of {total} months. Hiring finds out whom to hire, and when."
        )
        total = format_count(len(lacks))
        self.shortage.set_text(counted(int(lacks.sum()), one, many, total=total), Tone.WARNING)
        self.shortage.setVisible(bool(lacks.any()))

    def _explained(self, derive: MonthDerivation, found: Headcount, regions: Regions, at: int) -> Explained:
        return self.context.explained(derive(found.figures, regions, at))


class _RoleCard(Card):
    """One role type: its name, a sentence and its picture."""

    def __init__(self, chart: MonthChart) -> None:
        super().__init__(chart.title, chart.words)
        self.body.setVerticalSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self.view = ChartView(chart, chart.title)
        view = self.view
        follow_text_size(view, lambda: view.setMaximumHeight(current_theme().px(_MOST_HEIGHT)))
        self.body.addWidget(view, 1)

    def show_chart(self, chart: MonthChart) -> None:
        self.header.set_text(chart.title, chart.words)
        self.setAccessibleName(chart.title)
        self.view.setAccessibleName(chart.title)
        self.view.set_chart(chart)
