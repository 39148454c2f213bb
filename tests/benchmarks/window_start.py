"""How long the window takes from process start to a painted, usable page, beside an empty Qt window.

Run from the project's folder: ``python -m tests.benchmarks.window_start``. Prints the medians in milliseconds
and their ratio, which is to stay under 2.5. Both start once unmeasured, so that all modules are compiled, as
they are where the program was installed.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

ROUNDS: Final = 9

_EMPTY: Final = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
from PySide6.QtGui import QStandardItemModel
app = QApplication([])
window = QMainWindow()
table = QTableView()
table.setModel(QStandardItemModel(100, 8))
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
for _ in range(3):
    app.processEvents()
print(time.time() - float(sys.argv[1]))
"""

_PLANNER: Final = """
import sys, time
from cpm_planner.commands import window
from cpm_planner.commands.line import run

load = window.window_module

def load_measured(name):
    module = load(name)
    def measured_exec():
        for _ in range(3):
            module.QApplication.instance().processEvents()
        print(time.time() - float(sys.argv[1]), flush=True)
        return 0
    module.QApplication.exec = staticmethod(measured_exec)
    return module

window.window_module = load_measured
run(sys.argv[2:])
"""


def main() -> None:
    """Measure both in turn, so that a busy machine slows both."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "sample.cpmplan"
        environment = _environment(Path(folder))
        make = [sys.executable, "main.py", "new", str(plan), "--sample"]
        subprocess.run(make, check=True, env=environment, stdout=subprocess.DEVNULL)
        _seconds(_EMPTY, [], environment)
        _seconds(_PLANNER, [str(plan)], environment)
        empty, planner = [], []
        for _ in range(ROUNDS):
            empty.append(_seconds(_EMPTY, [], environment))
            planner.append(_seconds(_PLANNER, [str(plan)], environment))
    base, ours = statistics.median(empty), statistics.median(planner)
    sys.stdout.write(f"empty window   {base * 1000:7.0f} ms\n")
    sys.stdout.write(f"CPM Planner    {ours * 1000:7.0f} ms, sample plan open on its overview\n")
    sys.stdout.write(f"ratio          {ours / base:7.2f}\n")


def _environment(folder: Path) -> dict[str, str]:
    places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **places, **compiled, "QT_QPA_PLATFORM": "offscreen"}


def _seconds(script: str, words: list[str], environment: dict[str, str]) -> float:
    line = [sys.executable, "-c", script, str(time.time()), *words]
    run = subprocess.run(line, check=True, env=environment, capture_output=True, text=True)
    return float(run.stdout.split()[-1])


if __name__ == "__main__":
    main()
