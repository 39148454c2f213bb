"""Parked partners as rows and back: the columns of a partner, who had it, and the rules that spoke of it."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cpm_planner.model.ids import PartnerId, RuleId
from cpm_planner.model.month import Month
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.rule import KeepTogether, LockPartner, MustHave, MustNotHave, Rule
from cpm_planner.store.rows import (
    Row,
    assignment_parts,
    assignment_row,
    assignment_value,
    partner_row,
    partner_value,
)
from cpm_planner.store.rule_rows import rule_name

_OF_PARKING: Final = 8
"""Columns after those of the partner."""
_NO_ASSIGNMENT: Final[Row] = (None,) * 5


def parked_row(value: ParkedPartner) -> Row:
    """Give the columns of a parked partner, without its rules."""
    given = value.assignment
    return (
        *partner_row(value.partner),
        value.since.ordinal,
        value.why,
        *(_NO_ASSIGNMENT if given is None else assignment_row(given)),
        json.dumps([] if given is None else assignment_parts(given), ensure_ascii=False),
    )


def parked_value(row: Row, parts: Sequence[Row]) -> ParkedPartner:
    """Give a parked partner back.

    Raises:
        ValueError, KeyError, TypeError: a column holds nothing of the kind.
    """
    since, why, *given, specialists = row[-_OF_PARKING:]
    partner = partner_value(row[:-_OF_PARKING])
    return ParkedPartner(
        partner,
        Month.from_ordinal(since),
        why,
        None if given[0] is None else assignment_value(tuple(given), json.loads(specialists)),
        _rules(partner.id, parts),
    )


def parked_parts(value: ParkedPartner) -> Sequence[Row]:
    """Give the rules that spoke of a parked partner; one that keeps several together takes several rows."""
    return [
        (key, rule_name(rule), cpm, other)
        for key, rule in value.rules.items()
        for cpm, other in _columns(rule, value.partner.id)
    ]


def _columns(rule: Rule, own: PartnerId) -> Iterator[tuple[str | None, str | None]]:
    """Give the CPM a rule names beside the partner, or in turn each of the other partners."""
    if isinstance(rule, KeepTogether):
        others = sorted(rule.partners - {own})
        yield from ((None, other) for other in others or (None,))
    else:
        yield getattr(rule, "cpm", None), None


def _rules(partner: PartnerId, parts: Sequence[Row]) -> Mapping[RuleId, Rule]:
    rows: dict[tuple[RuleId, str], list[Row]] = defaultdict(list)
    for key, kind, *columns in parts:
        rows[key, kind].append(tuple(columns))
    return {key: _rule(kind, partner, columns) for (key, kind), columns in rows.items()}


def _rule(kind: str, partner: PartnerId, columns: Sequence[Row]) -> Rule:
    cpm, _ = columns[0]
    match kind:
        case "lock-partner":
            return LockPartner(partner)
        case "must-have":
            return MustHave(partner, cpm)
        case "must-not-have":
            return MustNotHave(partner, cpm)
        case "keep-together":
            return KeepTogether(frozenset({partner, *(other for _, other in columns if other is not None)}))
        case _:
            message = f"{kind} is no rule about a partner"
            raise ValueError(message)
