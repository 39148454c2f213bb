"""The tabs of the headcount page, in their order; each is imported when it is first shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from ui.headcount.counted import Counted
from ui.headcount.panel import HeadcountPanel
from ui.language import tr
from ui.page_context import PageContext


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A tab: its stable key, its title, and the module and class of the panel that fills it."""

    key: str
    title: str
    module: str
    panel: str

    def build(self, context: PageContext, counted: Counted) -> HeadcountPanel:
        """Import and make the panel."""
        make = getattr(import_module(self.module), self.panel)
        return cast("Callable[[PageContext, Counted], HeadcountPanel]", make)(context, counted)


def panel_specs() -> Iterator[PanelSpec]:
    """Give every tab in the language that is on; a new one is added here and nowhere else."""
    yield PanelSpec("hours", tr("Hours"), "ui.headcount.hours_panel", "HoursPanel")
    yield PanelSpec("hiring", tr("Hiring"), "ui.headcount.hiring_panel", "HiringPanel")
    yield PanelSpec("positions", tr("Positions"), "ui.headcount.positions_panel", "PositionsPanel")
    yield PanelSpec("cost", tr("Cost and budget"), "ui.headcount.cost_panel", "CostPanel")
    yield PanelSpec("heads", tr("Heads"), "ui.headcount.heads_panel", "HeadsPanel")
