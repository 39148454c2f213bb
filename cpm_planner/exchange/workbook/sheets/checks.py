"""Checks: every total reconciled between sheets and with the plan, each OK or off by how much."""

from collections.abc import Iterable, Iterator
from typing import Final

from cpm_planner.charters import time_section
from cpm_planner.exchange.workbook.cells import Formula
from cpm_planner.exchange.workbook.columns import key_column, text_column
from cpm_planner.exchange.workbook.heads import ALL_WELL, head
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.portions import Part
from cpm_planner.exchange.workbook.sheets.charters import CharterRow
from cpm_planner.exchange.workbook.sheets.check import Check
from cpm_planner.exchange.workbook.sheets.month_checks import cost_checks, headcount_checks
from cpm_planner.exchange.workbook.sheets.scorecards import ScoreRow
from cpm_planner.exchange.workbook.source import CENTS, MINUTES, Source
from cpm_planner.exchange.workbook.styles import Format, Role
from cpm_planner.formatting.language import to_translate

NAME: Final = "Checks"
_NOTE: Final = to_translate(
    "workbook",
    "CHECK: two totals that should be equal are not. LOOK: nothing is wrong, but a person should look.",
)
_HOURS: Final = 0.01
_MONEY: Final = 0.01
_COUNT: Final = 0.0


