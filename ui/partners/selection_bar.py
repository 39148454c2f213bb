"""The bar that appears under the table while partners are selected: what can be done to all of them."""

from enum import Enum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton

from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.sales_model import SalesModel
from ui.icons import IconRole, icon
from ui.widgets.bulk_bar import BulkBar, verb_button
from ui.widgets.buttons import icon_button
from ui.widgets.model_marks import model_name
from ui.widgets.styling import set_style

_TAG_KEYS: Final = dict(zip(SalesModel, ("Alt+1", "Alt+2", "Alt+3"), strict=True))
_LOCK_KEY: Final = "Ctrl+L"


class Tagged(Enum):
    """How many of the selected partners have a model."""

    NONE = 0
    SOME = 1
    ALL = 2


class SelectionBar(BulkBar):
    """Says how many are selected and emits what the user wants with them; the page does it."""

    tag_wanted = Signal(object, bool)
    """A sales model, and whether to tag with it or to take it."""
    mix_wanted = Signal(object)
    """The button, for a popup to stand at; so with the other three."""
    tier_wanted = Signal(object)
    cpm_wanted = Signal(object)
    effort_wanted = Signal()
    lock_wanted = Signal(bool)
    park_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        """Lay the verbs out in a line; hidden until something is selected."""
        super().__init__(self.tr("Selected partners"))
        self.tags = {model: self._tag_button(model) for model in SalesModel}
        self.mix = verb_button(self.tr("Mix…"), "sliders-horizontal", self.tr("Set the model mix"), "Ctrl+M")
        self.tier = verb_button(self.tr("Tier…"), "layers", self.tr("Set the tier"), "Ctrl+T")
        self.assign = verb_button(self.tr("Assign to…"), "user-plus", self.tr("Assign to a CPM"), "Ctrl+G")
        self.effort = verb_button(
            self.tr("Effort…"), "gauge", self.tr("Set the effort factor"), "Ctrl+Shift+F"
        )
        self.lock = verb_button(self.tr("Lock"), "lock", self.tr("Lock where they are, or unlock"), _LOCK_KEY)
        self.park = icon_button("archive", self.tr("Park: keep them, but count them nowhere"))
        self.remove = icon_button("trash-2", self.tr("Remove from the plan"))
        self._connect()
        self.lay_out(
            tuple(self.tags.values()),
            (self.mix, self.tier, self.assign, self.effort, self.lock),
            (self.park, self.remove),
        )

    def show_selection(
        self, count: str, total: str, tags: dict[SalesModel, Tagged], *, all_locked: bool
    ) -> None:
        """Show how many are selected, their sums, how many of them have each model, and the lock."""
        self.show_count(count, total)
        for model, button in self.tags.items():
            state = self._tag_state(tags[model])
            button.setChecked(tags[model] is Tagged.ALL)
            button.setAccessibleDescription(state)
            button.setToolTip(f"{state} ({_TAG_KEYS[model]})")
        self.lock.setText(self.tr("Unlock") if all_locked else self.tr("Lock"))
        self.lock.setShortcut(QKeySequence(_LOCK_KEY))  # a new text takes the key away
        self.lock.setAccessibleName(self.lock.text())
        self.lock.setChecked(all_locked)
        self.lock.setIcon(icon("lock-open" if all_locked else "lock", IconRole.MUTED))

    def _tag_state(self, tagged: Tagged) -> str:
        return {
            Tagged.NONE: self.tr("None of the selected has it: tag them"),
            Tagged.SOME: self.tr("Some of the selected have it: tag the others"),
            Tagged.ALL: self.tr("All of the selected have it: take it away"),
        }[tagged]

    def _tag_button(self, model: SalesModel) -> QToolButton:
        button = QToolButton()
        button.setText(model_name(model))
        button.setAccessibleName(self.tr("Tag {model}").format(model=model_in_sentence(model)))
        button.setCheckable(True)
        button.setShortcut(QKeySequence(_TAG_KEYS[model]))
        set_style(button, kind="filter")
        button.clicked.connect(lambda is_on: self.tag_wanted.emit(model, is_on))
        return button

    def _connect(self) -> None:
        self.mix.clicked.connect(lambda: self.mix_wanted.emit(self.mix))
        self.tier.clicked.connect(lambda: self.tier_wanted.emit(self.tier))
        self.assign.clicked.connect(lambda: self.cpm_wanted.emit(self.assign))
        self.effort.clicked.connect(self.effort_wanted)
        self.lock.setCheckable(True)
        self.lock.clicked.connect(self.lock_wanted)
        self.park.clicked.connect(self.park_wanted)
        self.remove.clicked.connect(self.remove_wanted)
