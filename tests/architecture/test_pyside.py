"""The Qt binding is one of the releases that keep their count of references to None."""

import sys

import PySide6
from PySide6.QtCore import QObject

CALLS = 2_000


def test_the_release_is_older_than_6_12() -> None:
    assert tuple(int(part) for part in PySide6.__version__.split(".")[:2]) < (6, 12)


def test_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    qobject = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        qobject.setObjectName("partner")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 10