def checks_sheet(checks: tuple[Check, ...], source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    failed = 'COUNTIFS(tblChecks[Result],"CHECK")'
    live = Formula(f'IF({failed}=0,"{ALL_WELL}",{failed}&" of the checks failed")', verdict)
    table = Table("tblChecks", tuple(_columns()), checks)
    return table_sheet(NAME, head(NAME, source, _NOTE, verdict=live), table)


def verdict_of(checks: tuple[Check, ...]) -> str:
    """Sum the checks up."""
    failed = sum(check.result == "CHECK" for check in checks)
    return f"{failed} of the checks failed" if failed else ALL_WELL


def checks_of(
    source: Source, scores: tuple[ScoreRow, ...] = (), charters: tuple[CharterRow, ...] = ()
) -> tuple[Check, ...]:
    """List the checks with the figures they compare now."""
    return (
        *_counts(source),
        *_hours(source),
        *_exported_hours(source),
        *_value(source),
        *headcount_checks(source),
        *(cost_checks(source) if source.with_pay else ()),
        *_scores(scores),
        *(_charters(source, charters) if charters else ()),
        *_attention(source),
    )


def _counts(source: Source) -> Iterator[Check]:
    partners, cpms = len(source.plan.partners), len(source.plan.cpms)
    placed = sum(portion.part is not Part.SPECIALIST for portion in source.portions)
    in_sheet = Formula("COUNTA(tblPartners[Partner ID])", len(source.partners))
    yield Check("partners", "Partners: sheet = plan exported", in_sheet, partners, _COUNT)
    yield Check(
        "partners-assigned",
        "Partners: Territories, each once = Partners",
        Formula('COUNTA(tblTerritories[Partner ID])-COUNTIFS(tblTerritories[Part],"Specialist")', placed),
        in_sheet,
        _COUNT,
    )
    yield Check(
        "cpms",
        "CPMs: Load by CPM = plan exported",
        Formula("COUNTA(tblLoad[CPM ID])", len(source.cpms)),
        cpms,
        _COUNT,
    )
    tagged = sum(not line.partner.mix.is_untagged for line in source.partners)
    yield Check(
        "mixes",
        "Mixes: partners with a mix = partners whose mix sums to 100%",
        Formula('COUNTIFS(tblPartners[Mix total],">0")', tagged),
        Formula("COUNTIFS(tblPartners[Mix total],1)", tagged),
        _COUNT,
    )


def _hours(source: Source) -> Iterator[Check]:
    """Compare hours between sheets."""
    portions = source.portions
    assigned = _hours_sum("tblLoad[Hours assigned]", (line.assigned_minutes for line in source.cpms))
    by_partner = _hours_sum("tblTerritories[Hours needed]", (each.minutes for each in portions))
    by_model = _hours_sum(
        "tblTerritories[[Hours sell to]:[Hours without model]]",
        (sum(each.minutes_by_model) + each.minutes_without_model for each in portions),
    )
    by_role_type = _hours_sum("tblBalance[Hours needed]", (line.minutes_needed for line in source.roles))
    yield Check("hours-by-cpm", "Hours: by CPM = by partner", assigned, by_partner, _HOURS)
    yield Check("hours-by-model", "Hours: by model = by partner", by_model, by_partner, _HOURS)
    yield Check("hours-by-role-type", "Hours: by role type = by CPM", by_role_type, _needed(source), _HOURS)


def _exported_hours(source: Source) -> Iterator[Check]:
    """Compare hours with what the plan had when it was exported."""
    figures = source.figures
    available = _hours_sum(
        "tblLoad[Hours available]", (line.figures.minutes_available for line in source.cpms)
    )
    workload = _hours_sum("tblPartners[Hours per month]", (line.minutes for line in source.partners))
    for key, name, live, minutes in (
        ("hours-needed", "Hours needed", _needed(source), figures.minutes),
        ("hours-available", "Hours available", available, figures.available),
        ("workload", "Workload of partners", workload, figures.partner_minutes),
    ):
        exported = float(minutes.sum()) / MINUTES
        yield Check(key, f"{name}: sheet = plan exported", live, exported, _HOURS)


def _needed(source: Source) -> Formula:
    return _hours_sum("tblLoad[Hours needed]", (line.figures.minutes_needed for line in source.cpms))


def _hours_sum(columns: str, minutes: Iterable[float]) -> Formula:
    return Formula(f"SUM({columns})", sum(minutes) / MINUTES)


def _value(source: Source) -> Iterator[Check]:
    total = sum(line.partner.revenue_cents for line in source.partners) / CENTS
    assigned = sum(line.figures.revenue_cents for line in source.cpms) / CENTS
    unassigned = sum(p.revenue_cents for p in source.portions if p.cpm is None) / CENTS
    yield Check(
        "revenue",
        "Revenue: of CPMs and unassigned = of partners",
        Formula(
            'SUM(tblLoad[Revenue])+SUMIFS(tblTerritories[Revenue],tblTerritories[Part],"Unassigned")',
            assigned + unassigned,
        ),
        Formula("SUM(tblPartners[Revenue])", total),
        _MONEY,
    )
    exported = sum(partner.revenue_cents for partner in source.plan.partners.values()) / CENTS
    yield Check(
        "revenue-exported",
        "Revenue: sheet = plan exported",
        Formula("SUM(tblPartners[Revenue])", total),
        exported,
        _MONEY,
    )


def _scores(rows: tuple[ScoreRow, ...]) -> Iterator[Check]:
    yield Check(
        "scorecards",
        "Scorecards: criteria = criteria whose CPM's weights sum to 100%",
        Formula("COUNTA(tblScorecards[CPM ID])", len(rows)),
        Formula("SUMPRODUCT(--(ROUND(tblScorecards[Weights of CPM],6)=1))", len(rows)),
        _COUNT,
    )


def _charters(source: Source, rows: tuple[CharterRow, ...]) -> Iterator[Check]:
    time = time_section.heading()  # the section whose hours add up to what a CPM needs
    budgets = sum(row.minutes or 0 for row in rows if row.section == time) / MINUTES
    yield Check(
        "charters",
        "Charters: hours of time budgets = hours needed",
        Formula(f'SUMIFS(tblCharters[Hours],tblCharters[Section],"{time}")', budgets),
        _needed(source),
        _HOURS,
    )


def _attention(source: Source) -> Iterator[Check]:
    unassigned = sum(not line.is_assigned for line in source.partners)
    untagged = sum(line.partner.mix.is_untagged for line in source.partners)
    over = sum(line.figures.is_over_capacity for line in source.cpms)
    for key, name, formula, count in (
        ("unassigned", "Partners without a CPM", 'COUNTIFS(tblTerritories[Part],"Unassigned")', unassigned),
        ("untagged", "Partners without a sales model", "COUNTIFS(tblPartners[Mix total],0)", untagged),
        ("over-capacity", "CPMs over capacity", 'COUNTIFS(tblLoad[Over capacity],"Yes")', over),
    ):
        yield Check(key, name, Formula(formula, count), 0, _COUNT, is_reconciliation=False)


def _columns() -> Iterator[Column[Check]]:
    yield key_column("Check ID", lambda check: check.key)
    yield text_column("Check", lambda check: check.name, 58)
    yield Column("First figure", lambda check: check.first, Format.EXACT, 18, role=Role.LIVE)
    yield Column("Second figure", lambda check: check.second, Format.EXACT, 18, role=Role.LIVE)
    yield Column(
        "Difference",
        lambda check: check.difference,
        Format.EXACT,
        14,
        formula="ROUND([@First figure]-[@Second figure],6)",
    )
    yield Column("Tolerance", lambda check: check.tolerance, Format.FACTOR, 11)
    yield Column(
        "Result",
        lambda check: check.result,
        width=11,
        formula='IF(ABS([@Difference])<=[@Tolerance],"OK",IF([@Kind]="Reconciliation","CHECK","LOOK"))',
        centred=True,
        good="OK",
    )
    yield text_column(
        "Kind", lambda check: "Reconciliation" if check.is_reconciliation else "For attention", 16
    )
