"""Commands one by one: what they say to people and machines, and what they refuse."""

import os
from pathlib import Path

import pytest

from cpm_planner.commands.line import COMMANDS, run
from tests.integration.commands.conftest import Command


def test_a_summary_counts_and_compares(plan: Path, command: Command) -> None:
    summary = command("show", plan, "--json").json
    counts = {name: summary[name] for name in ("partners", "hybrids", "untagged", "unassigned", "cpms")}
    assert counts == {"partners": 6, "hybrids": 3, "untagged": 0, "unassigned": 0, "cpms": 2}
    managers = next(each for each in summary["role_types"] if each["cpms"])
    assert managers["name"] == "Partner account manager"
    assert managers["spread"] == pytest.approx(managers["highest"] - managers["lowest"])
    assert managers["lowest"] == 0
    assert "6 partners, of them 3 hybrids, 0 untagged, 0 unassigned; 2 CPMs" in command("show", plan).out


def test_partners_are_shown_with_mix_hours_and_cpm(plan: Path, command: Command) -> None:
    partners = command("show", plan, "--what", "partners", "--json").json
    borg = next(each for each in partners if each["name"] == "Borg")
    assert borg["mix"] == {"sell_to": 0, "sell_through": 0.5, "sell_with": 0.5}
    assert (borg["id"], borg["tier"], borg["hybrid"], borg["cpm"]) == ("A-2", "Gold", True, "Ana Lima")
    assert borg["hours_per_month"] > 10
    assert [each["name"] for each in partners].count("Acme") == 2
    assert "through 50 %, with 50 %" in command("show", plan, "--what", "partners").out


def test_cpms_are_shown_with_their_load(plan: Path, command: Command) -> None:
    ana, ben = command("show", plan, "--what", "cpms", "--json").json
    assert (ana["name"], ana["role_type"], ana["partners"]) == ("Ana Lima", "Partner account manager", 6)
    assert ana["hours_available"] == ben["hours_available"] == 111
    assert ana["utilisation"] == pytest.approx(ana["hours_needed"] / 111, abs=1e-3)
    assert (ben["utilisation"], ben["reactive_share"], ben["focus"]) == (0, None, None)
    assert "Ana Lima" in command("show", plan, "--what", "cpms").out


