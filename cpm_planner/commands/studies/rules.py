"""Shows what each lock and rule costs, and how many partners are under override."""

import argparse
from typing import Final

from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.rule_text import rule_words
from cpm_planner.balance.studies.outcome import Outcome
from cpm_planner.balance.studies.rule_prices import Alarm, Price, RulePrices, RulePricesRequest
from cpm_planner.balance.studies.rule_prices_text import (
    debt_sentence,
    gain_words,
    held_sentence,
    price_words,
    solved_sentence,
)
from cpm_planner.commands.argument_types import add_outcomes, count, seconds, share
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.studies import rules

HELP: Final = "Show what each lock and rule costs, and how many partners are held by them."
EXAMPLE: Final = "cpm-planner study rules north.cpmplan --seconds 30 --most 20"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument("--seconds", metavar="S", type=seconds, default=20.0, help="longest search (20)")
    parser.add_argument("--most", metavar="N", type=count, default=15, help="rules to balance without (15)")
    parser.add_argument(
        "--max-moves", metavar="N", type=count, help="most partners that may change their CPM"
    )
    parser.add_argument("--max-moved-share", metavar="PCT", type=share, help="the same in percent")
    add_outcomes(parser)
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same search (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Price the rules; a person is needed where rules clash or hold too many partners."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    wishes = BalanceRequest(
        max_moves=arguments.max_moves,
        max_moved_percent=arguments.max_moved_share,
        seed=arguments.seed,
        even_within_points=arguments.even_within,
        focus=arguments.focus,
    )
    request = RulePricesRequest(arguments.seconds, arguments.most, wishes)
    found = studied(rules, plan, request)
    if arguments.json:
        say_json(_as_json(plan, found))
    else:
        _say(plan, found)
    return ExitCode.NEEDS_A_PERSON if found.alarm is Alarm.BAD else ExitCode.DONE


def _as_json(plan: Plan, found: RulePrices) -> dict[str, object]:
    return {
        "before": _outcome(found.before),
        "debt": _price(found.debt),
        "rules": [
            {
                "rule": each.key,
                "words": rule_words(plan, each.rule),
                "partners": list(each.partners),
                **_price(each.price),
            }
            for each in found.prices
        ],
        "held": list(found.held),
        "held_share": found.held_share,
        "alarm": found.alarm.value,
        "solved": found.solved,
        "complete": found.is_complete,
    }


def _price(price: Price) -> dict[str, object]:
    return {
        "known": price.known.value,
        "at_least": price.at_least,
        "at_most": price.at_most,
        "after": None if price.after is None else _outcome(price.after),
    }


def _outcome(figures: Outcome) -> dict[str, object]:
    return {
        "widest_spread": figures.widest_spread,
        "overload_minutes": figures.overload_minutes,
        "misfit_minutes": figures.misfit_minutes,
        "moves": figures.moves,
    }


def _say(plan: Plan, found: RulePrices) -> None:
    say(f"{held_sentence(found)}.")
    if not found.prices:
        say("There are no locks and rules, so they cost nothing.")
        return
    say(f"{debt_sentence(found)}.")
    rows = [
        (
            rule_words(plan, each.rule),
            f"{len(each.partners):,}",
            price_words(each.price),
            gain_words(found.before, each.price),
        )
        for each in found.prices
    ]
    say_table(("Rule", "Partners", "Better without it by", "The plan found then"), rows, right=(1,))
    say(f"{solved_sentence(found)}.")
