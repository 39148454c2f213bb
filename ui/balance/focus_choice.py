"""The wish how focused CPMs should be, as a choice in plain words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from cpm_planner.balance.main_models import FocusWish
from ui.language import tr


class FocusChoice(QComboBox):
    """Offers the three wishes; at first focus is left as it comes."""

    def __init__(self) -> None:
        """List the wishes."""
        super().__init__()
        for wish in FocusWish:
            self.addItem(_name(wish))
            self.setItemData(self.count() - 1, focus_hint(wish), Qt.ItemDataRole.ToolTipRole)

    @property
    def wish(self) -> FocusWish:
        """The wish that is chosen."""
        return tuple(FocusWish)[self.currentIndex()]


def focus_hint(wish: FocusWish) -> str:
    """Say what a wish means and costs."""
    return {
        FocusWish.AS_IT_COMES: tr("Nothing is moved only so that a CPM plays fewer sales models."),
        FocusWish.RATHER: tr("Work goes to CPMs whose main model it is, where little else is lost."),
        FocusWish.STRONGLY: tr("The same for more moves, and for some evenness, too."),
    }[wish]


def _name(wish: FocusWish) -> str:
    return {
        FocusWish.AS_IT_COMES: tr("As it comes"),
        FocusWish.RATHER: tr("Rather focused"),
        FocusWish.STRONGLY: tr("Strongly focused"),
    }[wish]
