"""Findings in the user's language: a headline, the names behind it, and the page where it is dealt with."""

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from cpm_planner.edit.findings import Finding, FindingCode, Severity, names
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan
from ui.theme.tokens import Tone

translate = QCoreApplication.translate

NAMED: Final = 3
"""Names that stand behind a headline."""

_PAGES: Final = {
    FindingCode.UNASSIGNED: "territories",
    FindingCode.OVER_CAPACITY: "territories",
    FindingCode.NO_CAPACITY: "territories",
    FindingCode.MISFIT: "territories",
    FindingCode.LANGUAGE_MISMATCH: "territories",
    FindingCode.OUT_OF_REGION: "territories",
    FindingCode.RESERVE_EATEN: "team",
    FindingCode.PLANNED_IN_RESERVE: "team",
    FindingCode.OVER_TARGET: "team",
    FindingCode.UNDER_TARGET: "team",
    FindingCode.UNFOCUSED: "team",
    FindingCode.UNTAGGED: "partners",
    FindingCode.NO_TIER: "partners",
    FindingCode.NO_START: "team",
    FindingCode.NO_END: "team",
    FindingCode.OVERLAP: "team",
    FindingCode.IN_FREEZE: "team",
    FindingCode.NOT_THERE: "partners",
    FindingCode.LOCK_DEBT: "partners",
}
_WARNINGS: Final = {
    FindingCode.LANGUAGE_MISMATCH,
    FindingCode.RESERVE_EATEN,
    FindingCode.OVER_TARGET,
    FindingCode.NO_END,
    FindingCode.IN_FREEZE,
    FindingCode.PLANNED_IN_RESERVE,
}
_SHARES_OF_CAPACITY: Final = {FindingCode.RESERVE_EATEN, FindingCode.PLANNED_IN_RESERVE}
"""What was measured is a part of the hours needed by itself; utilisation says of what it is a share."""
_SHARES: Final = _SHARES_OF_CAPACITY | {
    FindingCode.OVER_CAPACITY,
    FindingCode.OVER_TARGET,
    FindingCode.UNDER_TARGET,
}


def place_of(finding: Finding) -> tuple[str, Sequence[Hashable]]:
    """Give the page where a finding is dealt with, and what to select there."""
    return _PAGES[finding.code], finding.partners or finding.cpms


def tone_of(finding: Finding) -> Tone:
    """Give the tone of a finding: bad when somebody has to act, else a remark."""
    if finding.severity is Severity.NEEDS_PERSON:
        return Tone.BAD
    return Tone.WARNING if finding.code in _WARNINGS else Tone.NEUTRAL


def headline(finding: Finding) -> str:
    """Say a finding in one clause."""
    one, many = _clauses()[finding.code]
    return (one if finding.count == 1 else many).format(count=format_count(finding.count))


def details(finding: Finding, plan: Plan, marks: Marks) -> str:
    """Name the first few, with what was measured of each, and count the others; one alone is named, too."""
    said = list(names(finding, plan, NAMED + (finding.count == NAMED + 1)))
    if finding.code in _SHARES:
        values = (format_percent(value, marks) for value in finding.values)
        said = [f"{name} {value}" for name, value in zip(said, values, strict=False)]
    left = finding.count - len(said)
    listed = ", ".join(said)
    if left:
        more = translate("overview", "{names} and {count} more")
        listed = more.format(names=listed, count=format_count(left))
    if finding.code in _SHARES_OF_CAPACITY:
        listed = translate("overview", "Of capacity: {names}").format(names=listed)
    return listed


def _clauses() -> dict[FindingCode, tuple[str, str]]:
    """Headlines about one and about many."""
    return _clauses_of_partners() | _clauses_of_cpms() | _clauses_of_seats()


def _clauses_of_partners() -> dict[FindingCode, tuple[str, str]]:
    return {
        FindingCode.UNASSIGNED: (
            translate("overview", "1 partner has no CPM"),
            translate("overview", "{count} partners have no CPM"),
        ),
        FindingCode.NO_CAPACITY: (
            translate("overview", "1 partner is with a CPM without capacity"),
            translate("overview", "{count} partners are with CPMs without capacity"),
        ),
        FindingCode.MISFIT: (
            translate("overview", "1 partner is with a role type that may not play its model"),
            translate("overview", "{count} partners are with role types that may not play their model"),
        ),
        FindingCode.LANGUAGE_MISMATCH: (
            translate("overview", "1 partner is with a CPM who does not speak its language"),
            translate("overview", "{count} partners are with CPMs who do not speak their language"),
        ),
        FindingCode.UNTAGGED: (
            translate("overview", "1 partner has no sales model"),
            translate("overview", "{count} partners have no sales model"),
        ),
        FindingCode.NO_TIER: (
            translate("overview", "1 partner has no tier"),
            translate("overview", "{count} partners have no tier"),
        ),
        FindingCode.OUT_OF_REGION: (
            translate("overview", "1 partner is outside its CPM's home regions"),
            translate("overview", "{count} partners are outside their CPM's home regions"),
        ),
        FindingCode.NOT_THERE: (
            translate("overview", "1 partner has not begun or has ended, and costs no hours"),
            translate("overview", "{count} partners have not begun or have ended, and cost no hours"),
        ),
        FindingCode.LOCK_DEBT: (
            translate("overview", "1 partner is locked"),
            translate("overview", "{count} partners are locked"),
        ),
    }


def _clauses_of_cpms() -> dict[FindingCode, tuple[str, str]]:
    return {
        FindingCode.OVER_CAPACITY: (
            translate("overview", "1 CPM is over capacity"),
            translate("overview", "{count} CPMs are over capacity"),
        ),
        FindingCode.RESERVE_EATEN: (
            translate("overview", "1 CPM spends more of the capacity on requests than is reserved"),
            translate("overview", "{count} CPMs spend more of their capacity on requests than is reserved"),
        ),
        FindingCode.PLANNED_IN_RESERVE: (
            translate("overview", "1 CPM has planned work in the hours kept for requests"),
            translate("overview", "{count} CPMs have planned work in the hours kept for requests"),
        ),
        FindingCode.OVER_TARGET: (
            translate("overview", "1 CPM is above the target band"),
            translate("overview", "{count} CPMs are above their target band"),
        ),
        FindingCode.UNDER_TARGET: (
            translate("overview", "1 CPM is below the target band"),
            translate("overview", "{count} CPMs are below their target band"),
        ),
        FindingCode.UNFOCUSED: (
            translate("overview", "1 CPM plays too many sales models"),
            translate("overview", "{count} CPMs play too many sales models"),
        ),
    }


def _clauses_of_seats() -> dict[FindingCode, tuple[str, str]]:
    return {
        FindingCode.NO_START: (
            translate("overview", "1 seat has no start month yet"),
            translate("overview", "{count} seats have no start month yet"),
        ),
        FindingCode.NO_END: (
            translate("overview", "1 CPM is leaving without a last month"),
            translate("overview", "{count} CPMs are leaving without a last month"),
        ),
        FindingCode.OVERLAP: (
            translate("overview", "1 seat starts before the one it takes over from has gone"),
            translate("overview", "{count} seats start before those they take over from have gone"),
        ),
        FindingCode.IN_FREEZE: (
            translate("overview", "1 seat starts during the hiring freeze"),
            translate("overview", "{count} seats start during the hiring freeze"),
        ),
    }
