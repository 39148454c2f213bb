"""Recipes as TOML: what they say, and what is refused with its place."""

import pytest

from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.reading.values import DateOrder
from cpm_planner.exchange.recipe.recipe import JoinedFile, Recipe, RecipeList, SourceFile
from cpm_planner.exchange.recipe.recipe_file import format_recipe, parse_recipe
from cpm_planner.model.errors import InputError

TEXT = """
[[lists]]
kind = "team"
file = "team*.xlsx"
sheet = "Team"
header_row = 3
[lists.columns]
name = "Name"

[[lists]]
kind = "partners"
file = "accounts.csv"
encoding = "cp1252"
separator = ";"
numbers = "de"
dates = "month first"
unknown_owners = "create"
[[lists.joins]]
file = "orders-20*.csv"
on = { "Customer No" = "CustNo" }
bring = { Amount = ["sum", "count"], Day = "latest" }
[[lists.joins]]
file = "*.owners"
name = "who"
numbers = "en"
dates = "day first"
on = { "Customer No" = "Account", Land = "Country" }
bring = { Owner = "only" }
[lists.columns]
name = "Company"
revenue = "orders-20: Amount (sum)"
[lists.defaults]
tier = "Gold"
[lists.values.name.equals]
"n/a" = []
"""
RECIPE = Recipe(
    (
        RecipeList(
            ListKind.TEAM,
            SourceFile("team*.xlsx", "Team", 3),
            Mapping((ColumnMapping("name", ("Name",)),)),
        ),
        RecipeList(
            ListKind.PARTNERS,
            SourceFile("accounts.csv", encoding="cp1252", separator=";"),
            Mapping(
                (
                    ColumnMapping("name", ("Company",), ValueMap({"n/a": ()})),
                    ColumnMapping("revenue", ("orders-20: Amount (sum)",)),
                ),
                "de",
                DateOrder.MONTH_FIRST,
                {"tier": "Gold"},
                UnknownOwners.CREATE,
            ),
            (
                JoinedFile(
                    SourceFile("orders-20*.csv"),
                    Join(
                        "orders-20",
                        (("Customer No", "CustNo"),),
                        (
                            Brought("Amount", Gather.SUM),
                            Brought("Amount", Gather.COUNT),
                            Brought("Day", Gather.LATEST),
                        ),
                        "de",
                        DateOrder.MONTH_FIRST,
                    ),
                ),
                JoinedFile(
                    SourceFile("*.owners"),
                    Join("who", (("Customer No", "Account"), ("Land", "Country")), (Brought("Owner"),)),
                ),
            ),
        ),
    )
)


def test_a_recipe_is_read() -> None:
    assert parse_recipe(TEXT) == RECIPE


def test_a_recipe_is_written_so_that_it_reads_the_same() -> None:
    assert parse_recipe(format_recipe(RECIPE)) == RECIPE


LIST = '[[lists]]\nkind = "team"\nfile = "t.csv"\n[lists.columns]\nname = "Name"\n'
JOIN = '[[lists.joins]]\nfile = "o.csv"\non = {A = "B"}\nbring = {C = "sum"}\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lists = [", r"not TOML.*\(r\.toml\)"),
        ("", r"lists.*\(r\.toml\).*at least one"),
        ("lists = 1", r"lists.*\(r\.toml\).*\[\[lists\]\]"),
        ("liste = []", r"liste.*\(r\.toml\)"),
        (LIST + LIST.replace('kind = "team"\n', ""), r'"kind" is missing \(r\.toml, list 2\)'),
        (LIST.replace("team", "teams"), r"teams.*\(r\.toml, list 1\).*partners, team, assignments"),
        (LIST.replace('file = "t.csv"\n', ""), r'"file" is missing \(r\.toml, list 1\)'),
        (LIST.replace("file", "header_row = true\nfile"), "header_row.*whole number"),
        (LIST.replace("file", "sheet = 1\nfile"), "sheet.*text"),
        (LIST.replace("name =", "nom ="), r"nom.*\(r\.toml, list 1\)"),
        (LIST.replace("file", "fil = 1\nfile"), r'"fil" is not a key.*\(r\.toml, list 1\)'),
        (LIST + JOIN.replace('file = "o.csv"\n', ""), r'"file" is missing \(r\.toml, list 1, join 1\)'),
        (LIST + JOIN.replace("o.csv", "*.csv"), r'"name" is missing \(r\.toml, list 1, join 1\)'),
        (LIST + JOIN.replace('"sum"', '"total"'), r'"total".*\(r\.toml, list 1, join 1\).*only, first, sum'),
        (LIST + JOIN.replace('"B"', "1"), r'"A" cannot be 1.*join 1'),
        (LIST + JOIN.replace('on = {A = "B"}\n', ""), r"no key \(r\.toml, list 1\)"),
        (LIST + JOIN.replace('bring = {C = "sum"}\n', ""), r"brings no column \(r\.toml, list 1\)"),
        (LIST + JOIN + JOIN, r"brought twice \(r\.toml, list 1\)"),
        (LIST + "[lists.joins]\nx = 1", "joins.*tables"),
    ],
)
def test_what_means_nothing_is_refused_with_its_place(text: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        parse_recipe(text, "r.toml")
