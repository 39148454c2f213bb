"""Lets the optimiser balance a plan and keeps its proposal."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.balance.proposal import BalanceProgress, BalanceRequest, Proposal
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.commands.argument_types import add_outcomes, count, seconds, share
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.findings_shown import say_findings
from cpm_planner.commands.keeps import add_keeps, kept_as_it_is
from cpm_planner.commands.moves_shown import moves_as_json, say_moves
from cpm_planner.commands.output import complain, say, say_json, say_table
from cpm_planner.commands.plans import edited
from cpm_planner.commands.worker import searched, studied
from cpm_planner.edit.findings import findings, needs_person
from cpm_planner.formatting.focus import format_focus
from cpm_planner.formatting.language import counted
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.balancing import accept, is_as_imported, keep_as_scenario, search
from cpm_planner.workspace.session import Session
from cpm_planner.workspace.studies import reasons

HELP: Final = "Balance the workload by role type and keep the moves as a scenario."
EXAMPLE: Final = "cpm-planner balance north.cpmplan --seconds 10 --max-moves 40 --save-as Calm"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "--scenario", metavar="NAME", help="scenario to balance; the one worked on when left out"
    )
    parser.add_argument(
        "--save-as",
        metavar="NAME",
        help='scenario to keep the result in; when left out, "Balanced" for an imported state, else in place',
    )
    parser.add_argument("--seconds", metavar="S", type=seconds, default=10.0, help="longest search (10)")
    parser.add_argument(
        "--max-moves", metavar="N", type=count, help="most partners that may change their CPM"
    )
    parser.add_argument(
        "--max-moved-share", metavar="PCT", type=share, help="the same in percent of partners"
    )
    parser.add_argument(
        "--reasons", action="store_true", help="list the moves: why, what each does, on what it depends"
    )
    add_outcomes(parser)
    add_keeps(parser)
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same search (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Search, keep the result, say what it brought."""
    with edited(arguments.plan, arguments.scenario) as plan:
        session = plan.session
        request = _asked(arguments, session.plan)
        try:
            proposal = searched(search, session.plan, request, _progress_sentence)
        except InfeasibleError as clash:
            complain(str(clash))
            return ExitCode.NEEDS_A_PERSON
        moves = studied(reasons, proposal.plan, proposal.moves) if arguments.reasons else ()
        name = _kept(session, proposal, arguments.save_as)
        found = findings(session.figures)
        if arguments.json:
            detail = {"move_list": moves_as_json(moves, proposal.plan)} if arguments.reasons else {}
            say_json({**_as_json(proposal), **detail})
        else:
            _say(proposal, name)
            say_moves(moves, proposal.plan)
            say_findings(found, session.plan)
    return ExitCode.NEEDS_A_PERSON if needs_person(found) else ExitCode.DONE


def _asked(arguments: argparse.Namespace, plan: Plan) -> BalanceRequest:
    """Read the wishes.

    Raises:
        InputError: nobody, or more than one, has the name of a CPM to keep.
    """
    return BalanceRequest(
        arguments.seconds,
        arguments.max_moves,
        arguments.max_moved_share,
        arguments.seed,
        arguments.even_within,
        arguments.focus,
        kept_as_it_is(arguments, plan),
    )


def _progress_sentence(progress: BalanceProgress) -> str:
    gap = (
        ""
        if progress.gap is None
        else f", at most {format_percent(progress.gap, decimals=1)} from the best plan"
    )
    return f"{progress.seconds:.0f} s: {progress.phase}{gap}"


def _kept(session: Session, proposal: Proposal, name: str | None) -> str:
    if name is not None or is_as_imported(session):
        return keep_as_scenario(session, proposal, name)
    accept(session, proposal, {move.partner for move in proposal.moves})
    return session.document.scenario.name


def _as_json(proposal: Proposal) -> dict[str, object]:
    names = {key: role_type.name for key, role_type in proposal.plan.role_types.items()}
    return {
        "moves": len(proposal.moves),
        "spread_before": {names[key]: each.spread for key, each in proposal.before.items()},
        "spread_after": {names[key]: each.spread for key, each in proposal.after.items()},
        "focus_before": {names[key]: each.focus for key, each in proposal.before.items()},
        "focus_after": {names[key]: each.focus for key, each in proposal.after.items()},
        "bound": proposal.bound,
        "gap": proposal.gap,
        "seconds": round(proposal.seconds, 3),
        "stopped_by": proposal.stopped_by,
    }


def _say(proposal: Proposal, name: str) -> None:
    moves = counted(len(proposal.moves), "1 move", "{count} moves")
    say(f'{moves}, kept in the scenario "{name}".')
    rows = [_row(proposal, key) for key, each in proposal.after.items() if each.spread is not None]
    titles = ("Role type", "Spread before", "after", "Highest before", "after", "Focus before", "after")
    say_table(titles, rows, right=range(1, 7))
    best = (
        "This is proved the best possible plan."
        if proposal.stopped_by == "proved"
        else _gap_sentence(proposal)
    )
    say(f"{best} Searched {proposal.seconds:.1f} s.")


def _gap_sentence(proposal: Proposal) -> str:
    return f"No plan can be more than {format_percent(proposal.gap, decimals=1)} better."


def _row(proposal: Proposal, key: RoleTypeId) -> tuple[str, ...]:
    before, after = proposal.before[key], proposal.after[key]
    return (
        proposal.plan.role_types[key].name,
        *(format_points(each.spread) for each in (before, after)),
        *(format_percent(each.highest or 0.0) for each in (before, after)),
        format_focus(before.focus),
        format_focus(after.focus),
    )
