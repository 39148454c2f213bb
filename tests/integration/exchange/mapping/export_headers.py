"""Header rows as exports have them, each with the columns a careful person would map and made-up cells."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.reading.source_table import Cell, SourceTable
from tests.integration.exchange.mapping.made_up_cells import cells_of

FOLDER = Path(__file__).parents[3] / "data" / "export_headers"
NONE = "-"

Fed = frozenset[tuple[str, str]]
"""Pairs of a column and the field it feeds."""


@dataclass(frozen=True)
class Export:
    """One list: what it is, its table, and what each of its columns should feed."""

    name: str
    kind: ListKind
    table: SourceTable
    expected: Fed


def exports(language: str) -> list[Export]:
    """Read the header rows of one file."""
    text = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    return [each for block in text.split("\n\n") for each in _export(block.splitlines())]


def fed_by(mapping: Mapping) -> Fed:
    """Give what a mapping feeds, pair by pair."""
    return frozenset((column, each.field) for each in mapping.columns for column in each.sources)


def _export(lines: list[str]) -> Iterator[Export]:
    title, *columns = (line for line in lines if line.strip())
    if not title.endswith(tuple(ListKind)):
        return
    name, kind = (part.strip() for part in title.removeprefix("#").rsplit("|", 1))
    parts = [[part.strip() for part in line.rsplit("|", 2)] for line in columns]
    header = tuple(part[0] for part in parts)
    cells: list[tuple[Cell, ...]] = [cells_of(part[2], place) for place, part in enumerate(parts)]
    rows = tuple(zip(*cells, strict=True))
    expected = frozenset(
        (column, field) for column, fields, _ in parts for field in fields.split(" + ") if field != NONE
    )
    yield Export(name, ListKind(kind), SourceTable(f"{name}.csv", "", header, rows, 2), expected)
