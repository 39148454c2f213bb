"""Reads text tables: cells between commas, semicolons, tabs or bars, some of them in quotation marks."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO, TextIOWrapper
from itertools import islice
from pathlib import Path

from cpm_planner.exchange.reading.file_kind import no_table_in_markup
from cpm_planner.exchange.reading.html_table import html_grid
from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, table_too_large
from cpm_planner.exchange.reading.quoted_lines import QUOTE, Dialect, records
from cpm_planner.exchange.reading.separators import excel_hint, likeliest_dialect
from cpm_planner.exchange.reading.source_table import EncodingProposal, RawGrid, Remark, Row
from cpm_planner.exchange.reading.text_encoding import encoding_choices, text_encoding
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

_SAMPLE_LINES = 300
_SAMPLE_CHARACTERS = 256 * 1024
_ROWS_IN_A_PIECE = 2_000
_MOST_ROWS_NAMED = 1_000
_DECLARED = re.compile(rb"""<meta[^>]*charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_DECLARED_WITHIN = 4 * 1024


def encodings_of(path: Path) -> Iterator[EncodingProposal]:
    """Give the encodings a text file may be written in; runs in a child process."""
    yield from encoding_choices(path.read_bytes())


def text_pieces(path: Path, encoding: str | None, separator: str | None) -> Iterator[RawGrid]:
    """Give the rows of a text file in pieces, as ``grid_pieces`` does; runs in a child process."""
    yield from grid_pieces(path.read_bytes(), path.name, encoding=encoding, separator=separator)


def page_pieces(path: Path, encoding: str | None) -> Iterator[RawGrid]:
    """Give the largest table of a web page; runs in a child process.

    Raises:
        InputError: the encoding does not fit, there is no table, or it is too large.
    """
    content = path.read_bytes()
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    asked = encoding or (declared.group(1).decode() if declared else None)
    chosen, remarks = text_encoding(content, asked, path.name)
    grid = html_grid(content.decode(chosen).removeprefix("\ufeff"), path.name)
    if grid is None:
        raise no_table_in_markup(path.name)
    yield RawGrid((), remarks=remarks)
    yield grid


def pasted_pieces(text: str, page: str, name: str) -> Iterator[RawGrid]:
    """Give the rows of a pasted range in pieces; runs in a child process.

    The text is taken where it has several cells in a row, else the table of the web page pasted beside it.
    """
    grid = html_grid(page, name) if page and "\t" not in text else None
    if grid is not None:
        yield grid
        return
    lines = _lines(text.encode("utf-8", "replace"), "utf-8")
    dialect, width = likeliest_dialect(_sample(lines), "\t")
    yield from _row_pieces(lines, dialect, width, name, first_row_number=1)


def grid_pieces(
    content: bytes, name: str, *, encoding: str | None = None, separator: str | None = None
) -> Iterator[RawGrid]:
    """Give the rows of a text table, top to bottom, with remarks first and last; every cell is text or None.

    Args:
        content: the whole file.
        name: the file's name, for errors.
        encoding: how it is written; None to find out.
        separator: what stands between the cells; None to find out.

    Raises:
        InputError: the encoding does not fit, the separator is none, or the table is too large.
    """
    _refuse_unusable(separator, name)
    chosen, encoding_remarks = text_encoding(content, encoding, name)
    lines = _lines(content, chosen)
    sample = _sample(lines)
    hint = excel_hint(sample[0]) if sample else None
    dialect, width = likeliest_dialect(sample[1:] if hint else sample, separator or hint)
    yield RawGrid((), remarks=(*encoding_remarks, *_dialect_remarks(dialect)))
    if hint is not None:
        yield RawGrid([()])
        lines = lines[1:]
    yield from _row_pieces(lines, dialect, width, name, first_row_number=1 + (hint is not None))


def _lines(content: bytes, encoding: str) -> list[str]:
    """Give the lines with their endings, without a byte order mark and empty characters."""
    lines = list(TextIOWrapper(BytesIO(content), encoding=encoding, newline=""))
    if lines:
        lines[0] = lines[0].removeprefix("\ufeff")
    return [line.replace("\x00", "") for line in lines] if any("\x00" in line for line in lines) else lines


def _sample(lines: Sequence[str]) -> list[str]:
    """Give the first lines, few enough to be tried with every separator."""
    sample: list[str] = []
    size = 0
    for line in islice(lines, _SAMPLE_LINES):
        sample.append(line[:_SAMPLE_CHARACTERS])
        size += len(line)
        if size > _SAMPLE_CHARACTERS:
            break
    return sample


def _row_pieces(
    lines: Sequence[str], dialect: Dialect, width: int, name: str, *, first_row_number: int
) -> Iterator[RawGrid]:
    rows: list[Row] = []
    doubtful: list[int] = []
    cells = 0
    for number, (fields, is_doubtful) in enumerate(records(lines, dialect, width), start=first_row_number):
        rows.append(tuple([field or None for field in fields]))
        cells += len(fields)
        if cells > MAXIMUM_CELLS:
            raise table_too_large(name)
        if is_doubtful:
            doubtful.append(number)
        if len(rows) == _ROWS_IN_A_PIECE:
            yield RawGrid(rows)
            rows = []
    named = tuple(doubtful[:_MOST_ROWS_NAMED])
    yield RawGrid(rows, remarks=(Remark("loose-quotes", named),) if named else ())


def _dialect_remarks(dialect: Dialect) -> Iterator[Remark]:
    yield Remark("separator", (dialect.separator,))
    if dialect.quote != QUOTE:
        yield Remark("quotation-mark", (dialect.quote,))
    if dialect.has_backslashes:
        yield Remark("backslashes")


def _refuse_unusable(separator: str | None, name: str) -> None:
    if separator is not None and (len(separator) != 1 or separator in '\r\n"'):
        raise InputError(
            code="separator-unusable",
            what=translate("import", "{separator} cannot separate cells").format(separator=repr(separator)),
            where=name,
            remedy=translate("import", "Use one character, such as a comma, a semicolon, a tab or a bar"),
        )
