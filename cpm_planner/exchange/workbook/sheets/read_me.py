"""Read me: what each sheet is, what the colours mean, and how to work with the workbook."""

from typing import Final

from cpm_planner.exchange.workbook.cells import Formula
from cpm_planner.exchange.workbook.heads import head, heading, linked_verdict
from cpm_planner.exchange.workbook.layout import Block, Cell, Line, Lines, Sheet
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.exchange.workbook.styles import Format, Role, Style
from cpm_planner.formatting.months import format_month

_NAME: Final = "Read me"
_MOST_PARKED: Final = 50
_NOTE: Final = "What this workbook is and how to work with it."
_SHEETS: Final = (
    ("Summary", "The plan at a glance: heads, hours and cost by month; how even the CPMs are used."),
    ("Headcount by month", "FTE, hours needed, hours available and what is left, by role type and region."),
    ("Cost by month", "By kind, role type, cost centre and position; approved against planned."),
    ("Positions", "One row a position: status, FTE, start, end, accounts and pay, to be changed."),
    ("Later changes", "New terms of positions from a month on, leave, and adjustments, to be changed."),
    ("Position months", "Every position in every month, from its terms to its hours and its cost."),
    ("Ledger", "Every amount once, in long form, for loading into planning systems."),
    ("Territories", "Who looks after whom: one row for each partner and CPM, with hours and revenue."),
    ("Load by CPM", "What each CPM has to do and has time for in the planning month, by role type."),
    ("Partners", "Each partner with its sales models, tier, workload, revenue and place."),
    ("Moves", "Which partners have other CPMs than in the base scenario."),
    ("Scenario comparison", "The base scenario, this one and the difference, figure by figure."),
    ("Scorecards", "What each CPM is measured by, weighed by the hours of its own mix."),
    (
        "Charters",
        "What each CPM is there to do, what the hours go to, and what not to do.",
    ),
    ("Assumptions", "Settings, plan rates, pay and working time of role types; tiers; activities."),
    ("Checks", "Totals reconciled between the sheets and with the plan that was exported."),
    ("As exported", "What every cell that may be changed held, kept for giving the workbook back."),
)
_OF_PAY: Final = frozenset({"Cost by month", "Ledger"})
_WORDS: Final = (
    (
        "Hours per month",
        "What a partner costs, whoever looks after it: activities by model and tier x effort.",
    ),
    ("Hours needed", "Hours per month divided by the fit of the CPM's role type for the model."),
    (
        "Hours available",
        "A twelfth of partner hours a year x FTE x ramp x (1 - leave) x days there / days of the month.",
    ),
    ("Utilisation", "Hours needed / hours available, in the planning month."),
    ("Reserve", "The part of the available hours kept for requests; exceeded when reactive hours are more."),
    ("Planned in reserve", "Hours of the reserve that requests leave free and that planned work takes up."),
    ("Focus", "How many sales models a CPM plays in effect: 1 / sum of squared shares of hours."),
    (
        "Spread",
        "Highest less lowest utilisation among the CPMs of a role type; deviation is the standard one.",
    ),
    ("Part", "Whole, or Primary and Specialist where a partner's models are split, or Unassigned."),
)
_HOW: Final = (
    "Change what is blue on yellow in Positions, Later changes, Cost by month and Assumptions.",
    "Every total follows at once; hours needed stand as exported.",
    "Save and send the workbook back: what was changed is shown cell by cell, and accepted or refused.",
    "The other cells are protected, without a password, so that no formula is overwritten by mistake.",
    "Filter any table: the totals above its header then sum the rows in sight.",
    "Sheet, table and column names stay the same in every export, so that your own formulas keep working.",
    "Ids stand in hidden columns beside the names; two partners may share a name, never an id.",
    "After a change some checks say CHECK, with the difference from the plan that was exported.",
    "Cost of a month = a twelfth of the year x FTE x days there / days of the month x merit x plan rate.",
    "It is rounded to the cent by position, month and kind; what is paid once falls in the start month.",
    "There are no macros, no links to other files and no hidden sheets.",
)


def read_me_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    blocks = (
        head(_NAME, source, _NOTE, verdict=linked_verdict(verdict)),
        heading("Sheets", 3),
        Lines(tuple(_sheet_line(name, text) for name, text in _sheets(source))),
        heading("Colours", 3),
        Lines(_LEGEND),
        heading("Units", 3),
        Lines(tuple(_line(name, text) for name, text in _units(source))),
        heading("Words", 3),
        Lines(tuple(_line(name, text) for name, text in _WORDS)),
        heading("How to use it", 3),
        Lines(tuple(_line(str(number), text) for number, text in enumerate(_HOW, start=1))),
        *_parked(source),
    )
    return Sheet(_NAME, blocks, {1: 2, 2: 20, 3: 98}, is_portrait=True)


def _parked(source: Source) -> tuple[Block, ...]:
    """Name the partners that are kept beside the plan, so that nobody misses them in the sheets."""
    parked = tuple(source.plan.parked.values())
    if not parked:
        return ()
    lines = [
        _line(each.partner.name, f"Since {format_month(each.since)}{f', {each.why}' if each.why else ''}.")
        for each in parked[:_MOST_PARKED]
    ]
    if len(parked) > _MOST_PARKED:
        lines.append(_line("and more", f"{len(parked) - _MOST_PARKED:,} other partners are parked."))
    return heading("Parked partners, which count nowhere in this workbook", 3), Lines(tuple(lines))


def _sheets(source: Source) -> tuple[tuple[str, str], ...]:
    return tuple(each for each in _SHEETS if source.with_pay or each[0] not in _OF_PAY)


def _units(source: Source) -> tuple[tuple[str, str], ...]:
    currency = source.plan.assumptions.currency
    return (
        ("Hours", "In decimals: 1.5 is one hour and thirty minutes; kept to the minute."),
        (
            "Money",
            f"{currency}, a year unless said otherwise; negative amounts in brackets, zero as a dash.",
        ),
        ("Months", "The first day of the month, shown as year-month."),
    )


def _line(name: str, text: str) -> Line:
    return {2: Cell(name, Style(Role.DATA)), 3: Cell(text, Style(Role.DATA))}


def _sheet_line(name: str, text: str) -> Line:
    link = Formula(f'HYPERLINK("#\'{name}\'!A1","{name}")', name)
    return {2: Cell(link, Style(Role.LINK)), 3: Cell(text, Style(Role.DATA))}


_LEGEND: Final = (
    {
        2: Cell(0.25, Style(Role.INPUT, Format.PERCENT, centred=True)),
        3: Cell("An input that may be changed.", Style(Role.DATA)),
    },
    {
        2: Cell(12.5, Style(Role.DATA, Format.HOURS, centred=True)),
        3: Cell("A figure of the plan, as exported.", Style(Role.DATA)),
    },
    {2: Cell(12.5, Style(Role.LIVE, Format.HOURS, centred=True)), 3: Cell("A formula.", Style(Role.DATA))},
    {
        2: Cell(12.5, Style(Role.LINK, Format.HOURS, centred=True)),
        3: Cell("A formula that only fetches from another sheet.", Style(Role.DATA)),
    },
)
