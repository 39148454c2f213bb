"""The main job from end to end on the sample: bring in, look, balance, export."""

import zipfile
from collections import Counter
from pathlib import Path

from tests.integration.commands.conftest import Answer, Command


def cpms_of(answer: Answer) -> dict[str, int]:
    return {each["name"]: each["partners"] for each in answer.json}


def test_the_sample_is_balanced_and_handed_to_finance(tmp_path: Path, command: Command) -> None:
    plan, workbook = tmp_path / "sample.cpmplan", tmp_path / "sample.xlsx"
    assert command("new", plan, "--sample", "--json").json == {"plan": str(plan), "partners": 701, "cpms": 13}
    owned = sorted(cpms_of(command("show", plan, "--what", "cpms", "--json")).values(), reverse=True)
    assert owned[:5] == [80, 79, 77, 76, 74]
    assert len(owned[5:]) == 8
    assert set(owned[5:]) <= {38, 39, 40}
    balanced = command("balance", plan, "--seconds", "3", "--save-as", "Even", "--json")
    assert balanced.code == 0
    for name, before in balanced.json["spread_before"].items():
        after = balanced.json["spread_after"][name]
        assert before is None or after <= before / 4
    summary = command("show", plan, "--json").json
    assert sum(each["over_capacity"] for each in summary["role_types"]) == 0
    assert (summary["partners"], summary["unassigned"], summary["untagged"]) == (701, 0, 0)
    moved = command("show", plan, "--what", "moves", "--json").json
    assert len(moved) == balanced.json["moves"]
    assert all(move["reasons"] and move["from"] != move["to"] for move in moved)
    assert command("export", plan, workbook, "--scenario", "Even").code == 0
    assert zipfile.is_zipfile(workbook)


def test_two_partners_may_share_a_name_and_zero_coordinates_are_unknown(
    tmp_path: Path, command: Command
) -> None:
    plan = tmp_path / "sample.cpmplan"
    assert command("new", plan, "--sample").code == 0
    partners = command("show", plan, "--what", "partners", "--json").json
    names = Counter(each["name"] for each in partners)
    assert [name for name, count in sorted(names.items()) if count == 2] == [
        "Friendly Bike Shop",
        "Sports Products Store",
    ]
    assert len({each["id"] for each in partners}) == 701
