"""Proposed moves for people and for machines: who, why, what each does, on what it depends."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from cpm_planner.balance.dependencies import Dependency
from cpm_planner.balance.effects import CpmChange, MoveEffect
from cpm_planner.balance.moves import Move
from cpm_planner.balance.reason_text import dependency_sentence, reason_sentences
from cpm_planner.balance.studies.explained import ExplainedMove
from cpm_planner.commands.output import say
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.plan import Plan


def say_moves(explained: Iterable[ExplainedMove], plan: Plan) -> None:
    """Write each move with its reasons, the loads it alone leads to, and what it depends on."""
    for each in sorted(explained, key=lambda each: plan.partners[each.move.partner].name):
        say(move_sentence(each.move, plan))
        for sentence in reason_sentences(each.move):
            say(f"  {sentence}.")
        for sentence in _loads(each.effect, plan):
            say(f"  {sentence}.")
        for dependency in each.dependencies:
            say(f"  {dependency_sentence(dependency, plan)}.")


def moves_as_json(explained: Iterable[ExplainedMove], plan: Plan) -> list[dict[str, object]]:
    """Give each move with everything that is known of it; minutes are of a month, revenue in cents a year."""
    return [_as_json(each.move, plan, each.effect, each.dependencies) for each in explained]


def move_sentence(move: Move, plan: Plan) -> str:
    """Say which partner goes from whom to whom."""
    partner = plan.partners[move.partner].name
    return f"{partner}: {_holders(move.before, plan)} -> {_holders(move.after, plan)}"


def _as_json(
    move: Move, plan: Plan, effect: MoveEffect, dependencies: tuple[Dependency, ...]
) -> dict[str, object]:
    return {
        "partner": move.partner,
        "name": plan.partners[move.partner].name,
        "from": [] if move.before is None else move.before.cpms,
        "to": [] if move.after is None else move.after.cpms,
        "reasons": [
            {"kind": reason.kind, "values": reason.values, "sentence": sentence}
            for reason, sentence in zip(move.reasons, reason_sentences(move), strict=True)
        ],
        "depends_on": [
            {**asdict(each), "sentence": dependency_sentence(each, plan)} for each in dependencies
        ],
        "effect": {**asdict(effect), "minutes_saved": effect.minutes_saved},
    }


def _loads(effect: MoveEffect, plan: Plan) -> Iterator[str]:
    for change in (effect.alone.giving, effect.alone.getting):
        if change is not None and change.before.utilisation is not None:
            yield f"By itself, the move takes {plan.cpms[change.cpm].name} {_utilisation(change)}"


def _utilisation(change: CpmChange) -> str:
    was, becomes = (each.utilisation or 0.0 for each in (change.before, change.after))
    return f"from {format_percent(was, decimals=1)} to {format_percent(becomes, decimals=1)}"


def _holders(assignment: Assignment | None, plan: Plan) -> str:
    return "nobody" if assignment is None else ", ".join(plan.cpms[cpm].name for cpm in assignment.cpms)
