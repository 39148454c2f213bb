"""What one seat costs, kind by kind, typed into; and the way back to the pay of its role type."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from cpm_planner.edit.row_edit import RowEdit
from cpm_planner.edit.seat_edits import pay_edit, usual_pay_edit
from cpm_planner.edit.typed import typed_currency, typed_money, typed_points
from cpm_planner.formatting.money import UNKNOWN, format_amount, with_currency
from cpm_planner.formatting.percent import format_basis_points
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.pay import Pay
from ui.language import tr
from ui.page_context import PageContext
from ui.team.lookups import TeamLookups
from ui.team.seat_table import SeatTable
from ui.widgets.buttons import quiet_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.column import Align, Column, TableEdit


@dataclass(frozen=True, slots=True)
class PayKind:
    """A kind of cost: attribute of :class:`Pay`, name, how it is shown and typed."""

    name: str
    title: str
    show: Callable[[Any], str]
    parse: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class PayLine:
    """What a seat costs in one kind."""

    cpm: Cpm
    kind: PayKind
    pay: Pay
    usual: Pay
    is_told: bool

    @property
    def text(self) -> str:
        """The amount, as it is shown."""
        return self.typed if self.is_told else UNKNOWN

    @property
    def typed(self) -> str:
        """The amount, as typing begins with it."""
        return self.kind.show(getattr(self.pay, self.kind.name))

    def edit(self, text: str) -> RowEdit:
        """Give the edit of an amount that was typed."""
        value = self.kind.parse(text)
        return pay_edit(self.cpm, self.usual, self.kind.show(value), **{self.kind.name: value})


class SeatPay(SeatTable):
    """A short table of what a seat costs, with what that comes to a year."""

    def __init__(self, context: PageContext) -> None:
        """Show nobody's pay yet."""
        self._lookups = TeamLookups(context)
        self._kinds = {kind.name: kind for kind in _pay_kinds(context)}
        super().__init__(context, self.tr("Pay"), _columns(), self._line)
        self._sum = text_label("", TextStyle.CAPTION, wraps=True)
        self.usual = quiet_button(self.tr("Use the role type's pay"), "rotate-ccw")
        self.usual.clicked.connect(self._use_usual)
        self.below.addWidget(self._sum)
        self.below.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)

    def show_cpm(self, cpm: Cpm) -> None:
        """Show what a seat costs."""
        self.show_rows(cpm, list(self._kinds))
        self.usual.setVisible(cpm.pay is not None)
        words = (
            self.tr("{sum} a full-time year, one-offs apart. The pay is that of the role type.")
            if cpm.pay is None
            else self.tr("{sum} a full-time year, one-offs apart. The pay is the seat's own.")
        )
        if not self.context.session.tells_pay:
            words = self.tr("What this seat costs is not shown: the plan tells no pay.")
        elif not self._lookups.tells_pay_of(cpm):
            words = self.tr("Nobody has set what this seat costs: neither it nor its role type has pay.")
        loaded = format_amount(self._lookups.loaded_cents(cpm), self.context.marks)
        self._sum.setText(words.format(sum=with_currency(loaded, self.context.plan.assumptions.currency)))

    def field_title(self, edited: TableEdit) -> list[str]:
        """Name the kinds of pay that were changed."""
        return [self._kinds[str(key)].title for key in edited.row_ids]

    def _line(self, cpm: Cpm, key: str) -> PayLine:
        pay, usual = self._lookups.pay(cpm), self._lookups.role_type(cpm).pay
        return PayLine(cpm, self._kinds[key], pay, usual, self._lookups.tells_pay_of(cpm))

    def _use_usual(self) -> None:
        if self.cpm is not None:
            label = self.tr("Use the role type's pay for {who}").format(who=self.who)
            self.context.apply(label, usual_pay_edit(self.cpm.id))


def _pay_kinds(context: PageContext) -> Iterator[PayKind]:
    marks = context.marks

    def money(name: str, title: str) -> PayKind:
        return PayKind(
            name, title, lambda cents: format_amount(cents, marks), lambda text: typed_money(text, marks)
        )

    yield money("base_cents", tr("Base"))
    yield money("variable_cents", tr("Variable at target"))
    yield PayKind(
        "burden_points",
        tr("Burden on both"),
        lambda points: format_basis_points(points, marks),
        lambda text: typed_points(text, marks),
    )
    yield money("travel_cents", tr("Travel"))
    yield money("recruiting_cents", tr("Recruiting, once"))
    yield money("equipment_cents", tr("Equipment, once"))
    yield PayKind(
        "currency",
        tr("Currency"),
        lambda code: code or context.plan.assumptions.currency,
        lambda text: typed_currency(text, context.plan.assumptions.currency),
    )


def _columns() -> tuple[Column[PayLine], ...]:
    return (
        Column(key="kind", title=tr("Kind"), text=lambda line: line.kind.title, width=150, stretches=True),
        Column(
            key="amount",
            title=tr("A year"),
            text=lambda line: line.text,
            edit_text=lambda line: line.typed,
            edit=lambda line, text: line.edit(text),
            align=Align.END,
            width=120,
        ),
    )
