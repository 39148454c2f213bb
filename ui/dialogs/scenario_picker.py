"""The button in the top bar that names the scenario worked on, and its menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Scenario
from ui.dialogs import scenario_acts
from ui.icons import icon
from ui.page_context import PageContext
from ui.widgets.styling import set_style


class ScenarioPicker(QToolButton):
    """Switches between scenarios; copies, renames, locks and removes the one worked on."""

    def __init__(self) -> None:
        """Hide until a plan is open."""
        super().__init__()
        self._context: PageContext | None = None
        set_style(self, kind="filter")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill_menu)
        self.set_context(None)

    def set_context(self, context: PageContext | None) -> None:
        """Follow another open plan, or none."""
        self._context = context
        if context is not None:
            context.signals.changed.connect(self._show_name)
        self.setVisible(context is not None)
        self._show_name()

    def fill_menu(self) -> None:
        """Offer every scenario, and what can be done with the one worked on."""
        menu, context = self.menu(), self._context
        menu.clear()
        if context is None:
            return
        document = context.session.document
        for scenario in sorted(document.scenarios.values(), key=lambda each: each.rank):
            action = menu.addAction(scenario.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(scenario.id == document.active)
            action.triggered.connect(partial(self._switch, scenario.id))
        menu.addSeparator()
        is_locked = document.scenario.is_locked
        menu.addAction(icon("copy"), self.tr("New copy…"), self.copy)
        menu.addAction(icon("pencil"), self.tr("Rename…"), self.rename)
        lock = self.tr("Unlock") if is_locked else self.tr("Lock")
        menu.addAction(icon("lock-open" if is_locked else "lock"), lock, self.toggle_lock)
        remove = menu.addAction(icon("trash-2"), self.tr("Remove…"), self.remove)
        remove.setEnabled(len(document.scenarios) > 1 and not is_locked)

    def copy(self) -> None:
        """Ask for a name and go on in a copy of the scenario worked on."""
        self._act(scenario_acts.copy)

    def rename(self) -> None:
        """Ask for another name of the scenario worked on."""
        self._act(scenario_acts.rename)

    def remove(self) -> None:
        """Ask, then take the scenario worked on away."""
        self._act(scenario_acts.remove)

    def toggle_lock(self) -> None:
        """Lock the scenario worked on, or unlock it."""
        if self._context is not None:
            scenario = self._scenario(self._context)
            scenario_acts.set_locked(self._context, scenario.id, is_locked=not scenario.is_locked)

    def _act(self, act: Callable[[PageContext, ScenarioId], None]) -> None:
        if self._context is not None:
            act(self._context, self._scenario(self._context).id)

    def _switch(self, key: ScenarioId, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        if self._context is not None:
            scenario_acts.switch_to(self._context, key)

    def _show_name(self) -> None:
        scenario = None if self._context is None else self._scenario(self._context)
        name = "" if scenario is None else scenario.name
        is_locked = scenario is not None and scenario.is_locked
        self.setIcon(icon("lock" if is_locked else "layers"))
        self.setText(f" {name}  ▾")
        said = self.tr("Scenario {name}, locked") if is_locked else self.tr("Scenario {name}")
        self.setAccessibleName(said.format(name=name))
        told = self.tr("The scenario in use is locked: nothing in it can be changed")
        usual = self.tr("The scenario in use; others are kept beside it")
        self.setToolTip(told if is_locked else usual)

    @staticmethod
    def _scenario(context: PageContext) -> Scenario:
        return context.session.document.scenario
