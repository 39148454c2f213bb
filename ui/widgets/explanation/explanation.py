"""An explanation as a value: sections of lines with figures, which know nothing of how they are shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_planner.model.sales_model import SalesModel
from ui.widgets.load_level import Load


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is, in small letters what it is made of, and its figure."""

    name: str
    figure: str = ""
    detail: str = ""
    model: SalesModel | None = None
    is_total: bool = False
    link: str = ""
    """Id of a partner to show on the board."""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading, and a sentence about them."""

    title: str
    lines: Sequence[Line]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that is said of one partner, one CPM or a selection."""

    title: str
    facts: str
    sections: Sequence[Section] = ()
    load: Load | None = None
    """Of a CPM with capacity."""
