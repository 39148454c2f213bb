"""Planned work in the reserve stands beside hours over capacity wherever a proposal is shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.moves import moves_between
from cpm_planner.edit.assignments import assign
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan
from ui.balance.effect_lines import LINES, effect_lines
from ui.balance.evenness_chart import EvennessChart, EvennessRow
from ui.theme.light import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

BEFORE = Evenness(4, 0.8, 1.2, 0.4, 0.8, 0.3, 1, 2)
AFTER = Evenness(4, 0.8, 0.82, 0.78, 0.04, 0.01, 0, 0, 1.54)


def test_the_chart_says_who_is_over_capacity_and_whose_planned_work_is_in_the_reserve() -> None:
    sentence = EvennessChart((EvennessRow("Co-sell manager", BEFORE, AFTER),)).summary()
    assert sentence.endswith(
        "over capacity 1 → 0, with planned work in the reserve 2 → 0, sales models a CPM plays - → 1.5."
    )


def test_the_chart_has_a_column_for_the_reserve_only_where_it_is_eaten() -> None:
    free = replace(BEFORE, planned_in_reserve=0)
    assert painted(BEFORE) != painted(free)
    assert painted(free) == painted(replace(free, planned_in_reserve=0))


@pytest.mark.parametrize("width", [900, 480])
def test_bars_that_have_no_room_beside_the_names_stand_below_them(width: int) -> None:
    """A higher highest is a longer bar, which shows in the figures, too; a mean shows in the bar alone."""
    assert painted(BEFORE, width) != painted(replace(BEFORE, mean=1.1), width)


def painted(before: Evenness, width: int = 900) -> QImage:
    chart, size = EvennessChart((EvennessRow("Co-sell manager", before, AFTER),)), QSize(width, 200)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    chart.paint(painter, QRectF(0, 0, size.width(), size.height()), LIGHT)
    painter.end()
    return image


def test_a_move_tells_planned_hours_in_the_reserve_beside_those_over_capacity() -> None:
    """Of 111 hours 27.75 are kept for requests; Ana has 120 planned ones, 30 of which go to Bo."""
    partners = [a_partner(f"p{n}", known_workload=KnownWorkload(1_800, "known")) for n in range(4)]
    owners = {each.id: "ana" for each in partners}
    plan = a_plan(partners=partners, cpms=[a_cpm("ana"), a_cpm("bo")], owners=owners)
    after = assign([partners[0].id], a_cpm("bo").id)(plan)
    (move,) = moves = moves_between(derive(plan), derive(after))
    step = Proposed.of(plan, moves).effect(move).alone
    lines = list(effect_lines(step, plan, ENGLISH))
    told = {line.label: (line.giving, line.getting) for line in lines}
    assert len(lines) == LINES
    assert told["Hours over capacity"] == ("9.0 → 0.0", "0.0 → 0.0")
    assert told["Planned hours in the reserve"] == ("27.8 → 6.8", "0.0 → 0.0")
