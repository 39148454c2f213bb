"""Opens the window; the only command that needs Qt's window modules."""

import argparse
import gc
import importlib
from pathlib import Path
from typing import Any, Final

from cpm_planner.model.errors import InputError

HELP: Final = "Open the window, with a plan or without."
EXAMPLE: Final = "cpm-planner north.cpmplan"

_QT: Final = ("PySide6", "shiboken6")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, nargs="?", help="plan file to open")


def execute(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    gc.disable()  # a fifth of the start went into looking at what stays anyway; the window collects later
    return int(window_module("ui.application").run_window(arguments.plan))


def window_module(name: str) -> Any:
    """Import one of the window's modules, which the core does not depend on.

    Raises:
        InputError: Qt is not there or lacks a system library.
    """
    try:
        return importlib.import_module(name)
    except ImportError as error:
        if (error.name or _QT[0]).split(".")[0] not in _QT:
            raise
        raise InputError(
            code="no-window",
            what="The window cannot be opened",
            where=str(error),
            remedy="install what README.md names for your system, or use the commands without a window",
        ) from error
