"""What a partner should reach in a year: what is usual in its tier, and what is agreed with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cpm_planner.charters.words import target_words
from cpm_planner.edit.charters import agree_target
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.typed import typed_money
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.model.criterion import Criterion
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from ui.language import tr
from ui.page_context import PageContext
from ui.partners import bulk
from ui.theme.appearance import current_theme
from ui.theme.tokens import Theme
from ui.widgets.chip import ChipFace
from ui.widgets.model_marks import model_hue, model_mark, model_name
from ui.widgets.table.column import Align, Answer, Column, TableEdit
from ui.widgets.table.decorations import ChipMark
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_HUNDRED = 100
_CHIP_WIDTH = 38


@dataclass(frozen=True, slots=True)
class TargetLine:
    """One criterion for one partner; targets in hundredths of the unit."""

    partner: PartnerId
    criterion: Criterion
    usual: int
    agreed: int | None


class TargetsTable:
    """Keeps the targets of one partner and the table in which they are agreed."""

    def __init__(self, context: PageContext) -> None:
        """Start without a partner."""
        self._context = context
        self._lines: dict[str, TargetLine] = {}
        self.model: ValueTableModel[TargetLine] = ValueTableModel(
            tuple(_columns(context.marks)), lambda key: self._lines.get(str(key)), self._agree
        )
        self.model.edit_refused.connect(context.prompts.show_refusal)
        self.view = ValueTable(self.model, tr("Targets of the partner"))
        self.view.set_placeholder(tr("No criteria yet: they come with the partner's sales models."))

    def show_partner(self, partner: Partner) -> None:
        """Show the criteria of the partner's models, and those agreed for other models."""
        lines = target_lines(self._context.plan, partner)
        self._lines = {line.criterion.id: line for line in lines}
        self.model.replace_rows(list(self._lines))

    def _agree(self, edited: TableEdit, answer: Answer) -> None:
        plan, keys = self._context.plan, [line.partner for line in self._lines.values()][:1]
        label = tr("Agree targets with {who}").format(who=bulk.who(plan, keys))
        self._context.apply_cells(edited, lambda _: label, answer)


def target_lines(plan: Plan, partner: Partner) -> list[TargetLine]:
    """Give the criteria that count for a partner, by model and rank."""
    agreed = plan.agreed_targets.get(partner.id)
    own = {} if agreed is None else agreed.hundredths
    tier, models = plan.tier_of(partner), tuple(SalesModel)
    return [
        TargetLine(partner.id, each, each.usual_target(tier), own.get(each.id))
        for each in sorted(plan.criteria.values(), key=lambda each: (models.index(each.model), each.rank))
        if partner.mix.weight(each.model) or each.id in own
    ]


def _columns(marks: Marks) -> Iterator[Column[TargetLine]]:
    yield Column(
        key="criterion",
        title=tr("Criterion"),
        text=lambda line: line.criterion.name,
        tooltip=lambda line: f"{model_name(line.criterion.model)}: {line.criterion.measure}",
        decoration=lambda line: _chip(line, current_theme()),
        width=150,
        stretches=True,
    )
    yield Column(
        key="usual",
        title=tr("Usual"),
        text=lambda line: _number(line.usual, marks),
        sort_key=lambda line: line.usual,
        tooltip=lambda line: target_words(line.criterion, line.usual),
        align=Align.END,
        width=64,
    )
    yield Column(
        key="agreed",
        title=tr("Agreed"),
        text=lambda line: "" if line.agreed is None else _number(line.agreed, marks),
        sort_key=lambda line: line.agreed,
        tooltip=lambda line: tr("In {unit}; empty: as usual").format(unit=line.criterion.unit or "1"),
        edit=lambda line, text: _edit(line, text, marks),
        align=Align.END,
        width=72,
    )


def _chip(line: TargetLine, theme: Theme) -> ChipMark:
    model = line.criterion.model
    face = ChipFace(model_mark(model), hue=model_hue(model, theme))
    return ChipMark((face,), theme.px(_CHIP_WIDTH))


def _edit(line: TargetLine, text: str, marks: Marks) -> Edit:
    hundredths = typed_money(text, marks) if text.strip() else None
    return agree_target(line.partner, line.criterion.id, hundredths)


def _number(hundredths: int, marks: Marks) -> str:
    return format_number(Decimal(hundredths) / _HUNDRED, marks, 0 if hundredths % _HUNDRED == 0 else 2)
