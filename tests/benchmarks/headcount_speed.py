"""What 36 months cost beside 36 times the figures of one month, and what pricing and counting heads adds.

Run with ``python -m tests.benchmarks.headcount_speed [PARTNERS CPMS]``; times are the best of some rounds.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from cpm_planner.headcount.costs import costs_of
from cpm_planner.headcount.heads import heads_of
from cpm_planner.headcount.monthly import monthly_figures
from cpm_planner.model.ids import TierId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import arrays_of
from cpm_planner.workload.figures import derived_from
from tests.builders import a_large_plan, an_activity

MONTHS: Final = 36
ROUNDS: Final = 7


def a_growing_plan(partners: int, cpms: int) -> Plan:
    """Give a plan whose partners all grow and whose seats all have a pay of their own."""
    plan = a_large_plan(partners, cpms)
    review = an_activity("review", minutes_each=120, times_per_year={TierId("gold"): 12})
    return replace(
        plan,
        activities={review.id: review},
        tiers={key: replace(tier, growth_percent=7) for key, tier in plan.tiers.items()},
        cpms={
            key: replace(cpm, pay=Pay(8_000_000 + at, 3_000_000, 2_400, 500_000, 900_000, 300_000))
            for at, (key, cpm) in enumerate(plan.cpms.items())
        },
    )


def seconds(work: Callable[[], object]) -> float:
    """Give the least time that work takes."""
    return min(_once(work) for _ in range(ROUNDS))


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print the times side by side."""
    partners, cpms = (int(each) for each in sys.argv[1:3]) if len(sys.argv) > 2 else (20_000, 500)
    plan = a_growing_plan(partners, cpms)
    arrays = arrays_of(plan)
    one = seconds(lambda: derived_from(plan, arrays))
    hours = seconds(lambda: monthly_figures(plan, MONTHS, arrays))
    cost, heads = seconds(lambda: costs_of(plan, MONTHS)), seconds(lambda: heads_of(plan, MONTHS))
    sys.stdout.write(
        f"{partners:,} partners x {cpms:,} CPMs x {MONTHS} months\n"
        f"{MONTHS} x figures of one month  {MONTHS * one * 1_000:7.1f} ms\n"
        f"demand and capacity          {hours * 1_000:7.1f} ms, {hours / (MONTHS * one):.2f} of it\n"
        f"cost                         {cost * 1_000:7.1f} ms\n"
        f"heads                        {heads * 1_000:7.1f} ms\n"
    )


if __name__ == "__main__":
    main()
