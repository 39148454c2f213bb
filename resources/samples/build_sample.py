"""Builds the lists of the sample plan from Adventure Works: partners.csv, team.xlsx, assignments.csv.

The source says who the partners and their owners are and what was sold to them. It knows no tiers, languages
and role types: those are the tables below, chosen so that the work fits the team, though not as it is shared
out at first: in each role type somebody has far too much and somebody far too little. The same source gives
the same bytes.
"""

import argparse
import csv
import io
import re
import sys
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

Row = Mapping[str, str]
Cell = str | int | float

RESELLERS: Final = Path("crm-export", "resellers-with-owner.csv")
OWNERS: Final = Path("crm-export", "owners.csv")
TEAM: Final = Path("crm-export", "team.csv")
SALESPEOPLE: Final = Path("sales", "Salesperson.csv")
TERRITORIES_OF_SALESPEOPLE: Final = Path("sales", "SalespersonRegion.csv")
TERRITORIES: Final = Path("sales", "Region.csv")
SOURCE_FILES: Final = (RESELLERS, OWNERS, TEAM, SALESPEOPLE, TERRITORIES_OF_SALESPEOPLE, TERRITORIES)

TIERS: Final = (
    # tier, revenue in the last 12 months from which a partner is in it
    ("Platinum", 400_000),
    ("Gold", 300_000),
    ("Silver", 250_000),
    ("Bronze", 110_000),
    ("Tech-touch", 0),
)

LANGUAGES: Final = {"Germany": "de", "France": "fr"}
FRENCH_STATES: Final = {"Quebec"}
OTHER_LANGUAGE: Final = "en"

SEATS: Final = {
    # owner: role type, FTE, languages
    "275": ("Partner account manager", 1.0, "en"),
    "276": ("Partner account manager", 1.0, "en"),
    "277": ("Co-sell manager", 1.0, "en"),
    "278": ("Partner account manager", 1.0, "en; fr"),
    "279": ("Distribution manager", 1.0, "en"),
    "280": ("Co-sell manager", 1.0, "en"),
    "281": ("Co-sell manager", 1.0, "en"),
    "282": ("Partner account manager", 1.0, "en; fr"),
    "283": ("Partner account manager", 1.0, "en"),
    "286": ("Co-sell manager", 0.6, "en"),
    "288": ("Distribution manager", 1.0, "en; de"),
    "289": ("Distribution manager", 1.0, "en; fr"),
    "290": ("Distribution manager", 1.0, "en; fr"),
}
TEAM_HEADER: Final = (
    "Owner ID",
    "Name",
    "Title",
    "Role type",
    "Status",
    "FTE",
    "Home regions",
    "Languages",
    "Cost centre",
)
PARTNERS_HEADER: Final = (
    "Account number",
    "Store name",
    "Business type",
    "Tier",
    "Revenue last 12 months",
    "City",
    "State",
    "Country",
    "Territory",
    "Language",
    "Latitude",
    "Longitude",
)
ASSIGNMENTS_HEADER: Final = ("Account number", "Owner ID")

FIRST_TIME_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
TIME_OF_SAVING: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the lists from the command line's arguments, those of the process by default."""
    parser = argparse.ArgumentParser(
        description="Build the lists of the sample plan from the Adventure Works files.",
        epilog="example: python resources/samples/build_sample.py --source ~/adventure-works",
    )
    parser.add_argument("--source", type=Path, metavar="DIR", help="folder of the Adventure Works files")
    parser.add_argument(
        "--output", type=Path, metavar="DIR", default=Path(__file__).parent, help="where the lists go"
    )
    chosen = parser.parse_args(arguments)
    if chosen.source is None:
        files = _listed(SOURCE_FILES)
        parser.error(f"say where the Adventure Works files are: --source DIR, a folder with {files}")
    missing = [path for path in SOURCE_FILES if not (chosen.source / path).is_file()]
    if missing:
        parser.error(f"{chosen.source} lacks {_listed(missing)}; give the folder that holds them")
    try:
        build(chosen.source, chosen.output)
    except KeyError as error:
        parser.error(f"{chosen.source} holds other files of these names: {error} is unknown or missing")
    return 0


def build(source: Path, output: Path) -> None:
    """Build all three lists, then put them in the place of what is there.

    Raises:
        KeyError: the source lacks a column, or names somebody that it or the tables above do not know.
    """
    partner_rows, team_rows, assignment_rows = partners(source), team(source), assignments(source)
    write_text(output / "partners.csv", PARTNERS_HEADER, partner_rows)
    write_workbook(output / "team.xlsx", TEAM_HEADER, team_rows)
    write_text(output / "assignments.csv", ASSIGNMENTS_HEADER, assignment_rows)


