"""Every remark can be said in words."""

import pytest

from cpm_planner.exchange.reading import remark_text
from cpm_planner.exchange.reading.remark_text import describe
from cpm_planner.exchange.reading.source_table import Remark


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        (Remark("separator", (",",)), "commas"),
        (Remark("separator", ("~",)), "separated by '~'"),
        (Remark("header-row", (1,)), "header in row 1"),
        (Remark("no-header"), "no header"),
        (
            Remark("hidden-rows", tuple(range(1, 13))),
            "hidden rows are read too: 1, 2, 3, 4, 5, 6, 7, 8 and 4 more",
        ),
        (
            Remark("encoding-proposed", ("cp1252", "cp1250", "cp1254", "cp1257")),
            "probably written in cp1252 (cp1250 or cp1254 otherwise); look at the names with accents",
        ),
        (
            Remark("encoding-proposed", ("utf-16-le",)),
            "probably written in utf-16-le; look at the names with accents",
        ),
    ],
)
def test_remarks_are_said_in_words(remark: Remark, words: str) -> None:
    assert describe(remark) == words


@pytest.mark.parametrize("code", sorted(remark_text._TEXTS))
def test_every_code_has_words(code: str) -> None:
    assert describe(Remark(code, ("cp1252",)))
