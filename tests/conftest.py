"""What holds for every test: no screen, no network, no settings of the user, and silence."""

import logging
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, settings

# Before the first import of PySide6 or platformdirs: no display is needed, no folder of the user is touched.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory(prefix="cpm-planner-tests-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[_variable] = _HOME.name

# Time is measured in benchmarks; a property test is judged by its result alone.
_UNTIMED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("ci", derandomize=True, **_UNTIMED)
settings.register_profile("long", max_examples=2_000, **_UNTIMED)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_unconfigure() -> None:
    """Remove the folder that stood in for the user's own."""
    _HOME.cleanup()


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse every connection that leaves this machine's own files."""
    if event == "socket.getaddrinfo" or (event == "socket.connect" and isinstance(arguments[1], tuple)):
        message = f"A test reached for the network: {event}{arguments[1:]}"
        raise RuntimeError(message)


sys.addaudithook(_refuse_network)


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


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fail the test that logs a warning or an error without `with log_watch.expect(pattern):` around it."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield watch
    logging.getLogger().removeHandler(watch)
    texts = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in watch.unexpected]
    assert not texts, "Unexpected log records:\n" + "\n".join(texts)


@pytest.fixture(scope="session", autouse=True)
def _clipboard_is_left_empty() -> Iterator[None]:
    """Empty the clipboard at the end: offscreen, what is left in it ends the process with a fault."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
