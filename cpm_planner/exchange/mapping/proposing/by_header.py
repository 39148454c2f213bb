"""Takes columns by the words above them; what they hold may speak against it."""

from collections.abc import Iterable
from typing import Final

from cpm_planner.exchange.mapping.fields import Field, FieldType, ListKind, field_of
from cpm_planner.exchange.mapping.header_match import HeaderMatch, matches_of
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.proposing.draft import Draft
from cpm_planner.exchange.mapping.words.team import NAME_PARTS

_FULL: Final = 0.95
_REVENUE: Final = "revenue"
"""The field that takes more than a header to be sure of."""

Sureness = tuple[bool, HeaderMatch]
"""Whether a column of ids has gaps, and how its header speaks of the field; the smaller is surer."""


def take_by_header(draft: Draft) -> None:
    """Take for each field the column whose header is surest of it; columns left over may feed another."""
    options = {column: _options(draft, column) for column in draft.free}
    while any(options.values()):
        first = {column: found[0] for column, found in options.items() if found}
        for of in {field.key: field for field, _ in first.values()}.values():
            _take_surest(draft, of, {column: sure for column, (field, sure) in first.items() if field == of})
        options = {column: options[column][1:] for column in first if column in draft.free}


def take_name_parts(draft: Draft) -> None:
    """Take first and last name together where a team has no column for the whole name."""
    if draft.kind is not ListKind.TEAM:
        return
    headers = [normalised(header) for header in draft.table.header]
    for given, family in NAME_PARTS:
        parts = [_place(headers, given), _place(headers, family)]
        columns = tuple(part for part in parts if part is not None)
        if len(columns) == len(parts) and {*draft.taken.get("name", ())} <= {*columns}:
            draft.taken["name"] = columns
            return


def _options(draft: Draft, column: int) -> list[tuple[Field, Sureness]]:
    """Give the fields a column may feed, the surest first."""
    matches = matches_of(draft.table.header[column], draft.kind)
    fields = [(field_of(draft.kind, match.field), match) for match in matches]
    if fields:
        draft.note_unfit(fields[0][0], column)
    return [
        (of, (_has_gaps(draft, of, column), match))
        for of, match in fields
        if of.key != _REVENUE and draft.fits(of, column)
    ]


def _has_gaps(draft: Draft, of: Field, column: int) -> bool:
    return of.type is FieldType.IDENTIFIER and draft.contents[column].filled < _FULL


def _take_surest(draft: Draft, of: Field, columns: dict[int, Sureness]) -> None:
    surest = min(columns.values())
    draft.take(of, [column for column, sureness in columns.items() if sureness == surest])


def _place(headers: Iterable[str], words: tuple[str, ...]) -> int | None:
    return next((place for place, header in enumerate(headers) if header in words), None)
