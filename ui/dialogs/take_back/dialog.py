"""The dialog that shows what finance changed in a workbook, and enters what is taken."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from cpm_planner.formatting.days import format_moment
from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.taking_back import AS_PROPOSED, Choices, TakenBack, enter_workbook
from ui.dialogs.deciding import DecidingDialog
from ui.dialogs.take_back.cell_columns import cell_columns, kind_title
from ui.dialogs.take_back.cell_lines import CellLine, LineKind, asked, cell_lines, kind_of, with_taken
from ui.page_context import PageContext
from ui.widgets.assembly import assembling
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_ALL: Final = "all"
_WIDTH: Final = 1180
_HEIGHT: Final = 640


class TakeBackDialog(DecidingDialog):
    """One line for each changed cell, with all three values and what becomes of it."""

    @assembling()
    def __init__(self, context: PageContext, found: TakenBack, parent: QWidget | None = None) -> None:
        """Show what was found."""
        super().__init__(
            self.tr("Take back changes from {name}").format(name=found.returned.name), context, parent
        )
        self._found = found
        self._lines = cell_lines(found)
        self.choices: Choices = AS_PROPOSED
        """What is taken by now."""
        self.hint.setText(self._summary())
        self.hint.setVisible(True)
        self.model: ValueTableModel[CellLine] = ValueTableModel(
            cell_columns(lambda: self.choices), self._line
        )
        self.table = ValueTable(self.model, self.tr("Changed cells"))
        self.table.set_placeholder(self.tr("Nothing was changed in the workbook."))
        self.table.column_layout.stay_in_sight()
        self.filters = FilterBar(self.model, self.tr("cells"), self.tr("cell"))
        self.shown = QComboBox()
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.shown.setAccessibleName(self.tr("Cells shown"))
        self.take = secondary_button(self.tr("&Accept"), "check")
        self.leave = secondary_button(self.tr("&Refuse"), "minus")
        self.as_proposed = quiet_button(self.tr("As &proposed"), "rotate-ccw")
        self.filters.controls.addWidget(self.shown)
        self._lay_out(self.filters, self.table, self.take, self.leave, self.as_proposed)
        self._connect()
        self._offer()
        self._show_wanted()
        self.wish_size(_WIDTH, _HEIGHT)
        self.table.setFocus()

    def enter_taken(self) -> None:
        """Enter what is taken as one step, or say why not."""
        session, found, taken = self._context.session, self._found, asked(self.choices, self._found)
        self._set_entering(is_entering=True)
        self._context.steps.run(
            lambda: enter_workbook(session, found, taken),
            then=self._entered,
            refused=self._refused,
            doing=self.tr("Taking {name} back").format(name=found.returned.name),
        )

    def _entered(self, count: int) -> None:
        said = self.tr("Took {count} cells from {name}")
        self._context.tell(said.format(count=format_count(count), name=self._found.returned.name))
        self.accept()

    def _connect(self) -> None:
        self.shown.activated.connect(self._show_wanted)
        self.table.selection_changed.connect(self._show_count)
        self.table.row_activated.connect(lambda _: self._turn())
        self.table.menu_hook = self._fill_menu
        self.take.clicked.connect(lambda: self._choose(is_taken=True))
        self.leave.clicked.connect(lambda: self._choose(is_taken=False))
        self.as_proposed.clicked.connect(self._choose_nothing)
        self.enter.clicked.connect(self.enter_taken)

    # What is shown

    def _summary(self) -> str:
        returned, found = self._found.returned, self._found
        scenario = self._context.session.document.scenarios[returned.scenario].name
        said = [self.tr('Into the scenario "{name}".').format(name=scenario)]
        if returned.exported_at is not None:
            moment = format_moment(returned.exported_at)
            said.append(self.tr("The workbook was exported {moment}.").format(moment=moment))
        if found.changed_since:
            since = self.tr("The plan itself has changed {count} of its cells since; they stay.")
            said.append(since.format(count=format_count(found.changed_since)))
        return " ".join(said)

    def _offer(self) -> None:
        self.shown.addItem(self.tr("All ({count})").format(count=format_count(len(self._lines))), _ALL)
        for kind in LineKind:
            count = sum(kind_of(line) is kind for line in self._lines)
            if count:
                self.shown.addItem(f"{kind_title(kind)} ({format_count(count)})", kind.value)

    def _show_wanted(self) -> None:
        wanted = self.shown.currentData()
        self.model.replace_rows(
            [place for place, line in enumerate(self._lines) if wanted in (_ALL, kind_of(line).value)]
        )
        self._show_count()

    def _show_count(self) -> None:
        chosen = self.table.selected_ids()
        said = self.tr("{count} selected") if chosen else self.tr("Space accepts or refuses selected cells.")
        self.count.setText(said.format(count=format_count(len(chosen))))
        for button in (self.take, self.leave):
            button.setEnabled(bool(chosen))
        self.as_proposed.setEnabled(self.choices != AS_PROPOSED)
        taken = len(self._found.taken(self.choices))
        self.enter.setText(self.tr("Take back {count} cells").format(count=format_count(taken)))
        self.enter.setEnabled(taken > 0)

    def _line(self, place: object) -> CellLine | None:
        return self._lines[place] if isinstance(place, int) and place < len(self._lines) else None

    def _fill_menu(self, menu: QMenu, _ids: Sequence[object]) -> None:
        menu.addAction(self.tr("Accept"), self.take.click).setEnabled(self.take.isEnabled())
        menu.addAction(self.tr("Refuse"), self.leave.click).setEnabled(self.leave.isEnabled())

    # What is decided

    def _chosen(self) -> list[CellLine]:
        return [line for line in map(self._line, self.table.selected_ids()) if line is not None]

    def _turn(self) -> None:
        changes = [line for line in self._found.changes if line in self._chosen()]
        self._choose(is_taken=not all(self.choices.take(change) for change in changes))

    def _choose(self, *, is_taken: bool) -> None:
        self.choices = with_taken(self.choices, self._chosen(), is_taken=is_taken)
        self._repaint()

    def _choose_nothing(self) -> None:
        self.choices = AS_PROPOSED
        self._repaint()

    def _repaint(self) -> None:
        self.model.rows_changed(range(len(self._lines)))
        self._show_count()
