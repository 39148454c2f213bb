"""Read me: what each sheet is, what the colours mean, and how to work with the workbook."""

from typing import Final

from cpm_planner.exchange.workbook.cells import Formula
from cpm_planner.exchange.workbook.heads import head, heading, linked_verdict
from cpm_planner.exchange.workbook.layout import Block, Cell, Line, Lines, Sheet
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.exchange.workbook.styles import Format, Role, Style
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.months import iso_month

_NAME: Final = "Read me"
_MOST_PARKED: Final = 50
_NOTE: Final = to_translate("workbook", "What this workbook is and how to work with it.")
_SHEETS: Final = (
    (
        "Summary",
        to_translate(
            "workbook", "The plan at a glance: heads, hours and cost by month; how even the CPMs are used."
        ),
    ),
    (
        "Headcount by month",
        to_translate(
            "workbook", "FTE, hours needed, hours available and what is left, by role type and region."
        ),
    ),
    (
        "Cost by month",
        to_translate("workbook", "By kind, role type, cost centre and position; approved against planned."),
    ),
    (
        "Positions",
        to_translate(
            "workbook", "One row a position: status, FTE, start, end, accounts and pay, to be changed."
        ),
    ),
    (
        "Later changes",
        to_translate(
            "workbook", "New terms of positions from a month on, leave, and adjustments, to be changed."
        ),
    ),
    (
        "Position months",
        to_translate("workbook", "Every position in every month, from its terms to its hours and its cost."),
    ),
    (
        "Ledger",
        to_translate("workbook", "Every amount once, in long form, for loading into planning systems."),
    ),
    (
        "Territories",
        to_translate(
            "workbook", "Who looks after whom: one row for each partner and CPM, with hours and revenue."
        ),
    ),
    (
        "Load by CPM",
        to_translate(
            "workbook", "What each CPM has to do and has time for in the planning month, by role type."
        ),
    ),
    (
        "Partners",
        to_translate("workbook", "Each partner with its sales models, tier, workload, revenue and place."),
    ),
    ("Moves", to_translate("workbook", "Which partners have other CPMs than in the base scenario.")),
    (
        "Scenario comparison",
        to_translate("workbook", "The base scenario, this one and the difference, figure by figure."),
    ),
    (
        "Scorecards",
        to_translate("workbook", "What each CPM is measured by, weighed by the hours of its own mix."),
    ),
    (
        "Charters",
        to_translate("workbook", "What each CPM is there to do, what the hours go to, and what not to do."),
    ),
    (
        "Assumptions",
        to_translate(
            "workbook", "Settings, plan rates, pay and working time of role types; tiers; activities."
        ),
    ),
    (
        "Checks",
        to_translate("workbook", "Totals reconciled between the sheets and with the plan that was exported."),
    ),
    (
        "As exported",
        to_translate(
            "workbook", "What every cell that may be changed held, kept for giving the workbook back."
        ),
    ),
)
_OF_PAY: Final = frozenset({"Cost by month", "Ledger"})
_WORDS: Final = (
    (
        "Hours per month",
        to_translate(
            "workbook", "What a partner costs, whoever looks after it: activities by model and tier x effort."
        ),
    ),
    (
        "Hours needed",
        to_translate("workbook", "Hours per month divided by the fit of the CPM's role type for the model."),
    ),
    (
        "Hours available",
        to_translate(
            "workbook",
            "A twelfth of partner hours a year x FTE x ramp x (1 - leave) x days there / days of the month.",
        ),
    ),
    (
        "Utilisation",
        to_translate(
            "workbook",
            "Hours needed / hours available, in the planning month; of a role type all hours of its CPMs. "
            "Mean is that of its CPMs, each counted alike.",
        ),
    ),
    (
        "Reactive share",
        to_translate(
            "workbook",
            "Hours on request / hours needed. The reserve is a part of the hours available instead.",
        ),
    ),
    (
        "Reserve",
        to_translate(
            "workbook",
            "The part of the available hours kept for requests; exceeded when reactive hours are more.",
        ),
    ),
    (
        "Planned in reserve",
        to_translate(
            "workbook", "Hours of the reserve that requests leave free and that planned work takes up."
        ),
    ),
    (
        "Focus",
        to_translate(
            "workbook", "How many sales models a CPM plays in effect: 1 / sum of squared shares of hours."
        ),
    ),
    (
        "Spread",
        to_translate(
            "workbook",
            "Highest less lowest utilisation among the CPMs of a role type; deviation is the standard one. "
            "Both in points.",
        ),
    ),
    (
        "Part",
        to_translate(
            "workbook", "Whole, or Primary and Specialist where a partner's models are split, or Unassigned."
        ),
    ),
)
_HOW: Final = (
    to_translate(
        "workbook",
        "Change what is blue on yellow in Positions, Later changes, Cost by month and Assumptions.",
    ),
    to_translate("workbook", "Every total follows at once; hours needed stand as exported."),
    to_translate(
        "workbook",
        "Save and send the workbook back: what was changed is shown cell by cell, and accepted or refused.",
    ),
    to_translate(
        "workbook",
        "The other cells are protected, without a password, so that no formula is overwritten by mistake.",
    ),
    to_translate("workbook", "Filter any table: the totals above its header then sum the rows in sight."),
    to_translate(
        "workbook",
        "Sheet, table and column names stay the same in every export, so that your own formulas keep "
        "working.",
    ),
    to_translate(
        "workbook",
        "Ids stand in hidden columns beside the names; two partners may share a name, never an id.",
    ),
    to_translate(
        "workbook",
        "After a change some checks say CHECK, with the difference from the plan that was exported.",
    ),
    to_translate(
        "workbook",
        "Cost of a month = a twelfth of the year x FTE x days there / days of the month x merit x plan rate.",
    ),
    to_translate(
        "workbook",
        "It is rounded to the cent by position, month and kind; what is paid once falls in the start month.",
    ),
    to_translate("workbook", "There are no macros, no links to other files and no hidden sheets."),
)


