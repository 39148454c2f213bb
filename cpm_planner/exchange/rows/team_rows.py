"""Checks the rows of a list of the team."""

from dataclasses import replace
from typing import Any, Final

from cpm_planner.edit.breach import LONGEST_NAME
from cpm_planner.edit.finance_laws import pay_laws
from cpm_planner.edit.seat_laws import ends_before_start
from cpm_planner.edit.typed import typed_currency
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.rows.aspects import (
    CPM_ATTRIBUTES,
    PAY_ATTRIBUTES,
    end_of,
    start_of,
    with_end,
    with_start,
)
from cpm_planner.exchange.rows.coordinates import stated_coordinates
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.matching import Identity, Matcher
from cpm_planner.exchange.rows.new_ids import FreshIds, slug
from cpm_planner.exchange.rows.owner_rows import CpmDelta, role_type_of_new
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.takeovers import FIELD, Takeovers
from cpm_planner.exchange.rows.task import Result, Task, effect_of
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.formatting.days import format_day
from cpm_planner.formatting.months import format_month
from cpm_planner.model.change import PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan

_NO_ROLE_TYPE: Final = RoleTypeId("")

Pair = tuple[Row, Cpm | None, Cpm]
"""A row with the seat before (None: new) and after it; a new seat has no id yet."""


def check_team(task: Task) -> Result:
    """Find out what the rows of a list of the team do to the plan; each row gets its effect and findings."""
    cpms: CpmDelta = {}
    pairs = _with_takeovers(task, _with_ids(task, _matched(task)))
    for row, before, after in pairs:
        row.subject, row.effect = after.id, effect_of(before, after)
        if row.effect is not Effect.UNCHANGED:
            cpms[after.id] = (before, after)
    return Result(PlanChange(cpms=cpms), tuple(_notes(task, pairs)))


def _matched(task: Task) -> list[Pair]:
    """Find the seat of each row that can enter and make it what the row says."""
    identities = [
        _identity(row.stated.get("position_id", ""), row.stated.get("name", "")) for row in task.rows
    ]
    known = {key: _identity(cpm.position_id, cpm.name) for key, cpm in task.plan.cpms.items()}
    matcher = Matcher(known, identities, ids_mapped="position_id" in task.mapping.fields)
    nobody = Cpm(CpmId(""), "", role_type_of_new(task) or _NO_ROLE_TYPE)
    blank = stated_cpm(task.plan, nobody, Row.saying(task.defaults))
    pairs: list[Pair] = []
    for row, identity in zip(task.watched_rows(), identities, strict=True):
        if row.is_refused:
            continue
        key = matcher.match(row, identity)
        before = None if key is None else task.plan.cpms[key]
        after = stated_cpm(task.plan, blank if before is None else before, row)
        _refuse_unlawful(task, row, after)
        if not row.is_refused:
            pairs.append((row, before, after))
            _remark(row, task, before, after)
    return pairs


def _identity(position_id: str, name: str) -> Identity:
    return Identity(position_id, (folded_text(name),), name, may_adopt=True)


def stated_cpm(plan: Plan, cpm: Cpm, row: Row) -> Cpm:
    """Give the seat with everything the row states; kinds of pay it does not are those of the role type."""
    values: dict[str, Any] = {
        CPM_ATTRIBUTES[key]: value for key, value in row.stated.items() if key in CPM_ATTRIBUTES
    }
    coordinates = stated_coordinates(row)
    cpm = replace(cpm, **values, coordinates=cpm.coordinates if coordinates is None else coordinates)
    if "start" in row.stated:
        cpm = with_start(cpm, row.stated["start"])
    if "end" in row.stated:
        cpm = with_end(cpm, row.stated["end"])
    return replace(cpm, pay=_stated_pay(plan, cpm, row))


def _stated_pay(plan: Plan, cpm: Cpm, row: Row) -> Pay | None:
    """Give the pay the row states; the plan's own currency needs no code."""
    amounts: dict[str, Any] = {
        PAY_ATTRIBUTES[key]: value for key, value in row.stated.items() if key in PAY_ATTRIBUTES
    }
    if not amounts:
        return cpm.pay
    if "currency" in amounts:
        amounts["currency"] = typed_currency(amounts["currency"], plan.assumptions.currency)
    usual = plan.role_types[cpm.role_type].pay if cpm.role_type in plan.role_types else Pay()
    return replace(usual if cpm.pay is None else cpm.pay, **amounts)


def _refuse_unlawful(task: Task, row: Row, cpm: Cpm) -> None:
    if not cpm.name:
        row.find(FindingCode.NO_NAME, field="name")
    elif len(cpm.name) > LONGEST_NAME:
        row.find(FindingCode.LONG_NAME, len(cpm.name), LONGEST_NAME, field="name")
    if cpm.role_type == _NO_ROLE_TYPE:
        row.find(FindingCode.NO_ROLE_TYPES, field="role_type")
    if ends_before_start(cpm):
        days = (format_day(day.month, day.day) for day in (start_of(cpm), end_of(cpm)) if day)
        row.find(FindingCode.ENDS_BEFORE_START, *days, field="end")
    if cpm.pay is not None:
        known = {"", *task.plan.assumptions.rates}
        if cpm.pay.currency not in known:
            row.find(FindingCode.NO_PLAN_RATE, cpm.pay.currency, field="pay_currency")
        elif any(pay_laws(cpm.pay)):
            row.find(FindingCode.PAY_OUT_OF_RANGE, field="base")


def _remark(row: Row, task: Task, before: Cpm | None, after: Cpm) -> None:
    if "end" in row.stated and after.end is not None and after.end < task.today:
        row.find(FindingCode.ENDED, format_month(after.end), field="end")
    if before is None and "role_type" in task.mapping.fields and "role_type" not in row.stated:
        name = task.plan.role_types[after.role_type].name
        row.find(FindingCode.ROLE_TYPE_DEFAULT, name, field="role_type")


def _with_ids(task: Task, pairs: list[Pair]) -> list[Pair]:
    """Give new seats their ids, in an order that does not hang on the order of the rows."""
    fresh = FreshIds(task.plan.cpms)
    ids = {
        row.number: CpmId(fresh.take(after.position_id or slug(after.name, "cpm")))
        for row, before, after in sorted(pairs, key=_order_of_ids)
        if before is None
    }
    return [
        (row, before, replace(after, id=ids[row.number]) if before is None else after)
        for row, before, after in pairs
    ]


def _with_takeovers(task: Task, pairs: list[Pair]) -> list[Pair]:
    """Say who takes over from whom, once every seat of the list has its id."""
    if FIELD not in task.mapping.fields:
        return pairs
    seats = {**task.plan.cpms, **{after.id: after for _, _, after in pairs}}
    takeovers = Takeovers(seats.values())
    return [(row, before, takeovers.put(row, after)) for row, before, after in pairs]


def _order_of_ids(pair: Pair) -> tuple[bool, str, str]:
    _, _, cpm = pair
    return not cpm.position_id, cpm.position_id, cpm.name


def _notes(task: Task, pairs: list[Pair]) -> list[Finding]:
    fed = "role_type" in task.mapping.fields or "role_type" in task.defaults
    new = [after for _, before, after in pairs if before is None]
    if fed or not new:
        return []
    name = task.plan.role_types[new[0].role_type].name
    return [Finding(FindingCode.NO_ROLE_TYPE_COLUMN, (name,), "role_type")]
