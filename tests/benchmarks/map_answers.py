"""How fast the map draws 20,000 partners of 500 CPMs, beside a bare graphics view with as many points.

Run from the project's folder: ``python -m tests.benchmarks.map_answers [PARTNERS] [CPMS]``. Both have one
size and go through the same moves: the world, then closer in steps of the wheel, then across. For each it
prints the median and the longest time of a frame, and the ratio; the map's is to be at most 3. The bare view
draws dots alone: no land, no outlines, no names, nothing put together, none selected.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from cpm_planner.geography.plane import latitude_of
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.benchmarks.table_answers import catalogued
from tests.builders import a_large_plan
from ui.territories.map.canvas import MapCanvas
from ui.territories.map.map_state import MapState
from ui.territories.map.outlines import cities
from ui.theme.appearance import ThemeMode, apply_theme

SIZE: Final = (1280, 800)
STEPS: Final = 14
MOVES: Final = 20
ZOOM: Final = 1.25
ACROSS: Final = 25
DOT: Final = 6.0
SPREAD_DEGREES: Final = 0.4
SETTLING_ROUNDS: Final = 5
"""Turns of the event loop before anything is measured: the map itself comes a turn after its ground."""


def around_cities(plan: Plan) -> Plan:
    """Put the partners of a plan around the world's larger cities, those of a CPM around a few of them."""
    places = cities().points[:2_000]
    draw = np.random.default_rng(1)
    owners = [*plan.cpms]
    homes = {key: places[draw.integers(len(places))] for key in owners}
    partners = {}
    for key, partner in plan.partners.items():
        home = homes[plan.assignments[key].primary]
        near = np.argsort(((places - home) ** 2).sum(axis=1))[:12]
        x, y = places[near[draw.integers(len(near))]] + draw.normal(0, SPREAD_DEGREES, 2)
        where = Coordinates(latitude_of(y), float(np.clip(x, -180, 180)))
        partners[key] = replace(partner, coordinates=where)
    return replace(plan, partners=partners)


def frames_of(widget: QWidget, moves: Sequence[Callable[[], None]]) -> list[float]:
    """Give how long each move and the painting after it take, in milliseconds."""
    times = []
    shown = widget.viewport() if isinstance(widget, QGraphicsView) else widget
    for move in moves:
        begin = time.perf_counter()
        move()
        shown.repaint()
        times.append((time.perf_counter() - begin) * 1_000)
    return times


def moves_of_map(canvas: MapCanvas) -> list[Callable[[], None]]:
    """Give the moves of the map."""
    about = QPointF(SIZE[0] * 0.55, SIZE[1] * 0.4)
    closer = [lambda: canvas.zoom(ZOOM, about)] * STEPS
    return [canvas.fit_all, *closer, *([lambda: canvas.pan(ACROSS, 5)] * MOVES)]


def bare_view(points: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]") -> QGraphicsView:
    """Make a graphics view with a dot for each point, of one size at every zoom."""
    scene = QGraphicsScene()
    for x, y in points.tolist():
        dot = scene.addEllipse(
            -DOT / 2, -DOT / 2, DOT, DOT, QColor(Qt.GlobalColor.transparent), QColor("teal")
        )
        dot.setPos(x, -y)
        dot.setFlag(dot.GraphicsItemFlag.ItemIgnoresTransformations)
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.resize(*SIZE)
    view.show()
    return view


def moves_of_view(view: QGraphicsView) -> list[Callable[[], None]]:
    """Give the same moves of the bare view."""

    def fit() -> None:
        view.fitInView(view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def across() -> None:
        bar = view.horizontalScrollBar()
        bar.setValue(bar.value() + ACROSS)

    return [fit, *([lambda: view.scale(ZOOM, ZOOM)] * STEPS), *([across] * MOVES)]


def main(words: Sequence[str]) -> None:
    """Print frames of both, and their ratio."""
    partners, cpms = (int(word) for word in words) if words else (20_000, 500)
    app = QApplication([])
    apply_theme(app, ThemeMode.LIGHT)
    state = MapState(derive(around_cities(catalogued(a_large_plan(partners, cpms)))))
    canvas = MapCanvas(state, lambda _: "")
    canvas.resize(*SIZE)
    canvas.show()
    view = bare_view(state.places.points)
    for _ in range(SETTLING_ROUNDS):
        app.processEvents()
    told = {}
    for name, widget, moves in (
        ("map", canvas, moves_of_map(canvas)),
        ("bare view", view, moves_of_view(view)),
    ):
        frames_of(widget, moves)
        times = frames_of(widget, moves)
        told[name] = median(times)
        sys.stdout.write(f"{name:<10} {median(times):6.1f} ms a frame, at the longest {max(times):6.1f} ms\n")
    sys.stdout.write(f"ratio of the medians {told['map'] / told['bare view']:.2f}, to be at most 3\n")


if __name__ == "__main__":
    main(sys.argv[1:])
