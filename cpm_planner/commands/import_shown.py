"""How the checks of lists, and of files joined to them, are shown."""

from collections import Counter
from collections.abc import Mapping

from cpm_planner.commands.import_questions import questions_json, say_questions
from cpm_planner.commands.output import say
from cpm_planner.commands.refresh_shown import (
    COUNTED,
    MOST_LINES,
    counts_json,
    gone_json,
    item_json,
    items_by_row,
    say_items,
    say_totals,
    source_json,
    totals_json,
)
from cpm_planner.commands.source_arguments import say_reading
from cpm_planner.formatting.language import counted
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.importing import ImportCheck, Outcome, describe_reading
from cpm_planner.workspace.joining import ColumnAccount, JoinReport, KeyRows, Sums, describe_join
from cpm_planner.workspace.recipes import ListCheck, RecipeCheck
from cpm_planner.workspace.refreshing import Choices, ScenarioChecks


def scenarios_json(
    checked: ScenarioChecks, document: Document, choices: Choices, *, entered: bool
) -> dict[str, object]:
    """Give the check of the scenario worked on, and under their names those of others where there are any."""
    first, *others = (
        (
            document.scenarios[key].name,
            check_json(each, document.scenarios[key].plan, choices, entered=entered),
        )
        for key, each in checked.by_scenario.items()
    )
    return {**first[1], "scenario": first[0], "other_scenarios": dict(others)} if others else first[1]


def say_scenarios(checked: ScenarioChecks, document: Document, choices: Choices, *, entered: bool) -> None:
    """Say scenario by scenario what entered or would."""
    for key, each in checked.by_scenario.items():
        scenario = document.scenarios[key]
        if len(checked.by_scenario) > 1:
            say(f"{scenario.name}:")
        say_check(each, scenario.plan, choices, entered=entered)


def recipes_json(
    checked: Mapping[ScenarioId, RecipeCheck], document: Document, choices: Choices, *, entered: bool
) -> dict[str, object]:
    """Give the checks of a recipe as :func:`scenarios_json` gives those of a list."""
    first, *others = (
        (
            document.scenarios[key].name,
            recipe_json(each, document.scenarios[key].plan, choices, entered=entered),
        )
        for key, each in checked.items()
    )
    return {**first[1], "scenario": first[0], "other_scenarios": dict(others)} if others else first[1]


def say_recipes(
    checked: Mapping[ScenarioId, RecipeCheck], document: Document, choices: Choices, *, entered: bool
) -> None:
    """Say scenario by scenario what entered or would."""
    for key, each in checked.items():
        scenario = document.scenarios[key]
        if len(checked) > 1:
            say(f"{scenario.name}:")
        say_recipe(each, scenario.plan, choices, entered=entered)


def recipe_json(checked: RecipeCheck, plan: Plan, choices: Choices, *, entered: bool) -> dict[str, object]:
    """Give the checks of all lists of a recipe, joins included, with the names of a plan."""
    return {
        "entered": entered,
        "unused_files": list(checked.unused),
        "lists": [
            {
                "file": each.source,
                "remarks": [describe_reading(remark) for remark in each.remarks],
                "joins": [_join_json(report) for report in each.joins],
                **check_json(each.check, plan, choices, entered=entered),
            }
            for each in checked.lists
        ],
    }


def say_recipe(checked: RecipeCheck, plan: Plan, choices: Choices, *, entered: bool) -> None:
    """Say list by list what was joined, and what entered or would."""
    for each in checked.lists:
        say_check(each.check, plan, choices, entered=entered)
        _say_joining(each)
    if checked.unused:
        say(f"No list asks for: {', '.join(checked.unused)}.")


def _say_joining(of: ListCheck) -> None:
    say_reading(of.source, of.remarks)
    for report in of.joins:
        say(f'Joined "{report.name}":')
        say_reading(report.source, report.remarks)
        for sentence in describe_join(report):
            say(f"  {sentence}")
    say()


