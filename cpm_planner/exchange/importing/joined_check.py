"""Checks a joined list: what joining found on its rows is said beside what the check finds on them."""

from collections.abc import Iterable
from dataclasses import replace

from cpm_planner.exchange.importing.finding import Finding
from cpm_planner.exchange.importing.verdict import ImportCheck, Outcome, RowVerdict
from cpm_planner.exchange.joining.report import JoinReport


def with_join_findings(checked: ImportCheck, reports: Iterable[JoinReport]) -> ImportCheck:
    """Give a check whose verdicts tell what joining found on their rows, too."""
    found: dict[int, list[Finding]] = {}
    for report in reports:
        for each in report.findings:
            found.setdefault(each.row_number, []).append(Finding(each.fault.value, each.values))
    return replace(
        checked,
        verdicts=tuple(_with(verdict, found.get(verdict.row_number, ())) for verdict in checked.verdicts),
    )


def _with(verdict: RowVerdict, found: Iterable[Finding]) -> RowVerdict:
    findings = (*verdict.findings, *found)
    remarked = findings and verdict.outcome is Outcome.ENTERS
    outcome = Outcome.ENTERS_WITH_REMARKS if remarked else verdict.outcome
    return replace(verdict, findings=findings, outcome=outcome)
