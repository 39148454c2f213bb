"""The bar that appears under the table while partners are selected: what can be done to all of them."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cpm_planner.model.sales_model import SalesModel
from ui.icons import IconRole, icon
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.model_marks import model_name
from ui.widgets.styling import set_style

_TAG_KEYS: Final = dict(zip(SalesModel, ("Alt+1", "Alt+2", "Alt+3"), strict=True))
_LOCK_KEY: Final = "Ctrl+L"
_ICON_SIDE: Final = 16


class Tagged(Enum):
    """How many of the selected partners have a model."""

    NONE = 0
    SOME = 1
    ALL = 2


class SelectionBar(QFrame):
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
    clear_wanted = Signal()

    def __init__(self) -> None:
        """Lay the verbs out in a line; hidden until something is selected."""
        super().__init__()
        set_style(self, kind="card")
        self.setAccessibleName(self.tr("Selected partners"))
        self._count = text_label("", TextStyle.STRONG)
        self._sum = text_label("", TextStyle.MUTED)
        self._sums = ""
        self.tags = {model: self._tag_button(model) for model in SalesModel}
        self.mix = _verb(self.tr("Mix…"), "sliders-horizontal", self.tr("Set the model mix"), "Ctrl+M")
        self.tier = _verb(self.tr("Tier…"), "layers", self.tr("Set the tier"), "Ctrl+T")
        self.assign = _verb(self.tr("Assign to…"), "user-plus", self.tr("Assign to a CPM"), "Ctrl+G")
        self.effort = _verb(self.tr("Effort…"), "gauge", self.tr("Set the effort factor"), "Ctrl+Shift+F")
        self.lock = _verb(self.tr("Lock"), "lock", self.tr("Lock where they are, or unlock"), _LOCK_KEY)
        self.park = icon_button("archive", self.tr("Park: keep them, but count them nowhere"))
        self.remove = icon_button("trash-2", self.tr("Remove from the plan"))
        self.clear = icon_button("x", self.tr("Clear the selection"))
        self._connect()
        self._lay_out()
        self._sum.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sums out where they would be cut; the details show them too."""
        super().resizeEvent(event)
        self._fit_sums()

    def _fit_sums(self) -> None:
        fits = self._sum.fontMetrics().horizontalAdvance(self._sums) <= self._sum.width()
        self._sum.setText(self._sums if fits else "")

    def show_selection(
        self, count: str, total: str, tags: dict[SalesModel, Tagged], *, all_locked: bool
    ) -> None:
        """Show how many are selected, their sums, how many of them have each model, and the lock."""
        self._count.setText(count)
        self._count.setToolTip(total)
        self._sums = total
        self._fit_sums()
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
        button.setAccessibleName(self.tr("Tag {model}").format(model=model_name(model).lower()))
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
        self.clear.clicked.connect(self.clear_wanted)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(self._count)
        row.addSpacing(Space.XS)
        row.addWidget(self._sum, 1)
        groups: tuple[tuple[QWidget, ...], ...] = (
            tuple(self.tags.values()),
            (self.mix, self.tier, self.assign, self.effort, self.lock),
            (self.park, self.remove, self.clear),
        )
        for group in groups:
            for button in group:
                row.addWidget(button)
            row.addSpacing(Space.S)


def _verb(text: str, icon_name: str, name: str, key: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setShortcut(QKeySequence(key))
    button.setIcon(icon(icon_name, IconRole.MUTED))
    button.setIconSize(QSize(_ICON_SIDE, _ICON_SIDE))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(f"{name} ({key})")
    button.setAccessibleName(name)
    set_style(button, kind="quiet")
    return button
