"""What the user wishes of a search: how even, how focused, how many moves, what must not change."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.balance.clashes.demand import AskedCap
from cpm_planner.balance.proposal import EVEN_WITHIN_POINTS, BalanceRequest
from ui.balance.firm_rules import FirmRules
from ui.balance.focus_choice import FocusChoice, focus_hint
from ui.balance.staying_wishes import StayingWishes
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, focus_chain, laid_out, takes_keyboard
from ui.widgets.buttons import primary_button
from ui.widgets.card import Card, separator
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField
from ui.widgets.scrolling import ScrollArea
from ui.widgets.stacked import stacked

LENGTHS: Final = (5, 15, 60)
"""Seconds a search may take."""

_USUAL_LENGTH: Final = 15
_FREE, _COUNT, _SHARE = range(3)
_MOST_MOVES: Final = 100_000
_MOST_POINTS: Final = 50


class Wishes(Card):
    """A card with every wish and the button that starts the search."""

    started = Signal()

    def __init__(self, context: PageContext) -> None:
        """Show the wishes for a plan."""
        super().__init__()
        self.setAccessibleName(self.tr("What you wish for"))
        self._context = context
        self.lengths = QButtonGroup(self)
        self.limit = QComboBox()
        self.most = NumberField(0, _MOST_MOVES, step=5)
        self.points = NumberField(0, _MOST_POINTS, suffix=self.tr(" points"))
        self.focus = FocusChoice()
        self._focus_hint = text_label("", TextStyle.CAPTION, wraps=True)
        self.staying = StayingWishes(context)
        self.rules = FirmRules(context)
        self.start = primary_button(self.tr("Find a better plan"), "scale")
        self.start.clicked.connect(self.started)
        self._lay_out()
        self.follow_plan()

    def request(self) -> BalanceRequest:
        """Give the wishes as the search takes them."""
        kind, most = self.limit.currentIndex(), self.most.value()
        return BalanceRequest(
            seconds=float(self.lengths.checkedId()),
            max_moves=most if kind == _COUNT else None,
            max_moved_percent=most if kind == _SHARE else None,
            even_within_points=self.points.value(),
            focus=self.focus.wish,
            staying=self.staying.wished,
        )

    def allow_moves(self, cap: AskedCap | None) -> None:
        """Wish for another limit of moves, or for none."""
        if cap is None:
            self.limit.setCurrentIndex(_FREE)
        else:
            self.limit.setCurrentIndex(_SHARE if cap.is_percent else _COUNT)
            self.most.setValue(cap.limit)

    def show_all(self, *, is_all: bool) -> None:
        """Scroll no more, and start at the top: they stand above a proposal, on a page that scrolls."""
        self._scroll.show_all(is_all=is_all)
        self.body.insertWidget(0 if is_all else 1, self.start)
        fields = [each for each in focus_chain(self._inside) if takes_keyboard(each)]
        chain = [self.start, *fields] if is_all else [*fields, self.start]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def follow_plan(self) -> None:
        """Show the rules as the plan has them now."""
        plan = self._context.plan
        self.rules.follow_plan()
        self.staying.follow_plan()
        self.start.setEnabled(bool(plan.partners and plan.cpms))

    def _lay_out(self) -> None:
        self._inside = inside = QWidget()
        column = laid_out(inside, QVBoxLayout())
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        sections = (
            (self.tr("Counts as even: spread up to"), self._even_row()),
            (self.tr("How focused CPMs should be"), self._focus_row()),
            (self.tr("How many partners may move"), self._limit_row()),
            (self.tr("What must not change, this time"), self.staying),
            (self.tr("Rules of the plan"), self.rules),
            (self.tr("How long to search"), self._length_row()),
        )
        for place, (title, section) in enumerate(sections):
            if place:
                column.addWidget(separator())
            column.addWidget(text_label(title, TextStyle.LABEL, wraps=True))
            column.addWidget(section)
        column.addStretch(1)
        self._scroll = ScrollArea(inside, surface="raised")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.start)

    def _even_row(self) -> QWidget:
        hint = self.tr("A starting guess. Hours are estimates; less is not worth a new CPM.")
        self.points.setValue(EVEN_WITHIN_POINTS)
        self.points.setAccessibleName(self.tr("Spread of utilisation that counts as even"))
        self.points.setAccessibleDescription(hint)
        return stacked(self.points, text_label(hint, TextStyle.CAPTION, wraps=True))

    def _focus_row(self) -> QWidget:
        self.focus.setAccessibleName(self.tr("How focused CPMs should be"))
        self.focus.currentIndexChanged.connect(self._focus_chosen)
        self._focus_chosen()
        return stacked(self.focus, self._focus_hint)

    def _focus_chosen(self) -> None:
        hint = focus_hint(self.focus.wish)
        self._focus_hint.setText(hint)
        self.focus.setAccessibleDescription(hint)

    def _length_row(self) -> QWidget:
        holder = QWidget()
        row = flush(holder, QHBoxLayout(), Space.S)
        for seconds in LENGTHS:
            choice = QRadioButton(self.tr("{seconds} s").format(seconds=seconds))
            choice.setAccessibleName(self.tr("Search at most {seconds} seconds").format(seconds=seconds))
            choice.setChecked(seconds == _USUAL_LENGTH)
            self.lengths.addButton(choice, seconds)
            row.addWidget(choice)
        row.addStretch(1)
        return holder

    def _limit_row(self) -> QWidget:
        self.limit.addItems([self.tr("As many as needed"), self.tr("At most"), self.tr("At most")])
        self.limit.setItemText(_COUNT, self.tr("At most this many"))
        self.limit.setItemText(_SHARE, self.tr("At most this share"))
        self.limit.setAccessibleName(self.tr("How many partners may move"))
        self.most.setAccessibleName(self.tr("Limit of moves"))
        self.limit.currentIndexChanged.connect(self._limit_chosen)
        holder = QWidget()
        row = flush(holder, QHBoxLayout(), Space.S)
        row.addWidget(self.limit, 1)
        row.addWidget(self.most)
        self._limit_chosen(_FREE)
        return holder

    def _limit_chosen(self, kind: int) -> None:
        self.most.setVisible(kind != _FREE)
        self.most.setRange(0, 100 if kind == _SHARE else _MOST_MOVES)
        self.most.setSuffix(" %" if kind == _SHARE else "")
        self.most.setValue(10 if kind == _SHARE else 25)
