"""The steps to a balanced plan in words, and the pages where they are taken."""

from PySide6.QtCore import QCoreApplication

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import format_count
from ui.overview.facts import Facts, Step

translate = QCoreApplication.translate


def step_title(step: Step) -> str:
    """Name a step in the list of steps."""
    return {
        Step.IMPORT_PARTNERS: translate("overview", "Import partners"),
        Step.IMPORT_TEAM: translate("overview", "Import the team"),
        Step.TAG: translate("overview", "Tag sales models"),
        Step.ASSIGN: translate("overview", "Assign partners"),
        Step.BALANCE: translate("overview", "Balance the load"),
        Step.HIRE: translate("overview", "Plan more capacity"),
    }[step]


def step_hint(step: Step, facts: Facts) -> str:
    """Say how far a step is; nothing before there is anything to judge."""
    if not facts.partners and step not in (Step.IMPORT_PARTNERS, Step.IMPORT_TEAM):
        return ""
    return {
        Step.IMPORT_PARTNERS: _partners(facts.partners),
        Step.IMPORT_TEAM: _cpms(facts.cpms),
        Step.TAG: translate("overview", "{count} untagged").format(count=format_count(facts.untagged)),
        Step.ASSIGN: translate("overview", "{count} unassigned").format(count=format_count(facts.unassigned)),
        Step.BALANCE: _balance_hint(facts),
        Step.HIRE: translate("overview", "{hours} h a month missing").format(
            hours=format_hours(facts.minutes_missing, decimals=0)
        ),
    }[step]


def step_button(step: Step, facts: Facts) -> str:
    """Say on a button what taking a step means."""
    return {
        Step.IMPORT_PARTNERS: translate("overview", "Import partners\u2026"),
        Step.IMPORT_TEAM: translate("overview", "Import the team\u2026"),
        Step.TAG: translate("overview", "Tag {partners}").format(partners=_partners(facts.untagged)),
        Step.ASSIGN: translate("overview", "Assign {partners}").format(partners=_partners(facts.unassigned)),
        Step.BALANCE: translate("overview", "Balance the load"),
        Step.HIRE: translate("overview", "Plan headcount"),
    }[step]


def _balance_hint(facts: Facts) -> str:
    if facts.is_even and facts.minutes_missing:
        return translate("overview", "as even as can be")
    return translate("overview", "{count} over capacity").format(count=format_count(facts.over_capacity))


def _partners(count: int) -> str:
    if count == 1:
        return translate("overview", "1 partner")
    return translate("overview", "{count} partners").format(count=format_count(count))


def _cpms(count: int) -> str:
    if count == 1:
        return translate("overview", "1 CPM")
    return translate("overview", "{count} CPMs").format(count=format_count(count))
