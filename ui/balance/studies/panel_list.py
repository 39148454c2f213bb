"""The studies of the balance page, in the order of their tabs; each is imported when it is first shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from ui.balance.studies.panel import AnyPanel, PanelMaker
from ui.language import tr
from ui.page_context import PageContext


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A tab: its stable key, its title, and the module and class of the panel that fills it."""

    key: str
    title: str
    module: str
    panel: str

    def build(self, context: PageContext) -> AnyPanel:
        """Import and make the panel."""
        module = import_module(self.module)
        return cast("PanelMaker", getattr(module, self.panel))(context)


def panel_specs() -> Iterator[PanelSpec]:
    """Give every study in the language that is on; a new one is added here and nowhere else."""
    yield PanelSpec("curve", tr("What moves buy"), "ui.balance.studies.curve_panel", "CurvePanel")
    yield PanelSpec("rules", tr("What rules cost"), "ui.balance.studies.rules_panel", "RulesPanel")
    yield PanelSpec(
        "robustness", tr("How sure is it"), "ui.balance.studies.robustness_panel", "RobustnessPanel"
    )
    yield PanelSpec("leaver", tr("If somebody leaves"), "ui.balance.studies.leaver_panel", "LeaverPanel")
    yield PanelSpec(
        "splitting", tr("What splitting buys"), "ui.balance.studies.splitting_panel", "SplittingPanel"
    )
    yield PanelSpec("team", tr("Smallest team"), "ui.balance.studies.team_panel", "TeamPanel")
    yield PanelSpec("focus", tr("Focus and fit"), "ui.balance.studies.focus_panel", "FocusPanel")
