"""The separator is the one under which a text looks like a table."""

import pytest

from cpm_planner.exchange.reading.separators import NO_SEPARATOR, excel_hint, likeliest_separator


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
    assert likeliest_separator(text.splitlines(keepends=True)) == separator


@pytest.mark.parametrize(
    ("line", "separator"), [("sep=;\r\n", ";"), ("SEP=\t\n", "\t"), ("Id;Name", None), ("", None)]
)
def test_a_first_line_may_name_the_separator(line: str, separator: str | None) -> None:
    assert excel_hint(line) == separator
