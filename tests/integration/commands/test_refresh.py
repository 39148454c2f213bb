"""A later export from the command line: told field by field, chosen from, and entered once."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from cpm_planner.edit.scenarios import find_scenario, lock_scenario
from cpm_planner.workspace.workspace import Workspace
from tests.integration.commands.conftest import PARTNERS, Command

LATER = (
    PARTNERS.replace("A-1,Acme,Gold", "A-1,Acme Ltd,Gold")
    .replace("A-2,Borg,Gold,0,1,1,North,en,2000", "A-2,Borg,Gold,0,1,1,North,en,2500")
    .replace(
        "A-6,Echo,Gold,0,1,1,South,en,700\n",
        "A-7,Foxtrot,Gold,0,1,1,South,en,700\nA-8,,Gold,0,1,1,South,en,1\n",
    )
)


@pytest.fixture
def later(plan: Path) -> Path:
    """A later export of the partners: one renamed, one with more revenue, one gone, one new, one refused."""
    path = plan.parent / "partners-2026-02.csv"
    path.write_text(LATER, encoding="utf-8")
    return path


def rows_by_id(told: Any) -> dict[str, Any]:
    return {row["id"]: row for row in told["rows"]}


def partners(plan: Path, command: Command, *words: str) -> dict[str, str]:
    shown = command("show", plan, "--what", "partners", "--json", *words).json
    return {each["id"]: each["name"] for each in shown}


def test_a_dry_run_tells_every_difference_with_old_new_and_last(
    plan: Path, later: Path, command: Command
) -> None:
    before = plan.read_bytes()
    answer = command("import", plan, later, "--as", "partners", "--dry-run", "--json")
    told = answer.json
    assert (answer.code, told["entered"], plan.read_bytes()) == (1, False, before)
    assert told["source"]["id"] == "partners:partners"
    assert told["source"]["last"]["name"] == "partners.csv"
    counted = {name: told[name] for name in ("new", "changed", "unchanged", "refused", "gone", "conflicts")}
    assert counted == {"new": 1, "changed": 2, "unchanged": 3, "refused": 1, "gone": 1, "conflicts": 0}
    rows = rows_by_id(told)
    assert rows["A-1"]["differences"] == [
        {
            "field": "name",
            "standing": "changed",
            "old": "Acme",
            "new": "Acme Ltd",
            "last": "Acme",
            "taken": True,
        }
    ]
    assert rows["A-2"]["differences"][0]["new"] == 2500
    assert (rows["A-7"]["item"], rows["A-7"]["taken"]) == ("added", True)
    assert rows[None]["outcome"] == "refused"
    assert told["gone_from_list"] == [{"id": "A-6", "name": "Echo", "taken": True}]
    revenue = next(each for each in told["columns"] if each["field"] == "revenue")
    assert (revenue["sum"], revenue["last"]["sum"], revenue["remarks"]) == (7701.5, 7200.5, [])


def test_a_refresh_is_entered_and_said_line_by_line(plan: Path, later: Path, command: Command) -> None:
    answer = command("import", plan, later, "--as", "partners")
    assert (
        "Entered partners from partners-2026-02.csv: 1 new, 2 changed, 3 unchanged, 1 refused, 1 gone."
        in answer.out
    )
    assert "A-1 Acme: Name Acme -> Acme Ltd" in answer.out
    assert "A-2 Borg: Revenue a year 2,000.00 -> 2,500.00" in answer.out
    assert "A-6 Echo: parked" in answer.out
    assert "A-7 Foxtrot: added" in answer.out
    assert "  last import" in answer.out
    assert "A-6" not in partners(plan, command)
    parked = command("show", plan, "--what", "parked", "--json").json
    assert [(each["id"], each["why"], each["cpm"]) for each in parked] == [
        ("A-6", "gone from partners-2026-02.csv", "Ana Lima")
    ]
    assert "Echo" in command("show", plan, "--what", "parked").out
    assert "1 more are parked" in command("show", plan).out


def test_the_same_file_again_changes_nothing_at_all(plan: Path, later: Path, command: Command) -> None:
    assert command("import", plan, later, "--as", "partners").code == 1
    before = plan.read_bytes()
    again = command("import", plan, later, "--as", "partners")
    assert "Nothing changes by partners from partners-2026-02.csv" in again.out
    assert plan.read_bytes() == before


def test_what_is_taken_can_be_said_item_by_item_and_field_by_field(
    plan: Path, later: Path, command: Command
) -> None:
    words = ("import", plan, later, "--as", "partners")
    answer = command(*words, "--decline", "A-1:name", "--decline", "A-6", "--decline", "A-7")
    assert "A-1 Acme: Name stays Acme, the list says Acme Ltd" in answer.out
    assert "A-6 Echo: stays as it is" in answer.out
    assert "A-7 Foxtrot: left out" in answer.out
    assert partners(plan, command)["A-1"] == "Acme"
    assert {"A-6", "A-7"} & {*partners(plan, command)} == {"A-6"}


def test_nothing_can_be_taken_but_what_is_named(plan: Path, later: Path, command: Command) -> None:
    answer = command("import", plan, later, "--as", "partners", "--take", "nothing", "--accept", "A-1")
    assert answer.code == 1
    named = partners(plan, command)
    assert (named["A-1"], "A-7" in named, "A-6" in named) == ("Acme Ltd", False, True)


@pytest.mark.parametrize("words", [("--accept", "A-99"), ("--decline", "A-1:colour"), ("--accept", "name")])
def test_who_is_not_in_the_list_cannot_be_chosen(
    plan: Path, later: Path, command: Command, words: tuple[str, str]
) -> None:
    before = plan.read_bytes()
    answer = command("import", plan, later, "--as", "partners", *words)
    assert (answer.code, plan.read_bytes()) == (3, before)
    assert f'The list changes nothing called "{words[1]}"' in answer.err


def test_a_conflict_is_told_with_all_three_values_and_the_plan_stays(plan: Path, command: Command) -> None:
    owners = plan.parent / "assignments.csv"
    assert command("balance", plan, "--seconds", "1").code == 0
    moved = next(each for each in command("show", plan, "--what", "moves", "--json").json)
    team = (plan.parent / "team.csv").read_text(encoding="utf-8")
    (plan.parent / "team.csv").write_text(
        f"{team}S-9,Cy Fo,Partner account manager,South,en\n", encoding="utf-8"
    )
    assert command("import", plan, plan.parent / "team.csv", "--as", "team").code == 0
    text = owners.read_text(encoding="utf-8").replace(
        f"{moved['partner_id']},S-7", f"{moved['partner_id']},S-9"
    )
    owners.write_text(text, encoding="utf-8")
    words = ("import", plan, owners, "--as", "assignments")
    answer = command(*words, "--dry-run")
    assert answer.code == 1
    assert "CPM conflict, plan Ben Okoro, list Cy Fo, last time Ana Lima; the plan stays" in answer.out
    told = command(*words, "--take", "all", "--json").json
    assert told["conflicts"] == 1
    shown = command("show", plan, "--what", "partners", "--json").json
    assert next(each["cpm"] for each in shown if each["id"] == moved["partner_id"]) == "Cy Fo"


def test_all_scenarios_are_refreshed_in_one_step(plan: Path, later: Path, command: Command) -> None:
    assert command("balance", plan, "--seconds", "1").code == 0
    words = ("import", plan, later, "--as", "partners", "--all-scenarios")
    told = command(*words, "--dry-run", "--json").json
    assert (told["scenario"], [*told["other_scenarios"]]) == ("Balanced", ["Current"])
    assert told["other_scenarios"]["Current"]["gone"] == 1
    answer = command(*words)
    assert "Balanced:\n" in answer.out
    assert "Current:\n" in answer.out
    for name in ("Current", "Balanced"):
        assert partners(plan, command, "--scenario", name)["A-1"] == "Acme Ltd"


def test_without_all_scenarios_the_others_stay_and_are_refreshed_later(
    plan: Path, later: Path, command: Command
) -> None:
    assert command("balance", plan, "--seconds", "1").code == 0
    assert command("import", plan, later, "--as", "partners").code == 1
    assert partners(plan, command, "--scenario", "Current")["A-1"] == "Acme"
    told = command("import", plan, later, "--as", "partners", "--all-scenarios", "--json").json
    assert (told["changed"], told["other_scenarios"]["Current"]["changed"]) == (0, 2)
    assert partners(plan, command, "--scenario", "Current")["A-1"] == "Acme Ltd"


def test_locked_scenarios_are_passed_over(plan: Path, later: Path, command: Command, tmp_path: Path) -> None:
    assert command("balance", plan, "--seconds", "1").code == 0
    opened = Workspace(tmp_path / "work").open(plan)
    locked = find_scenario(opened.session.document, "Current").id
    opened.session.apply_to_document("Lock", lock_scenario(locked))
    opened.save()
    opened.close()
    told = command("import", plan, later, "--as", "partners", "--all-scenarios", "--json").json
    assert told["changed"]
    assert "other_scenarios" not in told
    assert partners(plan, command, "--scenario", "Current")["A-1"] == "Acme"
    assert [each["locked"] for each in command("show", plan, "--what", "scenarios", "--json").json] == [
        True,
        False,
    ]
    assert '"Current" is locked: make a copy' in command("park", plan, "A-1", "--scenario", "Current").err


def test_what_a_list_is_can_be_said(plan: Path, later: Path, command: Command) -> None:
    words = ("import", plan, later, "--as", "partners", "--dry-run", "--json")
    assert command(*words, "--part").json["gone"] == 0
    assert command(*words, "--as-new").json["source"]["last"] is None
    assert command(*words, "--refresh", "partners:partners", "--complete").json["gone"] == 1
    refused = command(*words, "--refresh", "dealers")
    assert refused.code == 3
    assert "name one of partners:partners" in refused.err
    assert command(*words, "--part", "--complete").code == 2


def test_the_lists_that_were_brought_in_are_shown(plan: Path, command: Command) -> None:
    shown = command("show", plan, "--what", "lists", "--json").json
    assert [(each["id"], each["name"], each["rows"]) for each in shown] == [
        ("partners:partners", "partners.csv", 6),
        ("team:team", "team.csv", 2),
        ("assignments:assignments", "assignments.csv", 6),
    ]
    assert "partners:partners" in command("show", plan, "--what", "lists").out
    empty = plan.parent / "empty.cpmplan"
    assert command("new", empty).code == 0
    assert "No list was imported." in command("show", empty, "--what", "lists").out
    assert "Nobody is parked." in command("show", empty, "--what", "parked").out


def test_refused_rows_are_written_mended_and_brought_in(plan: Path, later: Path, command: Command) -> None:
    out = plan.parent / "refused.xlsx"
    assert command("import", plan, later, "--as", "partners", "--refused", out).code == 1
    book = load_workbook(out)
    assert [cell.value for cell in book.active[2]][:4] == [8, "A new row needs a name.", "A-8", None]
    book.active["D2"] = "Golf"
    book.save(out)
    assert (
        command("import", plan, out, "--as", "partners", "--part", "--refresh", "partners:partners").code == 0
    )
    assert partners(plan, command)["A-8"] == "Golf"


def test_cells_are_corrected_and_rows_skipped(plan: Path, later: Path, command: Command) -> None:
    words = ("import", plan, later, "--as", "partners", "--json")
    answer = command(*words, "--correct", "8", "Partner name", "Golf", "--skip", "2")
    assert (answer.code, answer.json["skipped"], answer.json["refused"]) == (0, 1, 0)
    named = partners(plan, command)
    assert (named["A-8"], named["A-1"]) == ("Golf", "Acme")
    assert command(*words, "--correct", "eight", "Partner name", "Golf").code == 3
    wrong = command(*words, "--correct", "99", "Partner name", "Golf")
    assert "no cell in row 99" in wrong.err


def test_partners_are_parked_and_taken_back(plan: Path, command: Command) -> None:
    assert "5 partners in the plan, 1 parked" in command("park", plan, "A-1").out
    assert command("show", plan, "--what", "parked", "--json").json[0]["why"] == ""
    assert command("show", plan, "--json").json["parked"] == 1
    assert command("park", plan, "A-1", "--back", "--json").json == {"partners": 6, "parked": 0}
    shown = command("show", plan, "--what", "partners", "--json").json
    assert next(each["cpm"] for each in shown if each["id"] == "A-1") == "Ana Lima"
    assert 'No partner "A-9" is in the plan' in command("park", plan, "A-9").err
    assert 'No partner "A-1" is parked' in command("park", plan, "A-1", "--back").err


RECIPE = """
[[lists]]
kind = "partners"
file = "partners*.csv"
[lists.columns]
external_id = "Account ID"
name = "Partner name"
revenue = "Revenue"

