"""Reads from the style sheet of an .xlsx workbook which styles of cells say something about their numbers."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from cpm_planner.exchange.reading.number_styles import NumberStyle, number_style


def telling_styles(style_sheet: Element) -> Mapping[int, NumberStyle]:
    """Give the styles that show percentages or leading zeros, by the number cells refer to them by."""
    codes = {
        element.get("numFmtId", ""): element.get("formatCode", "")
        for element in style_sheet.iter()
        if _local(element) == "numFmt"
    }
    cells = next((element for element in style_sheet.iter() if _local(element) == "cellXfs"), None)
    styles: dict[int, NumberStyle] = {}
    for number, element in enumerate(cells if cells is not None else ()):
        format_id = element.get("numFmtId", "")
        style = number_style(int(format_id) if format_id.isdecimal() else 0, codes.get(format_id, ""))
        if style is not None:
            styles[number] = style
    return styles


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
