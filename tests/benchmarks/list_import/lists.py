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
"""The first fourteen are mapped, the last six are not."""

_TIERS: Final = ("Platinum", "Gold", "Silver", "Tech-touch")
_FIRST_DAY: Final = date(2015, 1, 1)


def rows(count: int) -> Iterator[tuple[Any, ...]]:
    """Give so many partners, each another."""
    for number in range(count):
        yield (
            *(f"P{number:06}", f"Partner number {number}", _TIERS[number % 4]),
            *(number % 2, (number + 1) % 2, int(number % 3 == 0), number * 12.34),
            *(_FIRST_DAY + timedelta(days=number % 4000), f"Segment {number % 12}", f"Region {number % 30}"),
            *(f"City {number % 3000}", f"State {number % 50}", f"Country {number % 40}"),
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
