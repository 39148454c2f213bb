"""What a document tells of pay as one text, and back into a document that may have changed meanwhile.

Everything stands under the id of what it belongs to: what is gone takes its pay along, what is new has none,
and a scenario copied meanwhile has that of the scenario it is a copy of.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from cpm_planner.edit.pay import record_without_pay
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.model.seat_terms import TermsChange
from cpm_planner.store.finance_rows import (
    adjustment_row,
    adjustment_value,
    budget_row,
    budget_value,
    decimal_value,
    rate_rows,
)
from cpm_planner.store.import_rows import record_id, record_row, record_value, statement_rows, totals_row
from cpm_planner.store.rows import pay_row

V = TypeVar("V")


def pay_text(document: Document) -> bytes:
    """Give what a document tells of pay."""
    parts = {key: _part(each.plan) for key, each in document.scenarios.items()}
    said = {"scenarios": parts, "imports": dict(_records(document))}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode(
        "utf-8", "surrogatepass"
    )


def with_pay(document: Document, text: bytes) -> Document:
    """Give a document without pay with what such a text tells.

    Raises:
        ValueError, KeyError, TypeError, RecursionError: the text tells nothing of the kind.
    """
    said = json.loads(text.decode("utf-8", "surrogatepass"))
    records = {key: _record(rows) for key, rows in said["imports"].items()}

    def whole(scenario: Scenario) -> Scenario:
        part = _part_of(said["scenarios"], document, scenario)
        return scenario if part is None else replace(scenario, plan=_plan(scenario.plan, part, records))

    scenarios = {key: whole(each) for key, each in document.scenarios.items()}
    return replace(document, scenarios=scenarios, is_pay_hidden=False)


def _part(plan: Plan) -> dict[str, Any]:
    assumptions = plan.assumptions
    terms = {key: {t.month.ordinal: pay_row(t.pay) for t in c.terms if t.pay} for key, c in plan.cpms.items()}
    return {
        "merit": [assumptions.merit_month, assumptions.merit_points],
        "rates": rate_rows(assumptions.rates),
        "role_types": {key: pay_row(each.pay) for key, each in plan.role_types.items()},
        "cpms": {key: pay_row(each.pay) for key, each in plan.cpms.items() if each.pay is not None},
        "terms": {key: months for key, months in terms.items() if months},
        "adjustments": [adjustment_row(each) for each in plan.adjustments.values()],
        "budget": [budget_row(each) for each in plan.budget.values()],
    }


def _part_of(parts: Mapping[str, Any], document: Document, scenario: Scenario) -> Any:
    """Give what was told of a scenario, else of the one it was copied from, and so on."""
    seen: set[str] = set()
    at: Scenario | None = scenario
    while at is not None and at.id not in seen:
        if at.id in parts:
            return parts[at.id]
        seen.add(at.id)
        at = None if at.base is None else document.scenarios.get(at.base)
    return None


def _plan(plan: Plan, part: Mapping[str, Any], records: Mapping[str, ImportRecord]) -> Plan:
    seat_pay, terms, role_pay = part["cpms"], part["terms"], part["role_types"]
    adjustments = [adjustment_value(row) for row in part["adjustments"]]
    budget = [budget_value(row) for row in part["budget"]]
    return replace(
        plan,
        assumptions=_assumptions(plan.assumptions, part),
        role_types=_each(
            plan.role_types,
            lambda role: replace(role, pay=Pay(*role_pay[role.id])) if role.id in role_pay else role,
        ),
        cpms=_each(plan.cpms, lambda cpm: _seat(cpm, seat_pay.get(cpm.id), terms.get(cpm.id, {}))),
        imports=_each(plan.imports, lambda record: records.get(record_id(record), record)),
        adjustments={
            each.id: each if each.cpm in plan.cpms else replace(each, cpm=None) for each in adjustments
        },
        budget={
            each.id: each if each.role_type in plan.role_types else replace(each, role_type=None)
            for each in budget
        },
    )


def _assumptions(value: Assumptions, part: Mapping[str, Any]) -> Assumptions:
    month, points = part["merit"]
    rates = {currency: decimal_value(rate) for currency, rate in part["rates"]}
    return replace(value, merit_month=month, merit_points=points, rates=rates)


def _seat(cpm: Cpm, pay: Any, months: Mapping[str, Any]) -> Cpm:
    if pay is None and not months:
        return cpm
    terms = {each.month: each for each in cpm.terms}
    for ordinal, row in months.items():
        month = Month.from_ordinal(int(ordinal))
        terms[month] = replace(terms.get(month, TermsChange(month)), pay=Pay(*row))
    in_order = sorted(terms.values(), key=lambda each: each.month) if months else cpm.terms
    return replace(cpm, pay=None if pay is None else Pay(*pay), terms=tuple(in_order))


def _records(document: Document) -> Iterator[tuple[str, Any]]:
    """Give what lists said that tells pay, whole, by the digest of what is left without pay."""
    for scenario in document.scenarios.values():
        for record in scenario.plan.imports.values():
            bare = record_without_pay(record)
            if bare is not record:
                totals = [totals_row(each) for each in record.totals]
                yield record_id(bare), [record_row(record), totals, statement_rows(record)]


def _record(rows: Any) -> ImportRecord:
    row, totals, statements = rows
    return record_value(tuple(row), totals, statements)


def _each(values: Mapping[Any, V], whole: Callable[[V], V]) -> Mapping[Any, V]:
    return {key: whole(value) for key, value in values.items()}
