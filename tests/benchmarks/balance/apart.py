"""Runs a function in a fresh process, so that runs do not disturb each other and peak memory is its own."""

import resource
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

CORES = 2
"""What every contestant may use."""
Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def apart(function: Callable[Given, Answer], *given: Given.args, **named: Given.kwargs) -> tuple[Answer, int]:
    """Return what a module's function answers, and the peak megabytes of the process that ran it."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        answer = pool.submit(function, *given, **named).result()
        return answer, pool.submit(peak_megabytes).result()


def peak_megabytes() -> int:
    """Return the most memory this process has held."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1 if sys.platform != "darwin" else 1024) // 1024
