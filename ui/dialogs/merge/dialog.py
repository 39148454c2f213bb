"""The dialog that shows what both sides changed, and puts them together as one step."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.bringing_back import written
from cpm_planner.workspace.merging import FileMerge, LineKind, MergeLine, Where, enter_merge
from cpm_planner.workspace.open_plan import OpenPlan
from ui.dialogs.deciding import DecidingDialog
from ui.dialogs.merge.columns import is_theirs, kind_title, merge_columns
from ui.page_context import PageContext
from ui.widgets.assembly import assembling
from ui.widgets.buttons import quiet_button, secondary_button, set_text
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_ALL: Final = "all"
_WIDTH: Final = 1_220
_HEIGHT: Final = 660


class MergeDialog(DecidingDialog):
    """One line for each change, with the value before, theirs and yours, and what becomes of it."""

    @assembling()
    def __init__(
        self,
        context: PageContext,
        plan: OpenPlan,
        found: FileMerge,
        then: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Show what was found of a plan and its file; ``then`` saves once both are together."""
        super().__init__(self.tr("Put both versions together"), context, parent)
        self._plan, self._found, self._then = plan, found, then
        self.taken: frozenset[Where] = found.proposed
        """Changes of theirs that come out."""
        self.hint.setText(self._summary())
        self.hint.setVisible(True)
        has_scenarios = len({line.scenario for line in found.lines}) > 1
        columns = merge_columns(lambda: self.taken, has_scenarios=has_scenarios)
        self.values: ValueTableModel[MergeLine] = ValueTableModel(columns, self._line)
        self.table = ValueTable(self.values, self.tr("Changes of both sides"))
        self.table.set_placeholder(self.tr("Nothing differs, except how the file was saved."))
        self.table.column_layout.stay_in_sight()
        self.filters = FilterBar(self.values, self.tr("changes"), self.tr("change"))
        self.shown = QComboBox()
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.shown.setAccessibleName(self.tr("Changes shown"))
        self.take = secondary_button(self.tr("Take &theirs"), "check")
        self.keep = secondary_button(self.tr("&Keep yours"), "minus")
        self.as_proposed = quiet_button(self.tr("As &proposed"), "rotate-ccw")
        self.filters.controls.addWidget(self.shown)
        self._lay_out(self.filters, self.table, self.take, self.keep, self.as_proposed)
        self._connect()
        self._offer()
        self._show_wanted()
        self.wish_size(_WIDTH, _HEIGHT)
        self.table.setFocus()

    def merge(self) -> None:
        """Take what is chosen as one step, and save; or say why not."""
        plan, found, taken = self._plan, self._found, self.taken
        label = self.tr("Merge {name} with the changes of {who}").format(
            name=found.theirs.path.stem, who=found.theirs.author or self.tr("somebody else")
        )
        self._set_entering(is_entering=True)
        self._context.steps.run(
            lambda: enter_merge(plan, found, taken, label),
            then=lambda _: self._entered(),
            refused=self._refused,
            doing=self.tr("Putting both versions together"),
        )

    def _entered(self) -> None:
        self.accept()
        self._then()

    def _connect(self) -> None:
        self.shown.activated.connect(self._show_wanted)
        self.table.selection_changed.connect(self._show_count)
        self.table.row_activated.connect(lambda _: self._turn())
        self.table.menu_hook = self._fill_menu
        self.take.clicked.connect(lambda: self._choose(theirs=True))
        self.keep.clicked.connect(lambda: self._choose(theirs=False))
        self.as_proposed.clicked.connect(self._choose_as_proposed)
        self.enter.clicked.connect(self.merge)

    # What is shown

    def _summary(self) -> str:
        theirs = self._found.theirs
        who = theirs.author or self.tr("Somebody else")
        if theirs.changed_at is None:
            said = self.tr("{who} changed {name} since you opened it.")
        else:
            said = self.tr("{who} changed {name} since you opened it, last {time}.")
        time = "" if theirs.changed_at is None else written(theirs.changed_at)
        said = said.format(who=who, name=theirs.path.name, time=time)
        if not self._found.lines:
            nothing = self.tr("Both versions say the same, so there is nothing to decide.")
            return f"{said} {nothing}"
        rule = self.tr(
            "What only one of you changed comes together; where both did, yours stays unless you take "
            "theirs. Their version is kept as a backup."
        )
        return f"{said} {rule}"

    def _offer(self) -> None:
        lines = self._found.lines
        self.shown.addItem(self.tr("All ({count})").format(count=format_count(len(lines))), _ALL)
        for kind in LineKind:
            count = sum(line.kind is kind for line in lines)
            if count:
                self.shown.addItem(f"{kind_title(kind)} ({format_count(count)})", kind.value)

    def _show_wanted(self) -> None:
        wanted = self.shown.currentData()
        lines = enumerate(self._found.lines)
        self.values.replace_rows([place for place, line in lines if wanted in (_ALL, line.kind.value)])
        self._show_count()

    def _show_count(self) -> None:
        chosen = self.table.selected_ids()
        hint = self.tr("Space takes theirs or keeps yours in the selected lines.")
        said = self.tr("{count} selected").format(count=format_count(len(chosen)))
        self.count.setText(said if chosen else hint)
        for button in (self.take, self.keep):
            button.setEnabled(any(line.where is not None for line in self._chosen()))
        self.as_proposed.setEnabled(self.taken != self._found.proposed)
        text = self.tr("Take {count} of theirs and save").format(count=format_count(len(self.taken)))
        keep = self.tr("Keep yours and save") if self._found.lines else self.tr("Save")
        set_text(self.enter, text if self.taken else keep)

    def _line(self, place: object) -> MergeLine | None:
        lines = self._found.lines
        return lines[place] if isinstance(place, int) and place < len(lines) else None

    def _fill_menu(self, menu: QMenu, _ids: list[object]) -> None:
        menu.addAction(self.tr("Take theirs"), self.take.click).setEnabled(self.take.isEnabled())
        menu.addAction(self.tr("Keep yours"), self.keep.click).setEnabled(self.keep.isEnabled())

    # What is decided

    def _chosen(self) -> list[MergeLine]:
        return [line for line in map(self._line, self.table.selected_ids()) if line is not None]

    def _turn(self) -> None:
        theirs = [line for line in self._chosen() if line.where is not None]
        self._choose(theirs=not all(is_theirs(line, self.taken) for line in theirs))

    def _choose(self, *, theirs: bool) -> None:
        places = frozenset(line.where for line in self._chosen() if line.where is not None)
        self.taken = self.taken | places if theirs else self.taken - places
        self._repaint()

    def _choose_as_proposed(self) -> None:
        self.taken = self._found.proposed
        self._repaint()

    def _repaint(self) -> None:
        self.values.rows_changed(range(len(self._found.lines)))
        self._show_count()
