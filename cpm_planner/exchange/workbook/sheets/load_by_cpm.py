"""Load by CPM: what each CPM has to do and has time for, live over the assignments and the assumptions."""

from collections.abc import Callable, Iterator
from typing import Final

from cpm_planner.exchange.workbook.columns import (
    as_link,
    count_column,
    hours_column,
    key_column,
    money_column,
    number_column,
    share_column,
    text_column,
    yes_no_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.source import CpmLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.exchange.workbook.words import MODELS
from cpm_planner.formatting.language import to_translate
from cpm_planner.headcount.positions import STATUS_WORDS

NAME: Final = "Load by CPM"
_NOTE: Final = to_translate(
    "workbook",
    "By role type. Hours available come from Position months, of the planning month; "
    "hours needed = the CPM's rows in Territories + handovers.",
)
_NOT_PRINTED: Final = 6
"""Columns at the right end for the screen alone: hours by model, focus, minutes before they are rounded."""
_MODELS: Final = "tblLoad[[#This Row],[Hours sell to]:[Hours sell with]]"


def load_by_cpm_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    columns = (*_names(), *_time(), *_work(), *_value(source), *_kinds_of_work(), *_working())
    top = head(NAME, source, _NOTE, verdict=linked_verdict(verdict), note_at=5)
    table = Table("tblLoad", columns, source.cpms)
    return table_sheet(NAME, top, table, last_printed_column=len(columns) - _NOT_PRINTED)


def _names() -> Iterator[Column[CpmLine]]:
    yield key_column("CPM ID", lambda line: line.cpm.id)
    yield text_column("CPM", lambda line: line.cpm.name, 25)
    yield number_column("CPM No", lambda line: line.number)
    yield number_column("Role type No", lambda line: line.role_number)
    yield text_column("Role type", lambda line: line.role_type.name, 23)
    yield text_column("Position ID", lambda line: line.cpm.position_id, 11)
    yield text_column("Status", lambda line: STATUS_WORDS[line.cpm.status], 10)


def _time() -> Iterator[Column[CpmLine]]:
    for name, value, form, width in (
        ("FTE", _fte, Format.EXACT, 7),
        ("Ramp", lambda line: line.first_month.ramp_percent / 100, Format.PERCENT, 10.5),
    ):
        yield as_link(
            Column(name, value, form, width, formula=_in_planning_month(name), has_total=name == "FTE")
        )
    yield as_link(
        hours_column(
            "Hours available",
            lambda line: line.figures.minutes_available,
            _in_planning_month("Hours available"),
        )
    )


def _work() -> Iterator[Column[CpmLine]]:
    yield hours_column("Hours assigned", lambda line: line.assigned_minutes, _assigned("Hours needed"))
    yield hours_column("Hours handover", lambda line: line.figures.handover_minutes)
    yield hours_column(
        "Hours needed",
        lambda line: line.figures.minutes_needed,
        "[@Hours assigned]+[@Hours handover]",
    )
    yield share_column(
        "Utilisation",
        lambda line: line.figures.utilisation,
        'IF([@Hours available]>0,[@Hours needed]/[@Hours available],"")',
    )
    yield yes_no_column(
        "Over capacity",
        lambda line: line.figures.is_over_capacity,
        'IF(ROUND([@Hours needed]-[@Hours available],4)>0,"Yes","No")',
        good="No",
    )


def _kinds_of_work() -> Iterator[Column[CpmLine]]:
    yield hours_column(
        "Hours reactive", lambda line: line.figures.reactive_minutes, _assigned("Hours reactive")
    )
    yield share_column(
        "Reactive share",
        lambda line: line.figures.reactive_share,
        'IF([@Hours needed]>0,[@Hours reactive]/[@Hours needed],"")',
        "of needed",
    )
    yield hours_column(
        "Hours reserve", lambda line: line.figures.reserve_minutes, _rounded("Minutes reserve exact")
    )
    yield yes_no_column(
        "Reserve exceeded",
        lambda line: line.figures.eats_reserve,
        'IF(ROUND([@Hours reactive]-[@Hours reserve],4)>0,"Yes","No")',
        good="No",
    )
    yield hours_column(
        "Hours planned in reserve",
        lambda line: line.figures.planned_in_reserve_minutes,
        "MAX(0,MIN([@Hours needed]-[@Hours available],0)+[@Hours reserve]-[@Hours reactive])",
    )
    for at, model in enumerate(MODELS.values()):
        name = f"Hours {model.lower()}"
        yield hours_column(name, _model_minutes(at), _assigned(name))
    yield hours_column(
        "Hours without model", lambda line: line.minutes_without_model, _assigned("Hours without model")
    )
    yield Column(
        "Focus",
        lambda line: "" if line.figures.focus is None else line.figures.focus,
        Format.EXACT,
        9,
        unit="models",
        formula=f'IF(SUM({_MODELS})>0,SUM({_MODELS})^2/SUMSQ({_MODELS}),"")',
    )


def _value(source: Source) -> Iterator[Column[CpmLine]]:
    yield count_column(
        "Partners",
        lambda line: line.figures.partners,
        "COUNTIFS(tblTerritories[CPM No],[@CPM No])",
    )
    yield money_column(
        "Revenue",
        lambda line: line.figures.revenue_cents,
        f"{source.plan.assumptions.currency} a year",
        _assigned("Revenue"),
    )


def _working() -> Iterator[Column[CpmLine]]:
    yield Column(
        "Minutes reserve exact",
        _exact_reserve,
        Format.EXACT,
        unit="minutes, unrounded",
        formula=f"ROUND([@Hours available]*60*{_from_role_type('Reserve share')},6)",
    )


def _in_planning_month(name: str) -> str:
    """Fetch a figure of the seat's first month."""
    return f"INDEX(tblPositionMonths[{name}],([@CPM No]-1)*ROWS(tblCalendar[Month])+1)"


def _fte(line: CpmLine) -> float:
    return line.first_month.terms.fte_percent / 100


def _model_minutes(at: int) -> Callable[[CpmLine], float]:
    return lambda line: line.figures.minutes_by_model[at]


def _exact_reserve(line: CpmLine) -> float:
    return round(line.figures.minutes_available * line.role_type.working_time.reserve_percent / 100, 6)


def _assigned(name: str) -> str:
    return f"SUMIFS(tblTerritories[{name}],tblTerritories[CPM No],[@CPM No])"


def _from_role_type(name: str) -> str:
    return f"INDEX(tblRoleTypes[{name}],MATCH([@Role type No],tblRoleTypes[Role type No],0))"


def _rounded(name: str) -> str:
    """Round exact minutes to whole ones, halves to the even one as the program does, and give hours."""
    return f"(ROUND([@{name}],0)-(MOD([@{name}],2)=0.5))/60"
