"""Values are named and written as people and machines take them."""

from typing import Any

import pytest

from cpm_planner.exchange.mapping.day_cells import Day
from cpm_planner.exchange.refreshing.value_text import plain_value, shown_value
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Coordinates
from cpm_planner.model.sales_model import UNTAGGED, ModelMix, SalesModel
from tests.unit.exchange.refreshing.exports import EMPTY

SPLIT = Assignment(CpmId("ana"), {SalesModel.SELL_TO: CpmId("zoe")})


@pytest.mark.parametrize(
    ("aspect", "value", "plain", "shown"),
    [
        ("name", "Acme", "Acme", "Acme"),
        ("name", "", "", "nothing"),
        ("tier", "gold", "Gold", "Gold"),
        ("tier", "diamond", "diamond", "diamond"),
        ("tier", None, None, "nothing"),
        ("role_type", "inside", "Inside", "Inside"),
        ("revenue", 1_234_567_89, 1_234_567.89, "1,234,567.89"),
        ("revenue", 0, 0, "0.00"),
        ("effort", 120, 120, "120 %"),
        ("fte", 0, 0, "0 %"),
        ("start", Month(2024, 5), "2024-05", "2024-05"),
        ("start", None, None, "nothing"),
        ("end", Day(Month(2027, 6), 15), "2027-06-15", "2027-06-15"),
        ("growth", -5, -5, "-5 %"),
        (
            "pay",
            Pay(90_000_50, 0, 2_150, currency="GBP"),
            {"base": 90_000.5, "burden %": 21.5, "currency": "GBP"},
            "base 90,000.50, burden % 21.50, currency GBP",
        ),
        ("pay", Pay(90_000_00), {"base": 90_000}, "base 90,000"),
        ("pay", None, None, "nothing"),
        ("takes_over_from", "ana", "Ana", "Ana"),
        ("status", SeatStatus.OPEN, "open", "open"),
        ("regions", ("North", "South"), ["North", "South"], "North, South"),
        ("regions", (), [], "nothing"),
        ("models", UNTAGGED, {}, "nothing"),
        (
            "models",
            ModelMix(2_500, 0, 7_500),
            {"sell_to": 0.25, "sell_with": 0.75},
            "sell_to 25 %, sell_with 75 %",
        ),
        ("coordinates", Coordinates(41.9, 12.5), [41.9, 12.5], "41.9; 12.5"),
        ("coordinates", None, None, "nothing"),
        (
            "known_hours_per_month",
            KnownWorkload(330, "measured"),
            {"hours": 5.5, "reason": "measured"},
            "5.5 h (measured)",
        ),
        ("cpm", Assignment(CpmId("ana")), "Ana", "Ana"),
        ("cpm", SPLIT, {"primary": "Ana", "sell_to": "zoe"}, "Ana (primary), zoe (sell_to)"),
        ("cpm", None, None, "nothing"),
    ],
)
def test_a_value_is_given_to_machines_and_to_people(aspect: str, value: Any, plain: Any, shown: str) -> None:
    assert plain_value(aspect, value, EMPTY) == plain
    assert shown_value(aspect, value, EMPTY) == shown
