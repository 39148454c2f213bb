"""Stand-ins for operations of numpy that load much: they give the same, and a first plan does not wait."""

import subprocess
import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.balance.core.light import quantile, union
from tests.architecture.source import ROOT

NUMBERS = st.lists(st.integers(0, 30))

BALANCE = """
import sys
from tests.benchmarks.balance.channels import channel
from cpm_planner.balance.core.solve import solve
solve(channel(60, 6, 1), work_limit=1)
print("numpy.ma" in sys.modules)
"""


@given(NUMBERS, NUMBERS)
def test_a_union_holds_each_number_once(one: list[int], other: list[int]) -> None:
    parts = [np.array(part, dtype=np.int64) for part in (one, other)]
    assert union(31, *parts).tolist() == sorted({*one, *other})


@given(st.lists(st.floats(-1e9, 1e9), min_size=1), st.floats(0, 1))
def test_a_quantile_is_one_of_the_values_with_that_share_below(values: list[float], share: float) -> None:
    found = quantile(np.array(values), share)
    assert found in values
    assert sum(value < found for value in values) <= share * len(values)
    assert sum(value <= found for value in values) >= min(share * len(values), len(values))


def test_a_first_plan_does_not_wait_for_masked_arrays() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BALANCE], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "False\n", done.stderr
