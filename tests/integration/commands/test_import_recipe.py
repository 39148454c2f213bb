"""The command `import` with a recipe: several files, one step, one verdict."""

from pathlib import Path

import pytest

from tests.integration.commands.conftest import Command

RECIPE = """
[[lists]]
kind = "team"
file = "team.csv"
columns = { position_id = "Position ID", name = "Name", regions = "Home regions" }

[[lists]]
kind = "partners"
file = "partners.csv"
[lists.columns]
external_id = "Account ID"
name = "Partner name"
revenue = "orders: Amount (sum)"
cpm = "owners: Owner ID"
[[lists.joins]]
file = "orders.csv"
on = { "Account ID" = "Account" }
bring = { Amount = "sum" }
[[lists.joins]]
file = "assignments.csv"
name = "owners"
on = { "Account ID" = "Account ID" }
bring = { "Owner ID" = "only" }
"""
ORDERS = "Account|Amount\nA-1|1,000.50\nA-1|2\nA-2|x\nA-9|7\n"


@pytest.fixture
def recipe(folder: Path) -> Path:
    (folder / "orders.csv").write_text(ORDERS, encoding="utf-8")
    path = folder / "recipe.toml"
    path.write_text(RECIPE, encoding="utf-8")
    return path


@pytest.fixture
def empty(folder: Path, command: Command) -> Path:
    path = folder / "empty.cpmplan"
    assert command("new", path).code == 0
    return path


def _files(folder: Path) -> list[Path]:
    return [folder / f"{name}.csv" for name in ("team", "partners", "orders", "assignments")]


