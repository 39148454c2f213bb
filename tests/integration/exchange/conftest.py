"""LibreOffice as a second opinion on formulas, and as a writer of old and open workbooks."""

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

TIMEOUT = 1_800
"""Seconds; a workbook of millions of formulas takes some minutes."""

Convert = Callable[[Path, str], Path]


@pytest.fixture(scope="session")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Give a function that lets LibreOffice calculate a workbook anew and write it as another kind."""
    program = shutil.which("soffice")
    if program is None:
        pytest.fail("Workbooks are checked with LibreOffice: install the package libreoffice-calc-nogui.")
    profile = tmp_path_factory.mktemp("libreoffice")
    (profile / "user").mkdir()
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")

    def converted(workbook: Path, ending: str) -> Path:
        folder = tmp_path_factory.mktemp("converted")
        command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless"]
        command += ["--convert-to", ending, "--outdir", str(folder), str(workbook)]
        subprocess.run(command, check=True, capture_output=True, timeout=TIMEOUT)
        return folder / f"{workbook.stem}.{ending}"

    return converted
