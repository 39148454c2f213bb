"""The boundary between the core and Qt, tried out in fresh interpreters."""

import subprocess
import sys

from tests.architecture.source import ROOT

IMPORT_THE_WHOLE_CORE_WITHOUT_QT = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = None
import cpm_planner
for module in pkgutil.walk_packages(cpm_planner.__path__, "cpm_planner."):
    importlib.import_module(module.name)
"""

ASK_THE_COMMAND_LINE_FOR_HELP = """
import sys
import main
sys.argv = ["cpm-planner", "--help"]
try:
    main.main()
except SystemExit:
    pass
print(sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "ui"}))
"""


def test_the_core_imports_without_qt() -> None:
    assert _run(IMPORT_THE_WHOLE_CORE_WITHOUT_QT) == ""


def test_the_command_line_does_not_import_qt() -> None:
    assert _run(ASK_THE_COMMAND_LINE_FOR_HELP).splitlines()[-1] == "[]"


def _run(script: str) -> str:
    """Run a script in the project's folder and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
