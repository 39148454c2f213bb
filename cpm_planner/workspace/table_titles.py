"""What the tables of a plan file are called where people read of them."""

from typing import Final

from cpm_planner.formatting.language import to_translate, translate

TITLES: Final = {
    "tier": to_translate("tables", "Tiers"),
    "assumptions": to_translate("tables", "Assumptions"),
    "plan_rate": to_translate("tables", "Plan rates"),
    "role_type": to_translate("tables", "Role types"),
    "activity": to_translate("tables", "Activities"),
    "activity_times": to_translate("tables", "Times of activities a year"),
    "cpm": to_translate("tables", "CPMs"),
    "cpm_leave": to_translate("tables", "Leaves of CPMs"),
    "cpm_terms": to_translate("tables", "Later terms of CPMs"),
    "partner": to_translate("tables", "Partners"),
    "assignment": to_translate("tables", "Assignments"),
    "assignment_specialist": to_translate("tables", "Shares of split partners"),
    "rule": to_translate("tables", "Rules"),
    "rule_partner": to_translate("tables", "Partners of rules"),
    "parked_partner": to_translate("tables", "Parked partners"),
    "parked_rule": to_translate("tables", "Rules of parked partners"),
    "adjustment": to_translate("tables", "Adjustments"),
    "budget_line": to_translate("tables", "Budget lines"),
    "criterion": to_translate("tables", "Success criteria"),
    "criterion_target": to_translate("tables", "Targets of criteria"),
    "agreed_targets": to_translate("tables", "Agreed targets"),
    "agreed_target": to_translate("tables", "Figures of agreed targets"),
    "charter_text": to_translate("tables", "Texts of charters"),
    "import_record": to_translate("tables", "Lists imported"),
    "import_totals": to_translate("tables", "Totals of lists"),
    "import_statement": to_translate("tables", "Lines of lists"),
    "scenario_import": to_translate("tables", "Lists of scenarios"),
    "scenario": to_translate("tables", "Scenarios"),
    "document": to_translate("tables", "Scenario in use"),
    "history": to_translate("tables", "History"),
}


def table_title(table: str) -> str:
    """Name a table of a plan file by what it holds."""
    return translate("tables", TITLES.get(table, table))
