"""What holds for every test: no screen, no network, no settings of the user, and silence."""

import logging
import os
import sys
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.log_watch import LogWatch

# Before the first import of PySide6 or platformdirs: no display is needed, no folder of the user is touched.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory(prefix="cpm-planner-tests-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[_variable] = _HOME.name

# Time is measured in benchmarks; a property test is judged by its result alone.
_UNTIMED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("ci", max_examples=25, derandomize=True, **_UNTIMED)
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
