"""The button in the top bar that names the scenario worked on, and its menu."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from cpm_planner.edit.scenarios import copy_scenario, free_name, remove_scenario, rename_scenario
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Scenario
from ui.icons import icon
from ui.page_context import PageContext
from ui.prompts import Prompts
from ui.widgets.styling import set_style


class ScenarioPicker(QToolButton):
    """Switches between scenarios; copies, renames and removes them."""

    def __init__(self, prompts: Prompts) -> None:
        """Hide until a plan is open."""
        super().__init__()
        self._prompts = prompts
        self._context: PageContext | None = None
        set_style(self, kind="filter")
        self.setIcon(icon("layers"))
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
        menu.addAction(icon("copy"), self.tr("New copy…"), self.copy)
        menu.addAction(icon("pencil"), self.tr("Rename…"), self.rename)
        remove = menu.addAction(icon("trash-2"), self.tr("Remove…"), self.remove)
        remove.setEnabled(len(document.scenarios) > 1)

    def copy(self) -> None:
        """Ask for a name and go on in a copy of the scenario worked on."""
        if self._context is None:
            return
        document, scenario = self._context.session.document, self._scenario(self._context)
        wish = free_name(document, self.tr("{name} copy").format(name=scenario.name))
        name = self._prompts.ask_text(self.tr("New scenario"), self.tr("Name of the copy"), wish)
        if name is not None:
            label = self.tr('Copy scenario "{name}"').format(name=scenario.name)
            self._context.apply_to_document(label, copy_scenario(scenario.id, name))

    def rename(self) -> None:
        """Ask for another name of the scenario worked on."""
        if self._context is None:
            return
        scenario = self._scenario(self._context)
        name = self._prompts.ask_text(self.tr("Rename the scenario"), self.tr("Name"), scenario.name)
        if name is not None and name != scenario.name:
            label = self.tr('Rename scenario "{name}"').format(name=scenario.name)
            self._context.apply_to_document(label, rename_scenario(scenario.id, name))

    def remove(self) -> None:
        """Ask, then take the scenario worked on away."""
        if self._context is None:
            return
        scenario = self._scenario(self._context)
        question = self.tr('Remove the scenario "{name}"? Undo brings it back.').format(name=scenario.name)
        if self._prompts.confirm(self.tr("Remove the scenario"), question, self.tr("Remove")):
            label = self.tr('Remove scenario "{name}"').format(name=scenario.name)
            self._context.apply_to_document(label, remove_scenario(scenario.id))

    def _switch(self, key: ScenarioId, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        if self._context is not None:
            session = self._context.session
            self._context.step(lambda: session.switch(key), self.tr("Switching"))

    def _show_name(self) -> None:
        name = "" if self._context is None else self._scenario(self._context).name
        self.setText(f" {name}  ▾")
        self.setAccessibleName(self.tr("Scenario {name}").format(name=name))
        self.setToolTip(self.tr("The scenario worked on; others are kept beside it"))

    @staticmethod
    def _scenario(context: PageContext) -> Scenario:
        return context.session.document.scenario
