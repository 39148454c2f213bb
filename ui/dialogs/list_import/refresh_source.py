"""What a list is taken for: a later export of which list, and whether whoever is missing in it is gone."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cpm_planner.formatting.days import format_date
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import NOTHING_CLAIMED, Claim
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label


class RefreshSource(QWidget):
    """A sentence, and a box to say that the list is only a part."""

    claimed = Signal(object)
    """The list is taken for something else, a Claim."""

    def __init__(self) -> None:
        """Start without a list."""
        super().__init__()
        self._claim = NOTHING_CLAIMED
        self.said = text_label("", TextStyle.MUTED, wraps=True)
        self.is_complete = QCheckBox(self.tr("This is the &complete list"))
        said = self.tr("Partners missing from it count as gone; taking that change parks them.")
        self.consequence = text_label(said, TextStyle.CAPTION, wraps=True)
        self.is_complete.setAccessibleName(self.is_complete.text().replace("&", ""))
        self.is_complete.setAccessibleDescription(said)
        self.is_complete.clicked.connect(self._claim_complete)
        column = flush(self, QVBoxLayout(), Space.XS)
        for part in (self.said, self.is_complete, self.consequence):
            column.addWidget(part)

    def show_source(self, check: ImportCheck, claim: Claim) -> None:
        """Say what a list is taken for."""
        self._claim = claim
        source, record = check.source, check.source.record
        for part in (self.is_complete, self.consequence):
            part.setVisible(record is not None)
        self.is_complete.setChecked(source.is_complete)
        if record is None:
            self.said.setText(
                self.tr("This list comes in for the first time; all of it that was understood enters.")
            )
            return
        self.said.setText(self._later(record, common=source.common))

    def _later(self, record: ImportRecord, *, common: int) -> str:
        counts = {"name": record.name, "common": format_count(common), "all": format_count(len(record.said))}
        if record.imported_at is None:
            said = self.tr("A later export of {name}: it names {common} of the {all} that were in it before.")
            return said.format(**counts)
        said = self.tr(
            "A later export of {name}, imported on {at}: it names {common} of the {all} that were in it."
        )
        return said.format(at=format_date(record.imported_at), **counts)

    def _claim_complete(self, is_complete: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.claimed.emit(replace(self._claim, is_complete=is_complete))
