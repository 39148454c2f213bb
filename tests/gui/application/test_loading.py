"""What pages need is loaded ahead: the core beside the window, classes made of Qt's in its own thread."""

import subprocess
import sys

_SCRIPT = """
import sys, threading
import ui.desk
from PySide6.QtCore import QObject
from ui.loading import load_core, loading
from ui.page_list import page_modules
from ui.turns import all_turns

def makes_classes_of_qt(name):
    found = [each for each in vars(sys.modules[name]).values() if isinstance(each, type)]
    return any(issubclass(each, QObject) for each in found)

modules, left = page_modules(), []
before = set(sys.modules)
beside = threading.Thread(target=lambda: left.extend(load_core(modules)))
beside.start()
beside.join()
core = set(sys.modules) - before
all_turns(loading(left))
window = set(sys.modules) - before - core
print(sorted(filter(makes_classes_of_qt, core)), [name for name in modules if name not in sys.modules])
print(sum(name.startswith("cpm_planner.") for name in core) > 100)
print(sum(name.startswith("cpm_planner.") for name in window) < 10)
"""


def test_classes_made_of_qt_are_made_in_the_thread_of_the_window_alone() -> None:
    said = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == ["[] []", "True", "True"]
