"""Paints every page of the window into pictures, with no display needed."""

import argparse
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json
from cpm_planner.commands.window import window_module
from cpm_planner.formatting.language import ENGLISH, LANGUAGES

HELP: Final = "Paint a picture of every page, light and dark, into a folder."
EXAMPLE: Final = "cpm-planner screens north.cpmplan pictures"
_PLATFORM: Final = "QT_QPA_PLATFORM"
_OFFSCREEN: Final = "offscreen"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file")
    parser.add_argument(
        "folder", metavar="OUTDIR", type=Path, help="folder for the PNG files, made when missing"
    )
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH, help="language of the window (en)")
    parser.add_argument(
        "--text", metavar="PERCENT", type=int, default=100, help="size of all text, 80 to 200 (100)"
    )
    parser.add_argument(
        "--seconds",
        metavar="N",
        type=float,
        default=5.0,
        help="time to search for a proposal; 0 paints no proposal, study or hire (5)",
    )


def execute(arguments: argparse.Namespace) -> int:
    """Paint the pictures and say where they are."""
    screens = window_module("ui.screens")
    views = screens.Views(language=arguments.language, zoom=arguments.text / 100)
    with _screen_of(*views.sizes[0]):
        painted: list[Path] = screens.paint_screens(
            arguments.plan, arguments.folder, views, arguments.seconds
        )
    if arguments.json:
        say_json([str(path) for path in painted])
    else:
        say(f"Painted {len(painted)} pictures into {arguments.folder}.")
    return ExitCode.DONE


@contextmanager
def _screen_of(width: int, height: int) -> Iterator[None]:
    """Have the offscreen platform start with a screen of a size: its own is so small that dialogs shrink."""
    wished = os.environ.get(_PLATFORM, _OFFSCREEN)
    with tempfile.TemporaryDirectory(prefix="cpm-planner-") as folder:
        path = Path(folder) / "screen.json"
        path.write_text(json.dumps({"screens": [_screen(width, height)]}), encoding="utf-8")
        if wished == _OFFSCREEN and ":" not in str(path):  # which would end the option
            os.environ[_PLATFORM] = f"{_OFFSCREEN}:configfile={path}"
        try:
            yield
        finally:
            os.environ[_PLATFORM] = wished


def _screen(width: int, height: int) -> dict[str, str | int]:
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": "painted", "x": 0, "y": 0, "width": width, "height": height, **dots}
