"""What a charter is made of: headings, paragraphs, lists and tables, without a word of how they are drawn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of points."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_number: tuple[bool, ...]
    """Which columns stand to the right."""
    widths: tuple[int, ...]
    """Widths of the columns in percent."""
    total: tuple[str, ...] = ()
    """The last row, set apart; empty where there is none."""


Block = Paragraph | Bullets | Grid


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One document: the charter of one CPM, or a scorecard."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    footer: str
