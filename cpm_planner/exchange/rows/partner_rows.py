"""Checks the rows of a list of partners, with their owners where it names them."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from cpm_planner.edit.breach import LONGEST_NAME
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.places.locate import place_key, place_words
from cpm_planner.exchange.rows.currencies import settle_currencies
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.matching import Identity, Matcher
from cpm_planner.exchange.rows.merging import Merging, merged
from cpm_planner.exchange.rows.new_ids import FreshIds, slug
from cpm_planner.exchange.rows.owner_rows import PartnerOwners, owners_of
from cpm_planner.exchange.rows.partner_places import note_on_places, placed
from cpm_planner.exchange.rows.partner_values import ADDRESS, stated_partner, stated_values
from cpm_planner.exchange.rows.row import Row, StatedColumns
from cpm_planner.exchange.rows.task import Result, Task, effect_of
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.months import format_month
from cpm_planner.model.change import PlanChange
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Address

PartnerDelta = dict[PartnerId, tuple[Partner | None, Partner | None]]

Months = tuple[Month | None, Month | None]
"""The first month and the last one, as far as they are known."""

_NOBODY: Final = Partner(PartnerId(""), "")
_CENTS: Final = 100


def check_partners(task: Task) -> Result:
    """Find out what the rows of a list of partners do to the plan; each row gets its effect and findings."""
    currencies = settle_currencies(task)
    merging = merged(task)
    task = merging.task
    found = _found(merging)
    matched = [row for row, _, _ in found]
    owners = PartnerOwners(task, owners_of(task, matched))
    owners.note(matched)
    entering = [match for match in found if not match[0].is_refused]
    stated = StatedColumns([row for row, _, _ in entering])
    befores = [before for _, _, before in entering]
    ids = _new_ids(task, entering)
    keys = [ids[row.number] if before is None else before.id for row, _, before in entering]
    afters = _afters(task, stated, befores, keys)
    changed = _settle(stated.rows, befores, afters)
    _remark_shared_names(task, entering)
    assignments = owners.assignments(stated)
    change = PlanChange(partners=changed, cpms=owners.created(), assignments=assignments)
    places = note_on_places(stated, afters)
    merging.settle()
    notes = (*_notes(task, new=bool(ids)), *currencies, *places, *owners.notes(), *merging.notes)
    return Result(change, notes, owners.owners.questions)


def _afters(
    task: Task, stated: StatedColumns, befores: Sequence[Partner | None], keys: Sequence[PartnerId]
) -> list[Partner]:
    """Make the partners that the rows state, new ones of those ids."""
    blank = stated_partner(_NOBODY, Row.saying(task.defaults))
    values = stated_values([before or blank for before in befores], stated)
    values["id"] = keys
    addresses = [*values["address"]]
    points = [*placed(stated, befores, addresses, values["coordinates"])]
    afters = [*map(Partner, *{**values, "address": addresses, "coordinates": points}.values())]
    _remark(task, stated, befores, afters)
    return afters


def _settle(
    rows: Sequence[Row], befores: Sequence[Partner | None], afters: Sequence[Partner]
) -> PartnerDelta:
    """Tell rows whom they are about and what they do, and give whom they change."""
    changed: PartnerDelta = {}
    for row, before, after in zip(rows, befores, afters, strict=True):
        row.subject, row.effect = after.id, effect_of(before, after)
        if row.effect is not Effect.UNCHANGED:
            changed[after.id] = (before, after)
    return changed


Match = tuple[Row, Identity, Partner | None]
"""A row with what tells its partner from others, and that partner as it is; None: it is new."""


def _found(merging: Merging) -> list[Match]:
    """Find the partner of each row that can enter."""
    task = merging.task
    likeness = _Likeness(task)
    stated = StatedColumns(task.rows)
    identities = likeness.of_rows(stated)
    known = {key: likeness.of_partner(partner) for key, partner in task.plan.partners.items()}
    matcher = Matcher(known, identities, ids_mapped=likeness.has_ids)
    matches: list[Match] = []
    months = zip(stated.column("start"), stated.column("end"), strict=True)
    rows = zip(task.watched_rows(), identities, stated.column("name"), months, strict=True)
    unless_said = (task.defaults.get("start"), task.defaults.get("end"))
    may_end = "end" in stated or "end" in task.defaults
    for row, identity, name, said in rows:
        key = None if row.is_refused else merging.partners.get(row.number)
        if key is not None:
            matcher.settle(row, key)
        elif not row.is_refused:
            key = matcher.match(row, identity)
        before = None if key is None else task.plan.partners[key]
        if not name or len(name) > LONGEST_NAME:
            _refuse_bad_name(row, name, before)
        if may_end or before is not None:
            _refuse_bad_months(row, said, unless_said if before is None else (before.start, before.end))
        if not row.is_refused:
            matches.append((row, identity, before))
    return matches


class _Likeness:
    """What tells partners from each other: ids, or names and those parts of places that the list gives.

    Two spellings of a city are one place. Which cities there are is only asked where the list has no ids, as
    that takes reading them.
    """

    def __init__(self, task: Task) -> None:
        self._task = task
        self._parts = [key for key in ADDRESS if key in task.mapping.fields or key in task.defaults]
        self.has_ids = "external_id" in task.mapping.fields
        self._key = place_words if self.has_ids else place_key
        self._places: dict[tuple[str, ...], tuple[str, ...]] = {}

    def of_rows(self, stated: StatedColumns) -> list[Identity]:
        """Give what tells the partner of each row from others."""
        defaults = self._task.defaults
        names = stated.filled("name", "")
        parts = [stated.filled(key, defaults.get(key, "")) for key in self._parts]
        places = [*zip(*parts, strict=True)] if parts else [()] * len(names)
        return [
            *map(
                Identity,
                stated.filled("external_id", ""),
                map(self._likeness, names, places),
                names,
                map(any, places),
            )
        ]

    def of_partner(self, partner: Partner) -> Identity:
        """Give what tells a partner of the plan from others."""
        place = tuple([getattr(partner.address, key) for key in self._parts])
        return Identity(partner.external_id, self._likeness(partner.name, place), partner.name)

    def _likeness(self, name: str, place: tuple[str, ...]) -> tuple[str, ...]:
        if place not in self._places:
            self._places[place] = self._key(Address(**dict(zip(self._parts, place, strict=True))))
        return (folded_text(name), *self._places[place])


def _refuse_bad_name(row: Row, said: str | None, before: Partner | None) -> None:
    name = ("" if before is None else before.name) if said is None else said
    if not name:
        row.find(FindingCode.NO_NAME, field="name")
    elif len(name) > LONGEST_NAME:
        row.find(FindingCode.LONG_NAME, len(name), LONGEST_NAME, field="name")


def _refuse_bad_months(row: Row, said: Months, otherwise: Months) -> None:
    """Refuse a row whose partner would end before it begins."""
    start = otherwise[0] if said[0] is None else said[0]
    end = otherwise[1] if said[1] is None else said[1]
    if start is not None and end is not None and end < start:
        row.find(FindingCode.ENDS_BEFORE_START, format_month(start), format_month(end), field="end")


def _remark(
    task: Task, stated: StatedColumns, befores: Sequence[Partner | None], afters: Sequence[Partner]
) -> None:
    """Say of rows what somebody may want to look at."""
    rows = stated.rows
    for row, cents in zip(rows, stated.filled("revenue", 0), strict=True):
        if cents < 0:
            row.find(FindingCode.NEGATIVE_REVENUE, format_money(cents), field="revenue")
    for row, start in zip(rows, stated.column("start"), strict=True):
        if start is not None and start > task.today:
            row.find(FindingCode.START_IN_FUTURE, format_month(start), field="start")
    if "tier" in task.mapping.fields:
        for row, before, after in zip(rows, befores, afters, strict=True):
            if before is None and after.tier is None:
                row.find(FindingCode.TIER_DEFAULT, _default_tier(task), field="tier")


def _default_tier(task: Task) -> str:
    tier = task.plan.assumptions.default_tier
    return "none" if tier is None else task.plan.tiers[tier].name


def _new_ids(task: Task, matches: list[Match]) -> dict[int, PartnerId]:
    """Give new partners their ids by the numbers of their rows, in an order that does not hang on theirs."""
    fresh = FreshIds(task.plan.partners)
    new = [(*_order_of_ids(who), who.name, row.number) for row, who, before in matches if before is None]
    return {
        number: PartnerId(fresh.take(external_id or slug(name, "partner")))
        for _, external_id, _, name, number in sorted(new)
    }


def _order_of_ids(identity: Identity) -> tuple[bool, str, tuple[str, ...]]:
    return not identity.external_id, identity.external_id, identity.likeness


def _remark_shared_names(task: Task, matches: list[Match]) -> None:
    """Say of every row whose partner has a namesake in the plan that is to be."""
    folded: dict[str, str] = {key: folded_text(each.name) for key, each in task.plan.partners.items()}
    folded.update((row.subject, who.likeness[0]) for row, who, _ in matches if who.name)
    times = Counter(folded.values())
    if len(times) == len(folded):
        return
    for row, who, before in matches:
        if times[folded[row.subject]] > 1:
            name = who.name or ("" if before is None else before.name)
            row.find(FindingCode.NAME_SHARED, name, field="name")


def _notes(task: Task, *, new: bool) -> list[Finding]:
    fed = "tier" in task.mapping.fields or "tier" in task.defaults
    if fed or not new:
        return []
    return [Finding(FindingCode.NO_TIER_COLUMN, (_default_tier(task),), "tier")]
