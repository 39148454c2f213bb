"""What a checked list says of each partner or CPM, as the statements that a plan keeps."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.mapping.fields import FIELDS, ListKind
from cpm_planner.exchange.refreshing.contrasts import Said
from cpm_planner.exchange.refreshing.given_parts import GIVEN, given_said
from cpm_planner.exchange.refreshing.statements import all_written, read, written
from cpm_planner.exchange.rows.aspects import OWNER
from cpm_planner.exchange.rows.row import Row, StatedColumns

_OWNER_FIELDS: Final = frozenset({OWNER, "cpm_name"})
"""The columns that name an owner; a statement has the CPM who is meant, however they are spelt."""

_BLOCK: Final = 1_000
"""Rows put into statements at once: few enough for a processor to have them at hand."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Statements by subject, in the order of the file.

    Attributes:
        fields: what they are about.
        texts: the statements.
    """

    fields: tuple[str, ...]
    texts: Mapping[str, str]

    def of(self, subject: str) -> Said:
        """Give what is said of a subject; empty where nothing is."""
        text = self.texts.get(subject)
        return {} if text is None else read(text, self.fields)


def heard(kind: ListKind, mapped: frozenset[str], rows: Iterable[Row]) -> Heard:
    """Put what the rows that enter say into statements.

    Args:
        kind: what the list holds.
        mapped: the fields that its columns feed.
        rows: its rows, checked.
    """
    entering = [row for row in rows if not row.is_refused and not row.is_merged]
    if kind is ListKind.ASSIGNMENTS:
        return _of_parts(entering)
    plain = tuple(of.key for of in FIELDS[kind] if of.key in mapped - _OWNER_FIELDS)
    names_owner = kind is ListKind.PARTNERS and not mapped.isdisjoint(_OWNER_FIELDS)
    texts: dict[str, str] = {}
    for start in range(0, len(entering), _BLOCK):
        block = entering[start : start + _BLOCK]
        stated = StatedColumns(block)
        columns = [*map(stated.column, plain), *([[row.owner for row in block]] if names_owner else ())]
        texts.update(zip([row.subject for row in block], all_written(columns), strict=True))
    return Heard((*plain, *((OWNER,) if names_owner else ())), texts)


def _of_parts(rows: Iterable[Row]) -> Heard:
    by_subject: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_subject[row.subject].append(row)
    return Heard((GIVEN,), {key: written([given_said(own)]) for key, own in by_subject.items()})
