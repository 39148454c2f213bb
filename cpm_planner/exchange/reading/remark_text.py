"""Says remarks of the reader in words; a window that speaks other languages has its own texts by code."""

from cpm_planner.exchange.reading.source_table import Remark

_MOST_VALUES_NAMED = 8
_SEPARATOR_NAMES = {
    ",": "commas",
    ";": "semicolons",
    "\t": "tabs",
    "|": "bars",
    "": "no separator, one column",
}
_TEXTS = {
    "encoding": "written in {}",
    "encoding-proposed": "probably written in {}; look at the names with accents",
    "empty-characters": "empty characters left out: {}",
    "separator": "{}",
    "quotation-mark": "cells quoted by {}",
    "backslashes": "backslashes before quotation marks",
    "loose-quotes": "rows whose quotation marks do not match, to be looked at: {}",
    "header-row": "header in row {}",
    "header-guessed": "no clear header, row {} taken for it",
    "no-header": "no header",
    "no-rows": "no rows below the header",
    "title-lines": "lines above the header left out: {}",
    "notes-below": "notes below the table left out: {}",
    "repeated-header": "rows that repeat the header left out: {}",
    "extra-cells": "cells to the right of the table left out in rows: {}",
    "short-rows": "rows with cells missing at the end: {}",
    "unnamed-columns": "columns without a name: {}",
    "renamed-columns": "names used twice: {}",
    "other-sheets": "other sheets: {}",
    "hidden-sheets": "hidden sheets: {}",
    "sheet-is-hidden": "the sheet {} is hidden in the workbook",
    "strict-workbook": "a Strict Open XML workbook",
    "hidden-rows": "hidden rows are read too: {}",
    "hidden-columns": "hidden columns are read too: {}",
    "merged-cells": "of merged cells only the first holds the value: {}",
    "filter": "a filter is set, the rows it hides are read too: {}",
    "error-cells": "cells with an error: {}",
    "percent-columns": "shown as percentages, 1 being the whole: columns {}",
    "signs-unread": "hidden parts, merged cells and cells with an error could not be looked for",
    "formulas-without-values": "formulas never calculated, read as blank: {}",
}


def describe(remark: Remark) -> str:
    """Say a remark in words, such as "header in row 3"; long lists are cut short and say so."""
    return _TEXTS[remark.code].format(_values(remark))


def _values(remark: Remark) -> str:
    if remark.code == "separator":
        return _SEPARATOR_NAMES.get(str(remark.values[0]), f"separated by {remark.values[0]!r}")
    if remark.code == "encoding-proposed":
        first, *others = map(str, remark.values)
        return f"{first} ({' or '.join(others[:2])} otherwise)" if others else first
    named = ", ".join(map(str, remark.values[:_MOST_VALUES_NAMED]))
    left = len(remark.values) - _MOST_VALUES_NAMED
    return f"{named} and {left} more" if left > 0 else named