[[lists]]
kind = "assignments"
file = "assignments.csv"
[lists.columns]
partner = "Account ID"
cpm = "Owner ID"
"""


@pytest.fixture
def recipe(plan: Path) -> Path:
    """A recipe of two lists."""
    path = plan.parent / "recipe.toml"
    path.write_text(RECIPE, encoding="utf-8")
    return path


def test_a_recipe_is_brought_in_again_by_later_files(
    plan: Path, later: Path, recipe: Path, command: Command
) -> None:
    owners = plan.parent / "assignments.csv"
    words = ("import", plan, "--recipe", recipe, later, owners)
    told = command(*words, "--dry-run", "--json").json["lists"]
    assert [(each["new"], each["changed"], each["gone"]) for each in told] == [(1, 2, 1), (0, 0, 0)]
    declined = command(*words, "--decline", "A-7", "--decline", "A-6", "--accept", "A-1:name")
    assert declined.code == 1
    assert "A-7 Foxtrot: left out" in declined.out
    named = partners(plan, command)
    assert (named["A-1"], "A-6" in named, "A-7" in named) == ("Acme Ltd", True, False)
    before = plan.read_bytes()
    assert command(*words).code == 1
    assert plan.read_bytes() == before


def test_owners_of_partners_that_are_declined_are_not_given_to_anybody(
    plan: Path, later: Path, recipe: Path, command: Command
) -> None:
    owners = plan.parent / "assignments.csv"
    owners.write_text(f"{owners.read_text(encoding='utf-8')}A-7,S-8\n", encoding="utf-8")
    answer = command("import", plan, "--recipe", recipe, later, owners, "--decline", "A-7", "--json")
    assert answer.json["lists"][1]["refused"] == 1
    assert "A-7" not in partners(plan, command)


@pytest.mark.parametrize("words", [("--refresh", "partners:list"), ("--as-new",), ("--sheet", "A")])
def test_what_speaks_of_one_list_says_nothing_of_a_recipe(
    plan: Path, later: Path, recipe: Path, command: Command, words: tuple[str, ...]
) -> None:
    answer = command("import", plan, "--recipe", recipe, later, *words)
    assert answer.code == 3
    assert f"{words[0]} cannot be given beside --recipe" in answer.err
