"""Says remarks of the reader in words."""

from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import some_of

_MOST_VALUES_NAMED = 8
_SEPARATOR_NAMES = {
    ",": to_translate("import", "commas"),
    ";": to_translate("import", "semicolons"),
    "\t": to_translate("import", "tabs"),
    "|": to_translate("import", "bars"),
    "": to_translate("import", "no separator, one column"),
}
_TEXTS = {
    "encoding": to_translate("import", "written in {values}"),
    "encoding-proposed": to_translate(
        "import", "probably written in {values}; look at the names with accents"
    ),
    "empty-characters": to_translate("import", "empty characters left out: {values}"),
    "separator": "{values}",
    "quotation-mark": to_translate("import", "cells quoted by {values}"),
    "backslashes": to_translate("import", "backslashes before quotation marks"),
    "loose-quotes": to_translate(
        "import", "rows whose quotation marks do not match, to be looked at: {values}"
    ),
    "header-row": to_translate("import", "header in row {values}"),
    "header-guessed": to_translate("import", "no clear header, row {values} taken for it"),
    "no-header": to_translate("import", "no header"),
    "no-rows": to_translate("import", "no rows below the header"),
    "title-lines": to_translate("import", "lines above the header left out: {values}"),
    "notes-below": to_translate("import", "notes below the table left out: {values}"),
    "repeated-header": to_translate("import", "rows that repeat the header left out: {values}"),
    "extra-cells": to_translate("import", "cells to the right of the table left out in rows: {values}"),
    "short-rows": to_translate("import", "rows with cells missing at the end: {values}"),
    "unnamed-columns": to_translate("import", "columns without a name: {values}"),
    "renamed-columns": to_translate("import", "names used twice: {values}"),
    "other-sheets": to_translate("import", "other sheets: {values}"),
    "hidden-sheets": to_translate("import", "hidden sheets: {values}"),
    "sheet-is-hidden": to_translate("import", "the sheet {values} is hidden in the workbook"),
    "strict-workbook": to_translate("import", "a Strict Open XML workbook"),
    "hidden-rows": to_translate("import", "hidden rows are read too: {values}"),
    "hidden-columns": to_translate("import", "hidden columns are read too: {values}"),
    "merged-cells": to_translate("import", "of merged cells only the first holds the value: {values}"),
    "filter": to_translate("import", "a filter is set, the rows it hides are read too: {values}"),
    "error-cells": to_translate("import", "cells with an error: {values}"),
    "percent-columns": to_translate("import", "shown as percentages, 1 being the whole: columns {values}"),
    "signs-unread": to_translate(
        "import", "hidden parts, merged cells and cells with an error could not be looked for"
    ),
    "formulas-without-values": to_translate("import", "formulas never calculated, read as blank: {values}"),
}


def describe(remark: Remark) -> str:
    """Say a remark in words, such as "header in row 3"; long lists are cut short and say so."""
    return translate("import", _TEXTS[remark.code]).format(values=_values(remark))


def _values(remark: Remark) -> str:
    if remark.code == "separator":
        known = _SEPARATOR_NAMES.get(str(remark.values[0]))
        if known is not None:
            return translate("import", known)
        return translate("import", "separated by {mark}").format(mark=repr(remark.values[0]))
    if remark.code == "encoding-proposed":
        first, *others = map(str, remark.values)
        if not others:
            return first
        named = translate("import", " or ").join(others[:2])
        return translate("import", "{first} ({others} otherwise)").format(first=first, others=named)
    return some_of([*map(str, remark.values)], _MOST_VALUES_NAMED)
