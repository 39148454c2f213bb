"""Proposals of how two tables belong together."""

from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.joining.proposal import propose_join, propose_keys
from cpm_planner.exchange.reading.values import DateOrder
from tests.unit.exchange.joining.tables import a_table

MAIN = a_table(
    "Account Number|Number|Country", *((f"AW{n:03}", str(n), "US" if n % 2 else "DE") for n in range(1, 21))
)
ORDERS = a_table(
    "Order|Reseller Number|Order date|Quantity|Sales Amount|Sales Territory Key",
    *(
        (f"SO{n}", str(n % 10 + 1), f"2026/01/{n % 28 + 1:02}", str(n % 5 + 1), f"{n}.000,50", str(n % 4 + 1))
        for n in range(1, 61)
    ),
)


def test_the_likeliest_key_comes_first_with_the_shares_that_match() -> None:
    first, *others = propose_keys(MAIN, ORDERS)
    assert (first.column, first.other_column) == ("Number", "Reseller Number")
    assert (first.rows, first.lines) == (0.5, 1.0)
    assert {(each.column, each.other_column) for each in others} == {
        ("Number", "Quantity"),
        ("Number", "Sales Territory Key"),
    }


def test_many_lines_are_summed_where_they_speak_of_sales() -> None:
    assert propose_join(MAIN, ORDERS, "orders") == Join(
        "orders",
        (("Number", "Reseller Number"),),
        (Brought("Sales Amount", Gather.SUM), Brought("Order date", Gather.LATEST)),
        numbers="de",
        dates=DateOrder.DAY_FIRST,
    )


def test_single_lines_are_brought_as_they_are() -> None:
    places = a_table("Account Number|City|Phone", *((f"AW{n:03}", f"City {n}", None) for n in range(1, 10)))
    assert propose_join(MAIN, places, "places") == Join(
        "places", (("Account Number", "Account Number"),), (Brought("City"), Brought("Phone"))
    )


def test_lines_without_figures_are_counted() -> None:
    visits = a_table("Account Number|Remark", *((f"AW{n % 9:03}", "Visit") for n in range(30)))
    join = propose_join(MAIN, visits, "visits")
    assert join is not None
    assert join.columns == (Brought("Account Number", Gather.COUNT),)


def test_the_same_name_makes_a_key_of_what_repeats() -> None:
    countries = a_table("Country|Language", ("US", "en"), ("DE", "de"))
    join = propose_join(MAIN, countries, "countries")
    assert join is not None
    assert join.on == (("Country", "Country"),)


def test_small_numbers_that_are_alike_by_chance_are_no_key() -> None:
    team = a_table("Employee|Name", ("3", "Ana"), ("4", "Ben"))
    assert [(each.column, each.is_sure) for each in propose_keys(MAIN, team)] == [("Number", False)]
    assert propose_join(MAIN, team, "team") is None


def test_tables_that_share_nothing_have_no_key() -> None:
    assert propose_keys(MAIN, a_table("Key|Empty", ("x", None))) == ()
