"""Checks the rows of a list of partners, with their owners where it names them."""

from collections import Counter
from typing import Final

from cpm_planner.edit.breach import LONGEST_NAME
from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.importing.matching import Identity, Matcher
from cpm_planner.exchange.importing.merging import Merging, merged
from cpm_planner.exchange.importing.new_ids import FreshIds, slug
from cpm_planner.exchange.importing.owner_rows import PartnerOwners, owners_of
from cpm_planner.exchange.importing.partner_places import note_on_places, place
from cpm_planner.exchange.importing.partner_values import ADDRESS, stated_partner, stated_values
from cpm_planner.exchange.importing.task import Result, Task, effect_of
from cpm_planner.exchange.importing.verdict import Effect
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.places.locate import place_key, place_words
from cpm_planner.formatting.months import format_month
from cpm_planner.model.change import PlanChange
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Address

PartnerDelta = dict[PartnerId, tuple[Partner | None, Partner | None]]

_NOBODY: Final = Partner(PartnerId(""), "")


def check_partners(task: Task) -> Result:
    """Find out what the rows of a list of partners do to the plan; each row gets its effect and findings."""
    merging = merged(task)
    task = merging.task
    found = _found(merging)
    owners = PartnerOwners(task, owners_of(task, [row for row, _, _ in found]))
    entering = [match for match in found if owners.lets_in(match[0])]
    ids = _new_ids(task, entering)
    blank = stated_partner(_NOBODY, Row(0, {**task.defaults}), _NOBODY.id)
    partners: PartnerDelta = {}
    afters: dict[str, Partner] = {}
    for row, identity, before in entering:
        key = ids[identity] if before is None else before.id
        values = stated_values(before or blank, row, key)
        place(values, row, before)
        after = Partner(**values)
        _remark(row, task, before, after)
        row.subject, row.effect = key, effect_of(before, after)
        afters[key] = after
        if row.effect is not Effect.UNCHANGED:
            partners[key] = (before, after)
    _remark_shared_names(task, entering)
    assignments = owners.assignments(row for row, _, _ in entering)
    change = PlanChange(partners=partners, cpms=owners.created(), assignments=assignments)
    places = note_on_places((row for row, _, _ in entering), afters)
    merging.settle()
    notes = (*_notes(task, new=bool(ids)), *places, *owners.notes(), *merging.notes)
    return Result(change, notes, owners.owners.questions)


Match = tuple[Row, Identity, Partner | None]
"""A row with what tells its partner from others, and that partner as it is; None: it is new."""


def _found(merging: Merging) -> list[Match]:
    """Find the partner of each row that can enter."""
    task = merging.task
    likeness = _Likeness(task)
    identities = [likeness.of_row(row) for row in task.rows]
    known = {key: likeness.of_partner(partner) for key, partner in task.plan.partners.items()}
    matcher = Matcher(known, identities, ids_mapped=likeness.has_ids)
    matches: list[Match] = []
    for row, identity in zip(task.watched_rows(), identities, strict=True):
        key = None if row.is_refused else merging.partners.get(row.number)
        if key is not None:
            matcher.settle(row, key)
        elif not row.is_refused:
            key = matcher.match(row, identity)
        before = None if key is None else task.plan.partners[key]
        _refuse_bad_name(row, before)
        _refuse_bad_months(row, task, before)
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

    def of_row(self, row: Row) -> Identity:
        """Give what tells the partner of a row from others."""
        stated, defaults = row.stated, self._task.defaults
        name = stated.get("name", "")
        place = tuple([stated.get(key, defaults.get(key, "")) for key in self._parts])
        return Identity(
            stated.get("external_id", ""), self._likeness(name, place), name, may_adopt=any(place)
        )

    def of_partner(self, partner: Partner) -> Identity:
        """Give what tells a partner of the plan from others."""
        place = tuple([getattr(partner.address, key) for key in self._parts])
        return Identity(partner.external_id, self._likeness(partner.name, place), partner.name)

    def _likeness(self, name: str, place: tuple[str, ...]) -> tuple[str, ...]:
        if place not in self._places:
            self._places[place] = self._key(Address(**dict(zip(self._parts, place, strict=True))))
        return (folded_text(name), *self._places[place])


def _refuse_bad_name(row: Row, before: Partner | None) -> None:
    name = row.stated.get("name", "" if before is None else before.name)
    if not name:
        row.find(FindingCode.NO_NAME, field="name")
    elif len(name) > LONGEST_NAME:
        row.find(FindingCode.LONG_NAME, len(name), LONGEST_NAME, field="name")


def _refuse_bad_months(row: Row, task: Task, before: Partner | None) -> None:
    """Refuse a row whose partner would end before it begins."""
    known = task.defaults if before is None else {"start": before.start, "end": before.end}
    start, end = (row.stated.get(key, known.get(key)) for key in ("start", "end"))
    if start is not None and end is not None and end < start:
        row.find(FindingCode.ENDS_BEFORE_START, format_month(start), format_month(end), field="end")


def _remark(row: Row, task: Task, before: Partner | None, after: Partner) -> None:
    if row.stated.get("revenue", 0) < 0:
        row.find(FindingCode.NEGATIVE_REVENUE, f"{after.revenue_cents / 100:,.2f}", field="revenue")
    if "start" in row.stated and after.start is not None and after.start > task.today:
        row.find(FindingCode.START_IN_FUTURE, format_month(after.start), field="start")
    if before is None and after.tier is None and "tier" in task.mapping.fields:
        row.find(FindingCode.TIER_DEFAULT, _default_tier(task), field="tier")


def _default_tier(task: Task) -> str:
    tier = task.plan.assumptions.default_tier
    return "none" if tier is None else task.plan.tiers[tier].name


def _new_ids(task: Task, matches: list[Match]) -> dict[Identity, PartnerId]:
    """Give new partners their ids, in an order that does not hang on the order of the rows."""
    fresh = FreshIds(task.plan.partners)
    new = [identity for _, identity, before in matches if before is None]
    return {
        identity: PartnerId(fresh.take(identity.external_id or slug(identity.name, "partner")))
        for identity in sorted(new, key=_order_of_ids)
    }


def _order_of_ids(identity: Identity) -> tuple[bool, str, tuple[str, ...]]:
    return not identity.external_id, identity.external_id, identity.likeness


def _remark_shared_names(task: Task, matches: list[Match]) -> None:
    """Say of every row whose partner has a namesake in the plan that is to be."""
    folded: dict[str, str] = {key: folded_text(each.name) for key, each in task.plan.partners.items()}
    folded.update((row.subject, who.likeness[0]) for row, who, _ in matches if "name" in row.stated)
    times = Counter(folded.values())
    for row, _, before in matches:
        if times[folded[row.subject]] > 1:
            name = row.stated.get("name") or ("" if before is None else before.name)
            row.find(FindingCode.NAME_SHARED, name, field="name")


def _notes(task: Task, *, new: bool) -> list[Finding]:
    fed = "tier" in task.mapping.fields or "tier" in task.defaults
    if fed or not new:
        return []
    return [Finding(FindingCode.NO_TIER_COLUMN, (_default_tier(task),), "tier")]
