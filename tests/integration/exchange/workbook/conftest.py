"""LibreOffice as a second opinion on formulas."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.exchange.conftest import Convert

Recalculate = Callable[[Path], Path]


@pytest.fixture(scope="session")
def recalculate(convert: Convert) -> Recalculate:
    """Give a function that lets LibreOffice calculate a workbook anew and gives the copy."""
    return lambda workbook: convert(workbook, "xlsx")