def partners(source: Path) -> list[tuple[Cell, ...]]:
    """List the partners by account number; a place of 0, 0 is left as the source has it."""
    return sorted(
        (
            row["AccountNumber"],
            row["StoreName"],
            row["BusinessType"],
            tier_of(float(row["SalesToReseller_last12m"])),
            row["SalesToReseller_last12m"],
            row["City"],
            row["StateProvince"],
            row["Country"],
            row["CustomerTerritory"],
            language_of(row),
            row["Latitude"],
            row["Longitude"],
        )
        for row in read(source / RESELLERS)
    )


def team(source: Path) -> list[tuple[Cell, ...]]:
    """List the owners by their id."""
    territories, groups = _territories_by_name(source), _groups_by_territory(source)
    rows = []
    for row in read(source / TEAM):
        home, (role_type, fte, languages) = row["HomeTerritory"], SEATS[row["OwnerID"]]
        regions = dict.fromkeys((home, *territories[row["Name"]]))
        cost_centre = f"Channel {groups[home]}"
        name = (row["OwnerID"], row["Name"], row["Title"])
        rows.append((*name, role_type, "active", fte, "; ".join(regions), languages, cost_centre))
    return sorted(rows)


def assignments(source: Path) -> list[tuple[Cell, ...]]:
    """List who owns which partner, by account number."""
    return sorted((row["AccountNumber"], row["OwnerID"]) for row in read(source / OWNERS))


def tier_of(revenue: float) -> str:
    """Give the tier of a partner with this revenue in the last 12 months."""
    return next((tier for tier, least in TIERS if revenue >= least), TIERS[-1][0])


def language_of(row: Row) -> str:
    """Give the language spoken where a reseller is."""
    if row["StateProvince"] in FRENCH_STATES:
        return "fr"
    return LANGUAGES.get(row["Country"], OTHER_LANGUAGE)


def read(path: Path) -> list[Row]:
    """Read one file of the source; those of the folder "sales" are parted by "|"."""
    separator = "|" if path.parent.name == "sales" else ","
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=separator))


def write_text(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a list as CSV in UTF-8, marked as such for Excel."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_workbook(path: Path, header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Write a list as the only sheet of a workbook, named as the file."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = path.stem.title()
    sheet.freeze_panes = "A2"
    for row in (header, *rows):
        sheet.append(row)
    for number, cells in enumerate(sheet.columns, start=1):
        width = max(len(str(cell.value)) for cell in cells) + 2
        sheet.column_dimensions[get_column_letter(number)].width = width
    for cell in sheet[1]:
        cell.font, cell.alignment = Font(bold=True), Alignment(vertical="top")
    for cell in sheet[get_column_letter(header.index("FTE") + 1)][1:]:
        cell.number_format = "0%"
    saved = io.BytesIO()
    workbook.save(saved)
    path.write_bytes(without_times(saved.getvalue()))


def without_times(workbook: bytes) -> bytes:
    """Give a workbook with the time of saving taken out, so that the same content is the same bytes."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as saved, zipfile.ZipFile(result, "w") as timeless:
        for name in saved.namelist():
            content = TIME_OF_SAVING.sub(rb"\g<1>2020-06-01T00:00:00Z", saved.read(name))
            timeless.writestr(zipfile.ZipInfo(name, FIRST_TIME_OF_ZIP), content, zipfile.ZIP_DEFLATED)
    return result.getvalue()


def _territories_by_name(source: Path) -> dict[str, list[str]]:
    """Give the territories each salesperson covers, by the person's name."""
    names = {row["EmployeeKey"]: row["Salesperson"] for row in read(source / SALESPEOPLE)}
    regions = {row["SalesTerritoryKey"]: row["Region"] for row in read(source / TERRITORIES)}
    territories: dict[str, list[str]] = {}
    for row in read(source / TERRITORIES_OF_SALESPEOPLE):
        territories.setdefault(names[row["EmployeeKey"]], []).append(regions[row["SalesTerritoryKey"]])
    return territories


def _groups_by_territory(source: Path) -> dict[str, str]:
    return {row["Region"]: row["Group"] for row in read(source / TERRITORIES)}


def _listed(paths: Iterable[Path]) -> str:
    return ", ".join(path.as_posix() for path in paths)


if __name__ == "__main__":
    sys.exit(main())
