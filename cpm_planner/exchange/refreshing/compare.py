"""Compares a checked list with the plan and with what its source said last, item by item."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from cpm_planner.edit.parking import take_back
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.contrasts import Said, contrasts
from cpm_planner.exchange.refreshing.gone import gone_items, gone_subjects
from cpm_planner.exchange.refreshing.heard import Heard, heard
from cpm_planner.exchange.refreshing.items import Difference, Item, ItemKind, Standing
from cpm_planner.exchange.refreshing.known_source import source_of
from cpm_planner.exchange.refreshing.listed import Listed
from cpm_planner.exchange.refreshing.record import record_after
from cpm_planner.exchange.refreshing.source import Claim, Source
from cpm_planner.exchange.refreshing.standing import first_difference, judged
from cpm_planner.exchange.refreshing.statements import read
from cpm_planner.exchange.refreshing.totals import ComparedTotals, compared_totals
from cpm_planner.exchange.rows.aspects import aspect_title
from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import PlanChange
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Comparison:
    """What would come of a list.

    Attributes:
        source: its source, and what that said last.
        items: what it says that the plan does not: those in the list in their order, then those who are gone.
        full: what would change if all of it were followed, with the record of the import. Partners that are
            parked stand among the partners, and as they are in ``parked``.
        totals: the control totals of its mapped columns beside those of the last import.
    """

    source: Source
    items: tuple[Item, ...]
    full: PlanChange
    totals: tuple[ComparedTotals, ...]


@dataclass(frozen=True, slots=True)
class Plans:
    """The plan a list is compared with, and the same with its parked partners back in it."""

    as_it_is: Plan
    whole: Plan

    @classmethod
    def of(cls, plan: Plan) -> "Plans":
        """Take a plan; without parked partners both are one."""
        return cls(plan, take_back(plan.parked)(plan) if plan.parked else plan)


def compared(
    listed: Listed, change: PlanChange, plans: Plans, claim: Claim, now: datetime | None
) -> Comparison:
    """Compare a list with a plan; each row gets the effect and the remarks that come of it.

    Args:
        listed: the list.
        change: what its rows would change in the whole plan if all of them were followed.
        plans: the plan.
        claim: what somebody says about the list.
        now: when this is.

    Raises:
        InputError: the claim names a source that the plan does not know.
    """
    said = heard(listed.kind, listed.mapped, listed.rows)
    plan, named = plans.as_it_is, said.texts.keys()
    source = source_of(listed, named, plan, claim)
    comparing = _Comparing(listed.kind, change, plans, source, said)
    items = tuple(comparing.items(row for row in listed.rows if not row.is_refused and not row.is_merged))
    unread = (*listed.skipped, *(row for row in listed.rows if row.is_refused))
    gone = gone_subjects(listed.kind, plans.whole, source, named, unread)
    record = record_after(source, listed, said, frozenset(gone), now)
    if source.record is not None:
        items += tuple(gone_items(listed.kind, plan, source.record, gone))
    full = replace(
        change,
        assignments={**change.assignments, **_taken_from_owner(listed.kind, plan, items)},
        parked={PartnerId(key): (plan.parked[PartnerId(key)],) * 2 for key in _parked_among(items, plan)},
        imports={} if record is source.record else {source.id: (source.record, record)},
    )
    then = () if source.record is None else source.record.totals
    totals = compared_totals(listed.totals, then, is_whole=source.is_complete)
    return Comparison(source, items, full, totals)


@dataclass(frozen=True, slots=True)
class _Comparing:
    """One comparison under way."""

    kind: ListKind
    change: PlanChange
    plans: Plans
    source: Source
    said: Heard

    def items(self, rows: Iterable[Row]) -> Iterator[Item]:
        """Give the items of rows, the first row of each subject standing for it."""
        known: dict[str, Item | None] = {}
        there = self.plans.whole.cpms if self.kind is ListKind.TEAM else self.plans.whole.partners
        for row in rows:
            is_first = row.subject not in known
            if is_first:
                known[row.subject] = self._item(row) if row.subject in there else self._new(row)
            item = known[row.subject]
            if item is not None:
                if item.kind is not ItemKind.ADDED:
                    _note(row, item)
                if is_first:
                    yield item

    def _item(self, row: Row) -> Item | None:
        key, partner = row.subject, PartnerId(row.subject)
        parked = self.plans.as_it_is.parked.get(partner) if self.kind is ListKind.PARTNERS else None
        is_back = parked is not None and bool(parked.why) and not self._was_said(key)
        differences = tuple(self._differences(key)) if self._has_changed(key) else ()
        if not is_back and not differences:
            return None
        own_only = all(each.standing is Standing.KEPT for each in differences)
        kind = ItemKind.BACK if parked else ItemKind.KEPT if own_only else ItemKind.CHANGED
        return Item(kind, key, self._name(key), row.number, differences, is_proposed=is_back)

    def _new(self, row: Row) -> Item:
        was_said = self._was_said(row.subject)
        _, after = self._values_changed[row.subject]
        kind = ItemKind.REMOVED if was_said else ItemKind.ADDED
        return Item(kind, row.subject, after.name, row.number, (), not was_said)

    @property
    def _values_changed(self) -> Mapping[Any, tuple[Any, Any]]:
        return self.change.cpms if self.kind is ListKind.TEAM else self.change.partners

    def _was_said(self, key: str) -> bool:
        return self.source.record is not None and key in self.source.record.said

    def _has_changed(self, key: str) -> bool:
        return key in self._values_changed or key in self.change.assignments

    def _differences(self, key: str) -> Iterator[Difference]:
        then = self._then(key)
        found = contrasts(self.kind, self.plans.whole, self.change, key, then)
        if self.source.record is None:
            yield from map(first_difference, found)
        else:
            now = self.said.of(key)
            yield from (judged(each, now, then) for each in found)

    def _then(self, key: str) -> Said:
        record = self.source.record
        if record is None:
            return {}
        text = record.said.get(key) or record.gone.get(key)
        return {} if text is None else read(text, record.fields)

    def _name(self, key: str) -> str:
        whole = self.plans.whole
        return (
            whole.cpms[CpmId(key)].name if self.kind is ListKind.TEAM else whole.partners[PartnerId(key)].name
        )


def _note(row: Row, item: Item) -> None:
    """Say on a row what somebody should know of its item, and what becomes of it where nobody decides."""
    conflicts = [aspect_title(each.aspect) for each in item.differences if each.standing is Standing.CONFLICT]
    if conflicts:
        row.find(FindingCode.CONFLICT, ", ".join(conflicts))
    if item.kind is ItemKind.REMOVED:
        row.find(FindingCode.REMOVED)
    elif item.kind is ItemKind.BACK:
        row.find(FindingCode.BACK if item.is_proposed else FindingCode.STAYS_PARKED)
    if not item.proposes:
        row.effect = Effect.UNCHANGED
    elif item.kind is ItemKind.BACK:
        row.effect = Effect.CHANGED


def _parked_among(items: Iterable[Item], plan: Plan) -> Iterator[str]:
    return (item.subject for item in items if PartnerId(item.subject) in plan.parked)


def _taken_from_owner(
    kind: ListKind, plan: Plan, items: Iterable[Item]
) -> dict[PartnerId, tuple[Assignment, None]]:
    if kind is not ListKind.ASSIGNMENTS:
        return {}
    gone = (PartnerId(item.subject) for item in items if item.kind is ItemKind.GONE)
    return {key: (plan.assignments[key], None) for key in gone}
