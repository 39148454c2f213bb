"""What the tables of the hiring tab show: ways to hire, and the hires of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_planner.derivation.derived import Derivation
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import format_money, format_short_money, titled_in
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.hiring.alternatives import Alternative
from cpm_planner.headcount.hiring.derived_hires import cost_of_hire, cost_of_way
from cpm_planner.headcount.hiring.hiring_text import alternative_name, buys_text, mix_text, reason_text
from cpm_planner.headcount.hiring.result import HiringPlan, PlannedHire
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Align, Column, RowId


@dataclass(frozen=True, slots=True)
class Way:
    """One way to hire, beside what is asked."""

    alternative: Alternative
    asked: HiringPlan

    @property
    def hiring(self) -> HiringPlan:
        """The hires."""
        return self.alternative.hiring


@dataclass(frozen=True, slots=True)
class HireRow:
    """Some seats to hire, of one plan."""

    found: HiringPlan
    planned: PlannedHire
    role_type: str
    cost_cents: int | None
    """None where the plan tells no pay."""


def cost_title(currency: str) -> dict[str, str]:
    """Give how the column of costs is headed in both tables."""
    return {"cost": titled_in(tr("Cost"), currency)}


def way_columns(marks: Marks) -> Sequence[Column[Way]]:
    """Give the columns of the ways to hire."""
    return (
        Column(
            key="name",
            title=tr("Way to hire"),
            text=lambda row: alternative_name(row.alternative),
            width=320,
        ),
        Column(
            key="hires",
            title=tr("Hires"),
            text=lambda row: format_count(row.hiring.heads, marks),
            sort_key=lambda row: float(row.hiring.heads),
            align=Align.END,
            width=60,
        ),
        Column(
            key="cost",
            title=tr("Cost"),
            text=lambda row: format_short_money(row.hiring.plan.known(row.hiring.cost_cents), marks),
            tooltip=lambda row: format_money(row.hiring.plan.known(row.hiring.cost_cents), marks),
            explain=lambda row: _explained(row.hiring, cost_of_way(row.hiring), marks),
            sort_key=lambda row: float(row.hiring.cost_cents),
            align=Align.END,
            width=108,
        ),
        Column(
            key="whom",
            title=tr("Whom"),
            text=lambda row: mix_text(row.hiring),
            tooltip=_whom,
            width=280,
            stretches=True,
        ),
        Column(
            key="beside",
            title=tr("Compared with what was asked"),
            text=lambda row: _beside(row, marks),
            tooltip=lambda row: _beside(row, marks),
            stretches=True,
        ),
    )


def hire_columns(marks: Marks) -> Sequence[Column[HireRow]]:
    """Give the columns of the hires."""
    return (
        Column(key="role", title=tr("Role type"), text=lambda row: row.role_type, width=190),
        Column(
            key="region",
            title=tr("Region"),
            text=lambda row: row.planned.hire.region or tr("everywhere"),
            width=130,
        ),
        Column(
            key="start",
            title=tr("Start"),
            text=lambda row: month_name(row.planned.hire.start),
            sort_key=lambda row: float(row.planned.hire.start.ordinal),
            width=90,
        ),
        Column(
            key="count",
            title=tr("Hires"),
            text=lambda row: format_count(row.planned.count, marks),
            sort_key=lambda row: float(row.planned.count),
            align=Align.END,
            width=60,
        ),
        Column(
            key="cost",
            title=tr("Cost"),
            text=lambda row: format_short_money(row.cost_cents, marks),
            tooltip=lambda row: format_money(row.cost_cents, marks),
            explain=lambda row: _explained(row.found, cost_of_hire(row.found, row.planned), marks),
            sort_key=lambda row: float(row.planned.cost_cents),
            align=Align.END,
            width=108,
        ),
        Column(
            key="why",
            title=tr("Why"),
            text=lambda row: reason_text(row.planned, marks),
            tooltip=lambda row: reason_text(row.planned, marks),
            stretches=True,
        ),
    )


def hire_rows(found: HiringPlan) -> dict[RowId, HireRow]:
    """Give the hires of a plan by number."""
    types, known = found.plan.role_types, found.plan.known
    return {
        number: HireRow(found, each, types[each.hire.role_type].name, known(each.cost_cents))
        for number, each in enumerate(found.hires)
    }


def _explained(found: HiringPlan, figure: Derivation, marks: Marks) -> Explained:
    return Explained((figure,), Wording(marks, found.plan.assumptions.currency))


def _whom(row: Way) -> str:
    return mix_text(row.hiring)


def _beside(row: Way, marks: Marks) -> str:
    return "" if row.hiring is row.asked else buys_text(row.hiring, row.asked, marks)
