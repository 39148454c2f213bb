"""Verbs for one or many partners, each as the name of its step and its edit."""

from collections.abc import Sequence

from cpm_planner.edit.assignments import assign, unassign
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.parking import park, take_back
from cpm_planner.edit.partners import add_model, change_partners, remove_partners, take_model
from cpm_planner.edit.rules import lock_partners, unlock_partners
from cpm_planner.edit.step_names import StepWords, shortened
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.percent import format_whole_percent
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from ui.language import tr
from ui.widgets.model_marks import mix_text
from ui.widgets.table.column import TableEdit

NamedEdit = tuple[str, Edit]
"""The name of a step a person reads, and its edit."""


def who(plan: Plan, keys: Sequence[PartnerId]) -> str:
    """Name one partner, or count several: "Acme", "12 partners"."""
    if len(keys) == 1 and keys[0] in plan.partners:
        return shortened(plan.partners[keys[0]].name)
    return tr("{count} partners").format(count=format_count(len(keys)))


def tag(plan: Plan, keys: Sequence[PartnerId], model: SalesModel, *, is_on: bool) -> NamedEdit:
    """Tag partners with a model, or take it from them; who has it already keeps the weights."""
    label = tr("Tag {who} {model}") if is_on else tr("Take {model} from {who}")
    affected = [key for key in keys if (model in plan.partners[key].mix.models) is not is_on]
    named = label.format(who=who(plan, keys), model=model_in_sentence(model))
    return named, (add_model if is_on else take_model)(affected, model)


def set_mix(plan: Plan, keys: Sequence[PartnerId], mix: ModelMix) -> NamedEdit:
    """Give partners a model mix."""
    label = tr("Set model mix of {who} to {mix}").format(who=who(plan, keys), mix=mix_text(mix))
    return label, change_partners(keys, mix=mix)


def set_tier(plan: Plan, keys: Sequence[PartnerId], tier: TierId | None) -> NamedEdit:
    """Give partners a tier, or none of their own."""
    if tier is None:
        return tr("Clear tier of {who}").format(who=who(plan, keys)), change_partners(keys, tier=None)
    name = plan.tiers[tier].name
    return tr("Set tier of {who} to {tier}").format(who=who(plan, keys), tier=name), change_partners(
        keys, tier=tier
    )


def set_effort(plan: Plan, keys: Sequence[PartnerId], percent: int) -> NamedEdit:
    """Give partners an effort factor."""
    factor = format_whole_percent(percent)
    label = tr("Set effort factor of {who} to {factor}").format(who=who(plan, keys), factor=factor)
    return label, change_partners(keys, effort_percent=percent)


def set_known(plan: Plan, keys: Sequence[PartnerId], known: KnownWorkload | None) -> NamedEdit:
    """Give partners a known workload, or let it be computed again."""
    label = tr("Compute the hours of {who} again") if known is None else tr("Set known hours of {who}")
    return label.format(who=who(plan, keys)), change_partners(keys, known_workload=known)


def give_to(plan: Plan, keys: Sequence[PartnerId], cpm: CpmId | None) -> NamedEdit:
    """Assign partners to a CPM, or to nobody."""
    if cpm is None:
        return tr("Unassign {who}").format(who=who(plan, keys)), unassign(set(keys))
    label = tr("Assign {who} to {cpm}").format(who=who(plan, keys), cpm=plan.cpms[cpm].name)
    return label, assign(keys, cpm)


def set_lock(plan: Plan, keys: Sequence[PartnerId], *, is_on: bool) -> NamedEdit:
    """Lock partners where they are, or let them move again."""
    label = tr("Lock {who}") if is_on else tr("Unlock {who}")
    return label.format(who=who(plan, keys)), (lock_partners if is_on else unlock_partners)(keys)


def remove(plan: Plan, keys: Sequence[PartnerId]) -> NamedEdit:
    """Take partners out of the plan."""
    return tr("Remove {who}").format(who=who(plan, keys)), remove_partners(set(keys))


def park_partners(plan: Plan, keys: Sequence[PartnerId]) -> NamedEdit:
    """Take partners out of the plan for the time being, with all they have."""
    return tr("Park {who}").format(who=who(plan, keys)), park(keys)


def take_parked_back(plan: Plan, keys: Sequence[PartnerId]) -> NamedEdit:
    """Put parked partners back as they were."""
    named = shortened(plan.parked[keys[0]].partner.name) if len(keys) == 1 else who(plan, keys)
    return tr("Bring back {who}").format(who=named), take_back(keys)


def cells_label(plan: Plan, keys: Sequence[PartnerId], edited: TableEdit) -> str:
    """Name the step that a change of cells makes: "Set tier of Acme to Gold"."""
    words = StepWords(
        tr("Change {field} of {who}"), tr("Clear {field} of {who}"), tr("Set {field} of {who} to {value}")
    )
    return edited.step_name(words, who(plan, keys))
