"""Says what a proposal loses when moves are refused, one at a time, by solving again without each."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Final

from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.studies.counterfactual import Counterfactual, CounterfactualRequest
from cpm_planner.balance.studies.counterfactual_text import consequences, verdict
from cpm_planner.commands.argument_types import add_outcomes, count, seconds
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.moves_shown import move_sentence
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.worker import searched, studied
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.balancing import search
from cpm_planner.workspace.studies import refusals

HELP: Final = "Search for a proposal, then say what it loses without a move, and what is done instead."
EXAMPLE: Final = 'cpm-planner study refuse north.cpmplan --partner "Westside Plaza" --seconds 5'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument(
        "--partner",
        metavar="NAME",
        action="append",
        default=[],
        help="partner whose move is refused, by name or ID; may be repeated; every move when left out",
    )
    parser.add_argument("--seconds", metavar="S", type=seconds, default=10.0, help="longest search (10)")
    parser.add_argument("--max-moves", metavar="N", type=count, help="most partners that may move")
    add_outcomes(parser)
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same search (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Search, refuse, and say what becomes of the plan."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    wanted = [key for name in arguments.partner for key in _named(plan, name)]
    balance = BalanceRequest(
        arguments.seconds,
        arguments.max_moves,
        seed=arguments.seed,
        even_within_points=arguments.even_within,
        focus=arguments.focus,
    )
    proposal = searched(search, plan, balance, lambda now: f"{now.seconds:.0f} s: {now.phase}")
    moved = {move.partner for move in proposal.moves}
    stays = [plan.partners[key].name for key in wanted if key not in moved]
    partners = tuple(key for key in wanted if key in moved)
    found = _refused(proposal, partners, balance) if partners or not arguments.partner else ()
    if arguments.json:
        say_json({"not_moved": stays, "refused": [_as_json(each, plan) for each in found]})
    else:
        _say(proposal, found, stays)
    return ExitCode.DONE


def _refused(
    proposal: Proposal, partners: tuple[PartnerId, ...], balance: BalanceRequest
) -> tuple[Counterfactual, ...]:
    request = CounterfactualRequest(proposal, partners, balance)
    return studied(refusals, proposal.plan, request).found


def _named(plan: Plan, name: str) -> Iterator[PartnerId]:
    """Find partners by name or ID.

    Raises:
        InputError: there is none.
    """
    wanted = name.casefold()
    found = [
        key
        for key, each in plan.partners.items()
        if wanted in (key.casefold(), each.external_id.casefold(), each.name.casefold())
    ]
    if not found:
        raise InputError(
            code="unknown-partner",
            what=f'There is no partner "{name}"',
            remedy="give the name or the ID as it stands in the plan",
        )
    yield from found


def _as_json(found: Counterfactual, plan: Plan) -> dict[str, object]:
    return {
        **asdict(found),
        "name": plan.partners[found.partner].name,
        "loss": found.loss,
        "least_loss": found.least_loss,
        "verdict": verdict(found),
        "consequences": list(consequences(found, plan)),
    }


def _say(proposal: Proposal, found: Sequence[Counterfactual], stays: Sequence[str]) -> None:
    moves = {move.partner: move for move in proposal.moves}
    for name in stays:
        say(f"{name} is not moved by the proposal.")
    for each in sorted(found, key=lambda each: -each.loss):
        say(move_sentence(moves[each.partner], proposal.plan))
        for sentence in (verdict(each), *consequences(each, proposal.plan)):
            say(f"  {sentence}.")
