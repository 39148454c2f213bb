"""The question long reading asks now and then: does the user still want it?"""

from collections.abc import Callable

Cancelled = Callable[[], bool]


def never() -> bool:
    """Answer for callers that offer no way to cancel."""
    return False
