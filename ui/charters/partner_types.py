"""The four types of partner on one page: how each sells, what the CPM does, and what to look at."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cpm_planner.model.errors import InputError
from ui.charters.partner_types_chart import PartnerTypesChart
from ui.prompts import Prompts
from ui.theme.appearance import current_theme
from ui.theme.light import LIGHT
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import secondary_button
from ui.widgets.card import SectionHeader
from ui.widgets.charts.export import save_chart
from ui.widgets.charts.view import ChartView
from ui.widgets.scrolling import ScrollArea


class _TypesView(ChartView):
    """As high as the texts are at its width."""

    def __init__(self, chart: PartnerTypesChart, name: str) -> None:
        super().__init__(chart, name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        return cast("PartnerTypesChart", self.chart).height_at(width, current_theme())


class PartnerTypesTab(QWidget):
    """Explains, and needs no plan."""

    def __init__(self, prompts: Prompts) -> None:
        """Show the page; ``prompts`` asks where to save it."""
        super().__init__()
        self._prompts = prompts
        self.chart = _TypesView(PartnerTypesChart(), self.tr("The four types of partner"))
        inside = QWidget()
        column = laid_out(inside, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.L)
        hint = self.tr("Role and success criteria of a CPM follow from how the partner and we sell.")
        self.save = secondary_button(self.tr("Save as picture…"), "download")
        self.save.clicked.connect(self._save)
        column.addWidget(SectionHeader(self.tr("Four types of partner"), hint, self.save))
        column.addWidget(self.chart)
        column.addStretch(1)
        scroll = ScrollArea(inside, self.tr("The four types of partner"))
        flush(self, QVBoxLayout()).addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show two types above the other two where four side by side are too narrow to read."""
        super().resizeEvent(event)
        fitting = PartnerTypesChart.fitting(self.width(), current_theme())
        if fitting != self.chart.chart:
            self.chart.set_chart(fitting)

    def _save(self) -> None:
        kinds = self.tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)")
        suggestion = Path.home() / self.tr("Four types of partner.pdf")
        path = self._prompts.save_file(self.tr("Save the picture"), kinds, suggestion)
        if path is None:
            return
        try:
            whole = PartnerTypesChart()
            save_chart(whole, path, whole.size_hint(LIGHT))
        except InputError as refusal:
            self._prompts.show_refusal(refusal)