def check_json(checked: ImportCheck, plan: Plan, choices: Choices, *, entered: bool) -> dict[str, object]:
    """Give a check with the verdict on every row, and what of it is taken."""
    counts, items = checked.counts, items_by_row(checked)
    return {
        "kind": checked.kind.value,
        "entered": entered,
        "source": source_json(checked),
        "new": counts.new,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "refused": counts.refused,
        **counts_json(checked),
        "notes": [note.sentence for note in checked.notes],
        "questions": questions_json(checked.questions),
        "columns": [totals_json(each) for each in checked.compared],
        "rows": [
            {
                "row": verdict.row_number,
                "outcome": verdict.outcome.value,
                "effect": None if verdict.effect is None else verdict.effect.value,
                "id": verdict.subject or None,
                "findings": [{"code": each.code, "sentence": each.sentence} for each in verdict.findings],
                **item_json(items.get(verdict.row_number), plan, choices),
            }
            for verdict in checked.verdicts
        ],
        "gone_from_list": gone_json(checked, choices),
    }


def say_check(checked: ImportCheck, plan: Plan, choices: Choices, *, entered: bool) -> None:
    """Say what entered or would, the control totals, and what is to be said of rows."""
    counts = checked.counts
    verb = "Entered" if entered else "Would enter"
    if not checked.agreed(choices).subjects:
        verb = "Nothing changes by"
    more = "".join(f", {count} {COUNTED[name]}" for name, count in counts_json(checked).items() if count)
    say(
        f"{verb} {checked.kind.value} from {checked.source.name}: {counts.new} new, "
        f"{counts.changed} changed, {counts.unchanged} unchanged, {counts.refused} refused{more}."
    )
    say_totals(checked.compared)
    for note in checked.notes:
        say(note.sentence)
    say_items(checked, plan, choices)
    _say_rows(checked)
    say_questions(checked.questions)


def _say_rows(checked: ImportCheck) -> None:
    """Refused rows one by one, remarks counted by what they say."""
    refused = [verdict for verdict in checked.verdicts if verdict.outcome is Outcome.REFUSED]
    for verdict in refused[:MOST_LINES]:
        say(f"Row {verdict.row_number} refused: {' '.join(each.sentence for each in verdict.findings)}")
    if len(refused) > MOST_LINES:
        say(f"... and {len(refused) - MOST_LINES} more refused rows; --json lists them all.")
    remarks = [(verdict.row_number, each) for verdict in checked.verdicts for each in verdict.findings]
    first = {each.code: (row, each) for row, each in reversed(remarks) if not each.refuses}
    count = Counter(each.code for _, each in remarks)
    for code, (row, remark) in first.items():
        rows = counted(count[code], "1 row", "{count} rows")
        say(f"{rows}: {remark.sentence} (row {row})")


def _join_json(report: JoinReport) -> dict[str, object]:
    return {
        "name": report.name,
        "file": report.source,
        "on": [list(pair) for pair in report.on],
        "rows": report.rows,
        "rows_matched": report.rows_matched,
        "lines": report.lines,
        "lines_matched": report.lines_matched,
        "unmatched_rows": _keys_json(report.unmatched_rows),
        "unmatched_lines": _keys_json(report.unmatched_lines),
        "repeated_rows": _keys_json(report.repeated_rows),
        "repeated_lines": _keys_json(report.repeated_lines),
        "remarks": [describe_reading(remark) for remark in report.remarks],
        "identical_lines": report.identical_lines,
        "nearly": [list(pair) for pair in report.nearly],
        "columns": [_account_json(account) for account in report.columns],
    }


def _keys_json(keys: tuple[KeyRows, ...]) -> list[dict[str, object]]:
    return [{"key": each.key, "rows": list(each.rows)} for each in keys]


def _account_json(account: ColumnAccount) -> dict[str, object]:
    return {
        "column": account.column,
        "becomes": account.title,
        "how": account.gather.value,
        "filled": account.filled,
        "unreadable": [
            {"row": each.row, "cell": each.cell, "code": each.fault.value} for each in account.unreadable
        ],
        "also_read_as": list(account.also_read_as),
        "currencies": list(account.currencies),
        "sums": None if account.sums is None else _sums_json(account.sums),
    }


def _sums_json(sums: Sums) -> dict[str, float]:
    return {
        "file": float(sums.total),
        "brought": float(sums.brought),
        "unmatched": float(sums.unmatched),
        "shared": float(sums.shared),
        "spoilt": float(sums.spoilt),
    }
