"""Paints everything there is to see and puts it on sheets: ``python -m tests.gui.sheet [FOLDER]``.

Every page and dialog, light and dark, at 1280 x 800 and 1920 x 1080, with text of 100 % and of 200 %, of an
empty plan, the sample and 20,000 partners, in English and German: some 2,000 pictures in an hour or two.
``--only sample-de`` names a plan and a language to paint alone. What searches find is painted for the
sample; other plans are painted as they are before a search. The sheets lie in ``FOLDER/sheets``, one
for each plan, language, size of text, look and size; single pictures beside them.
"""

import argparse
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.edit.scenarios import new_document
from cpm_planner.formatting.language import LANGUAGES
from cpm_planner.workspace.workspace import Workspace
from tests.benchmarks.map_answers import around_cities
from tests.benchmarks.table_answers import catalogued
from tests.builders import a_large_plan

PLANS: Final = ("empty", "sample", "large")
TEXTS: Final = (100, 200)
LARGE: Final = (20_000, 500)
ACROSS: Final = 4
ROOM: Final = QSize(640, 420)
"""Of one picture with its name above, in pixels."""
_NAME, _GAP = 24, 8


def sheets(pictures: Iterable[Path], folder: Path, title: str) -> list[Path]:
    """Put pictures of one look and size on a sheet each; gives the sheets."""
    looks: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(pictures):
        looks["-".join(path.stem.split("-")[-2:])].append(path)
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for look, found in looks.items():
        made.append(folder / f"{title}-{look}.png")
        _sheet(found).save(str(made[-1]))
    return made


def _sheet(pictures: Sequence[Path]) -> QImage:
    down = -(-len(pictures) // ACROSS)
    sheet = QImage(ACROSS * ROOM.width(), down * ROOM.height(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for number, path in enumerate(pictures):
        corner = QPoint(number % ACROSS * ROOM.width(), number // ACROSS * ROOM.height())
        painter.drawText(corner + QPoint(_GAP, _NAME - _GAP), path.stem)
        image, room = QImage(str(path)), ROOM - QSize(_GAP, _NAME + _GAP)
        size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(image.size())
        smooth = image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(QRect(corner + QPoint(0, _NAME), smooth.size()), smooth)
    painter.end()
    return sheet


def plan_file(name: str, folder: Path) -> Path:
    """Make a plan to paint, unless it is there."""
    path = folder / f"{name}.cpmplan"
    if path.exists():
        return path
    if name == "large":
        plan = Workspace(folder / "working").new_from(
            new_document(with_usual_criteria(around_cities(catalogued(a_large_plan(*LARGE)))))
        )
        plan.save(path)
        plan.close()
    else:
        _run("new", str(path), *(["--sample"] if name == "sample" else []))
    return path


def paint(name: str, language: str, folder: Path) -> list[Path]:
    """Paint a plan in a language, in both sizes of text, and give its sheets."""
    plan, made = plan_file(name, folder), []
    seconds = "5" if name == "sample" else "0"
    for text in TEXTS:
        title = f"{name}-{language}-{text}"
        _run(
            *("screens", str(plan), str(folder / title), "--language", language),
            *("--text", str(text), "--seconds", seconds),
        )
        made += sheets((folder / title).glob("*.png"), folder / "sheets", title)
    return made


def _run(*words: str) -> None:
    """Give a command; 1 says that somebody should look at something, not that it failed."""
    code = subprocess.run([sys.executable, "main.py", *words], check=False).returncode
    if code not in (0, 1):
        sys.exit(code)


def main() -> None:
    """Paint all combinations, or those that are named."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.gui.sheet", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("folder", type=Path, nargs="?", default=Path("out/sheet"))
    parser.add_argument("--only", nargs="+", default=[], help="plan and language, such as sample-de")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    QGuiApplication(sys.argv[:1])
    for name, language in product(PLANS, LANGUAGES):
        if not arguments.only or f"{name}-{language}" in arguments.only:
            for path in paint(name, language, arguments.folder):
                sys.stdout.write(f"{path}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
