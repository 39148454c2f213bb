"""Shows who takes what when a CPM leaves."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving, LeftOver, Takeover, TakerLoad
from cpm_planner.balance.studies.leaver_text import (
    giver_name,
    headline,
    left_over_sentence,
    load_sentence,
    part_name,
    remarks,
    stay_sentences,
)
from cpm_planner.commands.argument_types import add_outcomes, count, month
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.find_cpm import find_cpm
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import edited, looked_into
from cpm_planner.commands.worker import studied
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.money import format_short_money
from cpm_planner.formatting.months import iso_month
from cpm_planner.formatting.percent import format_percent
from cpm_planner.workspace.leaving import keep_leaving
from cpm_planner.workspace.studies import leaver

HELP: Final = "Show who takes what when a CPM leaves; with --keep-as, keep it as a scenario."
EXAMPLE: Final = 'cpm-planner study leaver north.cpmplan --cpm "Ana Silva" --month 2027-03'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the study takes."""
    parser.add_argument("--cpm", metavar="NAME", default="", help="who leaves: name, position ID or ID")
    parser.add_argument(
        "--month",
        metavar="YYYY-MM",
        type=month,
        help="last month in the seat; the planning month if left out",
    )
    parser.add_argument(
        "--more-moves", metavar="N", type=count, default=0, help="partners of others who may move too (0)"
    )
    parser.add_argument("--keep-as", metavar="NAME", help="scenario to keep the result in")
    add_outcomes(parser)
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="same seed, same search (0)")


def execute(arguments: argparse.Namespace) -> int:
    """Share out, keep the result if asked to, and write it as tables or as JSON."""
    plan = looked_into(arguments.plan, arguments.scenario).plan
    request = LeaverRequest(
        find_cpm(plan, arguments.cpm),
        arguments.month or plan.assumptions.planning_month,
        more_moves=arguments.more_moves,
        seed=arguments.seed,
        even_within_points=arguments.even_within,
        focus=arguments.focus,
    )
    found = studied(leaver, plan, request)
    kept = (
        ""
        if arguments.keep_as is None
        else _kept(arguments.plan, arguments.scenario, found, arguments.keep_as)
    )
    if arguments.json:
        say_json(_as_json(found))
    else:
        _say(found)
        if kept:
            say(f'Kept in the scenario "{kept}".')
    return ExitCode.NEEDS_A_PERSON if found.left_over else ExitCode.DONE


def _kept(path: Path, scenario: str | None, found: Leaving, name: str) -> str:
    with edited(path, scenario) as plan:
        return keep_leaving(plan.session, found, name)


def _as_json(found: Leaving) -> dict[str, object]:
    return {
        "cpm": found.cpm,
        "month": iso_month(found.month),
        "end": iso_month(found.end),
        "revenue_cents": found.revenue_cents,
        "takeovers": [_takeover_as_json(each) for each in found.takeovers],
        "left_over": [_left_over_as_json(each) for each in found.left_over],
        "kept": [{"partner": each.partner, "until": iso_month(each.until)} for each in found.kept],
        "brought_forward": list(found.brought_forward),
        "loads": [_load_as_json(each) for each in found.loads],
        "overload_minutes_before": found.overload_before,
        "overload_minutes_after": found.overload_after,
        "gap": found.gap,
        "finished": found.is_complete,
    }


def _takeover_as_json(each: Takeover) -> dict[str, object]:
    return {
        "partner": each.partner,
        "from": each.giver,
        "to": each.taker,
        "models": [model.value for model in each.models],
        "minutes_before": each.minutes_before,
        "minutes_after": each.minutes_after,
        "fit": each.fit,
        "handover_minutes": each.handover_minutes,
        "revenue_cents": each.revenue_cents,
        "known_months": each.known_months,
        "speaks": each.speaks,
        "at_home": each.is_at_home,
    }


def _left_over_as_json(each: LeftOver) -> dict[str, object]:
    return {
        "partner": each.partner,
        "models": [model.value for model in each.models],
        "obstacles": {kind.value: number for kind, number in each.obstacles},
        "revenue_cents": each.revenue_cents,
    }


def _load_as_json(each: TakerLoad) -> dict[str, object]:
    return {
        "cpm": each.cpm,
        "minutes_before": each.before,
        "minutes_after": each.after,
        "minutes_available": each.available,
        "handover_minutes": each.handover,
    }


def _say(found: Leaving) -> None:
    say(headline(found))
    titles = (
        "Partner",
        "Part",
        "From",
        "To",
        "h before",
        "after",
        "Fit",
        "Handover h",
        "Revenue",
        "Known",
        "Remark",
    )
    say_table(titles, [_takeover_row(found, each) for each in found.takeovers], right=range(4, 10))
    for left in found.left_over:
        name = found.plan.partners[left.partner].name
        say(f"{name}: nobody can take it. {left_over_sentence(found, left)}.")
    for sentence in stay_sentences(found):
        say(sentence)
    say_table(
        ("CPM", "Used before", "after", "Handover h"),
        [_load_row(found, each) for each in found.loads],
        right=(1, 2, 3),
    )
    say(load_sentence(found))
    if not found.is_complete:
        say("The search was stopped early; there may be a better way.")


def _takeover_row(found: Leaving, each: Takeover) -> tuple[str, ...]:
    return (
        found.plan.partners[each.partner].name,
        part_name(each),
        giver_name(found, each),
        found.plan.cpms[each.taker].name,
        format_hours(each.minutes_before),
        format_hours(each.minutes_after),
        "" if each.fit is None else format_percent(each.fit),
        format_hours(each.handover_minutes),
        format_short_money(each.revenue_cents),
        "" if each.known_months is None else f"{each.known_months} months",
        remarks(each),
    )


def _load_row(found: Leaving, each: TakerLoad) -> tuple[str, ...]:
    return (
        found.plan.cpms[each.cpm].name,
        _used(each.before, each.available),
        _used(each.after, each.available),
        format_hours(each.handover),
    )


def _used(minutes: int, available: int) -> str:
    return format_percent(minutes / available) if available else "no capacity"
