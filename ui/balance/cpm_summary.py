"""The chosen moves by CPM: what each gives and gets, and how used each is before and after."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cpm_planner.balance.moves import Move, giver_and_getter
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.workload.figures import Figures
from ui.language import tr
from ui.widgets.table.column import Align, Column, RowId
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.ordering import Sort
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


class CpmSummary:
    """Keeps the rows and the table that shows them."""

    def __init__(self, marks: Marks) -> None:
        """Start without rows."""
        self._rows: dict[RowId, CpmRow] = {}
        self.model: ValueTableModel[CpmRow] = ValueTableModel(list(_columns(marks)), self._rows_get)
        self.view: ValueTable[CpmRow] = ValueTable(self.model, tr("Chosen moves by CPM"))
        self.view.set_placeholder(tr("No move concerns a CPM."))
        self.model.sort_by(Sort("before", descending=True))

    def show_rows(self, rows: dict[RowId, CpmRow]) -> None:
        """Show other rows."""
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

    def _rows_get(self, key: RowId) -> CpmRow | None:
        return self._rows.get(key)


def _columns(marks: Marks) -> Iterator[Column[CpmRow]]:
    yield Column(key="cpm", title=tr("CPM"), text=lambda row: row.name, width=170)
    yield Column(key="role", title=tr("Role type"), text=lambda row: row.role_type, width=170, stretches=True)
    yield figure_column("gives", tr("Gives"), lambda row: row.gives, _whole, 76)
    yield figure_column("gets", tr("Gets"), lambda row: row.gets, _whole, 76)
    yield _used_column("before", tr("Before"), lambda row: row.before, marks)
    yield _used_column("after", tr("After"), lambda row: row.after, marks)


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
    return "\u2013" if share is None else format_percent(share, marks)
