"""Why nothing was searched; where rules clash, also which ones, and a button for each way out."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cpm_planner.balance.clashes.clashes_text import clash_sentence, remark_sentence, way_out_clause
from cpm_planner.balance.clashes.demand import AskedCap, Clashes, WayOut
from cpm_planner.balance.clashes.refusal import ClashError
from cpm_planner.edit.ways_out import take_way_out
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import secondary_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label

MOST_CLASHES: Final = 3
"""So many clashes are told at once; the next are told when these are dealt with."""


class Refusal(QWidget):
    """Taking a way out is one step of the plan; undoing it brings the refusal back."""

    again_wanted = Signal()
    details_shown = Signal(bool)
    """Whether what clashes and the ways out are shown, which needs the room of a result."""

    def __init__(
        self, context: PageContext, again: str, allow_moves: Callable[[AskedCap | None], None]
    ) -> None:
        """Say what the button for another try is called, and what raises the limit of moves asked for."""
        super().__init__()
        self._context, self._allow_moves = context, allow_moves
        self._clash: ClashError | None = None
        self._plan: Plan | None = None
        self.banner = InfoBanner("", Tone.BAD, closable=True)
        self.again = self.banner.add_button(again)
        self.card = Card()
        self.ways: list[QPushButton] = []
        self._lay_out()
        self.banner.closed.connect(self.clear)
        self.again.clicked.connect(self.again_wanted)
        context.signals.changed.connect(self._show_state)

    def show_error(self, error: InputError) -> None:
        """Show why nothing was searched."""
        self.setAccessibleName(str(error))
        self._clash = error if isinstance(error, ClashError) else None
        self._plan = self._context.plan if self._clash and self._clash.plan == self._context.plan else None
        self.banner.set_text(str(error), Tone.BAD)
        self._list(self._clash)
        self.banner.show()
        self.show()
        self._show_state()

    def clear(self) -> None:
        """Take the refusal away."""
        self._clash = None
        self.hide()
        self._show_state()

    def _lay_out(self) -> None:
        column = flush(self, QVBoxLayout(), Space.S)
        column.addWidget(self.banner)
        column.addWidget(self.card)
        column.addStretch(1)
        self.card.body.setSpacing(Space.S)
        self.hide()

    def _show_state(self) -> None:
        """Say what clashes while the plan is the one refused, else to try again."""
        self.again.setVisible(self._clash is not None and self._plan != self._context.plan)
        has_details = self._clash is not None and self._plan == self._context.plan
        self.card.setVisible(has_details)
        self.details_shown.emit(has_details)
        if self._clash is None:
            return
        if self.again.isHidden():
            self.banner.set_text(_headline(self._clash.found), Tone.BAD)
        else:
            words = self.tr("What clashed has changed since. Try again to see whether all can be kept now.")
            self.banner.set_text(words, Tone.NEUTRAL)

    def _list(self, clash: ClashError | None) -> None:
        """Fill the card anew."""
        self.ways = []
        while (item := self.card.body.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        if clash is None:
            return
        plan, found = clash.plan, clash.found
        for each in found.clashes[:MOST_CLASHES]:
            self.card.add(text_label(f"{clash_sentence(plan, each)}.", wraps=True))
        if found.ways_out:
            self.card.add(text_label(self.tr("Ways out, each tried out"), TextStyle.LABEL))
            self.card.add(self._ways_out(plan, found))
        for remark in found.remarks:
            self.card.add(text_label(f"{remark_sentence(plan, remark)}.", TextStyle.MUTED, wraps=True))

    def _ways_out(self, plan: Plan, found: Clashes) -> QWidget:
        holder = QWidget()
        column = flush(holder, QVBoxLayout(), Space.S)
        for way in found.ways_out:
            clause = _sentence(way_out_clause(plan, way))
            button = secondary_button(self.tr("Do this"))
            button.setAccessibleName(clause)
            button.clicked.connect(lambda _=False, way=way, clause=clause: self._take(way, clause))
            self.ways.append(button)
            said = self.tr("{way} (nothing less is enough)").format(way=clause) if way.is_cheapest else clause
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text_label(said, wraps=True), 1)
            column.addLayout(row)
        return holder

    def _take(self, way: WayOut, clause: str) -> None:
        """Change the rules as one step, and the limit of moves beside it."""
        asked = list(_asked(way))
        if len(asked) < len(way.changes):
            self._context.apply(clause, take_way_out(way), then=lambda: self._taken(asked))
        else:
            self._taken(asked)

    def _taken(self, asked: Sequence[AskedCap | None]) -> None:
        for cap in asked:
            self._allow_moves(cap)
        if asked:
            self._plan = None
            self._show_state()
        self.again.setFocus()


def _asked(way: WayOut) -> Iterator[AskedCap | None]:
    """Give the limits of moves in place of those asked for; None for no limit."""
    for change in way.changes:
        if change.before is not None and isinstance(change.before.rule, AskedCap):
            yield change.after if isinstance(change.after, AskedCap) else None


def _headline(found: Clashes) -> str:
    count = len(found.clashes)
    if count == 1:
        return tr("Rules clash, so nothing was searched.")
    told = tr("Rules clash in {count} places, so nothing was searched.").format(count=format_count(count))
    more = tr("The smallest clashes come first.") if count > MOST_CLASHES else ""
    return f"{told} {more}".strip()


def _sentence(clause: str) -> str:
    return clause[:1].upper() + clause[1:]
