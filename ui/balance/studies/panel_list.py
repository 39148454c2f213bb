"""The studies of the balance page, in the order of their tabs; each is imported when it is first shown."""

from collections.abc import Iterator

from ui.language import tr
from ui.widgets.tabs import LateTab


def study_tabs() -> Iterator[LateTab]:
    """Give every study in the language that is on; a new one is added here and nowhere else."""
    yield LateTab("curve", tr("What moves buy"), "ui.balance.studies.curve_panel", "CurvePanel")
    yield LateTab("rules", tr("What rules cost"), "ui.balance.studies.rules_panel", "RulesPanel")
    yield LateTab(
        "robustness", tr("How sure is it"), "ui.balance.studies.robustness_panel", "RobustnessPanel"
    )
    yield LateTab("leaver", tr("If somebody leaves"), "ui.balance.studies.leaver_panel", "LeaverPanel")
    yield LateTab(
        "splitting", tr("What splitting buys"), "ui.balance.studies.splitting_panel", "SplittingPanel"
    )
    yield LateTab("team", tr("Smallest team"), "ui.balance.studies.team_panel", "TeamPanel")
    yield LateTab("focus", tr("Focus and fit"), "ui.balance.studies.focus_panel", "FocusPanel")
