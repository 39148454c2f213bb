"""The first rows of a checked list as the plan would have them."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication

from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import format_short_money
from cpm_planner.formatting.months import format_month
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ImportCheck, ListKind
from ui.dialogs.list_import.plain_table import Line
from ui.widgets.model_marks import mix_text

_SHOWN: Final = 50
Key = TypeVar("Key")
Value = TypeVar("Value")


def first_rows(check: ImportCheck, plan: Plan, marks: Marks) -> tuple[Sequence[str], list[Line]]:
    """Give headings and lines for the first things that a list adds or changes."""
    if check.kind is ListKind.PARTNERS:
        headings = (_tr("Name"), _tr("Tier"), _tr("Model mix"), _tr("Region"), _tr("Revenue"))
        return headings, [_partner(each, plan, marks) for _, each in _first(check.change.partners)]
    if check.kind is ListKind.TEAM:
        headings = (_tr("Name"), _tr("Role type"), _tr("Home regions"), _tr("From"), _tr("Until"))
        return headings, [_cpm(each, plan) for _, each in _first(check.change.cpms)]
    team = {**plan.cpms, **dict(_first(check.change.cpms, most=None))}
    lines: list[Line] = [
        (plan.partners[key].name, _holders(given, team)) for key, given in _first(check.change.assignments)
    ]
    return (_tr("Partner"), _tr("CPM")), lines


def _first(
    delta: Mapping[Key, tuple[Value | None, Value | None]], most: int | None = _SHOWN
) -> list[tuple[Key, Value]]:
    kept = ((key, after) for key, (_, after) in delta.items() if after is not None)
    return list(islice(kept, most))


def _partner(partner: Partner, plan: Plan, marks: Marks) -> Line:
    tier = None if partner.tier is None else plan.tiers.get(partner.tier)
    return (
        partner.name,
        "" if tier is None else tier.name,
        mix_text(partner.mix),
        partner.region,
        format_short_money(partner.revenue_cents, marks),
    )


def _cpm(cpm: Cpm, plan: Plan) -> Line:
    role_type = plan.role_types[cpm.role_type].name
    return (cpm.name, role_type, ", ".join(cpm.regions), format_month(cpm.start), format_month(cpm.end))


def _holders(given: Assignment, team: Mapping[CpmId, Cpm]) -> str:
    return ", ".join(team[key].name for key in given.cpms)


def _tr(source: str) -> str:
    return QCoreApplication.translate("list_import", source)
