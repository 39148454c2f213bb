"""The small forms in which what-ifs are asked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from cpm_planner.balance.studies.leaver.result import LeaverRequest
from cpm_planner.edit.finance_laws import LONGEST_HORIZON
from cpm_planner.edit.what_if.demand import move_to_tier, partners_of, region_grows
from cpm_planner.edit.what_if.team import (
    draw_leavers,
    expected_attrition,
    freeze_until,
    named_attrition,
    slower_ramp,
)
from cpm_planner.formatting.months import format_month, month_name
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.what_if import WhatIf
from ui.language import tr
from ui.page_context import PageContext
from ui.widgets.form_dialog import FormDialog, choice_box
from ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from cpm_planner.model.ids import RoleTypeId

_WIDTH = 460
_MOST_GROWTH, _MOST_RAMP = 500, 24
_USUAL_GROWTH, _USUAL_RAMP, _USUAL_ATTRITION = 20, 2, 10
_USUAL_FREEZE, _USUAL_NOTICE = 6, 3
"""In months from now."""
_POINTS = 100


class QuestionDialog(FormDialog):
    """Asks one question and gives it as an edit with a name."""

    answered = Signal(object)
    """The :class:`WhatIf`."""

    def __init__(self, title: str, context: PageContext, window: QWidget) -> None:
        """Ask about the plan worked on."""
        super().__init__(title, tr("&Show what happens"), window)
        self.setMinimumWidth(_WIDTH)
        self.plan = context.plan

    def question(self) -> WhatIf:
        """Give what is asked."""
        raise NotImplementedError

    def accept(self) -> None:
        """Hand the question over."""
        self.answered.emit(self.question())
        super().accept()


class GrowthDialog(QuestionDialog):
    """A region grows."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Offer the regions of partners."""
        super().__init__(tr("A region grows"), context, window)
        regions = sorted({each.region for each in self.plan.partners.values() if each.region})
        self.region = self.form.add(tr("&Region"), choice_box({each: each for each in regions}))
        self.percent = self.form.add(
            tr("&Growth a year"),
            NumberField(-_POINTS, _MOST_GROWTH, step=5, suffix=" %"),
            hint=tr(
                "The workload of its partners grows by so much a year, on top of the growth already planned."
            ),
        )
        self.percent.setValue(_USUAL_GROWTH)

    def question(self) -> WhatIf:
        """Let it grow."""
        region, percent = str(self.region.currentData() or ""), self.percent.value()
        name = tr("{region} grows by {percent} % a year more").format(region=region, percent=percent)
        return WhatIf(name, region_grows(region, percent))


class RampDialog(QuestionDialog):
    """New CPMs take longer."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Offer all role types, or one."""
        super().__init__(tr("Ramp is slower"), context, window)
        names: dict[RoleTypeId | None, str] = {None: tr("All role types")}
        for key, each in self.plan.role_types.items():
            names[key] = each.name
        self.role_type = self.form.add(tr("&Role type"), choice_box(names))
        self.months = self.form.add(
            tr("&Months longer"),
            NumberField(1, _MOST_RAMP),
            hint=tr("Spent on the first step of the ramp."),
        )
        self.months.setValue(_USUAL_RAMP)

    def question(self) -> WhatIf:
        """Slow it down."""
        chosen = self.role_type.currentData()
        name = tr("Ramp takes {count} months more").format(count=self.months.value())
        return WhatIf(name, slower_ramp(self.months.value(), None if chosen is None else [chosen]))


class TierDialog(QuestionDialog):
    """Partners move to another tier."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Offer tiers, those to leave only where a partner has them, and the regions of partners."""
        super().__init__(tr("Partners move to another tier"), context, window)
        tiers = {key: each.name for key, each in self.plan.tiers.items()}
        held = {self.plan.tier_of(each) for each in self.plan.partners.values()}
        left = {key: name for key, name in tiers.items() if key in held}
        regions = sorted({each.region for each in self.plan.partners.values() if each.region})
        self.of = self.form.add(tr("&From tier"), choice_box(left))
        self.to = self.form.add(
            tr("&To tier"), choice_box(tiers), hint=tr("Partners keep their CPM; their hours change.")
        )
        self.to.setCurrentIndex(len(tiers) - 1)
        others = [at for at, key in enumerate(left) if key != self.to.currentData()]
        self.of.setCurrentIndex(max(others, default=0))
        names: dict[str | None, str] = {None: tr("All regions"), **{each: each for each in regions}}
        self.region = self.form.add(tr("&Region"), choice_box(names))

    def question(self) -> WhatIf:
        """Move them."""
        of, to, region = (box.currentData() for box in (self.of, self.to, self.region))
        name = tr("{of} moves to {to}").format(of=self.of.currentText(), to=self.to.currentText())
        named = name if region is None else tr("{name} in {region}").format(name=name, region=region)
        return WhatIf(named, move_to_tier(partners_of(self.plan, of, region), to))


