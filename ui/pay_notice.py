"""The line across the window that says why costs are not shown, and leads to the passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.workspace.plan_pay import PayState
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import laid_out
from ui.widgets.banner import InfoBanner


class PayNotice(QWidget):
    """Shown while the plan worked on tells no pay since that is hidden, or was left out of it."""

    unlock_wanted = Signal()
    """The passphrase is to be asked for."""

    def __init__(self) -> None:
        """Hide until such a plan is open."""
        super().__init__()
        self._context: PageContext | None = None
        self._state = PayState.PLAIN
        self.banner = InfoBanner("", Tone.NEUTRAL)
        self.unlock_button = self.banner.add_button(self.tr("Unlock pay…"))
        self.unlock_button.clicked.connect(self.unlock_wanted)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        column.addWidget(self.banner)
        self.hide()

    def set_context(self, context: PageContext | None, state: PayState = PayState.PLAIN) -> None:
        """Follow another open plan, or none.

        Args:
            context: that of the plan.
            state: what becomes of its pay.
        """
        self._context, self._state = context, state
        if context is not None:
            context.signals.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        is_silent = self._context is not None and not self._context.session.tells_pay
        says = {
            PayState.HIDDEN: self.tr(
                "Pay is hidden, and budgets, adjustments, plan rates and merit with it: costs are not shown "
                "until it is unlocked."
            ),
            PayState.LEFT_OUT: self.tr("Pay is not in this copy: costs are not shown until it is put in."),
        }
        self.banner.set_text(says.get(self._state, ""), Tone.NEUTRAL)
        self.unlock_button.setVisible(self._state is PayState.HIDDEN)
        self.setVisible(is_silent and self._state in says)
