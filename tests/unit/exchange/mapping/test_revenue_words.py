"""Headers of sales: whose, of which time, in which unit."""

import pytest

from cpm_planner.exchange.mapping.words.revenue import Sales, sales_of


@pytest.mark.parametrize(
    ("header", "sales"),
    [
        ("Net Sales EUR", Sales.A_YEAR),
        ("Umsatz 12 Monate", Sales.A_YEAR),
        ("CA 12 derniers mois", Sales.A_YEAR),
        ("Facturación últimos 12 meses", Sales.A_YEAR),
        ("SalesToReseller_last12m", Sales.A_YEAR),
        ("Revenue FY 2025", Sales.A_YEAR),
        ("Jahresumsatz", Sales.OWN_SIZE),
        ("Annual Revenue", Sales.OWN_SIZE),
        ("Chiffre d'affaires annuel", Sales.OWN_SIZE),
        ("Rev 2024 (kUSD)", Sales.IN_THOUSANDS),
        ("Sales m EUR", Sales.IN_THOUSANDS),
        ("Umsatz in T€", Sales.IN_THOUSANDS),
        ("Sales YTD", Sales.ANOTHER_SPAN),
        ("SalesToReseller_2017-07_2020-05", Sales.ANOTHER_SPAN),
        ("Total Revenue", Sales.ANOTHER_SPAN),
        ("Sales of bicycles", Sales.UNCLEAR),
        ("Sales Target", None),
        ("Sales Person ID", None),
        ("Postal Code", None),
    ],
)
def test_headers_of_sales_are_understood(header: str, sales: Sales | None) -> None:
    assert sales_of(header) is sales