class AttritionDialog(QuestionDialog):
    """CPMs leave at a rate a year."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Offer to expect it, or to draw who leaves."""
        super().__init__(tr("CPMs leave at a rate"), context, window)
        self.percent = self.form.add(tr("&Seats left a year"), NumberField(0, _POINTS, suffix=" %"))
        self.percent.setValue(_USUAL_ATTRITION)
        ways = {
            False: tr("Expected, without names"),
            True: tr("Drawn by chance, each with a backfill"),
        }
        self.named = self.form.add(
            tr("&Who leaves"),
            choice_box(ways),
            hint=tr("Expected: seats offer that much less in the hiring plan. Drawn: some people leave."),
        )

    def question(self) -> WhatIf:
        """Expect it, or let those drawn leave."""
        points = self.percent.value() * _POINTS
        if not self.named.currentData():
            name = tr("{percent} % of seats are left a year").format(percent=self.percent.value())
            return WhatIf(name, expected_attrition(points))
        leavers = draw_leavers(self.plan, points)
        names = ", ".join(self.plan.cpms[key].name for key, _ in leavers) or tr("Nobody")
        return WhatIf(tr("{names} leave").format(names=names), named_attrition(leavers))


class FreezeDialog(QuestionDialog):
    """No new seat starts for a while."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Start at half a year."""
        super().__init__(tr("Hiring is frozen"), context, window)
        months = _month_box(self.plan.assumptions.planning_month)
        self.until = self.form.add(tr("&Last month of the freeze"), months)
        self.until.setCurrentIndex(_USUAL_FREEZE)

    def question(self) -> WhatIf:
        """Freeze hiring."""
        until: Month = self.until.currentData()
        return WhatIf(tr("No new seats until {month}").format(month=format_month(until)), freeze_until(until))


class LeaverDialog(FormDialog):
    """Asks who leaves and when."""

    leaver_given = Signal(object)
    """The :class:`LeaverRequest`."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Offer every CPM."""
        super().__init__(tr("A CPM leaves"), tr("&Show what happens"), window)
        self.setMinimumWidth(_WIDTH)
        plan = context.plan
        by_name = sorted(plan.cpms.values(), key=lambda cpm: natural_key(cpm.name))
        self.cpm = self.form.add(tr("&CPM"), choice_box({cpm.id: cpm.name for cpm in by_name}))
        months = _month_box(plan.assumptions.planning_month)
        self.month = self.form.add(tr("&Last month in the seat"), months)
        self.month.setCurrentIndex(_USUAL_NOTICE)

    def accept(self) -> None:
        """Hand over who leaves, and when, where there is a CPM."""
        if self.cpm.currentData() is not None:
            self.leaver_given.emit(LeaverRequest(self.cpm.currentData(), self.month.currentData()))
            super().accept()


@dataclass(frozen=True, slots=True)
class Question:
    """One line of the menu."""

    title: str
    make: Callable[[PageContext, QWidget], QuestionDialog]
    """Makes the dialog that asks it."""
    missing: Callable[[Plan], str] = lambda _: ""
    """Says in a few words what a plan lacks to be asked this; empty where it lacks nothing."""


def questions() -> Iterator[Question]:
    """Give every question but that of a leaver, in the language that is on."""
    yield Question(tr("A region grows…"), GrowthDialog, _no_region)
    yield Question(tr("Ramp is slower…"), RampDialog)
    yield Question(tr("Partners move to another tier…"), TierDialog, _no_other_tier)
    yield Question(tr("CPMs leave at a rate…"), AttritionDialog, nobody_to_leave)
    yield Question(tr("Hiring is frozen…"), FreezeDialog)


def nobody_to_leave(plan: Plan) -> str:
    """Say that a plan has nobody who could leave; empty where it has."""
    return "" if plan.cpms else tr("no CPMs yet")


def _no_region(plan: Plan) -> str:
    return "" if any(each.region for each in plan.partners.values()) else tr("no partner has a region")


def _no_other_tier(plan: Plan) -> str:
    if not plan.partners:
        return tr("no partners yet")
    return "" if len(plan.tiers) > 1 else tr("there is only one tier")


def _month_box(first: Month) -> QComboBox:
    """Offer every month that a headcount plan can show."""
    return choice_box({month: month_name(month) for month in map(first.plus, range(LONGEST_HORIZON))})
