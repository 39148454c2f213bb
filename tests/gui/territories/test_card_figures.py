"""What a card tells beside its hours, by the room there is."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QRectF

from ui.territories import card_painter


class _Ink(SimpleNamespace):
    """Keeps what is written; every letter is 10 pixels wide."""

    small = small_strong = text = muted = None

    def width(self, _font: object, text: str) -> float:
        return 10.0 * len(text)

    def write(self, _rect: QRectF, text: str, *_: object) -> None:
        self.written.append(text)


@pytest.mark.parametrize(
    ("width", "told"),
    [(300, ["12 h", "USD 9k", "Gold"]), (150, ["12 h", "9k", "Gold"]), (100, ["12 h", "", "Gold"])],
)
def test_the_tier_stays_whole_before_the_revenue_is_told(width: int, told: list[str]) -> None:
    ink = _Ink(written=[])
    face = SimpleNamespace(hours="12 h", revenue="USD 9k", bare_revenue="9k", tier="Gold")
    card_painter._paint_figures(QRectF(0, 0, width, 20), cast("Any", face), cast("Any", ink))
    assert ink.written == told
