"""The figures of focus and fit counted another way: CPM by CPM, of a plan derived anew."""

import pytest

from cpm_planner.balance.studies.focus.result import Focus, FocusRequest, Sense
from cpm_planner.edit.assignments import put_assignments
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import Figures, derive

MANY, SHORT, ANOTHERS = Sense.MANY_MODELS, Sense.SHORT_RESERVE, Sense.ANOTHERS_WORK


def figure_of(figures: Figures, cpm: CpmId, sense: Sense, request: FocusRequest) -> float:
    """Count a figure of derived figures from the figures of one CPM, another way than the study."""
    told = figures.cpm(cpm)
    if sense is MANY:
        return told.focus or 0.0
    if sense is SHORT:
        return max(told.reactive_minutes - told.reserve_minutes, 0) + told.planned_in_reserve_minutes
    own = figures.plan.cpms[cpm].role_type
    fits = {
        key: [role.fit.percent(model) for model in SalesModel]
        for key, role in figures.plan.role_types.items()
    }
    better = [
        max(fit[row] for fit in fits.values()) - fits[own][row] >= request.clearly_better_points
        for row in range(3)
    ]
    return sum(minutes for minutes, is_better in zip(told.minutes_by_model, better, strict=True) if is_better)


def is_strained(figures: Figures, cpm: CpmId, sense: Sense, request: FocusRequest) -> bool:
    figure = figure_of(figures, cpm, sense, request)
    tagged = sum(figures.cpm(cpm).minutes_by_model)
    return figure > {MANY: request.focus_above, SHORT: 0, ANOTHERS: 0.3 * tagged + 0.5}[sense]


def figures_hold(plan: Plan, found: Focus) -> None:
    """Hold every figure of every strain to deriving the plan after its moves."""
    for strain in found.strains:
        now, figures = plan, derive(plan)
        assert strain.figure == pytest.approx(
            figure_of(figures, strain.cpm, strain.sense, found.request), abs=1e-6
        )
        for each in strain.helpful:
            getter = each.move.after.primary if each.move.after else CpmId("")
            now = put_assignments({each.move.partner: each.move.after})(now)
            after = derive(now)
            for told, cpm in ((each.giver, strain.cpm), (each.getter, getter)):
                counted = [figure_of(one, cpm, strain.sense, found.request) for one in (figures, after)]
                assert told == pytest.approx(counted, abs=1e-6)
            assert each.giver[1] < each.giver[0]
            assert not is_strained(after, getter, strain.sense, found.request)
            used = figures.cpm(getter).utilisation, after.cpm(getter).utilisation
            assert each.getter_utilisation == used
            figures = after
        assert strain.after == figures.evenness
        assert strain.is_relieved == (not is_strained(figures, strain.cpm, strain.sense, found.request))
