"""A plan without what tells pay: what seats cost, and whatever that could be worked out from.

What tells pay is said here once for plans and in :mod:`cpm_planner.exchange.finance_inputs` for the cells of
workbooks; a test holds the two together.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.change import Delta, DocumentChange, PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.model.seat_terms import TermsChange

K = TypeVar("K")
V = TypeVar("V")

PAY_FIELDS: Final = frozenset(
    {"base", "variable", "burden", "travel", "recruiting", "equipment", "pay_currency"}
)
"""The fields of lists that tell pay."""
LEFT_OUT: Final = "…"
"""Stands in names of edits where a figure was."""

_FIGURES: Final = re.compile(r"\d(?:[\d.,'\u2019\s]*\d)?")
_CURRENCY_AT_END: Final = re.compile(r"\b[A-Z]{3}$")


def without_pay(plan: Plan) -> Plan:
    """Give a plan without what tells pay; what has none stays the very same value."""
    return replace(
        plan,
        assumptions=_assumptions(plan.assumptions),
        role_types=_each(plan.role_types, role_without_pay),
        cpms=_each(plan.cpms, seat_without_pay),
        imports=_each(plan.imports, record_without_pay),
        adjustments={},
        budget={},
    )


def document_without_pay(document: Document) -> Document:
    """Give a document without what tells pay in any of its scenarios."""
    return replace(
        document,
        scenarios={
            key: replace(each, plan=without_pay(each.plan)) for key, each in document.scenarios.items()
        },
    )


def role_without_pay(role: RoleType) -> RoleType:
    """Give a role type without its pay."""
    return role if role.pay == Pay() else replace(role, pay=Pay())


def change_without_pay(change: DocumentChange) -> DocumentChange:
    """Give a change of what does not tell pay: the very same values, unless they tell any."""
    scenarios = {key: (_bare(before), _bare(after)) for key, (before, after) in change.scenarios.items()}
    plans = {key: _plan_change_without_pay(inside) for key, inside in change.plans.items()}
    return replace(change, scenarios=scenarios, plans=plans)


def seat_without_pay(cpm: Cpm) -> Cpm:
    """Give a seat without its pay; later terms that change nothing else are gone."""
    if cpm.pay is None and all(each.pay is None for each in cpm.terms):
        return cpm
    terms = (each for each in cpm.terms if each != TermsChange(each.month, pay=each.pay) or each.pay is None)
    return replace(cpm, pay=None, terms=tuple(replace(each, pay=None) for each in terms))


def record_without_pay(record: ImportRecord) -> ImportRecord:
    """Give what a list said without what it said of pay."""
    if PAY_FIELDS.isdisjoint(record.fields) and PAY_FIELDS.isdisjoint(each.field for each in record.totals):
        return record
    kept = [place for place, field in enumerate(record.fields) if field not in PAY_FIELDS]
    return replace(
        record,
        fields=tuple(record.fields[place] for place in kept),
        totals=tuple(each for each in record.totals if each.field not in PAY_FIELDS),
        said=_statements(record.said, len(record.fields), kept),
        gone=_statements(record.gone, len(record.fields), kept),
    )


def label_without_pay(label: str, *, is_about_partners: bool) -> str:
    """Give the name of an edit without the figures in it, unless it was about partners and so not about pay.

    Names of edits are sentences in the user's language: a figure in them may be pay.
    """
    if is_about_partners:
        return label
    return _CURRENCY_AT_END.sub(LEFT_OUT, _FIGURES.sub(LEFT_OUT, label))


def _assumptions(value: Assumptions) -> Assumptions:
    usual = Assumptions(value.planning_month)
    bare = replace(value, merit_month=usual.merit_month, merit_points=usual.merit_points, rates={})
    return value if bare == value else bare


def _bare(scenario: Scenario | None) -> Scenario | None:
    return None if scenario is None else replace(scenario, plan=without_pay(scenario.plan))


def _plan_change_without_pay(change: PlanChange) -> PlanChange:
    assumptions = change.assumptions
    if assumptions is not None:
        before, after = map(_assumptions, assumptions)
        assumptions = (before, after) if before != after else None
    return replace(
        change,
        assumptions=assumptions,
        role_types=_each_pair(change.role_types, role_without_pay),
        cpms=_each_pair(change.cpms, seat_without_pay),
        imports=_each_pair(change.imports, record_without_pay),
        adjustments={},
        budget={},
    )


def _each_pair(changes: Delta[K, Any], bare: Callable[[Any], Any]) -> Delta[K, Any]:
    """Give the changes of values each without pay, and none where nothing else changed."""
    pairs = {
        key: (None if before is None else bare(before), None if after is None else bare(after))
        for key, (before, after) in changes.items()
    }
    return {key: pair for key, pair in pairs.items() if pair[0] != pair[1]}


def _each(values: Mapping[K, V], bare: Callable[[V], V]) -> Mapping[K, V]:
    """Give the values each without pay; the very same mapping where none had any."""
    found = {key: bare(value) for key, value in values.items()}
    return values if all(found[key] is value for key, value in values.items()) else found


def _statements(said: Mapping[str, str], fields: int, kept: Iterable[int]) -> dict[str, str]:
    places = [*kept]
    return {key: _statement(text, fields, places) for key, text in said.items()}


def _statement(text: str, fields: int, kept: list[int]) -> str:
    """Give a line of JSON with the values of these places; what is no such line says nothing."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, list) or len(values) != fields:
        values = [None] * fields
    return json.dumps([values[place] for place in kept], ensure_ascii=False, separators=(",", ":"))
