"""The figures that matter, side by side."""

from collections.abc import Callable
from functools import partial

from cpm_planner.derivation.derived import Derivation
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import NO_FIGURE, Marks, format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import bare_points
from cpm_planner.model.plan import Plan
from cpm_planner.workload.derived_team import (
    cpm_count,
    partner_count,
    team_utilisation,
    unassigned_count,
    untagged_count,
    widest_spread,
)
from cpm_planner.workload.figures import Figures
from ui.overview.facts import Facts
from ui.page_context import PageContext
from ui.widgets.even_grid import EvenGrid
from ui.widgets.explanation.explained import Explained
from ui.widgets.stat_tile import StatTile


class Tiles(EvenGrid):
    """Partners, tags, assignments, team, utilisation and spread."""

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self.partners = StatTile(self.tr("Partners"))
        self.untagged = StatTile(self.tr("Untagged"))
        self.unassigned = StatTile(self.tr("Unassigned"))
        self.cpms = StatTile(self.tr("CPMs"))
        self.utilisation = StatTile(self.tr("Utilisation of the team"))
        self.spread = StatTile(self.tr("Widest spread"))
        self._explain_by = {
            self.partners: partner_count,
            self.untagged: untagged_count,
            self.unassigned: unassigned_count,
            self.cpms: cpm_count,
            self.utilisation: team_utilisation,
            self.spread: widest_spread,
        }
        self.hold(tuple(self._explain_by))

    def explain_by(self, context: PageContext) -> None:
        """Let every figure be explained, as it is when somebody asks."""
        for tile, derive in self._explain_by.items():
            tile.explain_by(partial(_explained, context, derive))

    def lines(self) -> tuple[tuple[str, str, str], ...]:
        """Give title, figure and remark of every tile."""
        return tuple(tile.texts for tile in self._explain_by)

    def show_facts(self, facts: Facts, plan: Plan, marks: Marks) -> None:
        """Show the figures of a plan."""
        money = short_amount(facts.revenue_cents, plan.assumptions.currency, marks)
        hybrids = self.tr("{money} a year, hybrids: {count}").format(
            count=format_count(facts.hybrids), money=money
        )
        self.partners.set_figure(format_count(facts.partners), hybrids)
        self.untagged.set_figure(format_count(facts.untagged), self.tr("without a sales model"))
        self.unassigned.set_figure(format_count(facts.unassigned), self.tr("without a CPM"))
        over = self.tr("{count} over capacity").format(count=format_count(facts.over_capacity))
        self.cpms.set_figure(format_count(facts.cpms), over)
        self._show_loads(facts, plan, marks)

    def _show_loads(self, facts: Facts, plan: Plan, marks: Marks) -> None:
        needed, available = (
            format_hours(minutes, marks, 0) for minutes in (facts.minutes_needed, facts.minutes_available)
        )
        used = NO_FIGURE if facts.utilisation is None else format_percent(facts.utilisation, marks)
        hours = self.tr("{needed} of {available} h a month").format(needed=needed, available=available)
        self.utilisation.set_figure(used, hours)
        if facts.widest is None or facts.spread is None:
            self.spread.set_figure(NO_FIGURE, self.tr("no capacity"))
        else:
            name = plan.role_types[facts.widest].name
            self.spread.set_figure(
                bare_points(facts.spread, marks),
                self.tr("points in {name}").format(name=name),
            )


def _explained(context: PageContext, derive: Callable[[Figures], Derivation]) -> Explained:
    return context.explained(derive(context.figures))
