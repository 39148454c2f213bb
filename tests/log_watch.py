"""The log as tests see it: a record of WARNING or above is a fault unless the test expects it."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager


class LogWatch(logging.Handler):
    """Collects the log records of WARNING and above that no test has said it expects."""

    def __init__(self) -> None:
        """Start with nothing collected."""
        super().__init__(logging.WARNING)
        self.unexpected: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record for the end of the test."""
        self.unexpected.append(record)

    @contextmanager
    def expect(self, pattern: str) -> Iterator[None]:
        """Take the records whose text matches `pattern` as expected; fail when there is none."""
        first = len(self.unexpected)
        yield
        inside = self.unexpected[first:]
        others = [record for record in inside if not re.search(pattern, record.getMessage())]
        assert len(others) < len(inside), f"No log record matches {pattern!r}"
        self.unexpected[first:] = others

    @contextmanager
    def allow(self, pattern: str) -> Iterator[None]:
        """Take the records whose text matches `pattern` as expected, if there are any."""
        first = len(self.unexpected)
        yield
        inside = self.unexpected[first:]
        self.unexpected[first:] = [each for each in inside if not re.search(pattern, each.getMessage())]
