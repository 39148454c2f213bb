"""Taking a finance workbook back on the command line."""

from collections.abc import Mapping
from pathlib import Path

from tests.integration.commands.conftest import Command
from tests.integration.exchange.workbook.finance_desk import Content, cell_of, changed


def exported(plan: Path, command: Command, cells: Mapping[tuple[str, str, str], Content]) -> Path:
    """Export the plan and change cells, by table, row and column."""
    path = plan.parent / "out.xlsx"
    assert command("export", plan, path).code == 0
    return changed(
        path, plan.parent / "back.xlsx", {cell_of(path, *place): content for place, content in cells.items()}
    )


def seat_ids(plan: Path, command: Command) -> list[str]:
    return [each["id"] for each in command("show", plan, "--what", "cpms", "--json").json]


def test_changes_are_told_and_entered(plan: Path, command: Command) -> None:
    first, second = seat_ids(plan, command)
    cells: dict[tuple[str, str, str], Content] = {
        ("tblPositions", first, "FTE"): 0.8,
        ("tblPositions", second, "Cost centre"): "4711",
    }
    back = exported(plan, command, cells)
    dry = command("take-back", plan, back, "--dry-run")
    assert dry.code == 0
    assert "FTE: 1 -> 0.8" in dry.out
    assert "Would take 2 of 2 changed cells" in dry.out
    told = command("take-back", plan, back, "--json").json
    assert [(each["column"], each["theirs"], each["taken"]) for each in told["changes"]] == [
        ("FTE", "0.8", True),
        ("Cost centre", "4711", True),
    ]
    assert command("take-back", plan, back).out == "Took 0 of 0 changed cells from back.xlsx.\n" + SINCE


SINCE = "The plan itself has changed 2 of the exported cells since; they stay.\n"


def test_refused_cells_and_conflicts_stay_unless_they_are_taken(plan: Path, command: Command) -> None:
    first, second = seat_ids(plan, command)
    back = exported(
        plan, command, {("tblPositions", first, "FTE"): 0.8, ("tblPositions", second, "FTE"): 0.5}
    )
    changes = command("take-back", plan, back, "--dry-run", "--json").json["changes"]
    refused = next(each["cell"] for each in changes if each["row"] == first)
    out = command("take-back", plan, back, "--refuse", refused).out
    assert "not taken" in out
    assert "Took 1 of 2" in out
    out_file = plan.parent / "out.xlsx"
    third = changed(
        out_file, plan.parent / "third.xlsx", {cell_of(out_file, "tblPositions", first, "FTE"): 0.7}
    )
    assert command("take-back", plan, back).code == 0
    assert "the plan says 0.8; not taken" in command("take-back", plan, third).out
    assert "Took 1 of 1" in command("take-back", plan, third, "--take", refused).out


def test_findings_make_the_exit_code_ask_for_a_person(plan: Path, command: Command) -> None:
    first, _ = seat_ids(plan, command)
    back = exported(plan, command, {("tblPositions", first, "FTE"): "much"})
    answer = command("take-back", plan, back)
    assert answer.code == 1
    assert "(text-in-number)" in answer.out


def test_a_scenario_that_is_not_there_and_a_cell_that_was_not_changed_are_refused(
    plan: Path, command: Command
) -> None:
    back = exported(plan, command, {})
    assert "There is no scenario" in command("take-back", plan, back, "--scenario", "Gone").err
    assert "Positions!A1 was not changed" in command("take-back", plan, back, "--refuse", "Positions!A1").err
    assert command("take-back", plan, back, "--scenario", "Current").code == 0


def test_a_workbook_that_is_not_there_is_named(plan: Path, command: Command) -> None:
    refusal = command("take-back", plan, plan.parent / "gone.xlsx")
    assert refusal.code == 3
    assert "gone.xlsx" in refusal.err
