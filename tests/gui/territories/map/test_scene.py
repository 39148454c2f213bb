"""Signs on the map: as wide as their numbers, and none on another's number."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from cpm_planner.formatting.marks import ENGLISH, GERMAN, write_with
from cpm_planner.geography.clusters import clustered
from cpm_planner.geography.spreading import covering
from ui.territories.map.scene import CELL, Ground, Layout, laid_out
from ui.territories.map.signs import (
    OTHERS,
    Shape,
    Sign,
    Stamp,
    count_text,
    cpm_sign,
    least_half_pixels,
    paint_sign,
)
from ui.theme.appearance import current_theme
from ui.theme.tokens import Theme
from ui.turns import all_turns

pytestmark = pytest.mark.usefixtures("qapp")

SCALES = (2.0, 8.0, 32.0)


def crowd(scale: float, kinds: int = 8, seed: int = 1) -> tuple[Layout, Ground]:
    """Lay out many partners around few places, some of each kind and very many of others."""
    draw = np.random.default_rng(seed)
    towns = draw.uniform((-100, -40), (100, 60), (40, 2))
    points = towns[draw.integers(40, size=4_000)] + draw.normal(0, 1.5, (4_000, 2))
    of_kind = np.minimum(draw.integers(kinds * 10, size=4_000), kinds)
    sizes = draw.uniform(60, 6_000, 4_000)
    signs = [*(cpm_sign(place) for place in range(kinds)), OTHERS]
    ground = Ground(signs, sizes, np.empty((0, 2)), scale)
    return all_turns(laid_out(clustered(points, of_kind, sizes, CELL / scale), ground)), ground


@pytest.mark.parametrize("scale", SCALES)
def test_no_number_lies_on_another(scale: float) -> None:
    layout, ground = crowd(scale)
    told = layout.clusters.counts > 1
    first, _ = covering(layout.places[told] * ground.scale, layout.half_pixels[told] / 2)
    assert len(first) <= len(layout.half_pixels) // 100


@pytest.mark.parametrize("scale", SCALES)
def test_all_partners_stay_on_the_map_among_their_kind(scale: float) -> None:
    layout, ground = crowd(scale)
    assert sorted(layout.clusters.order.tolist()) == list(range(4_000))
    assert layout.clusters.counts.sum() == 4_000
    assert layout.clusters.sums.sum() == pytest.approx(ground.sizes.sum())


def test_a_sign_tells_more_hours_by_its_size_also_where_its_number_needs_much_room() -> None:
    counts, kinds = (1_200, 5_400), np.repeat((0, 0), (1_200, 5_400))
    points = np.repeat(((0.0, 0.0), (90.0, 0.0)), counts, axis=0)
    sizes = np.full(sum(counts), 60.0)
    clusters = clustered(points, kinds, sizes, CELL)
    layout = all_turns(laid_out(clusters, Ground([cpm_sign(0)], sizes, np.empty((0, 2)), 1.0)))
    of_fewer, of_more = layout.half_pixels[np.argsort(layout.clusters.counts)].tolist()
    assert of_more >= of_fewer + 4


def test_signs_give_way_to_homes() -> None:
    sizes = np.full(5, 60.0)
    clusters = clustered(np.full((5, 2), 0.1), np.zeros(5, dtype=np.int64), sizes, CELL)
    layout = all_turns(laid_out(clusters, Ground([cpm_sign(0)], sizes, np.zeros((1, 2)), 1.0)))
    assert np.hypot(*layout.places[0]) > 15


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("count", [2, 40, 100, 2_803, 99_999])
def test_a_sign_holds_its_number(shape: Shape, count: int) -> None:
    theme, label = current_theme(), count_text(count)
    sign = Sign(shape, lambda _: "#000000", lambda _: "#ffffff")
    half_pixels = max(least_half_pixels(sign, label), 20)
    shown = pixels_of(Stamp(sign, half_pixels, label, 0), theme)
    without = pixels_of(Stamp(sign, half_pixels, "", 0), theme)
    changed = [at for at, (one, other) in enumerate(zip(shown, without, strict=True)) if one != other]
    assert changed
    assert all(QColor(without[at]).lightness() < 10 for at in changed)


def pixels_of(stamp: Stamp, theme: Theme) -> list[int]:
    image = QImage(QSize(160, 160), QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sign(painter, QRectF(image.rect()).center(), stamp, theme)
    painter.end()
    return [image.pixel(x, y) for y in range(160) for x in range(160)]


def test_counts_are_written_as_the_locale_does() -> None:
    try:
        write_with(GERMAN)
        assert [count_text(count) for count in (1, 40, 2_803)] == ["", "40", "2.803"]
    finally:
        write_with(ENGLISH)
    assert count_text(123_456) == "123.5k"
