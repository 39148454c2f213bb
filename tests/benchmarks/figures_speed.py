"""How long the figures of a large plan take, beside one plain numpy pass over the same arrays.

Run: python tests/benchmarks/figures_speed.py [--partners 20000] [--cpms 500] [--runs 41]

The plain pass looks up each partner's minutes by tier, weighs them and sums them by CPM, part by part; it
knows no fit, reactive share, focus, capacity or exact minutes. Both start from the same arrays; ratios are of
medians.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.arrays import PARTS, PlanArrays, arrays_of
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.figures import derive, derived_from


def main() -> None:
    """Time both in turn and print the medians."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--partners", type=int, default=20_000)
    parser.add_argument("--cpms", type=int, default=500)
    parser.add_argument("--runs", type=int, default=41)
    asked = parser.parse_args()
    plan = large_plan(asked.partners, asked.cpms)
    arrays, figures = arrays_of(plan), derive(plan)
    key = next(iter(plan.partners))
    partners = {**plan.partners, key: replace(plan.partners[key], effort_percent=150)}
    edited = replace(plan, partners=partners)
    rows = timed(
        {
            "one numpy pass": lambda: one_pass(arrays),
            "all figures": lambda: derived_from(plan, arrays),
            "all figures after one edit": lambda: derive(edited, figures),
        },
        asked.runs,
    )
    base = rows["one numpy pass"]
    sys.stdout.write(
        f"{asked.partners:,} partners x {asked.cpms} CPMs, median of {asked.runs} runs in turn\n"
    )
    for name, seconds in rows.items():
        sys.stdout.write(f"{name:28} {seconds * 1e3:8.3f} ms   {seconds / base:6.1f} x\n")


def large_plan(partners: int, cpms: int) -> Plan:
    """Draw a plan with every tier, a quarter of hybrids, a third of those split."""
    draw = random.Random(1)  # noqa: S311 - a drawn plan guards no secret
    plan = new_plan(Month(2026, 11))
    roles, tiers = list(plan.role_types), list(plan.tiers)
    team = [Cpm(CpmId(f"c{number}"), f"CPM {number}", draw.choice(roles)) for number in range(cpms)]
    mixes = [ModelMix.equal([model]) for model in SalesModel] + [ModelMix.equal([*SalesModel][1:])]
    listed = [
        Partner(PartnerId(f"p{number}"), f"Partner {number}", tier=draw.choice(tiers), mix=draw.choice(mixes))
        for number in range(partners)
    ]
    return replace(
        plan,
        partners={each.id: each for each in listed},
        cpms={each.id: each for each in team},
        assignments={each.id: assignment(each, team, draw) for each in listed},
    )


def assignment(partner: Partner, team: Sequence[Cpm], draw: random.Random) -> Assignment:
    """Give a partner to a CPM, a third of the hybrids to two."""
    is_split = partner.mix.is_hybrid and draw.random() < 1 / 3
    specialists = {partner.mix.models[1]: draw.choice(team).id} if is_split else {}
    return Assignment(draw.choice(team).id, specialists)


def one_pass(arrays: PlanArrays) -> list[np.ndarray]:
    """Sum plain minutes by CPM."""
    partners, doer = arrays.partners, arrays.assignments.doer
    minutes = arrays.catalogue.minutes
    return [
        np.bincount(
            doer[part],
            weights=minutes[part].take(partners.tier, mode="wrap") * partners.weight[part] * partners.effort,
        )
        for part in range(PARTS)
    ]


def timed(calls: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Median seconds of each call, all called in turn, after one round that does not count."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(runs + 1):
        for name, call in calls.items():
            begun = time.perf_counter()
            call()
            seconds[name].append(time.perf_counter() - begun)
    return {name: median(taken[1:]) for name, taken in seconds.items()}


if __name__ == "__main__":
    main()
