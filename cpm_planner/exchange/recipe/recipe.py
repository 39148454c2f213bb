"""An import recipe: the lists that a plan is made of, in their order, and how each is understood."""

from dataclasses import dataclass

from cpm_planner.exchange.joining.join import Join
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that a recipe asks for, and how it is read; None leaves a choice to the reader.

    Attributes:
        pattern: its name, with * and ? for what differs from export to export; case does not matter.
        sheet: name of the sheet of a workbook.
        header_row: row that names the columns, counted from 1; 0 when none does.
        encoding: how a text file is written.
        separator: what stands between the cells of a text file.
    """

    pattern: str
    sheet: str | None = None
    header_row: int | None = None
    encoding: str | None = None
    separator: str | None = None


@dataclass(frozen=True, slots=True)
class JoinedFile:
    """A file whose lines come to the rows of a list."""

    file: SourceFile
    join: Join


@dataclass(frozen=True, slots=True)
class RecipeList:
    """One list: what its rows are, its file, the files joined to it, and how its columns are understood."""

    kind: ListKind
    file: SourceFile
    mapping: Mapping
    joins: tuple[JoinedFile, ...] = ()

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file it needs."""
        return (self.file, *(each.file for each in self.joins))


@dataclass(frozen=True, slots=True)
class Recipe:
    """Lists in the order in which they enter, each into the plan that those before it have made."""

    lists: tuple[RecipeList, ...]
