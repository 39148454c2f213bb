"""The columns that show what rules say of partners."""

from collections.abc import Iterator

from cpm_planner.charters.advice.proposal import ModelAdvice
from cpm_planner.charters.advice.questions import said
from cpm_planner.charters.advice.rules import Advised
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.sales_model import WHOLE, ModelMix
from ui.language import tr
from ui.page_context import PageContext
from ui.widgets.model_marks import mix_text, model_name
from ui.widgets.table.column import Column, FilterKind
from ui.widgets.table.decorations import MixMark


def advised_columns(context: PageContext) -> Iterator[Column[Advised]]:
    """Give the columns: who, today's mix, the proposed one, its range and its reasons."""
    yield Column(key="name", title=tr("Partner"), text=lambda row: _name(context, row), width=210)
    yield Column(
        key="before",
        title=tr("Mix today"),
        text=lambda row: mix_text(row.before),
        tooltip=lambda row: mix_text(row.before),
        filter_kind=FilterKind.CHOICE,
        decoration=lambda row: _bar(row.before),
        width=130,
    )
    yield Column(
        key="after",
        title=tr("Proposed"),
        text=lambda row: mix_text(row.after),
        tooltip=lambda row: mix_text(row.after),
        filter_kind=FilterKind.CHOICE,
        decoration=lambda row: _bar(row.after),
        width=130,
    )
    yield Column(key="range", title=tr("Range"), text=range_text, tooltip=range_text, width=260)
    yield Column(key="why", title=tr("Why"), text=why_text, tooltip=why_text, width=240, stretches=True)


def range_text(advised: Advised) -> str:
    """Say between what the weights lie, as long as questions are open."""
    if advised.advice is None:
        return tr("set by the rule")
    if advised.advice.is_certain:
        return tr("certain")
    return ", ".join(_range(each) for each in advised.advice.models if each.high)


def why_text(advised: Advised) -> str:
    """Say which rules spoke and what speaks for the mix."""
    numbers = ", ".join(format_count(number + 1) for number in advised.rules)
    words = tr("Rule {numbers}") if len(advised.rules) == 1 else tr("Rules {numbers}")
    spoke = words.format(numbers=numbers)
    if advised.advice is None:
        return spoke
    reasons = [said(reason) for each in advised.advice.models if each.weight for reason in each.reasons]
    open_count = len(advised.advice.open_questions)
    reasons += [tr("{count} questions are open").format(count=open_count)] if open_count else []
    return f"{spoke}: {'; '.join(dict.fromkeys(reasons))}" if reasons else spoke


def _range(advice: ModelAdvice) -> str:
    """Say the range of a model in few words: "through 25\u2013100 %"."""
    low, high = (round(100 * each / WHOLE) for each in (advice.low, advice.high))
    words = tr("{model} {low}\u2013{high} %") if low != high else tr("{model} {low} %")
    return words.format(model=model_name(advice.model).split()[-1], low=low, high=high)


def _bar(mix: ModelMix) -> MixMark | None:
    return None if mix.is_untagged else MixMark(mix)


def _name(context: PageContext, advised: Advised) -> str:
    partner = context.plan.partners.get(advised.partner)
    return "" if partner is None else partner.name
