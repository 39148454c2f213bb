"""The tabs of the headcount page, in their order; each is imported when it is first shown."""

from collections.abc import Iterator

from ui.language import tr
from ui.widgets.tabs import LateTab


def headcount_tabs() -> Iterator[LateTab]:
    """Give every tab in the language that is on; a new one is added here and nowhere else."""
    yield LateTab("hours", tr("Hours"), "ui.headcount.hours_panel", "HoursPanel")
    yield LateTab("hiring", tr("Hiring"), "ui.headcount.hiring_panel", "HiringPanel")
    yield LateTab("positions", tr("Seats"), "ui.headcount.positions_panel", "PositionsPanel")
    yield LateTab("cost", tr("Cost and budget"), "ui.headcount.cost_panel", "CostPanel")
    yield LateTab("heads", tr("Heads"), "ui.headcount.heads_panel", "HeadsPanel")
