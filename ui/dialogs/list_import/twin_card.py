"""Partners that may be one, spelt twice: a score, the reasons, and what the user says."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from cpm_planner.workspace.importing import LikelyDuplicate, Mapping, Record, with_pair
from ui.dialogs.list_import.enter_key import EnterForDialog
from ui.icons import IconRole
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.column import Align, Column
from ui.widgets.table.decorations import IconMark
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_MOST_LINES: Final = 7
_MARKS: Final = {
    None: IconMark("circle-help", IconRole.WARNING),
    True: IconMark("link", IconRole.ACCENT),
    False: IconMark("split", IconRole.MUTED),
}


class TwinCard(Card):
    """A table of pairs; what is chosen goes out as another mapping."""

    decided = Signal(object)
    """The mapping is another one."""

    def __init__(self, twins: Sequence[LikelyDuplicate], mapping: Mapping) -> None:
        """Ask about pairs of partners."""
        super().__init__()
        self.setAccessibleName(self.tr("Partners that may be one"))
        self.mapping = mapping
        self._twins = twins
        self.model: ValueTableModel[LikelyDuplicate] = ValueTableModel(self._columns(), self._twin)
        self.table = ValueTable(self.model, self.accessibleName())
        EnterForDialog(self.table)
        self.same = secondary_button(self.tr("S&ame partner"), "link")
        self.apart = secondary_button(self.tr("Keep a&part"), "split")
        self.undecided = quiet_button(self.tr("Not decided"))
        said = self.tr(
            "Both stay partners of their own until you say that they are one; then the first stays, and the "
            "revenue of the second is added to it. Several pairs can be selected at once."
        )
        title = text_label(self.accessibleName(), TextStyle.SUBTITLE)
        self.add(title, text_label(said, TextStyle.CAPTION, wraps=True), self.table)
        self.body.addLayout(self._buttons())
        row = current_theme().px(ValueTable.ROW_HEIGHT)
        self.table.setFixedHeight((min(len(twins), _MOST_LINES) + 1) * row + Space.L)
        self.table.selection_changed.connect(self._show_buttons)
        self.model.replace_rows(range(len(twins)))
        self.table.select_ids([0])
        self._show_buttons()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button, is_one in ((self.same, True), (self.apart, False), (self.undecided, None)):
            button.clicked.connect(lambda _=False, answer=is_one: self._decide(is_one=answer))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _columns(self) -> list[Column[LikelyDuplicate]]:
        return [
            Column(
                key="answer",
                title=self.tr("Decision"),
                text=self._said,
                decoration=lambda twin: _MARKS[self._answer(twin)],
                width=130,
            ),
            Column(
                key="score",
                title=self.tr("Alike"),
                text=lambda twin: f"{twin.score} %",
                sort_key=lambda twin: float(twin.score),
                align=Align.END,
                width=70,
            ),
            self._partner_column("first", self.tr("Stays"), lambda twin: self._told(twin.first)),
            self._partner_column("second", self.tr("May be the same"), lambda twin: self._told(twin.second)),
            Column(
                key="why", title=self.tr("Why"), text=_reasons, tooltip=_reasons, width=220, stretches=True
            ),
        ]

    @staticmethod
    def _partner_column(
        key: str, title: str, text: Callable[[LikelyDuplicate], str]
    ) -> Column[LikelyDuplicate]:
        return Column(key=key, title=title, text=text, tooltip=text, width=275)

    def _twin(self, place: object) -> LikelyDuplicate | None:
        return self._twins[place] if isinstance(place, int) and place < len(self._twins) else None

    def _answer(self, twin: LikelyDuplicate) -> bool | None:
        """Give what was decided by now, which may be later than what the check knew."""
        pair, decisions = {twin.first.reference, twin.second.reference}, self.mapping.decisions
        if any({*each} == pair for each in decisions.same):
            return True
        return False if any({*each} == pair for each in decisions.different) else None

    def _said(self, twin: LikelyDuplicate) -> str:
        answers = {None: self.tr("not decided"), True: self.tr("same partner"), False: self.tr("kept apart")}
        return answers[self._answer(twin)]

    def _told(self, record: Record) -> str:
        where = self.tr("row {row}").format(row=record.row) if record.row else self.tr("in the plan")
        return ", ".join(filter(None, (record.name, record.address.city, where)))

    def _show_buttons(self) -> None:
        for button in (self.same, self.apart, self.undecided):
            button.setEnabled(bool(self.table.selected_ids()))

    def _decide(self, *, is_one: bool | None) -> None:
        chosen = self.table.selected_ids()
        for twin in filter(None, map(self._twin, chosen)):
            first, second = twin.first.reference, twin.second.reference
            self.mapping = with_pair(self.mapping, first, second, is_one=is_one)
        self.model.rows_changed(chosen)
        self.decided.emit(self.mapping)


def _reasons(twin: LikelyDuplicate) -> str:
    return "; ".join(reason.words for reason in twin.reasons)
