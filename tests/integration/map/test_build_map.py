"""The script that builds the archive of outlines, on a small made-up world, and the archive it has built."""

import json
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

from resources.map import build_map

OUTLINES = Path(build_map.__file__).with_name("outlines.zip")
LAYERS = ("land", "borders", "states", "lakes")

ARCS = [
    [[0, 0], [10, 0]],
    [[10, 0], [0, 5], [0, 5]],
    [[10, 10], [-10, 0], [0, -10]],
    [[10, 0], [10, 0], [0, 10], [-10, 0]],
]
"""Two squares side by side, the left one and the right one, that share their middle edge; as steps."""


def _topology(name: str, **more: object) -> dict[str, object]:
    left = {"type": "Polygon", "arcs": [[0, 1, 2]], "properties": {"gu": "CAN"}}
    right = {"type": "MultiPolygon", "arcs": [[[3, ~1]]], "properties": {"gu": "CAN"}}
    both = {"type": "GeometryCollection", "geometries": [left, right]}
    return {
        "transform": {"scale": [1, 1], "translate": [0, 40]},
        "arcs": ARCS,
        "objects": {name: both, **more},
    }


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Give the files of a very small world."""
    ring = {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[0, 1, 2]]}]}
    for name, topology in {
        "countries": _topology("countries", land=ring),
        "states": _topology("states"),
        "more": _topology("subunits", lakes=ring),
    }.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(topology), encoding="utf-8")
    return tmp_path


def _built(source: Path, name: str = "outlines.zip") -> ZipFile:
    sources = ("countries", "states", "more")
    words = [each for word in sources for each in (f"--{word}", str(source / f"{word}.json"))]
    assert build_map.main([*words, "--output", str(source / name)]) == 0
    return ZipFile(source / name)


def _lines(archive: ZipFile, part: str) -> list[list[list[float]]]:
    numbers = np.frombuffer(archive.read(part), dtype="<i4")
    count = int(numbers[0])
    ends = np.cumsum(numbers[1 : count + 1])
    points = np.cumsum(numbers[count + 1 :].reshape(2, -1), axis=1).T / build_map.UNITS
    return [each.tolist() for each in np.split(points, ends[:-1])]


def test_land_is_a_ring_without_points_that_tell_nothing(source: Path) -> None:
    with _built(source) as archive:
        (ring,) = _lines(archive, "fine/land")
    assert ring == [[0, 40], [10, 40], [10, 50], [0, 50], [0, 40]]


def test_borders_are_what_two_shapes_share(source: Path) -> None:
    with _built(source) as archive:
        assert _lines(archive, "coarse/borders") == [[[10, 40], [10, 50]]]
        assert len(_lines(archive, "coarse/states")) == 2  # one of the US, one of the other countries


def test_building_twice_gives_the_same_bytes(source: Path) -> None:
    _built(source, "first.zip").close()
    _built(source, "second.zip").close()
    assert (source / "first.zip").read_bytes() == (source / "second.zip").read_bytes()


def test_a_ring_across_the_180th_meridian_goes_on_beyond_it() -> None:
    ring = np.array([[170.0, 0.0], [-170.0, 0.0], [-170.0, 9.0], [170.0, 9.0], [170.0, 0.0]])
    assert build_map.unwrapped(ring)[:, 0].tolist() == [170, 190, 190, 170, 170]


def test_a_line_keeps_the_points_that_lie_off_it() -> None:
    line = np.array([[0.0, 0.0], [1.0, 0.01], [2.0, 1.0], [3.0, 0.01], [4.0, 0.0]])
    assert build_map.simplified(line, 0.6).tolist() == [[0, 0], [2, 1], [4, 0]]


def test_antarctica_and_specks_are_left_out() -> None:
    square = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])
    assert build_map.is_worth_drawing(square, 0.1)
    assert not build_map.is_worth_drawing(square, 1.0)
    assert not build_map.is_worth_drawing(square - [0, 70], 0.1)


def test_the_archive_has_every_layer_at_every_level_within_the_world() -> None:
    with ZipFile(OUTLINES) as archive:
        for level in build_map.LEVELS:
            for layer in LAYERS:
                lines = _lines(archive, f"{level}/{layer}")
                points = np.concatenate([np.array(line) for line in lines])
                assert np.abs(points[:, 1]).max() <= 90
                assert np.abs(points[:, 0]).max() < 360
                if layer in ("land", "lakes"):
                    assert all(line[0] == line[-1] for line in lines)


def test_the_archive_names_cities_the_largest_first() -> None:
    with ZipFile(OUTLINES) as archive:
        rows = [line.split("\t") for line in archive.read("cities.tsv").decode().splitlines()]
    counts = [int(row[3]) for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert {"Berlin", "Denver", "Leeds"} <= {row[0] for row in rows}