def read_me_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    blocks = (
        head(_NAME, source, _NOTE, verdict=linked_verdict(verdict)),
        heading(to_translate("workbook", "Sheets"), 3),
        Lines(tuple(_sheet_line(name, translate("workbook", text)) for name, text in _sheets(source))),
        heading(to_translate("workbook", "Colours"), 3),
        Lines(_legend()),
        heading(to_translate("workbook", "Units"), 3),
        Lines(tuple(_line(name, text) for name, text in _units(source))),
        heading(to_translate("workbook", "Words"), 3),
        Lines(tuple(_line(name, translate("workbook", text)) for name, text in _WORDS)),
        heading(to_translate("workbook", "How to use it"), 3),
        Lines(
            tuple(
                _line(str(number), translate("workbook", text)) for number, text in enumerate(_HOW, start=1)
            )
        ),
        *_parked(source),
    )
    return Sheet(_NAME, blocks, {1: 2, 2: 20, 3: 98}, is_portrait=True)


def _parked(source: Source) -> tuple[Block, ...]:
    """Name the partners that are kept beside the plan, so that nobody misses them in the sheets."""
    parked = tuple(source.plan.parked.values())
    if not parked:
        return ()
    lines = [
        _line(
            each.partner.name,
            translate("workbook", "Since {when}.").format(
                when=", ".join(part for part in (iso_month(each.since), each.why) if part)
            ),
        )
        for each in parked[:_MOST_PARKED]
    ]
    if len(parked) > _MOST_PARKED:
        left = translate("workbook", "{count} other partners are parked.")
        lines.append(
            _line(
                translate("workbook", "and more"),
                left.format(count=format_count(len(parked) - _MOST_PARKED)),
            )
        )
    return heading(
        to_translate("workbook", "Parked partners, which count nowhere in this workbook"), 3
    ), Lines(tuple(lines))


def _sheets(source: Source) -> tuple[tuple[str, str], ...]:
    return tuple(each for each in _SHEETS if source.with_pay or each[0] not in _OF_PAY)


def _units(source: Source) -> tuple[tuple[str, str], ...]:
    currency = source.plan.assumptions.currency
    return (
        (
            translate("workbook", "Hours"),
            translate("workbook", "In decimals: 1.5 is one hour and thirty minutes; kept to the minute."),
        ),
        (
            translate("workbook", "Money"),
            translate(
                "workbook",
                "{currency}, a year unless said otherwise; negative amounts in brackets, zero as a dash.",
            ).format(currency=currency),
        ),
        (
            translate("workbook", "Months"),
            translate("workbook", "The first day of the month, shown as year-month."),
        ),
    )


def _line(name: str, text: str) -> Line:
    return {2: Cell(name, Style(Role.DATA)), 3: Cell(text, Style(Role.DATA))}


def _sheet_line(name: str, text: str) -> Line:
    link = Formula(f'HYPERLINK("#\'{name}\'!A1","{name}")', name)
    return {2: Cell(link, Style(Role.LINK)), 3: Cell(text, Style(Role.DATA))}


def _legend() -> tuple[Line, ...]:
    return (
        {
            2: Cell(0.25, Style(Role.INPUT, Format.PERCENT, centred=True)),
            3: Cell(translate("workbook", "An input that may be changed."), Style(Role.DATA)),
        },
        {
            2: Cell(12.5, Style(Role.DATA, Format.HOURS, centred=True)),
            3: Cell(translate("workbook", "A figure of the plan, as exported."), Style(Role.DATA)),
        },
        {
            2: Cell(12.5, Style(Role.LIVE, Format.HOURS, centred=True)),
            3: Cell(translate("workbook", "A formula."), Style(Role.DATA)),
        },
        {
            2: Cell(12.5, Style(Role.LINK, Format.HOURS, centred=True)),
            3: Cell(
                translate("workbook", "A formula that only fetches from another sheet."), Style(Role.DATA)
            ),
        },
    )
