"""Checks a joined list: what joining found on its rows is said beside what the check finds on them."""

from collections.abc import Iterable
from dataclasses import replace

from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.joining.report import JoinReport
from cpm_planner.exchange.rows.finding import Finding
from cpm_planner.exchange.rows.verdict import Outcome, RowVerdict


def with_join_findings(checked: ImportCheck, reports: Iterable[JoinReport]) -> ImportCheck:
    """Give a check whose verdicts tell what joining found on their rows, too."""
    found: dict[int, list[Finding]] = {}
    for report in reports:
        for each in report.findings:
            found.setdefault(each.row_number, []).append(Finding(each.fault.value, each.values))
    if not found:
        return checked
    verdicts = (
        _with(verdict, found[verdict.row_number]) if verdict.row_number in found else verdict
        for verdict in checked.verdicts
    )
    return replace(checked, verdicts=tuple(verdicts))


def _with(verdict: RowVerdict, found: Iterable[Finding]) -> RowVerdict:
    findings = (*verdict.findings, *found)
    is_clear = verdict.outcome is Outcome.ENTERS
    outcome = Outcome.ENTERS_WITH_REMARKS if is_clear else verdict.outcome
    return replace(verdict, findings=findings, outcome=outcome)
