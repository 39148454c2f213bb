"""Two scenarios side by side on paper."""

from typing import Final

from cpm_planner.edit.picking.topics import topic_of
from cpm_planner.edit.picking.words import Wording
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.headcount.key_figures_text import side_by_side
from cpm_planner.model.scenario import Document
from ui.language import tr
from ui.printing.report import Heading, Paragraph, Picture, Report, ReportPart, Table
from ui.scenarios.change_rows import topic_name
from ui.scenarios.comparing import Contrast
from ui.scenarios.move_table import moves_sentence
from ui.scenarios.pair import Pair

_HEIGHT: Final = 220
_MOST_CHANGES: Final = 500
"""More rows than that nobody reads on paper; the table in the window has all of them."""


def comparison_report(document: Document, pair: Pair, marks: Marks) -> Report:
    """Give figures, pictures and changes of the two scenarios that are compared."""
    one, two = pair.scenarios
    parts: list[ReportPart] = []
    counted = pair.key_figures
    if counted is not None:
        plans, figures = counted
        lines = tuple(tuple(line) for line in side_by_side(figures, plans, marks))
        titles = ("", one.name, two.name, tr("Difference"))
        parts += [Heading(tr("Figures")), Table(titles, lines, frozenset((1, 2, 3)))]
        pictures = pair.figures.pictures_of((one.name, two.name), plans[0], figures)
        parts += [Picture(chart, title, _HEIGHT) for title, chart in pictures]
    found = pair.comparing.found
    if found is not None:
        parts += _changes(found, marks)
    currency = tr("amounts in {currency}").format(currency=document.plan.assumptions.currency)
    title = tr("{first} and {second}").format(first=one.name, second=two.name)
    return Report(title, tr("Scenarios side by side; {currency}").format(currency=currency), parts)


def _changes(found: Contrast, marks: Marks) -> list[ReportPart]:
    wording, picks = Wording(found.differences, marks), found.differences.picks
    currency = found.differences.theirs.assumptions.currency
    rows = tuple((topic_name(topic_of(pick.place)), *wording.of(pick)) for pick in picks[:_MOST_CHANGES])
    titles = (tr("About"), tr("Whose"), tr("What"), tr("Before"), tr("After"))
    parts: list[ReportPart] = [
        Heading(tr("Changes"), moves_sentence(found.moves, currency, marks), starts_sheet=True),
        Table(titles, rows),
    ]
    if len(picks) > _MOST_CHANGES:
        words = tr("{count} more changes are in the program.")
        parts.append(Paragraph(words.format(count=format_count(len(picks) - _MOST_CHANGES))))
    return parts
