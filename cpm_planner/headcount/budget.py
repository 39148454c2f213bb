"""What finance has approved against what the plan costs and how many seats it has.

A fiscal year of which only some months lie in the horizon is compared with as many twelfths of its budget:
what was spent before the planning month is not in the plan.
"""

from dataclasses import dataclass
from fractions import Fraction

from cpm_planner.headcount.costs import Costs
from cpm_planner.headcount.heads import Heads
from cpm_planner.headcount.seat_cost import rounded
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.month import MONTHS_PER_YEAR


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One line of the budget against the plan; money in cents of the plan's currency."""

    line: BudgetLine
    months_covered: int
    """Months of the fiscal year that lie in the horizon."""
    budget_cents: int
    """As many twelfths of the line's amount."""
    plan_cents: int
    plan_fte_percent: int
    """FTE x 100 after the last covered month of the year."""
    is_told: bool
    """Whether anything is known of what this part of the plan costs."""

    @property
    def is_for_all(self) -> bool:
        """Whether the line is for all role types and cost centres."""
        return self.line.role_type is None and not self.line.cost_centre

    @property
    def left_cents(self) -> int:
        """What the plan leaves of the budget; negative when it spends more."""
        return self.budget_cents - self.plan_cents

    @property
    def left_fte_percent(self) -> int:
        """FTE x 100 that the plan leaves of what is approved; negative when it has more."""
        return self.line.fte_percent - self.plan_fte_percent


def budget_rows(costs: Costs, heads: Heads) -> tuple[BudgetRow, ...]:
    """Compare every line of the budget with the plan, in the order of years; both of the same horizon."""
    lines = sorted(costs.plan.budget.values(), key=lambda line: line.fiscal_year)
    return tuple(_row(line, costs, heads) for line in lines)


def _row(line: BudgetLine, costs: Costs, heads: Heads) -> BudgetRow:
    covered = costs.months_covered(line.fiscal_year)
    cents = costs.of_part(line.role_type, line.cost_centre)
    return BudgetRow(
        line,
        covered,
        rounded(Fraction(line.amount_cents * covered, MONTHS_PER_YEAR)),
        int(costs.of_fiscal_year(line.fiscal_year, cents)),
        _fte_at_end(line, costs, heads) if covered else 0,
        _is_told(line, costs),
    )


def _is_told(line: BudgetLine, costs: Costs) -> bool:
    """Whether the seats a line is for say what they cost, or adjustments add to it."""
    seats = zip(costs.plan.cpms.values(), costs.seat_centres, strict=True)
    rows = [
        row
        for row, (cpm, centres) in enumerate(seats)
        if line.role_type in (None, cpm.role_type) and (not line.cost_centre or line.cost_centre in centres)
    ]
    return costs.tell(rows) or bool(costs.adjustment_ids)


def _fte_at_end(line: BudgetLine, costs: Costs, heads: Heads) -> int:
    last = costs.last_month_of(line.fiscal_year)
    groups = zip(heads.by_both.groups, heads.by_both.closing_fte[:, last], strict=True)
    return sum(
        int(fte)
        for (role, centre), fte in groups
        if line.role_type in (None, role) and line.cost_centre in ("", centre)
    )
