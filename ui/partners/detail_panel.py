"""The panel beside the table: facts, model mix, CPM, and why the hours are what they are."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import UNTAGGED
from cpm_planner.workload.explain import ShareKind, explain
from ui.page_context import PageContext
from ui.partners.hours_table import HoursTable
from ui.partners.lookups import PartnerLookups
from ui.partners.sums import Sums, facts_of
from ui.partners.targets_table import TargetsTable
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import assembling, flush, go_on_with, laid_out
from ui.widgets.buttons import quiet_button
from ui.widgets.card import Card, separator
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.fitted_tabs import FittedTabs
from ui.widgets.fitting import least_height
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.model_mix_editor import ModelMixEditor
from ui.widgets.reflow import Reflow
from ui.widgets.scrolling import ScrollArea
from ui.widgets.sized import follow_text_size, stay_high
from ui.widgets.stacked import in_flow

_WIDTH, _MOST_WIDTH = 364, 480
"""At text of 100 %, and as large text may make it: the table beside it needs room, too."""
_LEAST_TABLE = 110
_MOST_FACTS = 7


class DetailPanel(Card):
    """Shows nobody, one partner or a sum of many; edits go out as signals."""

    mix_changed = Signal(object)
    """The new ModelMix of the partner shown."""
    cpm_wanted = Signal(object)
    """The button, for a popup to stand at."""
    known_wanted = Signal()
    known_cleared = Signal()

    def __init__(self, context: PageContext, lookups: PartnerLookups) -> None:
        """Show nobody yet."""
        super().__init__()
        self.setAccessibleName(self.tr("Details of the selected partners"))
        follow_text_size(self, lambda: self.setMinimumWidth(min(current_theme().px(_WIDTH), _MOST_WIDTH)))
        self._context = context
        self._lookups = lookups
        self._name = text_label("", TextStyle.SUBTITLE, wraps=True)
        self._facts = text_label("", TextStyle.CAPTION, wraps=True)
        self._sums = _FactList()
        self._scrolled_sums = ScrollArea(self._sums, surface="raised")
        self._pages = FittedStack()
        self._pages.addWidget(self._scrolled_sums)
        self.add(self._name, self._facts, separator())
        self.body.addWidget(self._pages, 1)

    def show_partner(self, partner: Partner) -> None:
        """Show why one partner takes the hours it does, its mix and its targets."""
        self._name.setText(partner.name)
        self._facts.setText(" · ".join(_facts_of(partner, self._lookups)) or self.tr("No further facts"))
        self._one.show_partner(partner, self._lookups)
        self._pages.setCurrentWidget(self._one.scrolled)

    def show_selected(self, sums: Sums) -> None:
        """Show the sums of several partners that are selected."""
        self._show_sums(sums, self.tr("Sums of the selection"))

    def show_all(self, sums: Sums) -> None:
        """Show the sums of all partners in the table, while nobody is selected."""
        hint = self.tr(
            "Select one to see why its hours are what they are; select several to change all of them."
        )
        self._show_sums(sums, hint)

    @property
    def lines(self) -> HoursTable:
        """The lines of the hours shown."""
        return self._one.lines

    @property
    def targets(self) -> TargetsTable:
        """The targets of the partner shown."""
        return self._one.targets

    @cached_property
    def _one(self) -> "_OnePartner":
        """Built when a partner is first shown; with its tables it takes a third of the time of the page."""
        with assembling():
            one = _OnePartner(self._context)
            self._pages.addWidget(one.scrolled)
        go_on_with(self._scrolled_sums, one)
        one.mix.mix_changed.connect(self.mix_changed)
        one.assign.clicked.connect(lambda: self.cpm_wanted.emit(one.assign))
        one.set_known.clicked.connect(self.known_wanted)
        one.clear_known.clicked.connect(self.known_cleared)
        return one

    def _counted(self, count: int) -> str:
        return (
            self.tr("1 partner")
            if count == 1
            else self.tr("{count} partners").format(count=format_count(count))
        )

    def _show_sums(self, sums: Sums, words: str) -> None:
        self._name.setText(self._counted(sums.count))
        self._facts.setText(words)
        self._sums.show_facts(facts_of(sums, self._context))
        self._pages.setCurrentWidget(self._scrolled_sums)


class _LowTabs(FittedTabs):
    """Ask for no more height than the tab in front cannot do without: its table takes what is left anyway."""

    def heightForWidth(self, width: int) -> int:
        """Give the least height of the tabs and the page in front."""
        page = self.currentWidget()
        inside = 0 if page is None else least_height(page, width)
        return self.tabBar().sizeHint().height() + inside


class _OnePartner(QWidget):
    """Mix, CPM and hours of one partner."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.mix = ModelMixEditor(UNTAGGED)
        self._cpm = text_label("", TextStyle.STRONG, wraps=True)
        self.assign = quiet_button(self.tr("Assign to…"), "user-plus")
        self._hours = text_label("", TextStyle.TITLE, wraps=True)
        self._needed = text_label("", TextStyle.MUTED, wraps=True)
        self._origin = text_label("", TextStyle.CAPTION, wraps=True)
        self.set_known = quiet_button(self.tr("Set known hours…"), "pencil")
        self.clear_known = quiet_button(self.tr("Compute again"), "rotate-ccw")
        self.lines = HoursTable(context.marks)
        self.targets = TargetsTable(context)
        tabs = _LowTabs()
        for part in (tabs, tabs.tabBar()):
            part.setAccessibleName(self.tr("Hours, model mix and targets of the partner"))
        tabs.addTab(self._hours_tab(), self.tr("Why these hours"))
        tabs.addTab(_top_aligned(self.mix), self.tr("Model mix"))
        tabs.addTab(self._targets_tab(), self.tr("Targets"))
        column = flush(self, QVBoxLayout(), Space.S)
        column.addWidget(_row(self._cpm, self.assign))
        column.addWidget(separator())
        column.addWidget(tabs, 1)
        self.scrolled = ScrollArea(self, surface="raised")

    def _hours_tab(self) -> QWidget:
        tab = QWidget()
        column = laid_out(tab, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(_row(self._hours, self.clear_known, self.set_known))
        column.addWidget(self._needed)
        column.addWidget(self._origin)
        stay_high(self.lines.view, _LEAST_TABLE)
        column.addWidget(self.lines.view, 1)
        return tab

    def _targets_tab(self) -> QWidget:
        tab = QWidget()
        hint = self.tr(
            "What the partner should reach in a year. Type what you agreed with it; where you leave it "
            "empty, what is usual in its tier counts."
        )
        column = laid_out(tab, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(text_label(hint, TextStyle.CAPTION, wraps=True))
        column.addWidget(self.targets.view, 1)
        return tab

    def show_partner(self, partner: Partner, lookups: PartnerLookups) -> None:
        """Show another partner, or the same one after a change."""
        self.mix.set_mix(partner.mix)
        self.targets.show_partner(partner)
        self._cpm.setText(lookups.cpm(partner))
        self._hours.setText(self.tr("Workload {hours} h a month").format(hours=lookups.hours(partner)))
        needed = lookups.needed_hours(partner)
        self._needed.setText(needed)
        self._needed.setVisible(bool(needed))
        self.clear_known.setVisible(partner.known_workload is not None)
        self.set_known.setVisible(partner.known_workload is None)
        self._origin.setText(self._origin_of(partner, lookups))
        lines = explain(self._context.plan, partner.id)
        self.lines.show_lines(sorted(lines, key=lambda line: line.kind is not ShareKind.KNOWN))

    def _origin_of(self, partner: Partner, lookups: PartnerLookups) -> str:
        minutes = format_count(lookups.minutes(partner))
        return self.tr(
            "{tier}: {minutes} minutes, the sum of these lines. Each line is a whole minute; "
            "what rounding leaves goes to the lines that lost most."
        ).format(tier=lookups.tier_in_force(partner) or self.tr("No tier"), minutes=minutes)


class _FactList(QWidget):
    """Names and values, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._names = [text_label("", TextStyle.MUTED, wraps=True) for _ in range(_MOST_FACTS)]
        self._values = [text_label("", wraps=True) for _ in range(_MOST_FACTS)]
        column = flush(self, QVBoxLayout(), Space.XS)
        for name, value in zip(self._names, self._values, strict=True):
            column.addWidget(name)
            column.addWidget(value)
            column.addSpacing(Space.S)
        column.addStretch(1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts; places that are left over are empty."""
        padded = [*facts, *[("", "")] * (len(self._names) - len(facts))]
        for name, value, (title, text) in zip(self._names, self._values, padded, strict=True):
            name.setText(title)
            value.setText(text)


def _top_aligned(widget: QWidget) -> QWidget:
    tab = QWidget()
    column = laid_out(tab, QVBoxLayout())
    column.setContentsMargins(0, Space.L, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return tab


def _row(first: QWidget, *others: QWidget) -> Reflow:
    row = Reflow(first, in_flow(*others))
    row.row.setAlignment(row.second, Qt.AlignmentFlag.AlignTop)
    return row


def _facts_of(partner: Partner, lookups: PartnerLookups) -> list[str]:
    address = partner.address
    place = ", ".join(part for part in (address.city, address.state, address.country) if part)
    facts = (partner.external_id, lookups.tier(partner), partner.segment, partner.region, place)
    return [fact for fact in facts if fact]
