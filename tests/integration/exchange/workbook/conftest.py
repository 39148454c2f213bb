"""LibreOffice as a second opinion on formulas."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""
"""Always recalculate: by default cached values are believed, and compared with themselves."""

Recalculate = Callable[[Path], Path]


@pytest.fixture(scope="session")
def recalculate(tmp_path_factory: pytest.TempPathFactory) -> Recalculate:
    """Give a function that lets LibreOffice calculate a workbook anew and gives the copy."""
    program = shutil.which("soffice")
    if program is None:
        pytest.fail("Formulas are checked with LibreOffice: install the package libreoffice-calc-nogui.")
    profile = tmp_path_factory.mktemp("libreoffice")
    (profile / "user").mkdir()
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")

    def recalculated(workbook: Path) -> Path:
        folder = tmp_path_factory.mktemp("recalculated")
        command = [
            program,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(folder),
            str(workbook),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return folder / workbook.name

    return recalculated
