"""The script that builds the sample's lists, on a small made-up source."""

import csv
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from resources.samples.build_sample import FIRST_TIME_OF_ZIP, language_of, main, tier_of

FILES = {
    "crm-export/resellers-with-owner.csv": (
        "AccountNumber,StoreName,BusinessType,City,StateProvince,Country,Latitude,Longitude,CustomerTerritory,"
        "SalesToReseller_last12m\n"
        "A2,Vélo,Warehouse,Montreal,Quebec,Canada,0.0,0.0,Canada,100.5\n"
        "A1,Wheels,Warehouse,Salem,Oregon,United States,44.9,-123.0,Northwest,450000\n"
    ),
    "crm-export/owners.csv": "AccountNumber,OwnerID\nA2,278\nA1,280\n",
    "crm-export/team.csv": (
        "OwnerID,Name,Title,HomeTerritory\n280,Ann Example,Representative,Northwest\n"
        "278,Bob Example,Representative,Canada\n"
    ),
    "sales/Salesperson.csv": "EmployeeKey|Salesperson\n1|Ann Example\n2|Bob Example\n",
    "sales/SalespersonRegion.csv": "EmployeeKey|SalesTerritoryKey\n1|8\n1|9\n2|7\n",
    "sales/Region.csv": (
        "SalesTerritoryKey|Region|Group\n7|Canada|North America\n8|Southwest|North America\n"
        "9|Northwest|North America\n"
    ),
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_building_twice_gives_the_same_bytes(source: Path, tmp_path: Path) -> None:
    first, second = _built(source, tmp_path / "first"), _built(source, tmp_path / "second")
    assert first == second
    assert first.keys() == {"partners.csv", "team.xlsx", "assignments.csv"}


def test_the_workbook_does_not_say_when_it_was_built(source: Path, tmp_path: Path) -> None:
    _built(source, tmp_path / "out")
    with zipfile.ZipFile(tmp_path / "out" / "team.xlsx") as workbook:
        times = re.findall(rb"\d{4}-\d\d-\d\dT[\d:]+Z", workbook.read("docProps/core.xml"))
        assert {entry.date_time for entry in workbook.infolist()} == {FIRST_TIME_OF_ZIP}
    assert set(times) == {b"2020-06-01T00:00:00Z"}


def test_partners_stand_by_account_number_as_the_source_has_them(source: Path, tmp_path: Path) -> None:
    _built(source, tmp_path / "out")
    with (tmp_path / "out" / "partners.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["Account number"], first["Tier"], first["Language"]) == ("A1", "Platinum", "en")
    assert (second["Store name"], second["Tier"], second["Language"]) == ("Vélo", "Tech-touch", "fr")
    assert (second["Latitude"], second["Longitude"]) == ("0.0", "0.0")
    assert second["Revenue last 12 months"] == "100.5"


@pytest.mark.parametrize(
    ("revenue", "tier"), [(400_000, "Platinum"), (399_999.99, "Gold"), (0, "Tech-touch"), (-1, "Tech-touch")]
)
def test_tiers_begin_at_their_cut(revenue: float, tier: str) -> None:
    assert tier_of(revenue) == tier


@pytest.mark.parametrize(
    ("state", "country", "language"),
    [("Quebec", "Canada", "fr"), ("Ontario", "Canada", "en"), ("Hessen", "Germany", "de")],
)
def test_the_place_says_the_language(state: str, country: str, language: str) -> None:
    assert language_of({"StateProvince": state, "Country": country}) == language


def test_without_a_source_it_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--source DIR, a folder with crm-export/resellers-with-owner.csv" in _refusal([], capsys)


def test_it_names_the_files_that_are_missing(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (source / "crm-export" / "team.csv").unlink()
    assert "lacks crm-export/team.csv;" in _refusal(["--source", str(source)], capsys)


def test_an_owner_or_column_it_does_not_know_is_named(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    team = source / "crm-export" / "team.csv"
    team.write_text(FILES["crm-export/team.csv"].replace("280", "999"), encoding="utf-8")
    output = tmp_path / "out"
    output.mkdir()
    assert "'999'" in _refusal(["--source", str(source), "--output", str(output)], capsys)
    assert not list(output.iterdir())


def _built(source: Path, output: Path) -> dict[str, bytes]:
    output.mkdir()
    assert main(["--source", str(source), "--output", str(output)]) == 0
    return {path.name: path.read_bytes() for path in output.iterdir()}


def _refusal(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    return capsys.readouterr().err
