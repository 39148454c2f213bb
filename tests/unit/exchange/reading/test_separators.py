"""The separator is the one under which a text looks like a table."""

import pytest

from cpm_planner.exchange.reading.quoted_lines import Dialect
from cpm_planner.exchange.reading.separators import NO_SEPARATOR, excel_hint, likeliest_dialect


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("Id,Name\n1,Acme\n2,Blue", ","),
        ("Id;Name;Sum\n1;Acme;1,5\n2;Blue;2,5", ";"),
        ("Name;Sum\nAcme;1.234,50\nBlue;7,00", ";"),
        ("Name;A;B\nAcme;1,5;2,5\nBlue;3,5;4,5", ";"),
        ("Id\tName, Place\n1\tAcme, Ulm\n2\tBlue, Bonn", "\t"),
        ("Id|Name\n1|Acme", "|"),
        ('Name,Models\n"Acme, Inc.",a;b\n"Blue, Ltd.",c;d', ","),
        ("Partners of January 2026, draft\nId;Name;City\n1;Acme;Ulm\n2;Blue;Bonn\n3;Car;Kiel", ";"),
        ("Name\nAcme\nBlue", NO_SEPARATOR),
        ("Name\nAcme, Inc.\nBlue", NO_SEPARATOR),
        ("", NO_SEPARATOR),
    ],
)
def test_the_likeliest_separator(text: str, separator: str) -> None:
    assert likeliest_dialect(text.splitlines(keepends=True))[0] == Dialect(separator)


@pytest.mark.parametrize(
    ("text", "dialect", "width"),
    [
        ("Id,Name\n1,'Acme, Inc.',\n2,'Blue',\n", Dialect(",", "'"), 3),
        ("Id,Name\n1,O'Neil\n2,'t Hooft\n", Dialect(","), 2),
        ('Id, Name\n1, "Acme, Inc."\n2, "Blue"\n', Dialect(",", is_spaced=True), 2),
        ('Id,Name\n1,"A \\"B\\", C"\n2,"Blue"\n', Dialect(",", has_backslashes=True), 2),
        ('Id "Name" "City"\n1 "Acme, Inc." "Ulm"\n2 "Blue Sky" "Bonn"\n', Dialect(" "), 3),
        ('Name\nThe "Big" Store\nA Small Store\nOne More Store\n', Dialect(""), 1),
        ('Id,Name\n1,"Acme\n2,Blue\n3,Sky\n', Dialect(","), 2),
    ],
)
def test_unusual_dialects_are_known_by_their_signs(text: str, dialect: Dialect, width: int) -> None:
    assert likeliest_dialect(text.splitlines(keepends=True)) == (dialect, width)


def test_a_separator_that_is_known_is_kept() -> None:
    assert likeliest_dialect(["a,b;c\n"], ";") == (Dialect(";"), 2)


@pytest.mark.parametrize(
    ("line", "separator"), [("sep=;\r\n", ";"), ("SEP=\t\n", "\t"), ("Id;Name", None), ("", None)]
)
def test_a_first_line_may_name_the_separator(line: str, separator: str | None) -> None:
    assert excel_hint(line) == separator
