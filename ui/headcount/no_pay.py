"""What stands in the place of costs that nobody knows, since no pay is set, and leads to where it is."""

from PySide6.QtGui import QAction

from cpm_planner.formatting.lists import listed
from cpm_planner.headcount.headcount import Headcount
from ui.language import tr
from ui.page_context import PageContext, PayOf
from ui.widgets.empty_state import EmptyState


class NoPay(EmptyState):
    """Names the role types whose seats have no pay; its button leads to the pay of the first of them."""

    def __init__(self, context: PageContext) -> None:
        """Name nobody yet."""
        set_pay = QAction(tr("Set pay…"))
        super().__init__("coins", " ", " ", set_pay)
        self._context, self._set_pay = context, set_pay
        self._found: Headcount | None = None
        set_pay.triggered.connect(self.go_to_pay)

    def show_found(self, found: Headcount) -> None:
        """Say whose pay is missing."""
        self._found = found
        self.set_text(no_pay_title(found), no_pay_words(found))

    def go_to_pay(self) -> None:
        """Show the pay of role types in the assumptions."""
        if self._found is not None:
            keys = [PayOf(role) for role in self._found.costs.untold_roles[:1]]
            self._context.navigator.go_to("assumptions", keys)


def no_pay_title(found: Headcount) -> str:
    """Say in a few words that costs are not known."""
    if not found.plan.tells_pay:
        return tr("Costs are not shown")
    return tr("No pay is set for {names}").format(names=_names(found))


def no_pay_words(found: Headcount) -> str:
    """Say why, and what to do about it."""
    if not found.plan.tells_pay:
        return tr("The plan tells no pay: it is hidden, was left out, or was never set.")
    return tr("Costs appear here as soon as the role type, or the seats themselves, have pay.")


def partly_unknown(found: Headcount) -> str:
    """Say which seats count as nothing in costs that are otherwise known; empty where there are none."""
    costs = found.costs
    if not costs.tell() or all(costs.told):
        return ""
    words = tr("No pay is set for {names}: the cost of such seats is not known and counts as nothing here.")
    return words.format(names=_names(found))


def _names(found: Headcount) -> str:
    return listed([found.plan.role_types[key].name for key in found.costs.untold_roles])
