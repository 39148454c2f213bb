"""The import under way: its files, what each is there for, and how their columns are understood."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from cpm_planner.exchange.importing.mending import NOTHING_MENDED, Mending
from cpm_planner.exchange.joining.join import Join
from cpm_planner.exchange.joining.proposal import KeyProposal
from cpm_planner.exchange.joining.report import JoinReport
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.reading.source_table import SheetInfo
from cpm_planner.exchange.refreshing.source import NOTHING_CLAIMED, Claim
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.encodings import EncodingProposal
from cpm_planner.workspace.guided.tables import PackedTable
from cpm_planner.workspace.importing import ListSource

ENTERING_ORDER: Final = (ListKind.TEAM, ListKind.PARTNERS, ListKind.ASSIGNMENTS)
"""Owners have to be in the team before partners name them, and both before assignments do."""


@dataclass(frozen=True, slots=True)
class PastedRange:
    """A range of cells pasted from a spreadsheet, cells parted by tabs."""

    text: str
    name: str
    header_row: int | None = None


Source = ListSource | PastedRange


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a file is there for: it is a list, or its lines come to the rows of one, or it is left out."""

    kind: ListKind | None = None
    joined_to: int | None = None

    @property
    def is_none(self) -> bool:
        """Whether the file is left out."""
        return self.kind is None and self.joined_to is None


@dataclass(frozen=True, slots=True)
class ReadSource:
    """What reading a file gave: its table, the sheets it has, the encodings it may be written in."""

    table: PackedTable
    sheets: tuple[SheetInfo, ...] = ()
    encodings: tuple[EncodingProposal, ...] = ()


@dataclass(frozen=True, slots=True)
class PreparedList:
    """A list with everything that was brought to its rows, and how joining went."""

    table: PackedTable
    reports: tuple[JoinReport, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftFile:
    """One file of the import.

    Attributes:
        key: tells it from the others.
        source: where it is and how it is to be read.
        purpose: what it is there for; None until that is proposed or chosen.
        read: what reading gave; None before.
        encodings: those it may be written in, where that is in doubt; kept when it is read again.
        refusal: why it could not be read.
        join: how its lines come to the rows of a list, where they do.
        keys: pairs of columns that may join it, the likeliest first.
        prepared: a list with its joined columns; None until they are brought.
        mapping: how the columns of a list are understood; None until that is proposed.
        mending: cells of a list written anew, and rows left out.
        claim: what somebody says about where a list comes from.
    """

    key: int
    source: Source
    purpose: Purpose | None = None
    read: ReadSource | None = None
    encodings: tuple[EncodingProposal, ...] = ()
    refusal: InputError | None = None
    join: Join | None = None
    keys: tuple[KeyProposal, ...] = ()
    prepared: PreparedList | None = None
    mapping: Mapping | None = None
    mending: Mending = NOTHING_MENDED
    claim: Claim = NOTHING_CLAIMED

    @property
    def name(self) -> str:
        """What people call it."""
        return self.source.path.name if isinstance(self.source, ListSource) else self.source.name

    @property
    def stem(self) -> str:
        """Its name without the ending, as joined columns are called after it."""
        return PurePath(self.name).stem

    @property
    def is_waiting(self) -> bool:
        """Whether it still has to be read."""
        return self.read is None and self.refusal is None


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """All files of an import, in the order in which they were given."""

    files: tuple[DraftFile, ...] = ()

    def file(self, key: int) -> DraftFile:
        """Give a file by its key.

        Raises:
            KeyError: there is none.
        """
        return {each.key: each for each in self.files}[key]

    @property
    def usable(self) -> tuple[DraftFile, ...]:
        """The files that were read."""
        return tuple(each for each in self.files if each.read is not None)

    @property
    def lists(self) -> tuple[DraftFile, ...]:
        """The files that are lists, in the order in which they enter."""
        found = [(each.purpose.kind, each) for each in self.usable if each.purpose and each.purpose.kind]
        return tuple(each for _, each in sorted(found, key=lambda pair: ENTERING_ORDER.index(pair[0])))

    @property
    def joined(self) -> tuple[DraftFile, ...]:
        """The files whose lines come to the rows of a list."""
        of_lists = [self.joined_to(each.key) for each in self.lists]
        return tuple(each for files in of_lists for each in files)

    def joined_to(self, key: int) -> tuple[DraftFile, ...]:
        """Give the files whose lines come to the rows of this list."""
        return tuple(
            each for each in self.usable if each.purpose is not None and each.purpose.joined_to == key
        )

    @property
    def is_read(self) -> bool:
        """Whether no file waits to be read any more."""
        return not any(each.is_waiting for each in self.files)

    def adding(self, sources: Iterable[Source]) -> "ImportDraft":
        """Give the import with further files; one that is there already is not taken twice."""
        known = {_place(each.source) for each in self.files}
        fresh = [each for each in dict.fromkeys(sources) if _place(each) not in known]
        start = 1 + max((each.key for each in self.files), default=0)
        return ImportDraft(
            (*self.files, *(DraftFile(key, each) for key, each in enumerate(fresh, start=start)))
        )

    def without(self, key: int) -> "ImportDraft":
        """Give the import without a file; what was joined to it is asked anew what it is there for."""
        kept = (each for each in self.unprepared(key).files if each.key != key)
        return ImportDraft(tuple(_unless_joined_to(key, each) for each in kept))

    def changing(self, key: int, change: Callable[[DraftFile], DraftFile]) -> "ImportDraft":
        """Give the import with one of its files changed; a file that has gone stays gone."""
        return ImportDraft(tuple(change(each) if each.key == key else each for each in self.files))

    def reading_anew(self, key: int, source: Source) -> "ImportDraft":
        """Give the import with a file to be read in another way; what it is there for stays.

        Its rows may be others then, so that what was mended in them goes.
        """
        return self.changing(
            key, lambda each: replace(each, source=source, refusal=None, read=None, mending=NOTHING_MENDED)
        ).unprepared(key)

    def with_purpose(self, key: int, purpose: Purpose) -> "ImportDraft":
        """Give the import with another purpose of a file; what depends on it is proposed anew."""
        changed = self.changing(
            key, lambda each: replace(each, purpose=purpose, join=None, keys=(), mapping=None, prepared=None)
        )
        if purpose.kind is None:
            changed = ImportDraft(tuple(_unless_joined_to(key, each) for each in changed.files))
        return changed.all_unprepared()

    def with_join(self, key: int, join: Join) -> "ImportDraft":
        """Give the import with a file joined in another way."""
        return self.changing(key, lambda each: replace(each, join=join)).unprepared(key)

    def with_mapping(self, key: int, mapping: Mapping) -> "ImportDraft":
        """Give the import with the columns of a list understood in another way."""
        return self.changing(key, lambda each: replace(each, mapping=mapping))

    def unprepared(self, key: int) -> "ImportDraft":
        """Let go of what was brought together with a file."""
        purposes = {each.key: each.purpose for each in self.files}
        purpose = purposes.get(key)
        main = key if purpose is None or purpose.joined_to is None else purpose.joined_to
        return self.changing(main, lambda each: replace(each, prepared=None))

    def all_unprepared(self) -> "ImportDraft":
        """Let go of everything that was brought together."""
        return ImportDraft(tuple(replace(each, prepared=None) for each in self.files))


def _place(source: Source) -> object:
    return source.path if isinstance(source, ListSource) else source


def _unless_joined_to(key: int, file: DraftFile) -> DraftFile:
    if file.purpose is not None and file.purpose.joined_to == key:
        return replace(file, purpose=Purpose(), join=None, keys=())
    return file
