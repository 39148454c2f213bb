"""The chosen moves by CPM: what each gives and gets, and how used each is before and after."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from cpm_planner.balance.moves import Move, giver_and_getter
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import NO_FIGURE, Marks, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.workload.derived_seat import utilisation_of
from cpm_planner.workload.figures import Figures
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.column import Align, Column, RowId
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable


@dataclass(frozen=True, slots=True)
class CpmRow:
    """One CPM whom chosen moves concern."""

    key: CpmId
    name: str
    role_type: str
    gives: int
    gets: int
    before: float | None
    after: float | None


def cpm_rows(
    moves: tuple[Move, ...], chosen: Collection[PartnerId], before: Figures, after: Figures
) -> dict[RowId, CpmRow]:
    """Give a row for each CPM of both plans whom moves concern, with what the chosen ones give and get."""
    pairs = [giver_and_getter(move) for move in moves]
    concerned = dict.fromkeys(cpm for pair in pairs for cpm in pair if cpm is not None)
    made = [pair for pair, move in zip(pairs, moves, strict=True) if move.partner in chosen]
    gives, gets = Counter(giving for giving, _ in made), Counter(getting for _, getting in made)
    return {
        key: CpmRow(
            key=key,
            name=after.plan.cpms[key].name,
            role_type=after.plan.role_types[after.plan.cpms[key].role_type].name,
            gives=gives[key],
            gets=gets[key],
            before=before.cpm(key).utilisation,
            after=after.cpm(key).utilisation,
        )
        for key in concerned
        if key in before.plan.cpms and key in after.plan.cpms
    }


ExplainCpm = Callable[[CpmRow], Explained | None]


class CpmSummary:
    """Keeps the rows and the table that shows them."""

    def __init__(self, marks: Marks) -> None:
        """Start without rows."""
        self._rows: dict[RowId, CpmRow] = {}
        self._marks = marks
        self._before: Figures | None = None
        self._after: Figures | None = None
        columns = list(_columns(marks, self._before_explained, self._after_explained))
        self.model: ValueTableModel[CpmRow] = ValueTableModel(columns, self._rows_get)
        self.view: ValueTable[CpmRow] = ValueTable(self.model, tr("Chosen moves by CPM"))
        self.view.set_placeholder(tr("No move concerns a CPM."))
        self.model.sort_by(Sort("before", descending=True))

    def show_rows(self, rows: dict[RowId, CpmRow], before: Figures, after: Figures) -> None:
        """Show other rows, which were made of these figures."""
        self._before, self._after = before, after
        known = list(self._rows)
        self._rows = rows
        if known == list(rows):
            self.model.rows_changed(known)
        else:
            self.model.replace_rows(list(rows))

    @property
    def selected_names(self) -> frozenset[str]:
        """Names of the CPMs whose rows are selected."""
        return frozenset(self._rows[key].name for key in self.view.selected_ids() if key in self._rows)

    def _before_explained(self, row: CpmRow) -> Explained | None:
        return self._explained(row, self._before)

    def _after_explained(self, row: CpmRow) -> Explained | None:
        return self._explained(row, self._after)

    def _explained(self, row: CpmRow, figures: Figures | None) -> Explained | None:
        """Say how the utilisation of a CPM is computed in one of both plans."""
        if figures is None or row.key not in figures.plan.cpms:
            return None
        wording = Wording(self._marks, figures.plan.assumptions.currency)
        return Explained((utilisation_of(figures, row.key),), wording)

    def _rows_get(self, key: RowId) -> CpmRow | None:
        return self._rows.get(key)


def _columns(marks: Marks, before: ExplainCpm, after: ExplainCpm) -> Iterator[Column[CpmRow]]:
    yield Column(key="cpm", title=tr("CPM"), text=lambda row: row.name, width=170)
    yield Column(key="role", title=tr("Role type"), text=lambda row: row.role_type, width=170, stretches=True)
    yield figure_column("gives", tr("Gives"), lambda row: row.gives, _whole, 76)
    yield figure_column("gets", tr("Gets"), lambda row: row.gets, _whole, 76)
    column = _used_column("before", tr("Before"), lambda row: row.before, marks)
    yield replace(column, explain=before)
    column = _used_column("after", tr("After"), lambda row: row.after, marks)
    yield replace(column, explain=after)


def _used_column(
    key: str, title: str, share: Callable[[CpmRow], float | None], marks: Marks
) -> Column[CpmRow]:
    """Give a column of utilisation, with a dash for a CPM without hours."""
    return Column(
        key=key,
        title=title,
        text=lambda row: _percent(share(row), marks),
        sort_key=share,
        align=Align.END,
        width=92,
    )


def _whole(count: float) -> str:
    return format_number(Decimal(count))


def _percent(share: float | None, marks: Marks) -> str:
    return NO_FIGURE if share is None else format_percent(share, marks)
