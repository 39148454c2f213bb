"""A long list of partners as a CRM exports it: what the plan uses, and what it does not."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook

HEADER: Final = (
    *("Account ID", "Account Name", "Partner Tier", "Sell to", "Sell through", "Sell with", "Revenue"),
    *("Partner since", "Segment", "Region", "City", "State", "Country", "Owner"),
    *("Website", "Phone", "Employees", "Industry", "Created by", "Last activity"),
)
"""The first fourteen tell something of a partner, the last six nothing that the plan keeps."""

_TIERS: Final = ("Platinum", "Gold", "Silver", "Tech-touch")
_PLACES: Final = (
    ("Lyon", "Auvergne-Rhône-Alpes", "France"),
    ("Köln", "Nordrhein-Westfalen", "Germany"),
    ("Gent", "", "Belgium"),
    ("Bologna", "Emilia-Romagna", "Italy"),
    ("Austin", "Texas", "United States"),
    ("Denver", "Colorado", "United States"),
    ("Porto", "", "Portugal"),
    ("Toronto", "Ontario", "Canada"),
)
_FIRST_DAY: Final = date(2015, 1, 1)


def rows(count: int) -> Iterator[tuple[Any, ...]]:
    """Give so many partners, each another."""
    for number in range(count):
        yield (
            *(f"P{number:06}", f"Partner number {number}", _TIERS[number % 4]),
            *(number % 2, (number + 1) % 2, int(number % 3 == 0), number * 12.34),
            *(_FIRST_DAY + timedelta(days=number % 4000), f"Segment {number % 12}", f"Region {number % 30}"),
            *_PLACES[number % len(_PLACES)],
            *(f"Owner {number % 80}", f"www.partner{number}.example", f"+49 30 {number:07}"),
            *(number % 900, f"Industry {number % 25}", f"Colleague {number % 200}"),
            _FIRST_DAY + timedelta(days=number % 3500),
        )


def write_list(count: int, path: Path) -> None:
    """Write a workbook of so many partners."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Partners")
    sheet.append(HEADER)
    for cells in rows(count):
        sheet.append(cells)
    workbook.save(path)
