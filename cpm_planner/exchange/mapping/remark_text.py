"""Says the remarks of a proposed mapping in words."""

from typing import Final

from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import quoted

_TEXTS: Final = {
    "several-candidates": to_translate("import", "{0} is left open: it may be {columns}"),
    "own-size": to_translate(
        "import",
        "{0} is left open: {columns} may say what partners earn themselves, not what is sold to them",
    ),
    "in-thousands": to_translate(
        "import", "{0} is left open: {columns} seems to be in thousands or millions"
    ),
    "another-span": to_translate(
        "import", "{0} is left open: {columns} does not seem to be the sales of one year"
    ),
    "numbers-the-rows": to_translate("import", '"{0}" only numbers the rows and is not taken for an ID'),
    "repeats": to_translate(
        "import", '{0} is left open: "{1}" holds the same values again and again, or no single words'
    ),
    "sparse": to_translate("import", '{0} is left open: "{1}" is filled in {2} % of the rows only'),
    "number-format-open": to_translate(
        "import", "numbers can be read in several ways, taken as {0}: {others}"
    ),
    "date-order-open": to_translate("import", "dates can be read in two ways, taken as {0}"),
    "models-from-flags": to_translate(
        "import", "the sales models are taken from columns that hold yes and no: {all_columns}"
    ),
    "models-by-content": to_translate(
        "import",
        'the sales models are taken from "{0}" by what it holds, and {1} % of its values were understood',
    ),
    "by-known-words": to_translate("import", '"{0}" is taken for {1}, because it holds words of the plan'),
    "remembered": to_translate("import", "as it was mapped last, on {0}"),
    "column-renamed": to_translate("import", '"{0}" was probably renamed to "{1}"'),
    "columns-gone": to_translate("import", "no longer there: {all_columns}"),
    "columns-new": to_translate("import", "new columns: {all_columns}"),
    "column-added": to_translate("import", "{0} is new, fed by {columns}"),
    "words-new": to_translate("import", "{0}: new words are understood, please look: {others}"),
    "number-format-changed": to_translate("import", "numbers were written as {0} and are now as {1}"),
    "date-order-changed": to_translate("import", "dates were written {0} and are now {1}"),
    "default-gone": to_translate("import", "the default {0} = {1} is left out: the plan has no such thing"),
    "by-content": to_translate("import", '"{0}" has no telling header and is taken for {1} by what it holds'),
}


def describe(remark: Remark) -> str:
    """Say a remark in words, such as "revenue is left open: it may be Sales 2024, Sales 2025"."""
    texts = tuple(map(str, remark.values))
    return translate("import", _TEXTS[remark.code]).format(
        *texts, all_columns=quoted(texts), columns=quoted(texts[1:]), others=", ".join(texts[1:])
    )
