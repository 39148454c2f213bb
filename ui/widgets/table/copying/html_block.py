"""The first table of an HTML text as a block of cells: merged cells, line breaks and formats included."""

from html.parser import HTMLParser
from typing import Final

_MOST_SPANNED: Final = 1_000
"""A cell that claims to be longer or wider than this is a mistake, or meant to fill the memory."""

_UNSEEN: Final = frozenset({"style", "script", "head", "title"})
_BREAKS: Final = frozenset({"p", "div", "li"})


def from_html(text: str) -> list[list[str]]:
    """Read the cells; a merged cell has its text in its first place and leaves the others empty."""
    reader = _TableReader()
    reader.feed(text)
    reader.close()
    return reader.rows


class _TableReader(HTMLParser):
    """Collects the cells of the outermost table that comes first."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._depth = 0
        self._is_over = False
        self._unseen = 0
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self._taken: dict[int, int] = {}  # column -> rows below that a merged cell still covers

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            self._unseen = 0  # whatever was never closed above it
        elif tag in _UNSEEN:
            self._unseen += 1
        elif self._depth == 1 and not self._is_over:
            self._start(tag, dict(attrs))
        if self._cell is not None and (tag == "br" or (tag in _BREAKS and "".join(self._cell).strip())):
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._depth:
            self._end_cell()
            self._depth -= 1
            self._is_over = self._is_over or self._depth == 0
        elif tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        elif tag in {"td", "th", "tr"} and self._depth == 1:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._unseen:
            # Within HTML a line break is a blank like any other.
            self._cell.append(data.replace("\r", " ").replace("\n", " "))

    def _start(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
            self._fill_covered()
        elif tag in {"td", "th"}:
            self._end_cell()
            if not self.rows:
                self.rows.append([])
            self._cell = []
            self._spans = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        wide, high = self._spans
        row, text = self.rows[-1], _tidy("".join(self._cell))
        self._cell = None
        for place in range(wide):
            if high > 1:
                self._taken[len(row)] = high
            row.append(text if place == 0 else "")
        self._fill_covered()

    def _fill_covered(self) -> None:
        """Leave the places empty that merged cells of rows above reach into."""
        row = self.rows[-1]
        while self._taken.get(len(row), 0) > 1:
            self._taken[len(row)] -= 1
            row.append("")


def _span(text: str | None) -> int:
    return min(max(int(text), 1), _MOST_SPANNED) if text is not None and text.strip().isdecimal() else 1


def _tidy(text: str) -> str:
    lines = [" ".join(line.replace("\xa0", " ").split()) for line in text.split("\n")]
    return "\n".join(lines).strip("\n")
