"""The overview on paper: the verdict, the figures that matter, what needs attention, and the pictures."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from cpm_planner.edit.findings import findings
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.points import format_points
from cpm_planner.workload.figures import Figures
from ui.overview.change_facts import ChangeFacts
from ui.overview.finding_words import details, headline
from ui.overview.holdings import holdings_chart
from ui.overview.pictures import model_chart, role_types_in_use, utilisation_charts
from ui.overview.tiles import Tiles
from ui.printing.report import Heading, Paragraph, Picture, ReportPart, Table
from ui.theme.light import LIGHT
from ui.widgets.charts.chart import Chart

translate = QCoreApplication.translate


def overview_parts(
    verdict: str, tiles: Tiles, figures: Figures, change: ChangeFacts | None, marks: Marks
) -> Sequence[ReportPart]:
    """Give everything the page shows, in its order."""
    return [
        Paragraph(verdict),
        _tiles(tiles),
        *_findings(figures, marks),
        *(_change(change, marks) if change is not None else ()),
        *_pictures(figures, marks),
    ]


def _tiles(tiles: Tiles) -> Table:
    titles = translate("overview", "Figure"), translate("overview", "Value"), translate("overview", "About")
    return Table(titles, tiles.lines(), frozenset((1,)))


def _findings(figures: Figures, marks: Marks) -> Iterator[ReportPart]:
    found = findings(figures)
    yield Heading(translate("overview", "What needs attention"))
    if not found:
        yield Paragraph(translate("overview", "Nothing. Every check of the plan is passed."))
        return
    titles = translate("overview", "Finding"), translate("overview", "Who")
    yield Table(titles, tuple((headline(each), details(each, figures.plan, marks)) for each in found))


def _change(change: ChangeFacts, marks: Marks) -> Iterator[ReportPart]:
    yield Heading(translate("overview", "Change since {base}").format(base=change.base_name))
    moved = translate("overview", "Partners with another CPM: {count}")
    yield Paragraph(moved.format(count=format_count(len(change.moved))))
    titles = (
        translate("overview", "Role type"),
        translate("overview", "Spread before"),
        translate("overview", "Spread now"),
    )
    rows = tuple(
        (name, format_points(was, marks), format_points(now, marks)) for name, was, now in change.spreads
    )
    yield Table(titles, rows, frozenset((1, 2)))


def _pictures(figures: Figures, marks: Marks) -> Iterator[ReportPart]:
    if not role_types_in_use(figures):
        return
    band = translate(
        "overview",
        "The band between dashed lines is the target; the solid line is 100 %, the short ones are "
        "the mean of the CPMs",
    )
    yield Heading(translate("overview", "Utilisation by role type"), band, starts_sheet=True)
    strips, loads = utilisation_charts(figures)
    yield _picture(strips, translate("overview", "All CPMs"))
    for key, load in loads.items():
        yield _picture(load, figures.plan.role_types[key].name)
    if figures.plan.partners:
        yield _picture(model_chart(figures, marks), translate("overview", "Load by sales model"))
        chart = holdings_chart(figures, marks)
        if chart.rows:
            yield _picture(chart, translate("overview", "Revenue and partners by CPM"))


def _picture(chart: Chart, title: str) -> Picture:
    return Picture(chart, title, chart.size_hint(LIGHT).height())
