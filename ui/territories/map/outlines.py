"""The land, borders, lakes and cities that ship with the program, laid on the plane of the map.

``resources/map/build_map.py`` says how they are kept. A level is read when it is first drawn.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files
from typing import Final
from zipfile import ZipFile

import numpy as np

from cpm_planner.geography.plane import onto_plane
from cpm_planner.workload.arrays import Floats, Ints

_UNITS: Final = 10_000
_LARGEST_SCALES: Final = (8.0, 32.0)
"""Up to how many pixels a degree the coarser levels are good enough."""


class Level(StrEnum):
    """How much detail lines have."""

    COARSE = "coarse"
    MEDIUM = "medium"
    FINE = "fine"


class Layer(StrEnum):
    """What lines are of."""

    LAND = "land"
    LAKES = "lakes"
    BORDERS = "borders"
    STATES = "states"


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Lines on the plane, or rings whose last point is the first.

    Attributes:
        points: of all lines, one after the other; shape (points, 2).
        starts: (lines + 1,) where each line begins.
        lows: (lines, 2) the least x and y of each.
        highs: (lines, 2) the largest.
    """

    points: Floats
    starts: Ints
    lows: Floats
    highs: Floats

    def line(self, place: int) -> Floats:
        """Give the points of one."""
        return self.points[self.starts[place] : self.starts[place + 1]]


@dataclass(frozen=True, slots=True, eq=False)
class Cities:
    """The larger cities, the largest first."""

    names: tuple[str, ...]
    points: Floats
    inhabitants: Ints


def level_for(pixels_per_degree: float) -> Level:
    """Give the level at which nothing that could be seen is missing."""
    return tuple(Level)[sum(pixels_per_degree > each for each in _LARGEST_SCALES)]


@cache
def lines_of(level: Level, layer: Layer) -> Lines:
    """Read the lines of a layer."""
    numbers = np.frombuffer(_part(f"{level}/{layer}"), dtype="<i4").astype(np.int64)
    count = int(numbers[0])
    starts = np.concatenate(([0], np.cumsum(numbers[1 : count + 1])))
    longitude, latitude = np.cumsum(numbers[count + 1 :].reshape(2, -1), axis=1) / _UNITS
    points = onto_plane(longitude, latitude)
    begins = starts[:-1]
    return Lines(points, starts, np.minimum.reduceat(points, begins), np.maximum.reduceat(points, begins))


@cache
def cities() -> Cities:
    """Read the cities."""
    rows = [line.split("\t") for line in _part("cities.tsv").decode().splitlines()]
    longitude, latitude = np.array([[float(row[1]), float(row[2])] for row in rows]).T
    counts = np.array([int(row[3]) for row in rows])
    return Cities(tuple(row[0] for row in rows), onto_plane(longitude, latitude), counts)


def _part(name: str) -> bytes:
    with as_file(files("resources") / "map" / "outlines.zip") as path, ZipFile(path) as archive:
        return archive.read(name)
