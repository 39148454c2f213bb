"""Checks the rows of a list of assignments; several rows of one partner split it by sales model."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.owner_rows import (
    AssignmentDelta,
    given_to,
    notes_on_created,
    owners_of,
)
from cpm_planner.exchange.rows.owner_team import reference_of
from cpm_planner.exchange.rows.owners import Owners
from cpm_planner.exchange.rows.partner_lookup import PartnerLookup
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.task import Result, Task
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import PlanChange
from cpm_planner.model.ids import CpmId
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import SalesModel

Pair = tuple[Row, Partner]
Part = tuple[Row, CpmId]
Parts = dict[SalesModel | None, Part]
"""The rows of one partner with the CPM of each, by the model they give; None: the whole partner."""

_WHOLE: Final = None


def check_assignments(task: Task) -> Result:
    """Find out what rows of assignments do to the plan; each row gets its effect and findings."""
    pairs = _with_partners(task)
    owners = owners_of(task, [row for row, _ in pairs])
    delta: AssignmentDelta = {}
    for partner, parts in _by_partner(pairs, owners).values():
        before = task.plan.assignments.get(partner.id)
        after = given_by(partner, parts, before, task.defaults)
        if after != before:
            delta[partner.id] = (before, after)
        for model, (row, cpm) in parts.items():
            row.effect = _effect(model, cpm, before, after)
    created = {key: (None, cpm) for key, cpm in owners.created.items()}
    change = PlanChange(cpms=created, assignments=delta)
    return Result(change, tuple(notes_on_created(task, owners)), owners.questions)


def _with_partners(task: Task) -> list[Pair]:
    """Find the partner of each row that can enter; the first row of a partner and model wins."""
    lookup = PartnerLookup(task.plan.partners)
    first: dict[tuple[str, SalesModel | None], int] = {}
    pairs: list[Pair] = []
    for row in task.watched_rows():
        partner = None if row.is_refused else lookup.partner_of(row)
        if partner is None:
            continue
        _refuse_without_part(row, partner)
        if not row.is_refused:
            number = first.setdefault((partner.id, row.stated.get("model")), row.number)
            if number != row.number:
                row.find(FindingCode.DUPLICATE, number)
        if not row.is_refused:
            row.subject, row.effect = partner.id, Effect.UNCHANGED
            pairs.append((row, partner))
    return pairs


def _refuse_without_part(row: Row, partner: Partner) -> None:
    if reference_of(row.stated) == ("", ""):
        row.find(FindingCode.NO_CPM, field="cpm")
    model = row.stated.get("model")
    if any(finding.field == "model" for finding in row.findings):
        row.find(FindingCode.MODEL_UNCLEAR, field="model")
    elif model is not None and model not in partner.mix.models:
        row.find(FindingCode.MODEL_NOT_IN_MIX, partner.name, model.value, field="model")


def _by_partner(pairs: list[Pair], owners: Owners) -> dict[str, tuple[Partner, Parts]]:
    """Put the rows of each partner together, as far as their CPMs are known."""
    parts: dict[str, tuple[Partner, Parts]] = {}
    for row, partner in pairs:
        reference = reference_of(row.stated)
        if reference in owners.findings:
            row.note(owners.findings[reference])
        else:
            _, own = parts.setdefault(partner.id, (partner, {}))
            row.owner = owners.found[reference]
            own[row.stated.get("model")] = (row, row.owner)
    return parts


def given_by(
    partner: Partner, parts: Parts, before: Assignment | None, defaults: Mapping[str, Any]
) -> Assignment:
    """Give the assignment that the rows of one partner make of the one before."""
    after = _with_primary(_primary_row(partner, parts, before), before, defaults)
    given = {model: cpm for model, (_, cpm) in parts.items() if model is not None}
    specialists = {**after.specialists, **given}
    return replace(
        after, specialists={model: cpm for model, cpm in specialists.items() if cpm != after.primary}
    )


def _primary_row(partner: Partner, parts: Parts, before: Assignment | None) -> Part | Assignment:
    """Give the row that says who is primary: the one of the whole partner, else that of its heaviest model.

    Where somebody is primary already, only their own rows can say so; if there is none the assignment stays.
    """
    if _WHOLE in parts:
        return parts[_WHOLE]
    heaviest_first = sorted(partner.mix.models, key=partner.mix.weight, reverse=True)
    rows = (parts[model] for model in heaviest_first if model in parts)
    if before is None:
        return next(rows)
    return next((part for part in rows if part[1] == before.primary), before)


def _with_primary(
    part: Part | Assignment, before: Assignment | None, defaults: Mapping[str, Any]
) -> Assignment:
    if isinstance(part, Assignment):
        return part
    row, primary = part
    stated = {**(defaults if before is None else {}), **row.stated}
    return given_to(before, primary, since=stated.get("since"), effective=stated.get("effective"))


def _effect(model: SalesModel | None, cpm: CpmId, before: Assignment | None, after: Assignment) -> Effect:
    if before is None:
        return Effect.NEW
    if model is None:
        return Effect.UNCHANGED if replace(before, specialists=after.specialists) == after else Effect.CHANGED
    return Effect.UNCHANGED if before.cpm_for(model) == cpm else Effect.CHANGED
