"""The context menu of the board: what can be done with the chosen partners, or with the lane in focus."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cpm_planner.edit.rules import cpm_lock_id
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.sales_model import SalesModel
from ui.actions import EXPLAIN_KEY
from ui.history.lines import About, Subject
from ui.icons import IconRole, icon
from ui.territories import verbs
from ui.territories.board_keys import BoardVerb
from ui.territories.contents import Contents
from ui.widgets.model_marks import model_name


class PartsMenu(QMenu):
    """The models of a hybrid, one of which is to go to another CPM."""

    split_wanted = Signal(object)
    """The sales model chosen."""

    def __init__(self, models: Sequence[SalesModel], parent: QWidget) -> None:
        """Offer some models."""
        super().__init__(parent)
        self.setTitle(self.tr("Give one model to another CPM"))
        self.setAccessibleName(self.title())
        for model in models:
            action = self.addAction(self.tr("{model} to\u2026").format(model=model_name(model)))
            action.triggered.connect(lambda _=False, model=model: self.split_wanted.emit(model))


class BoardMenu(QMenu):
    """Emits what is chosen; the page does it."""

    verb_wanted = Signal(object)
    split_wanted = Signal(object)
    """The sales model whose part is to go to another CPM."""
    explanation_wanted = Signal()
    """How the figure in focus is computed is to be shown."""
    lane_wanted = Signal()
    """All partners of the lane are to be selected."""
    fold_wanted = Signal()
    """The lanes of the lane's role type are to be folded."""
    unfold_wanted = Signal()
    cpm_lock_wanted = Signal(object)
    """The CPM to lock or unlock."""
    cpm_wanted = Signal(object)
    """The CPM to show on the team page."""
    map_wanted = Signal(object)
    """The partners, or the one CPM, to show on the map."""
    history_wanted = Signal(object)
    """An :class:`About` whose edits are to be shown."""

    def __init__(self, contents: Contents, keys: Sequence[PartnerId], lane: int, parent: QWidget) -> None:
        """Offer what fits the partners chosen; without any, what fits the lane."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Board"))
        if keys:
            self._offer_for_partners(contents, keys)
        else:
            self._offer_for_lane(contents, lane)
        self.addSeparator()
        explain = self._add(self.tr("Explain this figure"), "circle-help", EXPLAIN_KEY)
        explain.triggered.connect(self.explanation_wanted)

    def _offer_for_partners(self, contents: Contents, keys: Sequence[PartnerId]) -> None:
        self._add_verb(self.tr("Move to\u2026"), "arrow-right", BoardVerb.MOVE, "M")
        models = verbs.parts_to_split(contents, keys)
        if models:
            split = PartsMenu(models, self)
            split.setIcon(icon("split", IconRole.MUTED))
            split.split_wanted.connect(self.split_wanted)
            self.addMenu(split)
        self.addSeparator()
        if verbs.all_locked(contents, keys):
            self._add_verb(self.tr("Unlock"), "lock-open", BoardVerb.LOCK, "L")
        else:
            self._add_verb(self.tr("Lock"), "lock", BoardVerb.LOCK, "L")
        self._add_verb(self.tr("Unassign"), "inbox", BoardVerb.UNASSIGN, "Del")
        self.addSeparator()
        self._add_verb(self.tr("Show in Partners"), "table", BoardVerb.SHOW, "P")
        self._offer_map(keys)
        if len(keys) == 1:
            partner = contents.figures.plan.partners[keys[0]]
            self._offer_history(
                self.tr("History of this partner"), About(Subject.PARTNER, keys[0], partner.name)
            )

    def _offer_for_lane(self, contents: Contents, lane: int) -> None:
        cpm = contents.lanes[lane].cpm
        select = self._add(self.tr("Select all partners in this lane"), "check", "Ctrl+A")
        select.triggered.connect(self.lane_wanted)
        select.setEnabled(len(contents.lanes[lane].partners) > 0)
        if cpm is not None:
            self._offer_for_cpm(contents, cpm)
            self.addSeparator()
            fold = self._add(self.tr("Fold this role type"), "chevron-right", "F")
            fold.triggered.connect(self.fold_wanted)
        unfold = self._add(self.tr("Show all role types"), "chevron-down", "Shift+F")
        unfold.triggered.connect(self.unfold_wanted)

    def _offer_for_cpm(self, contents: Contents, cpm: CpmId) -> None:
        is_locked = cpm_lock_id(cpm) in contents.figures.plan.rules
        text = self.tr("Unlock this CPM") if is_locked else self.tr("Lock this CPM")
        lock = self._add(text, "lock-open" if is_locked else "lock")
        lock.triggered.connect(lambda: self.cpm_lock_wanted.emit(cpm))
        self.addSeparator()
        show = self._add(self.tr("Show in Team"), "users")
        show.triggered.connect(lambda: self.cpm_wanted.emit(cpm))
        self._offer_map([cpm])
        seat = contents.figures.plan.cpms[cpm]
        self._offer_history(self.tr("History of this CPM"), About(Subject.CPM, cpm, seat.name))

    def _offer_map(self, keys: Sequence[PartnerId] | Sequence[CpmId]) -> None:
        self._add(self.tr("Show on the map"), "map").triggered.connect(lambda: self.map_wanted.emit(keys))

    def _offer_history(self, text: str, about: About) -> None:
        self._add(text, "history").triggered.connect(lambda: self.history_wanted.emit(about))

    def _add_verb(self, text: str, icon_name: str, verb: BoardVerb, key: str) -> None:
        self._add(text, icon_name, key).triggered.connect(lambda: self.verb_wanted.emit(verb))

    def _add(self, text: str, icon_name: str, key: str = "") -> QAction:
        action = self.addAction(icon(icon_name, IconRole.MUTED), text)
        if key:
            action.setShortcut(QKeySequence(key))
        return action
