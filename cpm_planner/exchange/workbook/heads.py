"""The top of every sheet: its title, the plan it is about, whether the checks hold, and what it shows."""

from typing import Final

from cpm_planner.exchange.workbook.cells import Content, Formula
from cpm_planner.exchange.workbook.layout import Cell, Line, Lines
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.exchange.workbook.styles import Role, Style
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import iso_month

HEAD_ROWS: Final = 4
ALL_WELL: Final = "All checks OK"
VERDICT_CELL: Final = "B3"
_FIRST: Final = 2
"""The first column in sight; the one before holds hidden ids."""


def head(title: str, source: Source, note: str, *, verdict: Content, note_at: int = 3) -> Lines:
    """Write the head of a sheet.

    Args:
        title: the name of the sheet.
        source: what is exported.
        note: what it shows, which stands in the catalogues; a sentence that was translated stays as it is.
        verdict: whether the checks hold.
        note_at: the first column right of the verdict in sight.
    """
    return Lines(
        (
            _line(title, Role.TITLE),
            _line(about(source), Role.SUBTITLE),
            {
                _FIRST: Cell(verdict, Style(Role.VERDICT)),
                note_at: Cell(translate("workbook", note), Style(Role.NOTE)),
            },
            {},
        ),
        heights={0: 26},
    )


def linked_verdict(verdict: str) -> Formula:
    """Fetch the verdict that the sheet of checks gives."""
    return Formula("Master_check", verdict)


def about(source: Source) -> str:
    """Say in one line what the workbook is about."""
    assumptions = source.plan.assumptions
    sentence = translate(
        "workbook",
        "Scenario {scenario} \u00b7 planning month {month} \u00b7 amounts in {currency} \u00b7 exported "
        "{time}",
    )
    return sentence.format(
        scenario=source.scenario.name,
        month=iso_month(assumptions.planning_month),
        currency=assumptions.currency,
        time=f"{source.exported_at:%Y-%m-%d %H:%M %Z}".strip(),
    )


def heading(text: str, columns: int) -> Lines:
    """Write a heading within a sheet, which stands in the catalogues, with a rule under so many columns."""
    style = Style(Role.HEADING)
    line: Line = {
        at: Cell(translate("workbook", text) if at == _FIRST else None, style)
        for at in range(_FIRST, columns + 1)
    }
    return Lines(({}, line), heights={1: 20})


def _line(text: str, role: Role) -> Line:
    return {_FIRST: Cell(text, Style(role))}
