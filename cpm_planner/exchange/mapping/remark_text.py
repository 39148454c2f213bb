"""Says the remarks of a proposed mapping in words; other languages have their own texts by code."""

from typing import Final

from cpm_planner.exchange.reading.source_table import Remark

_TEXTS: Final = {
    "several-candidates": "{0} is left open: it may be {others}",
    "own-size": "{0} is left open: {others} may say what partners earn themselves, not what is sold to them",
    "in-thousands": "{0} is left open: {others} seems to be in thousands or millions",
    "another-span": "{0} is left open: {others} does not seem to be the sales of one year",
    "numbers-the-rows": "{0} only numbers the rows and is not taken for an id",
    "repeats": "{0} is left open: {1} holds the same values again and again, or no single words",
    "sparse": "{0} is left open: {1} is filled in {2} % of the rows only",
    "number-format-open": "numbers can be read in several ways, taken as {0}: {others}",
    "date-order-open": "dates can be read in two ways, taken as {0}",
    "models-from-flags": "the sales models are taken from columns that hold yes and no: {0}, {others}",
    "models-by-content": "the sales models are taken from {0} by what it holds, understood in {1} % of it",
    "by-known-words": "{0} is taken for {1}, because it holds words of the plan",
    "remembered": "as it was mapped last, on {0}",
    "column-renamed": "{0} was probably renamed to {1}",
    "columns-gone": "no longer there: {all}",
    "columns-new": "new columns: {all}",
    "column-added": "{0} is new, fed by {others}",
    "words-new": "{0}: new words are understood, please look: {others}",
    "number-format-changed": "numbers were written as {0} and are now as {1}",
    "date-order-changed": "dates were written {0} and are now {1}",
    "default-gone": "the default {0} = {1} is left out: the plan has no such thing",
    "by-content": "{0} has no telling header and is taken for {1} by what it holds",
}


def describe(remark: Remark) -> str:
    """Say a remark in words, such as "revenue is left open: it may be Sales 2024, Sales 2025"."""
    texts = tuple(map(str, remark.values))
    return _TEXTS[remark.code].format(*texts, all=", ".join(texts), others=", ".join(texts[1:]))
