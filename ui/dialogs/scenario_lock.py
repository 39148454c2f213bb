"""The line under the top bar that says why nothing can be changed, and what to do about it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs import scenario_acts
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import laid_out
from ui.widgets.banner import InfoBanner


class LockedNotice(QWidget):
    """Shown while the scenario worked on is locked."""

    def __init__(self) -> None:
        """Hide until a locked scenario is worked on."""
        super().__init__()
        self._context: PageContext | None = None
        self.banner = InfoBanner("", Tone.NEUTRAL)
        self.unlock_button = self.banner.add_button(self.tr("Unlock"))
        self.copy_button = self.banner.add_button(self.tr("Work on a copy…"))
        self.copy_button.clicked.connect(self._copy)
        self.unlock_button.clicked.connect(self._unlock)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        column.addWidget(self.banner)
        self.hide()

    def set_context(self, context: PageContext | None) -> None:
        """Follow another open plan, or none."""
        self._context = context
        if context is not None:
            context.signals.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        scenario = None if self._context is None else self._context.session.document.scenario
        is_locked = scenario is not None and scenario.is_locked
        if scenario is not None and is_locked:
            said = self.tr('The scenario "{name}" is locked: it can be looked at, not changed.')
            self.banner.set_text(said.format(name=scenario.name), Tone.NEUTRAL)
        self.setVisible(is_locked)

    def _copy(self) -> None:
        if self._context is not None:
            scenario_acts.copy(self._context, self._context.session.document.active)

    def _unlock(self) -> None:
        if self._context is not None:
            active = self._context.session.document.active
            scenario_acts.set_locked(self._context, active, is_locked=False)
