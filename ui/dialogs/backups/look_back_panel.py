"""One scenario of a backup beside the plan now: in a sentence, in figures, and change by change."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import NO_FIGURE, Marks, format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points
from cpm_planner.workspace.looking_back import LookBack, PickWords, PlanSums
from ui.language import tr
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import SideBySide
from ui.widgets.stacked import stacked
from ui.widgets.table.column import Column, FilterKind
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_FIGURES_WIDTH: Final = 290


class LookBackPanel(QWidget):
    """A sentence, and below it figures at the left, changes at the right."""

    def __init__(self, marks: Marks) -> None:
        """Start with nothing compared."""
        super().__init__()
        self._marks = marks
        self._changes: tuple[PickWords, ...] = ()
        self.sentence = text_label("", TextStyle.BODY, wraps=True)
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(Space.L)
        self._figures.setVerticalSpacing(Space.S)
        self.values: ValueTableModel[PickWords] = ValueTableModel(_columns(), self._change)
        self.table: ValueTable[PickWords] = ValueTable(self.values, tr("Changes since the backup"))
        self.filters = FilterBar(self.values, tr("changes"), tr("change"))
        self.table.column_layout.stay_in_sight()
        self._lay_out()

    def show_scenario(self, look: LookBack) -> None:
        """Show one scenario."""
        self.sentence.setText(sentence(look))
        is_same = look.contrast.kind == "same"
        self._fill_figures([] if is_same else figure_lines(look.then, look.now, self._marks))
        self._right.setVisible(not is_same)
        self._changes = look.changes
        self.table.set_placeholder(no_changes(look))
        self.values.replace_rows(range(len(look.changes)))

    def clear(self, said: str) -> None:
        """Show nothing but a sentence."""
        self.sentence.setText(said)
        self._fill_figures([])
        self._right.hide()
        self._changes = ()
        self.table.set_placeholder("")
        self.values.replace_rows([])

    def _lay_out(self) -> None:
        left = QWidget()
        column = flush(left, QVBoxLayout(), Space.M)
        column.addLayout(self._figures)
        column.addStretch(1)
        self._right = stacked(self.filters, self.table, stretch=1, spacing=Space.S)
        whole = flush(self, QVBoxLayout(), Space.M)
        whole.addWidget(self.sentence)
        whole.addWidget(SideBySide(left, self._right, left, _FIGURES_WIDTH), 1)

    def _fill_figures(self, lines: list[tuple[str, str, str]]) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = [("", tr("Then"), tr("Now"))] if lines else []
        for row, (title, then, now) in enumerate([*heads, *lines]):
            is_head = row == 0
            differs = then != now and not is_head
            self._figures.addWidget(text_label(title, TextStyle.MUTED), row, 0)
            for column, text in ((1, then), (2, now)):
                style = TextStyle.CAPTION if is_head else TextStyle.STRONG if differs else TextStyle.BODY
                self._figures.addWidget(text_label(text, style), row, column, Qt.AlignmentFlag.AlignRight)
        self._figures.setColumnStretch(0, 1)

    def _change(self, place: object) -> PickWords | None:
        return self._changes[place] if isinstance(place, int) and place < len(self._changes) else None


def sentence(look: LookBack) -> str:
    """Say in words what became of a scenario since the backup."""
    contrast = look.contrast
    said = {
        "same": tr('Nothing has changed in "{name}" since this backup.'),
        "new": tr('"{name}" came since; the backup does not have it.'),
        "gone": tr('"{name}" is gone since; the backup has it.'),
        "changed": tr('Since then in "{name}": {counts}.'),
    }[contrast.kind]
    return said.format(name=contrast.name, counts=", ".join(contrast.counts))


def no_changes(look: LookBack) -> str:
    """Say why no changes are listed."""
    if look.contrast.kind == "changed":
        return tr("Only its name changed, or what has no line of its own.")
    return tr("Nothing changed.") if look.contrast.kind == "same" else ""


def figure_lines(then: PlanSums | None, now: PlanSums | None, marks: Marks) -> list[tuple[str, str, str]]:
    """Give each figure with its title, then and now."""

    def line(title: str, text: Callable[[PlanSums], str]) -> tuple[str, str, str]:
        return title, NO_FIGURE if then is None else text(then), NO_FIGURE if now is None else text(now)

    return [
        line(tr("Partners"), lambda sums: format_count(sums.partners)),
        line(tr("Without a CPM"), lambda sums: format_count(sums.unassigned)),
        line(tr("CPMs"), lambda sums: format_count(sums.cpms)),
        line(tr("Over capacity"), lambda sums: format_count(sums.over_capacity)),
        line(tr("Hours a month"), lambda sums: format_hours(sums.minutes_needed, marks, 0)),
        line(tr("Utilisation of the team"), lambda sums: _percent(sums.utilisation, marks)),
        line(tr("Widest spread"), lambda sums: format_points(sums.highest_spread, marks)),
        line(tr("Revenue"), lambda sums: short_amount(sums.revenue_cents, sums.currency, marks)),
    ]


def _columns() -> list[Column[PickWords]]:
    return [
        Column(
            key="subject",
            title=tr("About"),
            text=lambda words: words.subject,
            tooltip=_whole,
            width=190,
        ),
        Column(
            key="what",
            title=tr("Change"),
            text=lambda words: words.what,
            filter_kind=FilterKind.CHOICE,
            width=140,
        ),
        Column(key="before", title=tr("Then"), text=lambda words: words.before, tooltip=_whole, width=150),
        Column(
            key="after",
            title=tr("Now"),
            text=lambda words: words.after,
            tooltip=_whole,
            width=150,
            stretches=True,
        ),
    ]


def _whole(words: PickWords) -> str:
    return f"{words.subject}, {words.what}\n{words.before} → {words.after}"


def _percent(fraction: float | None, marks: Marks) -> str:
    return NO_FIGURE if fraction is None else format_percent(fraction, marks)
