"""Balancing an open plan: the search in a worker, and what becomes of its proposal."""

from collections.abc import Collection
from typing import Final

from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.balance.studies.checked import checked_proposal
from cpm_planner.edit.assignments import put_assignments
from cpm_planner.edit.scenarios import copy_scenario, free_name
from cpm_planner.formatting.language import counted, translate
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.session import Session

BALANCED: Final = "Balanced"


def search(control: Control, plan: Plan, request: BalanceRequest) -> Proposal:
    """Search for the best moves, reporting :class:`~cpm_planner.balance.proposal.BalanceProgress`.

    Raises:
        InfeasibleError: the rules force more moves than the caps allow.
    """
    found = propose(plan, request, control.report, control.is_cancelled)
    return checked_proposal(found, request)


def accept(session: Session, proposal: Proposal, partners: Collection[PartnerId]) -> None:
    """Make the moves of these partners in the scenario worked on, as one step.

    Raises:
        EditRefusedError: the plan has changed so that a move is no longer possible.
    """
    moves = proposal.accepted(set(partners))
    session.apply(_label(len(moves)), put_assignments(moves))


def keep_as_scenario(session: Session, proposal: Proposal, name: str | None = None) -> str:
    """Make all moves in a new scenario based on the one worked on, and work on it; gives its name.

    Raises:
        EditRefusedError: the name is taken.
    """
    chosen = name or free_name(session.document, BALANCED)
    moves = proposal.accepted({move.partner for move in proposal.moves})
    balanced = put_assignments(moves)(session.plan)
    label = translate("steps", 'Balance into "{scenario}"').format(scenario=chosen)
    session.apply_to_document(label, copy_scenario(session.document.active, chosen, balanced))
    return chosen


def is_as_imported(session: Session) -> bool:
    """Whether the scenario worked on is one that moves are counted against, and so better left as it is."""
    return session.document.scenario.base is None


def _label(count: int) -> str:
    one = translate("steps", "Balance: move 1 partner")
    return counted(count, one, translate("steps", "Balance: move {count} partners"))
