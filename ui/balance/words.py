"""What the balance page says: phases, distances from the best plan, and who has a partner."""

from typing import Final

from cpm_planner.balance.proposal import BalanceProgress, Proposal
from cpm_planner.balance.studies.focus.result import NOT_BALANCED
from cpm_planner.formatting.lists import moves_words
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import bare_points, format_points
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import widest
from ui.language import tr
from ui.widgets.model_marks import model_name

_TELLING_GAP: Final = 0.9
"""A larger distance says nothing about the plan, only that the bound is still far."""


def phase_text(phase: str) -> str:
    """Say what the search is doing."""
    return {
        "start": tr("Looking at who could look after whom"),
        "prices": tr("Finding out where time is scarce"),
        "descent": tr("Moving partners one by one"),
        "neighbourhoods": tr("Trying better mixes for several CPMs at once"),
        "proof": tr("Proving how good the plan is"),
    }.get(phase, tr("Searching"))


def best_so_far_text(progress: BalanceProgress, marks: Marks) -> str:
    """Say how good the best plan found is; empty while nothing is known."""
    if progress.gap is None or progress.gap > _TELLING_GAP:
        return ""
    return tr("Best so far: at most {gap} from the best possible plan").format(
        gap=format_percent(progress.gap, marks, 1)
    )


def summary_text(proposal: Proposal, marks: Marks) -> str:
    """Say what a proposal does to the widest spread; empty where nothing moves or nobody is compared."""
    before, after = widest(proposal.before), widest(proposal.after)
    if not proposal.moves or before is None or after is None:
        return ""
    said = tr("{moves}: the widest spread of a role type goes from {before} to {after}.")
    return said.format(
        moves=moves_words(len(proposal.moves)),
        before=bare_points(before, marks),
        after=format_points(after, marks),
    )


def verdict_text(proposal: Proposal, marks: Marks) -> str:
    """Say how good a proposal is and how it ended."""
    if proposal.stopped_by == "proved":
        return tr("Proved best: no plan within your limits is more even.")
    if proposal.stopped_by == NOT_BALANCED:
        return tr("These moves help one CPM most. The plan as a whole was not balanced with them.")
    if proposal.gap > _TELLING_GAP:
        return tr("There was not enough time to say how good this plan is. Search longer to know more.")
    distance = tr("No plan within your limits can be more than {gap} better.").format(
        gap=format_percent(proposal.gap, marks, 1)
    )
    if proposal.stopped_by == "cancelled":
        return tr("Stopped early. {distance} A longer search may find more.").format(distance=distance)
    return distance


def holder_text(assignment: Assignment | None, plan: Plan) -> str:
    """Name whoever looks after a partner, with the models given to others."""
    if assignment is None:
        return tr("Nobody")
    parts = [
        tr("{model}: {cpm}").format(model=model_name(model), cpm=cpm_name(cpm, plan))
        for model, cpm in assignment.specialists.items()
    ]
    return " · ".join([cpm_name(assignment.primary, plan), *parts])


def cpm_name(key: CpmId, plan: Plan) -> str:
    """Name a CPM; one who is gone is told by the id."""
    return plan.cpms[key].name if key in plan.cpms else str(key)
