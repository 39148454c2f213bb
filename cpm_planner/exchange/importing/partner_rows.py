"""Checks the rows of a list of partners, with their owners where it names them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from cpm_planner.edit.laws import LONGEST_NAME
from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.importing.matching import Identity, Matcher
from cpm_planner.exchange.importing.new_ids import FreshIds, slug
from cpm_planner.exchange.importing.owner_rows import PartnerOwners, owners_of
from cpm_planner.exchange.importing.partner_values import ADDRESS, stated_partner
from cpm_planner.exchange.importing.task import Result, Task, effect_of
from cpm_planner.exchange.importing.verdict import Effect
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.formatting.months import format_month
from cpm_planner.model.change import PlanChange
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner

_NOBODY: Final = Partner(PartnerId(""), "")


def check_partners(task: Task) -> Result:
    """Find out what the rows of a list of partners do to the plan; each row gets its effect and findings."""
    pairs = _matched(task)
    owners = PartnerOwners(task, owners_of(task, [row for row, _, _ in pairs]))
    entering = [pair for pair in pairs if owners.lets_in(pair[0])]
    named = _with_ids(task, entering)
    partners: dict[PartnerId, tuple[Partner | None, Partner | None]] = {}
    for row, before, after in named:
        row.subject, row.effect = after.id, effect_of(before, after)
        if row.effect is not Effect.UNCHANGED:
            partners[after.id] = (before, after)
    assignments = owners.assignments([(row, after.id) for row, _, after in named])
    _remark_shared_names(task, named)
    change = PlanChange(partners=partners, cpms=owners.created(), assignments=assignments)
    return Result(change, (*_notes(task, named), *owners.notes()))


Pair = tuple[Row, Partner | None, Partner]
"""A row with the partner before (None: new) and after it; a new partner has no id yet."""


def _matched(task: Task) -> list[Pair]:
    """Find the partner of each row that can enter and make it what the row says."""
    places = [key for key in ADDRESS if key in task.mapping.fields or key in task.defaults]
    identities = [_identity(row, task, places) for row in task.rows]
    known = {key: _known_identity(partner, places) for key, partner in task.plan.partners.items()}
    matcher = Matcher(known, identities, ids_mapped="external_id" in task.mapping.fields)
    blank = stated_partner(_NOBODY, Row(0, {**task.defaults}))
    pairs: list[Pair] = []
    for row, identity in zip(task.watched_rows(), identities, strict=True):
        if row.is_refused:
            continue
        key = matcher.match(row, identity)
        before = None if key is None else task.plan.partners[key]
        after = stated_partner(blank if before is None else before, row)
        _refuse_bad_name(row, after)
        if not row.is_refused:
            pairs.append((row, before, after))
            _remark(row, task, before, after)
    return pairs


def _identity(row: Row, task: Task, places: list[str]) -> Identity:
    name = row.stated.get("name", "")
    place = [row.stated.get(key, task.defaults.get(key, "")) for key in places]
    likeness = tuple(map(folded_text, (name, *place)))
    return Identity(row.stated.get("external_id", ""), likeness, name, may_adopt=any(place))


def _known_identity(partner: Partner, places: list[str]) -> Identity:
    place = [getattr(partner.address, key) for key in places]
    return Identity(partner.external_id, tuple(map(folded_text, (partner.name, *place))), partner.name)


def _refuse_bad_name(row: Row, partner: Partner) -> None:
    if not partner.name:
        row.find(FindingCode.NO_NAME, field="name")
    elif len(partner.name) > LONGEST_NAME:
        row.find(FindingCode.LONG_NAME, len(partner.name), LONGEST_NAME, field="name")


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


def _with_ids(task: Task, pairs: Iterable[Pair]) -> list[Pair]:
    """Give new partners their ids, in an order that does not hang on the order of the rows."""
    pairs = list(pairs)
    fresh = FreshIds(task.plan.partners)
    ids = {
        row.number: PartnerId(fresh.take(after.external_id or slug(after.name, "partner")))
        for row, before, after in sorted(pairs, key=_order_of_ids)
        if before is None
    }
    return [
        (row, before, replace(after, id=ids[row.number]) if before is None else after)
        for row, before, after in pairs
    ]


def _order_of_ids(pair: Pair) -> tuple[bool, str, str, str, str, str]:
    _, _, partner = pair
    address = partner.address
    return (
        not partner.external_id,
        partner.external_id,
        partner.name,
        address.city,
        address.state,
        address.country,
    )


def _remark_shared_names(task: Task, named: list[Pair]) -> None:
    names = {key: partner.name for key, partner in task.plan.partners.items()}
    names.update((after.id, after.name) for _, _, after in named)
    times = Counter(map(folded_text, names.values()))
    for row, _, after in named:
        if times[folded_text(after.name)] > 1:
            row.find(FindingCode.NAME_SHARED, after.name, field="name")


def _notes(task: Task, named: list[Pair]) -> list[Finding]:
    fed = "tier" in task.mapping.fields or "tier" in task.defaults
    if fed or all(before is not None for _, before, _ in named):
        return []
    return [Finding(FindingCode.NO_TIER_COLUMN, (_default_tier(task),), "tier")]
