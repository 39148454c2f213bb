"""The verb that advises many partners by rules, from wherever the user is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from cpm_planner.charters.advice.rules import AdviceRule
from ui.actions import Verb
from ui.main_window import MainWindow
from ui.page_context import PageContext


class AdvisingByRules(QObject):
    """Opens the dialog, with those of several selected partners first; keeps the rules in mind."""

    def __init__(self, window: MainWindow, context: Callable[[], PageContext]) -> None:
        """Take the window, and a way to ask for the open plan."""
        super().__init__(window)
        self._window, self._context = window, context
        self._rules: tuple[AdviceRule, ...] = ()
        window.verbs.on(Verb.ADVISE, self.open)

    def open(self) -> None:
        """Show the rules used last."""
        from ui.dialogs.advisor_rules.dialog import AdvisorRulesDialog  # noqa: PLC0415 - rarely needed

        page: Any = self._window.page("partners") if self._window.current_page == "partners" else None
        selected = page.selected_partners() if page is not None else ()
        many = selected if len(selected) > 1 else ()
        dialog = AdvisorRulesDialog(self._context(), many, self._rules, self._window)
        dialog.import_wanted.connect(self._window.verbs.action(Verb.IMPORT_PARTNERS).trigger)
        dialog.finished.connect(lambda _: self._keep(dialog.rules))
        dialog.open()

    def _keep(self, rules: tuple[AdviceRule, ...]) -> None:
        self._rules = rules
