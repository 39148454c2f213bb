"""Reads text tables: cells between commas, semicolons, tabs or bars, some of them in quotation marks."""

import csv
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from itertools import chain, islice

from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.reading.file_kind import not_a_table
from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, table_too_large
from cpm_planner.exchange.reading.separators import excel_hint, likeliest_separator
from cpm_planner.exchange.reading.source_table import RawGrid, Remark, Row
from cpm_planner.exchange.reading.text_encoding import text_encoding
from cpm_planner.model.errors import CancelledError, InputError

_SAMPLE_LINES = 300
_SAMPLE_CHARACTERS = 256 * 1024
_ROWS_BETWEEN_LOOKS = 2_000
_END_MARK = "end of the file"
_UNUSED_CHARACTER = "\x1f"


def text_grid(
    content: bytes,
    name: str,
    *,
    encoding: str | None = None,
    separator: str | None = None,
    cancelled: Cancelled = never,
) -> RawGrid:
    """Read all rows of a text table; every cell is text, empty cells are None.

    Args:
        content: the whole file.
        name: the file's name, for errors.
        encoding: how it is written; None to find out.
        separator: what stands between the cells; None to find out.
        cancelled: asked now and then; True stops the reading.

    Raises:
        InputError: the encoding does not fit, a quotation mark never closes, or the table is too large.
        CancelledError: ``cancelled`` said so.
    """
    encoding, encoding_remark = text_encoding(content, encoding, name)
    source = _TextSource(name, content, encoding, cancelled)
    chosen, hinted = _separator(source, separator)
    rows, quote_remarks = _rows(source, chosen)
    remarks = (encoding_remark, Remark("separator", (chosen,)), *quote_remarks)
    if hinted:
        return RawGrid([(), *rows[1:]], remarks=remarks)
    return RawGrid(rows, remarks=remarks)


class _TextSource:
    """A decoded file that can be gone through line by line as often as needed."""

    def __init__(self, name: str, content: bytes, encoding: str, cancelled: Cancelled) -> None:
        self.name = name
        self.cancelled = cancelled
        self._content = content
        self._encoding = encoding

    def lines(self) -> Iterator[str]:
        """Give the lines with their endings, without a byte order mark."""
        text = TextIOWrapper(BytesIO(self._content), encoding=self._encoding, newline="")
        first = text.readline().removeprefix("\ufeff")
        for line in chain([first] if first else [], text):
            if "\x00" in line:
                raise not_a_table(self.name)
            yield line

    def sample(self) -> list[str]:
        """Give the first lines, few enough to be tried with every separator."""
        lines: list[str] = []
        size = 0
        for line in islice(self.lines(), _SAMPLE_LINES):
            lines.append(line)
            size += len(line)
            if size > _SAMPLE_CHARACTERS:
                break
        return lines


def _separator(source: _TextSource, asked: str | None) -> tuple[str, bool]:
    """Choose the separator, and tell whether the first line is only there to name it."""
    sample = source.sample()
    hint = excel_hint(sample[0]) if sample else None
    if asked is not None:
        if len(asked) != 1 or asked in '\r\n"':
            raise InputError(
                code="separator-unusable",
                what=f"{asked!r} cannot separate cells",
                where=source.name,
                remedy="Use one character, such as a comma, a semicolon, a tab or a bar",
            )
        return asked, hint is not None
    if hint is not None:
        return hint, True
    return likeliest_separator(sample), False


def _rows(source: _TextSource, separator: str) -> tuple[list[Row], tuple[Remark, ...]]:
    """Read with strict quotes; where somebody left a stray one, read again as spreadsheets do and say so."""
    try:
        return _parsed(source, separator, strict=True), ()
    except csv.Error as error:
        if "field larger" in str(error):
            raise _endless_cell(source.name) from error
    try:
        return _parsed(source, separator, strict=False), (Remark("loose-quotes"),)
    except csv.Error as error:
        raise _endless_cell(source.name) from error


def _parsed(source: _TextSource, separator: str, *, strict: bool) -> list[Row]:
    reader = csv.reader(
        chain(source.lines(), ["\n", _END_MARK]), delimiter=separator or _UNUSED_CHARACTER, strict=strict
    )
    rows: list[Row] = []
    cells = 0
    for fields in reader:
        if len(rows) % _ROWS_BETWEEN_LOOKS == 0 and source.cancelled():
            raise CancelledError
        cells += len(fields)
        if cells > MAXIMUM_CELLS:
            raise table_too_large(source.name)
        rows.append(tuple([field or None for field in fields]))
    if rows[-1] != (_END_MARK,):
        raise _endless_cell(source.name)
    return rows[:-1]


def _endless_cell(name: str) -> InputError:
    return InputError(
        code="quote-unclosed",
        what="A quotation mark opens a cell and never closes it",
        where=name,
        remedy="Close or remove it, or save the list as an Excel workbook (.xlsx)",
    )
