"""Merges rows that were decided to be one partner before they are checked: one stays, others add to it.

What the others say fills what the first leaves open, and what is sold to them is summed, so that the totals
of the list stay those of the plan.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cpm_planner.exchange.likely_duplicates.record import reference_to
from cpm_planner.exchange.mapping.decisions import Pair
from cpm_planner.exchange.mapping.fields import ListKind, field_of
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.partner_values import ADDRESS
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.task import Task
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.formatting.money import format_money
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner

_SUMMED: Final = "revenue"
_OF_THE_KEPT: Final = ("external_id", "name")
_TOGETHER: Final = (
    {"models", "sell_to", "sell_through", "sell_with"},
    {"known_hours_per_month", "known_hours_reason"},
    {*ADDRESS},
    {"latitude", "longitude"},
    {"cpm", "cpm_name"},
)
"""Fields that make sense together only, so that one row has to say all of them."""

_CENTS: Final = 100


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging makes of a list.

    Attributes:
        task: the check, of the rows that stay.
        absorbed: each row that was merged, with the one it was merged into.
        partners: rows that speak of a partner of the plan because somebody decided it, by number.
        notes: decisions that no longer hold.
    """

    task: Task
    absorbed: Sequence[tuple[Row, Row]]
    partners: Mapping[int, PartnerId]
    notes: tuple[Finding, ...]

    def settle(self) -> None:
        """Let merged rows speak of the partners they were merged into, once those are known."""
        for row, kept in self.absorbed:
            row.subject, row.effect, row.is_merged = kept.subject, Effect.UNCHANGED, True
            if kept.is_refused:
                row.find(FindingCode.MERGED_REFUSED, kept.number)


def merged(task: Task) -> Merging:
    """Merge the rows of a list of partners as its mapping decides."""
    pairs = task.mapping.decisions.same
    if not pairs:
        return Merging(task, (), {}, ())
    roots = _roots(pairs)
    groups: dict[str, list[Row]] = {}
    for row in task.rows:
        reference = reference_of_row(row)
        root = roots.get(reference, "")
        if root and not row.is_refused:
            groups.setdefault(root, []).append(row)
    known = _by_reference(task.plan.partners.values())
    absorbed: list[tuple[Row, Row]] = []
    partners: dict[int, PartnerId] = {}
    notes: list[Finding] = []
    for root, rows in groups.items():
        kept = next((row for row in rows if reference_of_row(row) == root), None)
        if kept is None and root not in known:
            notes.append(Finding(FindingCode.MERGE_GONE, (root, len(rows))))
            continue
        if kept is None:
            kept = rows[0]
            partners[kept.number] = known[root]
            _leave_identity(kept, root)
        absorbed.extend((row, kept) for row in rows if row is not kept)
    for row, kept in absorbed:
        _absorb(row, kept)
    gone = {id(row) for row, _ in absorbed}
    rest = replace(task, rows=[row for row in task.rows if id(row) not in gone])
    return Merging(rest, absorbed, partners, tuple(notes))


def reference_of_row(row: Row) -> str:
    """Give what the partner of a row is called in decisions."""
    stated = row.stated
    places = (stated.get(key, "") for key in ADDRESS)
    return reference_to(stated.get("external_id", ""), stated.get("name", ""), *places)


def reference_of_partner(partner: Partner) -> str:
    """Give what a partner of the plan is called in decisions."""
    return partner.external_id or partner.id


def _roots(pairs: Iterable[Pair]) -> dict[str, str]:
    """Give, for everybody named in pairs, the one that stays: the first of the first pair of a chain."""
    stays: dict[str, str] = {}
    for kept, other in pairs:
        one, two = _root(stays, kept), _root(stays, other)
        stays[two] = one
    return {name: _root(stays, name) for name in stays}


def _root(stays: dict[str, str], name: str) -> str:
    stays.setdefault(name, name)
    while stays[name] != name:
        name = stays[name]
    return name


def _by_reference(partners: Iterable[Partner]) -> dict[str, PartnerId]:
    return {reference_of_partner(partner): partner.id for partner in partners}


def _leave_identity(row: Row, root: str) -> None:
    """Let a row that adds to a partner of the plan keep that partner's id and name."""
    row.find(FindingCode.MERGED_INTO_PLAN, root)
    row.restate({key: value for key, value in row.stated.items() if key not in _OF_THE_KEPT})


def _absorb(row: Row, kept: Row) -> None:
    said = kept.stated
    adds = {key: value for key, value in row.stated.items() if key not in (*_OF_THE_KEPT, _SUMMED)}
    together = {**said, **{key: adds[key] for key in adds if said.keys().isdisjoint(_said_with(key))}}
    added = row.stated.get(_SUMMED, 0)
    if added:
        together[_SUMMED] = said.get(_SUMMED, 0) + added
    kept.restate(together)
    row.find(FindingCode.MERGED, kept.number, format_money(added))
    differing = [key for key, value in adds.items() if together.get(key) != value]
    if differing:
        titles = (field_of(ListKind.PARTNERS, key).title for key in differing)
        row.find(FindingCode.MERGED_DIFFERS, kept.number, ", ".join(titles))


def _said_with(key: str) -> set[str]:
    return next((group for group in _TOGETHER if key in group), {key})