def test_what_was_begun_is_ended_where_nobody_reads_on(
    plan: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with `cpm-planner balance ... | head -0`."""
    read, write = os.pipe()
    os.close(read)
    with monkeypatch.context() as patch, os.fdopen(write, "w", buffering=1) as unread:
        patch.setattr("sys.stdout", unread)
        run(["balance", str(plan), "--seconds", "1"])
    scenarios = command("show", plan, "--what", "scenarios", "--json").json
    assert [each["name"] for each in scenarios] == ["Current", "Balanced"]


def test_balancing_keeps_the_imported_state_and_shows_its_moves(plan: Path, command: Command) -> None:
    answer = command("balance", plan, "--seconds", "2", "--json")
    role = "Partner account manager"
    assert answer.json["spread_after"][role] <= answer.json["spread_before"][role] / 2
    assert answer.json["stopped_by"] in {"proved", "time", "work"}
    assert answer.json["gap"] >= 0
    moves = command("show", plan, "--what", "moves", "--json").json
    assert len(moves) == answer.json["moves"] > 0
    assert {move["to"] for move in moves} == {"Ben Okoro"}
    assert all(move["reasons"] for move in moves)
    scenarios = command("show", plan, "--what", "scenarios", "--json").json
    assert [(each["name"], each["base"], each["active"]) for each in scenarios] == [
        ("Current", None, False),
        ("Balanced", "Current", True),
    ]
    assert command("show", plan, "--what", "moves", "--json", "--scenario", "current").json == []
    assert "No moves" in command("show", plan, "--what", "moves", "--scenario", "Current").out
    assert "Ben Okoro" in command("show", plan, "--what", "moves").out


def test_balancing_honours_the_cap_and_the_name(plan: Path, command: Command) -> None:
    capped = command("balance", plan, "--seconds", "2", "--max-moves", "1", "--save-as", "Calm", "--json")
    assert capped.json["moves"] <= 1
    none = command(
        "balance", plan, "--scenario", "Current", "--max-moved-share", "0%", "--save-as", "Still", "--json"
    )
    assert none.json["moves"] == 0
    again = command("balance", plan, "--scenario", "Calm", "--seconds", "2")
    assert 'kept in the scenario "Calm"' in again.out
    assert command("balance", plan, "--save-as", "Calm").code == 3


def test_rules_that_cannot_be_kept_need_a_person(plan: Path, command: Command) -> None:
    german = "Account ID,Partner name,Language\nA-1,Acme,de\n"
    (plan.parent / "german.csv").write_text(german, encoding="utf-8")
    (plan.parent / "ben.csv").write_text("Position ID,Name,Languages\nS-8,Ben Okoro,de\n", encoding="utf-8")
    assert command("import", plan, plan.parent / "german.csv", "--as", "partners").code == 0
    assert command("import", plan, plan.parent / "ben.csv", "--as", "team").code == 0
    before = plan.read_bytes()
    answer = command("balance", plan, "--max-moves", "0")
    assert answer.code == 1
    assert "at most 0 partners may move" in answer.err
    assert plan.read_bytes() == before


def test_what_needs_a_person_is_said_with_exit_code_1(plan: Path, command: Command) -> None:
    assert command("check", plan).code == 0
    (plan.parent / "more.csv").write_text("Account ID,Partner name\nA-9,Foxtrot\n", encoding="utf-8")
    assert command("import", plan, plan.parent / "more.csv", "--as", "partners").code == 0
    answer = command("check", plan)
    assert answer.code == 1
    assert "Foxtrot" in answer.out
    found = command("check", plan, "--json").json
    assert "unassigned" in {finding["code"] for finding in found}
    assert found == command("show", plan, "--what", "findings", "--json").json
    assert "Foxtrot" in command("show", plan, "--what", "findings").out


def test_a_dry_run_says_everything_and_changes_nothing(plan: Path, command: Command) -> None:
    before = plan.read_bytes()
    (plan.parent / "more.csv").write_text(
        "Account ID,Partner name,Tier\nA-9,Foxtrot,Diamond\nA-1,,Gold\n", encoding="utf-8"
    )
    words = ("import", plan, plan.parent / "more.csv", "--as", "partners", "--dry-run")
    verdict = command(*words, "--json")
    assert not verdict.json["entered"]
    assert len(verdict.json["rows"]) == 2
    assert any(row["findings"] for row in verdict.json["rows"])
    assert "Would enter" in command(*words).out
    assert plan.read_bytes() == before


def test_an_encoding_that_is_only_likely_is_said_and_can_be_named(plan: Path, command: Command) -> None:
    (plan.parent / "more.csv").write_bytes("Account ID;Partner name\nA-9;Müller\n".encode("cp1252"))
    words = ("import", plan, plan.parent / "more.csv", "--as", "partners", "--dry-run")
    answer = command(*words)
    assert "Read more.csv: probably written in cp1252" in answer.out
    assert "--encoding names another one" in answer.out
    assert "header in row 1" in command(*words, "--json").json["remarks"]
    named = command(*words, "--encoding", "cp1252")
    assert "Read more.csv: written in cp1252" in named.out
    assert "--encoding names" not in named.out
    assert "not written in utf-8" in command(*words, "--encoding", "utf-8").err


def test_a_separator_and_a_header_row_can_be_named(plan: Path, command: Command) -> None:
    (plan.parent / "more.csv").write_text("x,y\nAccount ID\tPartner name\nA-9\tFox, trot\n", encoding="utf-8")
    words = ("import", plan, plan.parent / "more.csv", "--as", "partners", "--dry-run")
    answer = command(*words, "--separator", "tab", "--header-row", "2")
    assert "tabs; header in row 2; lines above the header left out: 1" in answer.out
    assert "1 new" in answer.out


def test_importing_twice_changes_nothing(plan: Path, command: Command) -> None:
    before = command("show", plan, "--what", "partners", "--json").out
    again = command("import", plan, plan.parent / "partners.csv", "--as", "partners", "--json").json
    assert (again["new"], again["changed"], again["unchanged"], again["refused"]) == (0, 0, 6, 0)
    assert command("show", plan, "--what", "partners", "--json").out == before


def test_refused_rows_stay_out_and_are_named(plan: Path, command: Command) -> None:
    (plan.parent / "owners.csv").write_text("Account ID,Owner ID\nA-1,S-8\nZ-9,S-8\n", encoding="utf-8")
    answer = command("import", plan, plan.parent / "owners.csv", "--as", "assignments")
    assert answer.code == 1
    assert "Row 3 refused" in answer.out
    partners = command("show", plan, "--what", "partners", "--json").json
    assert partners[0]["cpm"] == "Ben Okoro"


def test_a_mapping_file_says_what_columns_mean(plan: Path, command: Command) -> None:
    (plan.parent / "odd.csv").write_text("Code,Wer\nA-1,Acme AG\n", encoding="utf-8")
    mapping = plan.parent / "odd.toml"
    mapping.write_text('[columns]\nexternal_id = "Code"\nname = "Wer"\n', encoding="utf-8")
    words = ("import", plan, plan.parent / "odd.csv", "--as", "partners", "--map", mapping, "--json")
    assert command(*words).json["changed"] == 1
    mapping.write_bytes(b"\xff")
    refusal = command(*words)
    assert (refusal.code, refusal.out) == (3, "")
    assert "mapping file cannot be read" in refusal.err


def test_the_workbook_is_written_and_another_ending_refused(plan: Path, command: Command) -> None:
    target = plan.parent / "out.xlsx"
    assert command("export", plan, target).code == 0
    assert target.stat().st_size > 5_000
    assert command("export", plan, target, "--json").json == {
        "workbook": str(target),
        "scenario": "Current",
        "pay": True,
    }
    assert command("export", plan, plan.parent / "out.pdf").code == 3


def test_new_does_not_overwrite(plan: Path, command: Command) -> None:
    before = plan.read_bytes()
    refusal = command("new", plan)
    assert refusal.code == 3
    assert str(plan) in refusal.err
    assert plan.read_bytes() == before
    assert command("new", plan.parent / "b.cpmplan", "--json").json["partners"] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("show", "missing.cpmplan"),
        ("check", "missing.cpmplan"),
        ("balance", "missing.cpmplan"),
        ("export", "missing.cpmplan", "out.xlsx"),
        ("import", "missing.cpmplan", "missing.csv", "--as", "team"),
    ],
)
def test_a_missing_plan_is_one_sentence(words: tuple[str, ...], command: Command) -> None:
    refusal = command(*words)
    assert (refusal.code, refusal.out) == (3, "")
    assert "missing.cpmplan" in refusal.err
    assert refusal.err.count("\n") == 1


READS_NO_PLAN = {"new", "window", "screens", "study", "backups"}
"""Commands that need no plan, or ask for a window or a question first."""


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - READS_NO_PLAN))
def test_what_is_no_plan_is_refused(name: str, tmp_path: Path, command: Command) -> None:
    path = tmp_path / "text.cpmplan"
    path.write_text("not a plan", encoding="utf-8")
    extra = {
        "advise": ["--rules", path],
        "calendar": [tmp_path / "out"],
        "charters": [tmp_path / "out"],
        "rescue": [tmp_path / "out.cpmplan"],
        "protect": ["--remove"],
        "share": [tmp_path / "out.cpmplan", "--without-pay"],
        "what-if": ["freeze", "--until", "2027-06"],
        "export": [tmp_path / "out.xlsx"],
        "import": [path, "--as", "team"],
        "park": ["A-1"],
        "take": ["--scenarios", "Current", "Current"],
        "take-back": [path],
    }
    assert command(name, path, *extra.get(name, [])).code == 3
    assert path.read_text(encoding="utf-8") == "not a plan"


def test_an_unknown_scenario_lists_those_there_are(plan: Path, command: Command) -> None:
    refusal = command("show", plan, "--scenario", "Bold")
    assert refusal.code == 3
    assert "Current" in refusal.err


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("show", "a.cpmplan", "--what", "nonsense"),
        ("balance", "a.cpmplan", "--seconds", "-1"),
        ("balance", "a.cpmplan", "--max-moves", "-1"),
        ("balance", "a.cpmplan", "--max-moved-share", "101"),
        ("import", "a.cpmplan", "a.csv", "--as", "nonsense"),
        ("a.cpmplan", "--nonsense"),
    ],
)
def test_wrong_usage_is_exit_code_2(words: tuple[str, ...], command: Command) -> None:
    answer = command(*words)
    assert answer.code == 2
    assert "usage" in answer.err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str, command: Command) -> None:
    answer = command(name, "--help")
    assert answer.code == 0
    assert "Example: cpm-planner" in " ".join(answer.out.split())


def test_help_lists_the_commands(command: Command) -> None:
    listed = command("--help").out
    assert all(name in listed for name in COMMANDS)


def test_what_an_import_asks_is_said_and_decided_in_the_saved_mapping(
    plan: Path, folder: Path, command: Command
) -> None:
    (folder / "more.csv").write_text(
        "Account ID,Partner name,Type,Owner\n"
        'B-1,Nord Sports GmbH,VAR,"Lima, Ana"\nB-2,NORD SPORTS,Box,Ben Okoro\n',
        encoding="utf-8",
    )
    saved = folder / "more.toml"
    words = ("import", plan, folder / "more.csv", "--as", "partners", "--dry-run")
    asked = command(*words, "--save-map", saved)
    assert asked.code == 1
    assert 'To be decided: what "Box" means (models, 1 rows).' in asked.out
    assert (
        'who "Lima, Ana" is (1 rows); perhaps Ana Lima (97 %: the same words in another order).' in asked.out
    )
    assert (
        '"Nord Sports GmbH" (B-1, row 2) and "NORD SPORTS" (B-2, row 3) may be one partner (90 %' in asked.out
    )
    assert "3 questions are open." in asked.out
    written, open_questions = saved.read_text(encoding="utf-8").split("# To be decided:\n")
    decided = [line.removeprefix("# ").replace('""', "[]") for line in open_questions.splitlines()]
    decided.remove("[values.models.equals]")
    saved.write_text("\n".join([written.strip(), *decided]), encoding="utf-8")
    answered = command(*words, "--map", saved, "--json").json["questions"]
    assert (answered["open"], answered["words"]) == (0, [])
    assert [each["fate"] for each in answered["owners"]] == ["same as another"]
    assert [each["is_one"] for each in answered["likely_duplicates"]] == [True]


def test_a_mapping_that_cannot_be_written_is_said(plan: Path, folder: Path, command: Command) -> None:
    words = ("import", plan, folder / "partners.csv", "--as", "partners", "--dry-run")
    answer = command(*words, "--save-map", folder / "no" / "such" / "folder.toml")
    assert answer.code == 3
    assert "cannot be written" in answer.err
