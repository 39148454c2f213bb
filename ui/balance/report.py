"""A proposal on paper: how good it is, what it changes by role type and CPM, and its moves with reasons."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.balance.evenness_chart import EvennessChart
from ui.balance.result_view import ResultView
from ui.printing.report import Heading, Paragraph, Picture, ReportPart
from ui.printing.shown_table import shown_table
from ui.theme.light import LIGHT

translate = QCoreApplication.translate


def proposal_parts(result: ResultView) -> Sequence[ReportPart]:
    """Give the proposal shown, its moves as sorted and filtered; only a sentence where there is none."""
    if result.review is None:
        return [Paragraph(translate("balance", "No proposal yet."))]
    chart = result.chart.chart
    pictures = (
        [Picture(chart, translate("balance", "By role type"), chart.size_hint(LIGHT).height())]
        if isinstance(chart, EvennessChart)
        else []
    )
    return [
        Paragraph(result.verdict.accessibleName()),
        *pictures,
        Heading(translate("balance", "By CPM")),
        shown_table(result.by_cpm.view),
        Heading(translate("balance", "Moves"), starts_sheet=True),
        shown_table(result.moves.table),
    ]