def test_the_full_verdict_is_given_and_nothing_enters(
    recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    before = empty.read_bytes()
    found = command("import", empty, "--recipe", recipe, *_files(folder), "--dry-run", "--json").json
    assert empty.read_bytes() == before
    team, partners = found["lists"]
    assert (found["entered"], found["unused_files"]) == (False, [])
    assert [(each["file"], each["new"]) for each in found["lists"]] == [("team.csv", 2), ("partners.csv", 6)]
    assert team["joins"] == []
    assert team["remarks"] == ["written in utf-8", "commas", "header in row 1"]
    orders, owners = partners["joins"]
    assert orders["remarks"] == ["written in utf-8", "bars", "header in row 1"]
    assert (orders["lines"], orders["lines_matched"], orders["rows_matched"]) == (4, 3, 2)
    assert orders["unmatched_lines"] == [{"key": "A-9", "rows": [5]}]
    assert [each["key"] for each in orders["unmatched_rows"]] == ["A-3", "A-4", "A-5", "A-6"]
    assert orders["columns"] == [
        {
            "column": "Amount",
            "becomes": "orders: Amount (sum)",
            "how": "sum",
            "filled": 4,
            "unreadable": [{"row": 4, "cell": "x", "code": "number-not-a-number"}],
            "also_read_as": [],
            "currencies": [],
            "sums": {"file": 1009.5, "brought": 1002.5, "unmatched": 7.0, "shared": 0.0, "spoilt": 0.0},
        }
    ]
    assert owners["columns"][0]["sums"] is None
    assert [each["code"] for each in partners["rows"][1]["findings"]] == ["name-shared", "join-unreadable"][
        1:
    ]


def test_all_lists_enter_in_one_step_and_again_change_nothing(
    recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    answer = command("import", empty, "--recipe", recipe, *_files(folder))
    assert answer.code == 0
    assert "Entered partners from partners.csv: 6 new" in answer.out
    assert "Read orders.csv: written in utf-8; bars; header in row 1." in answer.out
    assert 'orders.csv by "Account ID" = "Account": 3 of 4 lines belong to 2 of 6 rows.' in answer.out
    shown = command("show", empty, "--what", "partners", "--json").json
    assert {each["cpm"] for each in shown} == {"Ana Lima"}
    once = empty.read_bytes()
    again = command("import", empty, "--recipe", recipe, folder, "--json").json
    assert [(each["new"], each["changed"]) for each in again["lists"]] == [(0, 0), (0, 0)]
    assert "recipe.toml" in again["unused_files"]
    assert empty.read_bytes() == once


def test_files_that_no_list_asks_for_are_said(
    recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    assert "No list asks for: " in command("import", empty, "--recipe", recipe, folder, "--dry-run").out


def test_refused_rows_need_a_person(recipe: Path, empty: Path, folder: Path, command: Command) -> None:
    (folder / "assignments.csv").write_text("Account ID,Owner ID\nA-1,S-99\n", encoding="utf-8")
    answer = command("import", empty, "--recipe", recipe, *_files(folder))
    assert answer.code == 1
    assert "Row 2 refused" in answer.out


def test_nothing_enters_where_nothing_could_be_joined(
    recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    (folder / "orders.csv").write_text("Account,Amount\n1,5\n", encoding="utf-8")
    before = empty.read_bytes()
    answer = command("import", empty, "--recipe", recipe, *_files(folder))
    assert answer.code == 3
    assert "Not one of the 1 lines belongs to a row" in answer.err
    assert empty.read_bytes() == before


def _asked(empty: Path, recipe: Path, folder: Path, *words: object) -> tuple[object, ...]:
    return ("import", empty, "--recipe", recipe, *_files(folder), *words)


def test_rows_of_a_list_are_skipped_and_mended_by_its_name(
    recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    words = (
        "--skip",
        "partners.csv:3",
        "--skip",
        "team:3",
        "--correct",
        "Partners:2",
        "Partner name",
        "Acme",
    )
    found = command(*_asked(empty, recipe, folder, *words, "--json")).json
    assert [each["skipped"] for each in found["lists"]] == [1, 1]
    shown = command("show", empty, "--what", "partners", "--json").json
    assert "Acme" in [each["name"] for each in shown]


@pytest.mark.parametrize("word", ["3", "owners.csv:3", "partners.csv:x"])
def test_a_row_of_no_list_is_refused(
    word: str, recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    answer = command(*_asked(empty, recipe, folder, "--skip", word))
    assert answer.code == 3
    assert "does not say which list" in answer.err or "no number of a row" in answer.err


def test_refused_rows_of_each_list_go_into_a_workbook_called_after_it(
    recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    (folder / "assignments.csv").write_text("Account ID,Owner ID\nA-1,S-99\n", encoding="utf-8")
    command(*_asked(empty, recipe, folder, "--refused", folder / "out.xlsx"))
    assert [each.name for each in folder.glob("out*")] == ["out-partners.xlsx"]


def test_a_recipe_enters_every_scenario_as_one_step(
    recipe: Path, empty: Path, folder: Path, command: Command
) -> None:
    command(*_asked(empty, recipe, folder))
    assert command("balance", empty, "--seconds", "1").code == 0
    listed = folder / "partners.csv"
    listed.write_text(listed.read_text(encoding="utf-8").replace("Borg", "Borg Ltd"), encoding="utf-8")
    found = command(*_asked(empty, recipe, folder, "--all-scenarios", "--json")).json
    assert [each["changed"] for each in found["lists"]] == [0, 1]
    assert found["scenario"] == "Balanced"
    assert [each["changed"] for each in found["other_scenarios"]["Current"]["lists"]] == [0, 1]
    again = command(*_asked(empty, recipe, folder, "--all-scenarios"))
    assert again.out.count("Nothing changes by partners from partners.csv") == 2


@pytest.mark.parametrize("whole", [True, False])
def test_lists_of_a_recipe_are_said_to_be_whole_or_a_part(
    recipe: Path, empty: Path, folder: Path, command: Command, *, whole: bool
) -> None:
    command(*_asked(empty, recipe, folder))
    lines = (folder / "partners.csv").read_text(encoding="utf-8").splitlines()
    (folder / "partners.csv").write_text("\n".join(lines[:2]), encoding="utf-8")
    word = "--complete" if whole else "--part"
    found = command(*_asked(empty, recipe, folder, word, "--dry-run", "--json")).json
    assert found["lists"][1]["gone"] == (5 if whole else 0)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--recipe", "recipe.toml", "--map", "x.toml"), "--map cannot be given beside --recipe"),
        (("--recipe", "recipe.toml", "--as-new"), "--as-new cannot be given beside --recipe"),
        (("--recipe", "recipe.toml", "--sheet", "x"), "--sheet cannot be given beside --recipe"),
        (("--recipe", "recipe.toml", "--header-row", "0"), "--header-row cannot be given beside --recipe"),
        (("--recipe", "recipe.toml", "--encoding", "utf-8"), "--encoding cannot be given beside --recipe"),
        (("team.csv", "--as", "partners"), "Several files cannot be given beside --as"),
        (("--recipe", "nothing.toml"), "The recipe cannot be read"),
    ],
)
def test_words_that_clash_are_refused(
    words: tuple[str, ...], told: str, recipe: Path, empty: Path, command: Command
) -> None:
    placed = [recipe.parent / word if word.endswith((".toml", ".csv")) else word for word in words]
    answer = command("import", empty, recipe.parent / "partners.csv", *placed)
    assert answer.code == 3
    assert told in answer.err


def test_a_list_or_a_recipe_has_to_be_named(empty: Path, folder: Path, command: Command) -> None:
    answer = command("import", empty, folder / "partners.csv")
    assert answer.code == 2
    assert "--as" in answer.err
