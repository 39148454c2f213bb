"""The panel beside the table: where a seat's load comes from, what is kept for requests, when it is there."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.languages import language_name
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.workload.capacity import available_minutes
from cpm_planner.workload.figures import CpmFigures
from ui.language import tr
from ui.page_context import PageContext
from ui.team.bars import CapacityBars, ModelBars
from ui.team.lookups import TeamLookups
from ui.team.seat_lists import leave_list, terms_list
from ui.team.seat_pay import SeatPay
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import assembling, flush, go_on_with, laid_out
from ui.widgets.buttons import danger_button, quiet_button, set_text
from ui.widgets.card import Card, separator
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.load_bar import LoadBar
from ui.widgets.load_level import Load
from ui.widgets.scrolling import ScrollArea
from ui.widgets.seat_days import end_text, start_text
from ui.widgets.seat_status import seat_statuses
from ui.widgets.styling import set_style
from ui.widgets.table.column import Align, Column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_WIDTH: Final = 364
_MONTHS: Final = 12
_MOST_PARTNERS: Final = 8
_LIST_HEIGHT: Final = 190


class DetailPanel(Card):
    """Shows nobody, one seat or a sum of several; what to do with them goes out as signals."""

    lock_wanted = Signal(bool)
    remove_wanted = Signal()
    partners_wanted = Signal(object)
    """Ids of partners to show on their page."""

    def __init__(self, context: PageContext, lookups: TeamLookups) -> None:
        """Show nobody yet."""
        super().__init__()
        self.setAccessibleName(self.tr("Details of the selected CPMs"))
        self.setMinimumWidth(_WIDTH)
        self._context = context
        self._lookups = lookups
        self._name = text_label("", TextStyle.SUBTITLE, wraps=True)
        self._facts = text_label("", TextStyle.CAPTION, wraps=True)
        self.lock = quiet_button(self.tr("Lock"), "lock")
        self.lock.setCheckable(True)
        self.lock.clicked.connect(self.lock_wanted)
        self.remove = danger_button(self.tr("Remove…"), "trash-2")
        self.remove.clicked.connect(self.remove_wanted)
        self._models = ModelBars(context.marks)
        self._pages, self._sums, self._verbs = FittedStack(), QWidget(), QWidget()
        self._lay_out()

    @cached_property
    def one(self) -> "_OneCpm":
        """What is told of one seat; built when one is first shown: it takes two fifths of the page's time."""
        with assembling():
            one = _OneCpm(self._context)
            self._pages.addWidget(one.scrolled)
        go_on_with(self._models, one.scrolled)
        one.partners_wanted.connect(self.partners_wanted)
        return one

    def show_cpms(self, keys: Sequence[CpmId]) -> None:
        """Show the seats of these ids, as far as they are there."""
        cpms = [cpm for cpm in map(self._lookups.cpm, keys) if cpm is not None]
        self._verbs.setVisible(bool(cpms))
        is_locked = bool(cpms) and all(map(self._lookups.is_locked, cpms))
        self.lock.setChecked(is_locked)
        set_text(self.lock, self.tr("Unlock") if is_locked else self.tr("Lock"))
        if len(cpms) == 1:
            self._name.setText(cpms[0].name)
            self._facts.setText(" · ".join(_facts_of(cpms[0], self._lookups)))
            self.one.show_cpm(cpms[0], self._lookups)
            self._pages.setCurrentWidget(self.one.scrolled)
        else:
            self._show_many(cpms)

    def show_all(self, keys: Sequence[CpmId]) -> None:
        """Show the sums of all seats in the table, while none is selected."""
        self.show_cpms([])
        self._show_many([cpm for cpm in map(self._lookups.cpm, keys) if cpm is not None])

    def _show_many(self, cpms: Sequence[Cpm]) -> None:
        figures, marks = [self._lookups.figures(cpm) for cpm in cpms], self._context.marks
        many = self.tr("{count} CPMs").format(count=format_count(len(cpms)))
        self._name.setText(self.tr("1 CPM") if len(cpms) == 1 else many)
        self._facts.setText(
            self.tr("{partners} partners, {needed} h needed of {available} h available a month").format(
                partners=format_count(sum(each.partners for each in figures)),
                needed=format_hours(sum(each.minutes_needed for each in figures), marks),
                available=format_hours(sum(each.minutes_available for each in figures), marks),
            )
        )
        self._models.show_minutes(
            tuple(map(sum, zip(*(each.minutes_by_model for each in figures), strict=True)))
        )
        self._pages.setCurrentWidget(self._sums)

    def _lay_out(self) -> None:
        row = flush(self._verbs, QHBoxLayout())
        row.addWidget(self.lock)
        row.addStretch(1)
        row.addWidget(self.remove)
        column = flush(self._sums, QVBoxLayout())
        column.addWidget(self._models)
        column.addStretch(1)
        self._pages.addWidget(self._sums)
        self.add(self._name, self._facts, separator())
        self.body.addWidget(self._pages, 1)
        self.add(self._verbs)


