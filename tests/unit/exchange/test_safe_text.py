"""Text that a worksheet cannot hold, or that a spreadsheet program would take for something else."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.safe_text import CUT_MARK, LONGEST, cleaned, markup, needs_quote


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Ana Lima", "Ana Lima"),
        ("a\0b", "a b"),
        ("\x1fbell\x07", "bell"),
        ("lone \ud800 surrogate", "lone   surrogate"),
        ("two\r\nlines\rthree", "two\nlines\nthree"),
        ("tab\tstays", "tab\tstays"),
        (" spaces stay ", " spaces stay "),
        ("日本 😀", "日本 😀"),
        ("", ""),
    ],
)
def test_what_no_worksheet_holds_is_taken_out(text: str, clean: str) -> None:
    assert cleaned(text) == clean


@pytest.mark.parametrize("letter", ["x", "é", "😀"])
def test_text_that_is_too_long_is_cut_with_a_mark(letter: str) -> None:
    cut = cleaned(letter * 40_000)
    assert units(cut) in (LONGEST, LONGEST - 1)
    assert cut.endswith(letter + CUT_MARK)
    assert cleaned(letter * 1_000) == letter * 1_000


def test_the_longest_text_is_not_cut() -> None:
    assert cleaned("x" * LONGEST) == "x" * LONGEST


@given(st.text())
def test_any_text_is_well_formed_and_reads_back(text: str) -> None:
    clean = cleaned(text)
    read = ET.fromstring(f"<t>{markup(clean)}</t>").text or ""  # noqa: S314 - the test wrote it itself
    assert re.sub("_x005F_(?=x[0-9a-fA-F]{4}_)", "_", read) == clean.replace("\r", "\n")


@pytest.mark.parametrize("text", ["=1+1", "+49", "-5", "@home"])
def test_text_like_a_formula_is_to_be_quoted(text: str) -> None:
    assert needs_quote(text)
    assert not needs_quote("a" + text)


def test_a_passage_like_an_escape_is_escaped_itself() -> None:
    assert markup("_x000D_ & <b>") == "_x005F_x000D_ &amp; &lt;b&gt;"
