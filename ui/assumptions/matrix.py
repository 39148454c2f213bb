"""What the activities come to: hours a year by tier and sales model, beside what is usual."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.model.tier import Tier
from cpm_planner.workload.explain import USUAL_HOURS_PER_YEAR, minutes_per_year
from ui.icons import IconRole
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.widgets.card import Card
from ui.widgets.model_marks import model_name
from ui.widgets.table.column import Align, Column, Decoration
from ui.widgets.table.decorations import IconMark
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_LINES = 5
_FRAME = 4


class _SmallTable(ValueTable[Tier]):
    """A table to look at, with lines close together."""

    ROW_HEIGHT: ClassVar[int] = 26


class HoursMatrix(Card):
    """Follows the plan; every cell says whether it lies within the usual band of its tier."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        self._is_filled = False
        super().__init__(
            tr("What this comes to"),
            tr("Hours a year for a usual partner of one sales model. The usual bands are guesses, too."),
        )
        self._context = context
        self.values: ValueTableModel[Tier] = ValueTableModel(self._columns(), self._tier)
        self.table = _SmallTable(self.values, tr("Hours a year by tier and sales model"))
        self.add(self.table)
        self._is_filled = True
        self.refresh()

    def refresh(self) -> None:
        """Show the hours as they are now."""
        tiers = sorted(self._context.plan.tiers.values(), key=lambda tier: tier.rank)
        self.values.replace_rows([tier.id for tier in tiers])
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes after a change of text zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._is_filled:
            self._fit_rows()

    def _fit_rows(self) -> None:
        header = self.table.horizontalHeader().sizeHint().height()
        lines = min(self.values.total, _LINES) * current_theme().px(self.table.ROW_HEIGHT)
        self.table.setFixedHeight(header + lines + _FRAME)

    def _tier(self, key: object) -> Tier | None:
        return {str(tier): each for tier, each in self._context.plan.tiers.items()}.get(str(key))

    def _columns(self) -> tuple[Column[Tier], ...]:
        return (
            Column(key="tier", title=tr("Tier"), text=lambda tier: tier.name, width=150, stretches=True),
            self._hours_column(None, tr("Untagged")),
            *(self._hours_column(model, model_name(model)) for model in SalesModel),
            Column(key="usual", title=tr("Usual band"), text=_band, align=Align.END, width=130),
        )

    def _hours_column(self, model: SalesModel | None, title: str) -> Column[Tier]:
        def minutes(tier: Tier) -> int:
            return minutes_per_year(self._context.plan, tier.id, model)

        return Column(
            key=str(model),
            title=title,
            text=lambda tier: format_hours(minutes(tier), self._context.marks),
            sort_key=minutes,
            tooltip=lambda tier: _verdict(tier, minutes(tier)) if model is not None else "",
            decoration=_mark_of(minutes) if model is not None else None,
            align=Align.END,
            width=120,
        )


def _mark_of(minutes: Callable[[Tier], int]) -> Callable[[Tier], Decoration | None]:
    def mark(tier: Tier) -> Decoration | None:
        band = USUAL_HOURS_PER_YEAR.get(tier.id)
        if band is None:
            return None
        hours = minutes(tier) / 60
        if hours < band[0]:
            return IconMark("arrow-down", IconRole.WARNING)
        return IconMark("arrow-up", IconRole.WARNING) if hours > band[1] else IconMark("check", IconRole.GOOD)

    return mark


def _verdict(tier: Tier, minutes: int) -> str:
    band = USUAL_HOURS_PER_YEAR.get(tier.id)
    if band is None:
        return tr("No usual band is known for a tier you added")
    low, high = band
    if low <= minutes / 60 <= high:
        return tr("Within the usual {low} to {high} hours a year").format(low=low, high=format_count(high))
    return tr("Outside the usual {low} to {high} hours a year").format(low=low, high=format_count(high))


def _band(tier: Tier) -> str:
    band = USUAL_HOURS_PER_YEAR.get(tier.id)
    return "" if band is None else tr("{low} to {high} h").format(low=band[0], high=format_count(band[1]))
