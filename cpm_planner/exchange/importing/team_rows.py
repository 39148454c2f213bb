"""Checks the rows of a list of the team."""

from dataclasses import replace
from typing import Any, Final

from cpm_planner.edit.breach import LONGEST_NAME
from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.coordinates import stated_coordinates
from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.importing.matching import Identity, Matcher
from cpm_planner.exchange.importing.new_ids import FreshIds, slug
from cpm_planner.exchange.importing.owner_rows import CpmDelta, role_type_of_new
from cpm_planner.exchange.importing.task import Result, Task, effect_of
from cpm_planner.exchange.importing.verdict import Effect
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.refreshing.aspects import CPM_ATTRIBUTES
from cpm_planner.formatting.months import format_month
from cpm_planner.model.change import PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, RoleTypeId

_NO_ROLE_TYPE: Final = RoleTypeId("")

Pair = tuple[Row, Cpm | None, Cpm]
"""A row with the seat before (None: new) and after it; a new seat has no id yet."""


def check_team(task: Task) -> Result:
    """Find out what the rows of a list of the team do to the plan; each row gets its effect and findings."""
    cpms: CpmDelta = {}
    pairs = _with_ids(task, _matched(task))
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
    blank = stated_cpm(Cpm(CpmId(""), "", role_type_of_new(task) or _NO_ROLE_TYPE), Row(0, {**task.defaults}))
    pairs: list[Pair] = []
    for row, identity in zip(task.watched_rows(), identities, strict=True):
        if row.is_refused:
            continue
        key = matcher.match(row, identity)
        before = None if key is None else task.plan.cpms[key]
        after = stated_cpm(blank if before is None else before, row)
        _refuse_unlawful(row, after)
        if not row.is_refused:
            pairs.append((row, before, after))
            _remark(row, task, before, after)
    return pairs


def _identity(position_id: str, name: str) -> Identity:
    return Identity(position_id, (folded_text(name),), name, may_adopt=True)


def stated_cpm(cpm: Cpm, row: Row) -> Cpm:
    """Give the seat with everything the row states."""
    values: dict[str, Any] = {
        CPM_ATTRIBUTES[key]: value for key, value in row.stated.items() if key in CPM_ATTRIBUTES
    }
    coordinates = stated_coordinates(row)
    return replace(cpm, **values, coordinates=cpm.coordinates if coordinates is None else coordinates)


def _refuse_unlawful(row: Row, cpm: Cpm) -> None:
    if not cpm.name:
        row.find(FindingCode.NO_NAME, field="name")
    elif len(cpm.name) > LONGEST_NAME:
        row.find(FindingCode.LONG_NAME, len(cpm.name), LONGEST_NAME, field="name")
    if cpm.role_type == _NO_ROLE_TYPE:
        row.find(FindingCode.NO_ROLE_TYPES, field="role_type")
    if cpm.start and cpm.end and cpm.end < cpm.start:
        row.find(FindingCode.ENDS_BEFORE_START, format_month(cpm.start), format_month(cpm.end), field="end")


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