class _OneCpm(QWidget):
    """Load, reserve, ramp and partners of one seat."""

    partners_wanted = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        set_style(self, surface="raised")
        self._load = LoadBar(Load(0.0), "")
        self._hours = text_label("", TextStyle.CAPTION, wraps=True)
        self._models = ModelBars(context.marks)
        self._reserve = text_label("", wraps=True)
        self._ramp = CapacityBars(context.marks)
        self.pay = SeatPay(context)
        self.leave = leave_list(context)
        self.terms = terms_list(context)
        self._partners = _PartnerList(context)
        self._keys: list[PartnerId] = []
        show_all = quiet_button(self.tr("Show all in Partners"), "arrow-right")
        show_all.clicked.connect(lambda: self.partners_wanted.emit(self._keys))
        self._partners.view.row_activated.connect(lambda key: self.partners_wanted.emit([key]))
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.setSpacing(Space.S)
        for part in (self._load, self._hours, _heading(self.tr("By sales model")), self._models):
            column.addWidget(part)
        for part in (_heading(self.tr("Requests and reserve")), self._reserve):
            column.addWidget(part)
        for part in (_heading(self.tr("Hours available, month by month")), self._ramp):
            column.addWidget(part)
        for part in (_heading(self.tr("Partners with most hours")), self._partners.view):
            column.addWidget(part)
        column.addWidget(show_all, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.pay, self.terms, self.leave):
            column.addWidget(part)
        column.addStretch(1)
        self.scrolled = ScrollArea(self, self.tr("Load and capacity"), "raised")

    def show_cpm(self, cpm: Cpm, lookups: TeamLookups) -> None:
        """Show another seat, or the same one after a change."""
        figures, marks, load = lookups.figures(cpm), self._context.marks, lookups.load(cpm)
        self._load.setVisible(load is not None)
        if load is not None:
            self._load.set_load(load)
        handover = self.tr(", {hours} h of it handovers").format(
            hours=format_hours(figures.handover_minutes, marks)
        )
        self._hours.setText(
            self.tr("{needed} h needed of {available} h available a month").format(
                needed=format_hours(figures.minutes_needed, marks),
                available=format_hours(figures.minutes_available, marks),
            )
            + (handover if figures.handover_minutes else "")
        )
        self._models.show_minutes(figures.minutes_by_model)
        self._show_reserve(figures)
        first = self._context.plan.assumptions.planning_month
        self._ramp.show_months(first, self._capacity(cpm, first.ordinal))
        self.pay.show_cpm(cpm)
        self.leave.show_cpm(cpm)
        self.terms.show_cpm(cpm)
        self._keys = lookups.partners(cpm)
        self._partners.show_partners(self._keys[:_MOST_PARTNERS])

    def _show_reserve(self, figures: CpmFigures) -> None:
        marks, planned = self._context.marks, figures.planned_in_reserve_minutes
        words = (
            self.tr("Requests take {reactive} h, more than the {reserve} h kept for them.")
            if figures.eats_reserve
            else self.tr("Requests take {reactive} h of the {reserve} h kept for them.")
        )
        taken = self.tr(" Planned work takes {planned} h of what they leave.") if planned else ""
        self._reserve.setText(
            (words + taken + _requests_shares(figures, marks)).format(
                reactive=format_hours(figures.reactive_minutes, marks),
                reserve=format_hours(figures.reserve_minutes, marks),
                planned=format_hours(planned, marks),
            )
        )
        set_style(self._reserve, tone=Tone.WARNING.value if figures.eats_reserve or planned else "")

    def _capacity(self, cpm: Cpm, first: int) -> list[float]:
        arrays = self._context.figures.arrays
        row = arrays.cpms.index[cpm.id]
        months = range(first, first + _MONTHS)
        return [float(available_minutes(arrays.cpms, arrays.catalogue, month)[row]) for month in months]


def _requests_shares(figures: CpmFigures, marks: Marks) -> str:
    """Say what share requests take of the capacity and of the hours needed; empty without requests."""
    if not figures.reactive_minutes or figures.requests_of_capacity is None or figures.reactive_share is None:
        return ""
    said = tr(" Requests are {capacity} of the capacity and {needed} of the hours needed.")
    return said.format(
        capacity=format_percent(figures.requests_of_capacity, marks),
        needed=format_percent(figures.reactive_share, marks),
    )


class _PartnerList:
    """A short table of partners and their hours."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        columns: tuple[Column[Partner], ...] = (
            Column(
                key="name",
                title=context.signals.tr("Name"),
                text=lambda partner: partner.name,
                width=180,
                stretches=True,
            ),
            Column(
                key="hours",
                title=context.signals.tr("Hours/month"),
                text=lambda partner: format_hours(context.figures.partner(partner.id), context.marks),
                align=Align.END,
                width=110,
            ),
        )
        self.values: ValueTableModel[Partner] = ValueTableModel(columns, self._partner)
        self.view: ValueTable[Partner] = ValueTable(
            self.values, context.signals.tr("Partners with most hours")
        )
        self.view.setFixedHeight(_LIST_HEIGHT)
        self.view.set_placeholder(context.signals.tr("No partners yet: drag some here on Territories."))

    def show_partners(self, keys: Sequence[PartnerId]) -> None:
        """Show partners."""
        self.values.replace_rows(list(keys))

    def _partner(self, key: object) -> Partner | None:
        return self._context.plan.partners.get(PartnerId(str(key)))


def _heading(text: str) -> QWidget:
    return text_label(text, TextStyle.LABEL)


def _facts_of(cpm: Cpm, lookups: TeamLookups) -> list[str]:
    facts = (
        lookups.role_type(cpm).name,
        cpm.position_id,
        seat_statuses()[cpm.status],
        ", ".join(cpm.regions),
        ", ".join(map(language_name, cpm.languages)),
        cpm.cost_centre,
        cpm.entity,
        _there_text(cpm),
    )
    return [fact for fact in facts if fact]


def _there_text(cpm: Cpm) -> str:
    """Say from when and until when a seat is there; nothing where neither is known."""
    words = (tr("from {start}").format(start=start_text(cpm)), tr("until {end}").format(end=end_text(cpm)))
    return " ".join(text for text, month in zip(words, (cpm.start, cpm.end), strict=True) if month)
