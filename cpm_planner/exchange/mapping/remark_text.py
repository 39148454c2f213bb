"""Says the remarks of a proposed mapping in words; other languages have their own texts by code."""

from typing import Final

from cpm_planner.exchange.reading.source_table import Remark

_TEXTS: Final = {
    "several-candidates": "{} is left open: it may be {}",
    "own-size": "{} is left open: {} may say what partners earn themselves, not what is sold to them",
    "numbers-the-rows": "{} only numbers the rows and is not taken for an id",
    "repeats": "{} is left open: {} holds the same values again and again",
    "number-format-open": "numbers can be read in several ways, taken as {}: {}",
    "date-order-open": "dates can be read in two ways, taken as {}",
    "by-content": "{} has no telling header and is taken for {} by what it holds",
}


def describe(remark: Remark) -> str:
    """Say a remark in words, such as "revenue is left open: it may be Sales 2024, Sales 2025"."""
    first, *others = map(str, remark.values)
    return _TEXTS[remark.code].format(first, ", ".join(others))
