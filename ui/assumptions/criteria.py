"""The success criteria: what CPMs are measured by, for each sales model, with targets by tier."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.edit.typed import typed_money
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.model.criterion import Criterion, Direction, ReviewCadence, RollUp, Timing
from cpm_planner.model.ids import CriterionId, TierId
from cpm_planner.model.sales_model import SalesModel
from ui.assumptions.fields import choice_field, name_field
from ui.assumptions.table_section import SectionWords
from ui.assumptions.value_field import ValueField, plain_field
from ui.assumptions.value_section import ValueSection
from ui.language import tr
from ui.page_context import PageContext
from ui.widgets.buttons import quiet_button
from ui.widgets.model_marks import model_name
from ui.widgets.table.column import Align

Field = ValueField[Any]
_HUNDRED = 100


class CriteriaSection(ValueSection):
    """Shows the criteria, and adds those of the program that are missing."""

    def __init__(self, context: PageContext, tiers: Callable[[], Mapping[TierId, str]]) -> None:
        """Show the plan of a context; ``tiers`` gives the names of its tiers."""
        words = SectionWords(
            title=tr("Success criteria"),
            hint=tr(
                "What CPMs are measured by. Each scorecard takes the criteria of the models its CPM plays, "
                "leading and lagging in turn, in this order."
            ),
            one=tr("criterion"),
            many=tr("criteria"),
            none_yet=tr("No criteria yet. Add the usual ones and change them as you like."),
        )
        super().__init__(
            context,
            "criteria",
            words,
            lambda: criterion_fields(tiers(), context.marks),
            lambda key, name, rank: Criterion(
                CriterionId(key), name, rank, SalesModel.SELL_WITH, Timing.LEADING, 0
            ),
        )
        self.usual = quiet_button(tr("Add the usual criteria"), "plus")
        self.usual.clicked.connect(self.add_usual)
        self.below.addWidget(self.usual)
        self._show_usual()

    def add_usual(self) -> None:
        """Add the criteria of the program that the plan does not have."""
        self.context.apply(tr("Add the usual success criteria"), with_usual_criteria)

    def refresh(self) -> None:
        """Show the criteria as they are now."""
        super().refresh()
        self._show_usual()

    def _show_usual(self) -> None:
        if hasattr(self, "usual"):
            self.usual.setVisible(bool(default_criteria().keys() - self.context.plan.criteria.keys()))


def criterion_fields(tiers: Mapping[TierId, str], marks: Marks) -> tuple[Field, ...]:
    """Give the fields of a criterion: one column of targets for each tier."""
    models = {model_name(model): model for model in SalesModel}
    timings = {tr("Leading"): Timing.LEADING, tr("Lagging"): Timing.LAGGING}
    directions = {tr("At least"): Direction.HIGHER, tr("At most"): Direction.LOWER}
    roll_ups = {tr("Adds up"): RollUp.SUM, tr("Averages"): RollUp.MEAN}
    cadences = {
        tr("Monthly"): ReviewCadence.MONTHLY,
        tr("Quarterly"): ReviewCadence.QUARTERLY,
        tr("Twice a year"): ReviewCadence.HALF_YEARLY,
        tr("Yearly"): ReviewCadence.YEARLY,
    }
    return (
        name_field(width=220),
        _choice("model", tr("Model"), models, tr("Counts where a partner sells so")),
        _choice("timing", tr("Kind"), timings, tr("Leading shows early what will come")),
        _choice("direction", tr("Bound"), directions, tr("Which way is better")),
        plain_field(
            "target_hundredths",
            title=tr("Target"),
            hint=tr("What one partner should reach in a year, where its tier has no target of its own"),
            **_target_parts(marks),
        ),
        _text("unit", tr("Unit"), 110),
        *(_tier_field(tier, name, marks) for tier, name in tiers.items()),
        _choice("roll_up", tr("Over partners"), roll_ups, tr("How targets of partners become one")),
        _choice("cadence", tr("Looked at"), cadences, tr("How often it is reviewed")),
        _text("measure", tr("What is counted"), 320),
        _text("evidence", tr("Evidence"), 220),
    )


def _choice(name: str, title: str, choices: Mapping[str, Any], hint: str) -> Field:
    return choice_field(name, title, choices, hint, width=116)


def _text(name: str, title: str, width: int) -> Field:
    return plain_field(
        name, title=title, show=str, parse=lambda text: text.strip(), align=Align.START, width=width
    )


def _tier_field(tier: TierId, name: str, marks: Marks) -> Field:
    """Make the field of a tier's own target; nothing typed takes it away."""

    def write(criterion: Criterion, target: int | None) -> Criterion:
        others = {key: each for key, each in criterion.tier_targets.items() if key != tier}
        return replace(criterion, tier_targets=others if target is None else {**others, tier: target})

    parts = _target_parts(marks)
    return ValueField(
        key=f"target:{tier}",
        title=name,
        width=96,
        read=lambda criterion: criterion.tier_targets.get(tier),
        write=write,
        show=lambda target: "" if target is None else parts["show"](target),
        parse=lambda text: parts["parse"](text) if text.strip() else None,
        hint=tr("Target of a partner of tier {tier}; empty: that of the criterion").format(tier=name),
        spoken=tr("Target in {tier}").format(tier=name),
    )


def _target_parts(marks: Marks) -> dict[str, Any]:
    def show(hundredths: int) -> str:
        decimals = 0 if hundredths % _HUNDRED == 0 else 2
        return format_number(Decimal(hundredths) / _HUNDRED, marks, decimals)

    return {"show": show, "parse": lambda text: typed_money(text, marks)}
