"""The filters above the board: what they do not find is dimmed, what they find can be gone through."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from ui.territories.board_filter import MIXES, BoardFilter, MixKind, of_mix
from ui.territories.contents import Contents
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import filter_button, icon_button
from ui.widgets.choice_button import ChoiceButton, Offer
from ui.widgets.flow_beside import FlowBeside
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.model_marks import model_name
from ui.widgets.search_field import SearchField


class FilterRow(QWidget):
    """Words, mix, tier, region, risk and lock; how many are found, and the way to the next one."""

    filter_changed = Signal(object)
    """A :class:`BoardFilter`."""
    next_wanted = Signal(int)
    """1 for the next find, -1 for the one before."""

    def __init__(self, contents: Callable[[], Contents]) -> None:
        """Filter the partners of whatever contents are shown."""
        super().__init__()
        self._contents = contents
        self.search = SearchField(self.tr("Find partners or CPMs"))
        self.search.setToolTip(self.tr("What is not found is dimmed, not hidden"))
        self.mix = ChoiceButton(self.tr("Model"), self._mixes)
        self.tier = ChoiceButton(self.tr("Tier"), self._tiers)
        self.region = ChoiceButton(self.tr("Region"), self._regions)
        self.at_risk = filter_button(self.tr("At risk"))
        self.at_risk.setToolTip(
            self.tr("Its CPM leaves within a year, has no hours or may not play its model, or it ends itself")
        )
        self.locked = filter_button(self.tr("Locked"))
        self.found = text_label("", TextStyle.MUTED)
        self.before = icon_button("chevron-up", self.tr("Find before (Shift+N)"))
        self.next = icon_button("chevron-down", self.tr("Next find (N)"))
        self.clear = icon_button("x", self.tr("Clear all filters"))
        self._shown = BoardFilter()
        self._lay_out()
        self._connect()
        self.show_found(None)

    def clear_all(self) -> None:
        """Look for nothing."""
        self.search.clear()
        for choice in (self.mix, self.tier, self.region):
            choice.set_chosen(frozenset())
        for toggle in (self.at_risk, self.locked):
            toggle.setChecked(False)
        self._tell()

    def show_found(self, partners: int | None, cpms: int = 0) -> None:
        """Say how many partners and CPMs are found; None while nothing is looked for."""
        text = self.tr("{count} found")
        if cpms:
            text = self.tr("{count} found, and {cpms} CPMs")
        if cpms == 1:
            text = self.tr("{count} found, and 1 CPM")
        found = "" if partners is None else text.format(count=format_count(partners), cpms=format_count(cpms))
        self.found.setText(found)
        for button in (self.before, self.next):
            button.setEnabled(bool(partners or cpms))
            button.setVisible(partners is not None)
        self.clear.setVisible(partners is not None)

    def _lay_out(self) -> None:
        filters, flow = QWidget(), FlowLayout()
        laid_out(filters, flow)
        for part in (self.search, self.mix, self.tier, self.region, self.at_risk, self.locked):
            flow.addWidget(part)
        finds = QWidget()
        row = flush(finds, QHBoxLayout(), Space.S)
        for said_or_done in (self.found, self.before, self.next, self.clear):
            row.addWidget(said_or_done)
        row.addStretch(1)
        flush(self, QVBoxLayout()).addWidget(FlowBeside(filters, finds, flow))

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._tell())
        self.search.returnPressed.connect(lambda: self.next_wanted.emit(1))
        for choice in (self.mix, self.tier, self.region):
            choice.changed.connect(self._tell)
        for toggle in (self.at_risk, self.locked):
            toggle.toggled.connect(self._tell)
        self.before.clicked.connect(lambda: self.next_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.next_wanted.emit(1))
        self.clear.clicked.connect(self.clear_all)

    def _tell(self) -> None:
        wanted = BoardFilter(
            self.search.text().strip(),
            self.mix.chosen,
            self.tier.chosen,
            self.region.chosen,
            self.at_risk.isChecked(),
            self.locked.isChecked(),
        )
        if wanted != self._shown:
            self._shown = wanted
            self.filter_changed.emit(wanted)

    def _mixes(self) -> Sequence[Offer]:
        names = {MixKind.HYBRID: self.tr("Hybrid"), MixKind.UNTAGGED: self.tr("Untagged")}
        contents = self._contents()
        return [
            Offer(
                mix,
                names[mix] if isinstance(mix, MixKind) else model_name(mix),
                int(of_mix(contents, mix).sum()),
            )
            for mix in MIXES
        ]

    def _tiers(self) -> Sequence[Offer]:
        figures = self._contents().figures
        tiers = sorted(figures.plan.tiers.values(), key=lambda tier: tier.rank)
        counts = Counter(partner.tier for partner in figures.plan.partners.values())
        offers = [Offer(tier.id, tier.name, counts[tier.id]) for tier in tiers]
        return [*offers, Offer(None, self.tr("(none given)"), counts[None])]

    def _regions(self) -> Sequence[Offer]:
        counts = Counter(partner.region for partner in self._contents().figures.plan.partners.values())
        return [
            Offer(region, region or self.tr("(empty)"), counts[region])
            for region in sorted(counts, key=str.casefold)
        ]
