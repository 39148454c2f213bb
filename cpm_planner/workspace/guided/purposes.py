"""Proposes what each file of an import is there for: a list, or lines that come to the rows of one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.joining.join import Join
from cpm_planner.exchange.joining.proposal import KeyProposal, propose_join, propose_keys
from cpm_planner.exchange.mapping.fields import KEYS, ListKind
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.workspace.guided.draft import Purpose

_NOTHING: Final = 0
_SAME_ROWS: Final = 0.5


@dataclass(frozen=True, slots=True)
class PurposeProposal:
    """What a file may be there for, and how it is joined where it is."""

    purpose: Purpose
    join: Join | None = None
    keys: tuple[KeyProposal, ...] = ()


def propose_purposes(
    tables: Mapping[int, SourceTable], names: Mapping[int, str], wanted: ListKind
) -> dict[int, PurposeProposal]:
    """Propose what files are there for, looking at all of them together.

    A file is the list whose fields its columns speak of most. Where one of the lists is of partners, files
    that share a key with it, and are no list of the team, come to its rows.

    Args:
        tables: the tables by the keys of their files.
        names: what to call them by, should they be joined.
        wanted: what the user set out to bring in, taken where as much speaks for it as for another.
    """
    kinds = {key: _likeliest(table, wanted) for key, table in tables.items()}
    main = _main(tables, kinds)
    return {
        key: (None if main in (None, key) else _joined(tables, main, key, kinds[key], names[key]))
        or PurposeProposal(Purpose(kind=kinds[key] or (wanted if len(tables) == 1 else None)))
        for key in tables
    }


def propose_joining(main: SourceTable, other: SourceTable, name: str) -> PurposeProposal:
    """Propose how a file comes to a list that somebody chose; the likeliest columns where none is sure."""
    keys = propose_keys(main, other)
    join = propose_join(main, other, name)
    if join is None:
        pair = (keys[0].column, keys[0].other_column) if keys else (main.header[0], other.header[0])
        join = Join(name, (pair,), ())
    return PurposeProposal(Purpose(), join, keys)


def _likeliest(table: SourceTable, wanted: ListKind) -> ListKind | None:
    """Give the kind of list whose fields most columns speak of; None where rows would have no name."""
    scores = {kind: _score(table, kind) for kind in sorted(ListKind, key=lambda each: each is not wanted)}
    best = max(scores, key=lambda kind: scores[kind])
    return best if scores[best] else None


def _score(table: SourceTable, kind: ListKind) -> int:
    mapped = propose_mapping(table, kind).fields
    is_whole = all(mapped & {*group} for group in KEYS[kind]) and (
        kind is ListKind.ASSIGNMENTS or "name" in mapped
    )
    return len(mapped) if is_whole else _NOTHING


def _main(tables: Mapping[int, SourceTable], kinds: Mapping[int, ListKind | None]) -> int | None:
    """Give the list that others may be joined to: of partners, the one most of whose columns speak."""
    partners = [key for key, kind in kinds.items() if kind is ListKind.PARTNERS]
    return max(partners, key=lambda key: _score(tables[key], ListKind.PARTNERS), default=None)


def _joined(
    tables: Mapping[int, SourceTable], main: int | None, key: int, kind: ListKind | None, name: str
) -> PurposeProposal | None:
    """Propose that a file comes to the main list, unless it looks like a list of its own."""
    if main is None or kind is ListKind.TEAM:
        return None
    join = propose_join(tables[main], tables[key], name)
    if join is None:
        return None
    keys = propose_keys(tables[main], tables[key])
    if kind is ListKind.PARTNERS and not _is_of_the_same_rows(keys[0]):
        return None
    return PurposeProposal(Purpose(joined_to=main), join, keys)


def _is_of_the_same_rows(key: KeyProposal) -> bool:
    """Tell whether two lists of partners speak of the same partners, not only of the same towns."""
    return min(key.telling, key.lines) >= _SAME_ROWS
