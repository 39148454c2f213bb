"""Silence is the normal state of a test run: what conftest.py refuses, it does refuse."""

import logging
import socket

import pytest

from tests.log_watch import LogWatch

LOG = logging.getLogger(__name__)


def test_an_unexpected_record_is_noticed(log_watch: LogWatch) -> None:
    LOG.warning("The disk is full")
    assert [record.getMessage() for record in log_watch.unexpected] == ["The disk is full"]
    log_watch.unexpected.clear()


def test_an_expected_record_is_taken(log_watch: LogWatch) -> None:
    with log_watch.expect("disk"):
        LOG.warning("The disk is full")
    assert log_watch.unexpected == []


def test_an_expected_record_has_to_come(log_watch: LogWatch) -> None:
    with pytest.raises(AssertionError, match="No log record matches"), log_watch.expect("disk"):
        LOG.info("The disk is fine")


def test_the_network_is_refused() -> None:
    with pytest.raises(RuntimeError, match="reached for the network"):
        socket.create_connection(("127.0.0.1", 9), timeout=1)
