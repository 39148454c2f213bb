"""Takes columns by what they hold: keys and names without a telling header, and the words of the plan."""

from collections.abc import Set as AbstractSet
from typing import Final

from cpm_planner.exchange.mapping.column_content import Content, looks_like_codes, looks_like_names
from cpm_planner.exchange.mapping.fields import KEYS, ListKind, field_of
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.proposing.draft import Draft
from cpm_planner.exchange.mapping.row_numbers import numbers_the_rows
from cpm_planner.exchange.mapping.value_map import folded_text

_LEAST_DIFFERENT: Final = 2
_NAMES_KNOWN: Final = 0.6
_KEYS_KNOWN: Final = 0.95
_LEAST_KEYS: Final = 3


def take_keys_by_content(draft: Draft) -> None:
    """Take the one column of codes for the id, and the one of names for the name."""
    if draft.kind is ListKind.ASSIGNMENTS:
        return
    code, name = KEYS[draft.kind][0]
    for key, looks_right in ((code, looks_like_codes), (name, looks_like_names)):
        found = [
            column for column in draft.free if _is_open(draft, column) and looks_right(draft.contents[column])
        ]
        if found and key not in draft.taken:
            draft.taken[key] = (found[0],)
            draft.note("by-content", *draft.named(found[0]), field_of(draft.kind, key).title)


def _is_open(draft: Draft, column: int) -> bool:
    """Tell whether a column says nothing by its header, and does more than number the rows."""
    header = normalised(draft.table.header[column])
    return header.startswith(("column ", "unnamed")) and not numbers_the_rows(draft.table, column)


def take_known_words(draft: Draft, known: KnownWords) -> None:
    """Take columns that hold the names of the plan's CPMs or tiers, whatever their headers say."""
    if draft.kind is not ListKind.TEAM and not {"cpm", "cpm_name"} & {*draft.taken}:
        _take_where(draft, "cpm_name", known.cpm_names, _NAMES_KNOWN, _LEAST_DIFFERENT)
        _take_where(draft, "cpm", known.cpm_keys, _KEYS_KNOWN, _LEAST_KEYS)
    if draft.kind is ListKind.PARTNERS and "tier" not in draft.taken:
        _take_where(draft, "tier", {*known.tiers}, _KEYS_KNOWN, _LEAST_DIFFERENT)


def _take_where(
    draft: Draft, key: str, words: AbstractSet[str], least_share: float, least_different: int
) -> None:
    folded = {folded_text(word) for word in words}
    found = [
        column
        for column in draft.free
        if _holds(draft.contents[column], folded, least_share, least_different)
    ]
    draft.take(field_of(draft.kind, key), found)
    if key in draft.taken:
        draft.note("by-known-words", *draft.named(*found), field_of(draft.kind, key).title)


def _holds(content: Content, folded: set[str], least_share: float, least_different: int) -> bool:
    different = folded & set(map(folded_text, content.texts))
    return (
        len(different) >= least_different
        and content.share(lambda text: folded_text(text) in folded) >= least_share
    )
