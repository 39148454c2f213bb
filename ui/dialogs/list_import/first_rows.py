"""The first rows of a checked list as the plan would have them."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final, TypeVar

from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.months import format_month
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ImportCheck, ListKind
from cpm_planner.workspace.recipes import RecipeCheck
from ui.dialogs.list_import.plain_table import Line
from ui.language import tr
from ui.widgets.model_marks import mix_text

_SHOWN: Final = 50
FIRST_ROW_WIDTHS: Final = {
    ListKind.PARTNERS: (210, 110, 240, 120, 120, 150),
    ListKind.TEAM: (210, 200, 240, 100, 100),
    ListKind.ASSIGNMENTS: (260, 260),
}
"""How wide the columns of the first rows are, by what the list is."""
FIRST_ROW_FIGURES: Final = {
    ListKind.PARTNERS: frozenset({6}),
    ListKind.TEAM: frozenset[int](),
    ListKind.ASSIGNMENTS: frozenset[int](),
}
"""Which of them are figures."""
Key = TypeVar("Key")
Value = TypeVar("Value")


Headings = Sequence[str]


def first_rows(checked: RecipeCheck, place: int, plan: Plan, marks: Marks) -> tuple[Headings, list[Line]]:
    """Give headings and lines for the first things that one of the checked lists adds or changes."""
    check = checked.lists[place].check
    team = {**plan.cpms}
    for each in checked.lists[: place + 1]:
        team.update(_first(each.check.change.cpms, most=None))
    if check.kind is ListKind.PARTNERS:
        headings = (
            tr("Name"),
            tr("Tier"),
            tr("Model mix"),
            tr("Region"),
            tr("City"),
            tr("CPM"),
            tr("Revenue"),
        )
        shown = _first(check.change.partners)
        held = {key: _held(key, check, plan) for key, _ in shown}
        owners = {key: _holders(given, team) for key, given in held.items() if given is not None}
        return headings, [_partner(each, plan, marks, owners.get(key, "")) for key, each in shown]
    if check.kind is ListKind.TEAM:
        of_team = (tr("Name"), tr("Role type"), tr("Home regions"), tr("From"), tr("Until"))
        return of_team, [_cpm(each, plan) for _, each in _first(check.change.cpms)]
    lines: list[Line] = [
        (_name_of(checked, key, plan), _holders(given, team))
        for key, given in _first(check.change.assignments)
    ]
    return (tr("Partner"), tr("CPM")), lines


def _first(
    delta: Mapping[Key, tuple[Value | None, Value | None]], most: int | None = _SHOWN
) -> list[tuple[Key, Value]]:
    kept = ((key, after) for key, (_, after) in delta.items() if after is not None)
    return list(islice(kept, most))


def _held(key: PartnerId, check: ImportCheck, plan: Plan) -> Assignment | None:
    """Give who would have a partner."""
    _, given = check.change.assignments.get(key, (None, plan.assignments.get(key)))
    return given


def _partner(partner: Partner, plan: Plan, marks: Marks, owner: str) -> Line:
    tier = None if partner.tier is None else plan.tiers.get(partner.tier)
    return (
        partner.name,
        "" if tier is None else tier.name,
        mix_text(partner.mix),
        partner.region,
        partner.address.city,
        owner,
        format_money(partner.revenue_cents, marks),
    )


def _cpm(cpm: Cpm, plan: Plan) -> Line:
    role_type = plan.role_types[cpm.role_type].name
    return (cpm.name, role_type, ", ".join(cpm.regions), format_month(cpm.start), format_month(cpm.end))


def _holders(given: Assignment | None, team: Mapping[CpmId, Cpm]) -> str:
    return "" if given is None else ", ".join(team[key].name for key in given.cpms)


def _name_of(checked: RecipeCheck, key: PartnerId, plan: Plan) -> str:
    """Name a partner of the plan, or of a list that enters before."""
    if key in plan.partners:
        return plan.partners[key].name
    fresh = (each.check.change.partners.get(key, (None, None))[1] for each in checked.lists)
    return next((partner.name for partner in fresh if partner is not None), "")
