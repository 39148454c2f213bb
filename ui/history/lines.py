"""The lines of the history: days, edits below them, and the start; found by text, partner or CPM."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from cpm_planner.edit.step_names import step_title
from cpm_planner.workspace.timeline import Moment, Standing, Timeline


class Subject(StrEnum):
    """Whom edits can be about."""

    PARTNER = "partner"
    CPM = "cpm"


@dataclass(frozen=True, slots=True)
class About:
    """A partner or CPM whose edits are wanted."""

    subject: Subject
    key: str
    name: str

    def concerns(self, moment: Moment) -> bool:
        """Say whether an edit is about them."""
        return self.key in (moment.edit.partners if self.subject is Subject.PARTNER else moment.edit.cpms)


@dataclass(frozen=True, slots=True)
class DayLine:
    """The heading of a day."""

    day: date


@dataclass(frozen=True, slots=True)
class EditLine:
    """One edit."""

    moment: Moment
    at: datetime
    """In the time of this place."""
    is_here: bool
    """Whether the plan is as it was after this edit."""
    words: str
    """What a search looks in."""

    @property
    def depth(self) -> int | None:
        """How many steps are done there."""
        return self.moment.depth

    @property
    def is_done(self) -> bool:
        """Whether the plan holds the edit."""
        return self.moment.standing is Standing.DONE


@dataclass(frozen=True, slots=True)
class StartLine:
    """The plan before all steps, where no edit that is kept led to it."""

    is_here: bool
    depth: int = 0


Line = DayLine | EditLine | StartLine


@dataclass(frozen=True, slots=True)
class Lines:
    """All there is to show."""

    edits: tuple[EditLine, ...] = ()
    """The latest first."""
    start: StartLine | None = None
    depth: int = 0
    """How many steps are done now."""
    undone: int = 0
    """How many can be redone."""

    def found(self, text: str, about: About | None) -> list[Line]:
        """Give the lines of edits with every word of a text and about somebody, with their days."""
        words = text.casefold().split()
        edits = [
            edit
            for edit in self.edits
            if all(word in edit.words for word in words) and (about is None or about.concerns(edit.moment))
        ]
        lines = [*_with_days(edits)]
        return [*lines, self.start] if self.start is not None and not words and about is None else lines


def lines_of(line: Timeline) -> Lines:
    """Lay out the moments of a plan, the latest first; those that came by merging stand at their time."""
    edits = [_edit_line(moment, line.depth) for moment in reversed(line.moments)]
    if any(moment.edit.came_by_merging for moment in line.moments):
        edits.sort(key=lambda each: each.at, reverse=True)
    start = StartLine(is_here=line.depth == 0) if line.needs_start else None
    undone = sum(moment.standing is Standing.UNDONE for moment in line.moments)
    return Lines(tuple(edits), start, line.depth, undone)


def _edit_line(moment: Moment, depth: int) -> EditLine:
    edit = moment.edit
    words = f"{step_title(edit.label)}\n{edit.author}\n{edit.scenario}".casefold()
    return EditLine(moment, edit.made_at.astimezone(), moment.depth == depth, words)


def _with_days(edits: Sequence[EditLine]) -> Iterator[Line]:
    for day, of_day in groupby(edits, key=lambda edit: edit.at.date()):
        yield DayLine(day)
        yield from of_day
