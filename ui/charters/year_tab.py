"""The year of a CPM: what is planned month by month against the time there is, and what it consists of."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cpm_planner.charters.derived_year import hours_of, month_available, month_of, often_of, times_of
from cpm_planner.charters.year import PlannedWork, Year, Years, by_activity
from cpm_planner.derivation.wording import MOST_NAMED
from cpm_planner.formatting.hours import MINUTES_PER_HOUR, format_hours
from cpm_planner.formatting.language import counted
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.months import month_name, short_month
from cpm_planner.model.month import Month
from ui.charters.name_list import LIST_SHARE, LIST_WIDTH, CpmList
from ui.charters.team_needed import TeamNeeded
from ui.in_turns import InTurns
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.turns import Turns
from ui.widgets.assembly import laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import secondary_button, set_text
from ui.widgets.card import Card, SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.charts.months import MonthChart, MonthColumns, MonthLine
from ui.widgets.charts.view import ChartView
from ui.widgets.explanation.explained import Explained
from ui.widgets.reflow import SideBySide
from ui.widgets.stacked import stacked
from ui.widgets.table.column import Align, Column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_MOST_NAMED: Final = 4


@dataclass(frozen=True, slots=True)
class YearLine:
    """What is planned of one activity in one month."""

    key: str
    month: Month
    activity: str
    partners: tuple[str, ...]
    work: tuple[PlannedWork, ...]

    @property
    def times(self) -> int:
        """How often, over all partners."""
        return sum(each.times for each in self.work)

    @property
    def minutes(self) -> int:
        """For all of it."""
        return sum(each.minutes for each in self.work)


class YearTab(CatchingUp):
    """Follows the plan while it is shown."""

    action_wanted = Signal(str)
    """Id of a verb of the window."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__(is_behind=True)
        self._context = context
        self._years: Years | None = None
        self._year = Year((), ())
        self._soon = InTurns(self)
        self._lines: dict[str, YearLine] = {}
        self.side = CpmList()
        self.save = secondary_button(self.tr("Save as calendar files…"), "calendar")
        self.too_much = InfoBanner("", Tone.WARNING)
        self._way_out = self.too_much.add_button("")
        self._way_out.clicked.connect(
            lambda: context.navigator.go_to("headcount" if self._team_is_too_small else "balance")
        )
        self.too_much.hide()
        self.chart = ChartView(self._chart(Year((), ())), self.tr("Hours by month"))
        self.chart.explain_by(self._month_explained)
        self.values: ValueTableModel[YearLine] = ValueTableModel(
            self._columns(), lambda key: self._lines.get(str(key))
        )
        self.table: ValueTable[YearLine] = ValueTable(self.values, self.tr("Planned work by month"))
        self._lay_out()
        context.signals.changed.connect(self.fall_behind)
        self.side.current_changed.connect(lambda: self._show_year(self._worked_out()))
        self.save.clicked.connect(self._save)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show the year of the first of these CPMs."""
        self.catch_up()
        self.side.choose(keys)

    # Layout

    def _lay_out(self) -> None:
        hint = self.tr(
            "Business reviews, plans, trainings and calls, spread as evenly as can be over twelve months. "
            "Requests and work without a date stand at the foot of each month. Planned work takes "
            "place whole times, so its hours differ a little from those of the charter, which are an average."
        )
        picture = Card()
        picture.add(self.chart)
        self.table.set_placeholder(self.tr("Nothing is planned for this CPM: no partners, or no activities."))
        upper = stacked(self.too_much, picture, spacing=Space.M)
        right = stacked(upper, self.table, stretch=1, spacing=Space.M)
        words = self.tr(
            "The year plan spreads a CPM's work over twelve months. Import your team to get one for each."
        )
        body = SideBySide(self.side, right, self.side, LIST_WIDTH, LIST_SHARE)
        self.body = TeamNeeded(body, words, self.action_wanted.emit)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(SectionHeader(self.tr("The year"), hint, self.save))
        column.addWidget(self.body, 1)

    def _columns(self) -> tuple[Column[YearLine], ...]:
        marks = self._context.marks
        return (
            Column(
                key="month",
                title=self.tr("Month"),
                text=lambda line: month_name(line.month),
                sort_key=lambda line: line.month.ordinal,
                width=100,
            ),
            Column(key="activity", title=self.tr("Activity"), text=lambda line: line.activity, width=210),
            Column(
                key="times",
                title=self.tr("Times"),
                text=lambda line: format_number(Decimal(line.times), marks),
                sort_key=lambda line: line.times,
                explain=self._times_explained,
                align=Align.END,
                width=80,
            ),
            Column(
                key="hours",
                title=self.tr("Hours"),
                text=lambda line: format_hours(line.minutes, marks),
                sort_key=lambda line: line.minutes,
                explain=self._hours_explained,
                align=Align.END,
                width=90,
            ),
            Column(
                key="partners",
                title=self.tr("Partners"),
                text=self._named,
                tooltip=lambda line: ", ".join(line.partners),
                width=160,
                stretches=True,
            ),
        )

    def _named(self, line: YearLine) -> str:
        more = len(line.partners) - _MOST_NAMED
        names = ", ".join(line.partners[:_MOST_NAMED])
        return self.tr("{names} and {count} more").format(names=names, count=more) if more > 0 else names

    # What is shown

    def show_now(self) -> None:
        """Show the plan as it is now."""
        self._years = Years(self._context.figures)
        self.body.follow(self._context.plan)
        self.side.show_plan(self._context.plan)
        self.save.setEnabled(bool(self._context.plan.cpms))
        self._soon.begin(self._in_turns(), self._show_year)

    def finish(self) -> None:
        """Show now what is to be shown soon."""
        self._soon.finish()

    def _in_turns(self) -> Turns[Year]:
        """Work the year out once the tab is shown, and lay it out a turn later."""
        yield
        year = self._worked_out()
        yield
        return year

    def _worked_out(self) -> Year:
        key = self.side.current_cpm
        return Year((), ()) if key is None or self._years is None else self._years.of_cpm(key)

    def _show_year(self, year: Year) -> None:
        self._soon.drop()
        self._year = year
        self.chart.set_chart(self._chart(year))
        self.too_much.set_text(self._too_much(year), Tone.WARNING)
        self.too_much.setVisible(bool(self._too_much(year)))
        set_text(
            self._way_out,
            self.tr("Plan headcount") if self._team_is_too_small else self.tr("Balance the team…"),
        )
        self._lines = {line.key: line for line in self._lines_of(year)}
        self.values.replace_rows(list(self._lines))

    def _times_explained(self, line: YearLine) -> Explained | None:
        """Say how often in a month, and where partners are few how often a year for each of them."""
        figures = self._context.figures
        few = line.work if len(line.work) <= MOST_NAMED else ()
        often = (often_of(figures, each) for each in few)
        return self._context.explained(times_of(figures, self._year, line.work), *often)

    def _hours_explained(self, line: YearLine) -> Explained | None:
        key = self.side.current_cpm
        return (
            None if key is None else self._context.explained(hours_of(self._context.figures, key, line.work))
        )

    def _month_explained(self) -> Explained | None:
        """Say what the fullest month consists of, and what time there is in it."""
        key, year, figures = self.side.current_cpm, self._year, self._context.figures
        if key is None or not year.months:
            return None
        at = max(range(len(year.months)), key=lambda each: year.months[each].minutes)
        return self._context.explained(
            month_of(figures, key, year, at), month_available(figures, key, year.months[at].month)
        )

    def _lines_of(self, year: Year) -> list[YearLine]:
        plan = self._context.plan
        return [
            YearLine(
                f"{month_name(month)} {activity}",
                month,
                plan.activities[activity].name,
                tuple(plan.partners[each.partner].name for each in work),
                tuple(work),
            )
            for month, activity, work in by_activity(year.work)
        ]

    def _chart(self, year: Year) -> MonthChart:
        marks = self._context.marks
        return MonthChart(
            self.tr("Hours by month"),
            tuple(short_month(each.month) for each in year.months),
            (
                MonthColumns(
                    self.tr("Requests and work without a date"),
                    lambda theme: theme.neutral,
                    tuple(each.underneath / MINUTES_PER_HOUR for each in year.months),
                    is_hatched=True,
                ),
                MonthColumns(
                    self.tr("Planned"),
                    lambda theme: theme.accent,
                    tuple(each.planned / MINUTES_PER_HOUR for each in year.months),
                ),
            ),
            (
                MonthLine(
                    self.tr("Available"),
                    lambda theme: theme.good,
                    tuple(each.available / MINUTES_PER_HOUR for each in year.months),
                ),
            ),
            tuple(self._hover(year, at, marks) for at in range(len(year.months))),
            self._words(year, marks),
            lambda value: f"{format_number(Decimal(value))} h",
            flagged=tuple(each.is_over_capacity for each in year.months),
        )

    def _hover(self, year: Year, at: int, marks: Marks) -> str:
        month = year.months[at]
        words = self.tr("{month}: {planned} h planned, {other} h without a date, {available} h available")
        return words.format(
            month=month_name(month.month),
            planned=format_hours(month.planned, marks),
            other=format_hours(month.underneath, marks),
            available=format_hours(month.available, marks),
        )

    @property
    def _team_is_too_small(self) -> bool:
        """Whether all CPMs together lack hours, so that no balancing can help."""
        return self._context.figures.minutes_missing > 0

    def _too_much(self, year: Year) -> str:
        """Say that there is more to do than time, in the whole year or in some months; empty where not."""
        if not any(each.is_over_capacity for each in year.months):
            return ""
        marks = self._context.marks
        if year.minutes > year.available:
            if self._team_is_too_small:
                words = self.tr(
                    "This work does not fit into the year: it needs {hours} h a month, and {available} h are"
                    " available. The whole team is too small for its partners."
                )
            else:
                words = self.tr(
                    "This work does not fit into the year: it needs {hours} h a month, and {available} h are"
                    " available. Give partners to other CPMs, or plan another CPM under Headcount."
                )
            hours, available = (each / len(year.months) for each in (year.minutes, year.available))
            return words.format(hours=format_hours(hours, marks), available=format_hours(available, marks))
        fullest = max(year.months, key=lambda each: each.minutes - each.available)
        words = self.tr(
            "The year has time for this work, but not every month: {month} needs {hours} h, and"
            " {available} h are available."
        )
        return words.format(
            month=month_name(fullest.month),
            hours=format_hours(fullest.minutes, marks),
            available=format_hours(fullest.available, marks),
        )

    def _words(self, year: Year, marks: Marks) -> str:
        if not year.months:
            return self.tr("No CPM is chosen")
        fullest = max(year.months, key=lambda each: each.minutes)
        words = self.tr("Fullest month {month} with {hours} h; {count} months have more to do than time")
        return words.format(
            month=month_name(fullest.month),
            hours=format_hours(fullest.minutes, marks),
            count=sum(each.is_over_capacity for each in year.months),
        )

    # Files

    def _save(self) -> None:
        from cpm_planner.workspace.charters import write_calendars  # noqa: PLC0415 - loads icalendar

        folder = self._context.prompts.choose_folder(self.tr("Folder for the calendar files"), Path.home())
        if folder is None:
            return
        scenario = self._context.session.document.scenario
        one, many = self.tr("Writing 1 calendar"), self.tr("Writing {count} calendars")
        doing = counted(len(scenario.plan.cpms), one, many)
        done = self.tr("Wrote the calendars to {name}").format(name=folder.name)
        self.work_changed.emit(doing, None)
        self._context.jobs.run(
            write_calendars,
            folder,
            scenario,
            datetime.now(UTC),
            name="calendars",
            on_done=lambda _: self._context.tell(done),
            on_failed=self._context.prompts.show_refusal,
            on_progress=lambda share: self.work_changed.emit(doing, share),
            on_ended=lambda: self.work_changed.emit("", None),
        )
