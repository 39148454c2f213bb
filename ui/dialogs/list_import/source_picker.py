"""Says which earlier list a list is a later export of, where the user knows better than the program."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from cpm_planner.formatting.days import format_date
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import NOTHING_CLAIMED, Claim
from ui.theme.tokens import Space
from ui.widgets.assembly import flush


class SourcePicker(QWidget):
    """A box with the lists of the same kind that were brought in; out of sight while there are none."""

    claimed = Signal(object)
    """The list is taken for something else, a Claim."""

    def __init__(self) -> None:
        """Start without lists."""
        super().__init__()
        self._claim = NOTHING_CLAIMED
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setAccessibleName(self.tr("This list is"))
        self.box.activated.connect(self._choose)
        label = QLabel(self.tr("&This list is"))
        label.setBuddy(self.box)
        row = flush(self, QHBoxLayout(), Space.S)
        row.addWidget(label)
        row.addWidget(self.box)
        row.addStretch(1)

    def show_claim(self, check: ImportCheck, plan: Plan, claim: Claim) -> None:
        """Show what a list is taken for, and for what else it can be."""
        self._claim = claim
        records = [each for each in plan.imports.values() if each.kind == check.kind.value]
        self.setVisible(bool(records))
        self.box.clear()
        self.box.addItem(self.tr("one that comes in for the first time"), None)
        for each in records:
            at = "" if each.imported_at is None else f", {format_date(each.imported_at)}"
            self.box.addItem(self.tr("a later export of {name}{at}").format(name=each.name, at=at), each.id)
        known = None if check.source.record is None else check.source.record.id
        self.box.setCurrentIndex(max(0, self.box.findData(known)))

    def _choose(self) -> None:
        source = self.box.currentData()
        self.claimed.emit(replace(self._claim, source=source, is_new=source is None))
