"""Sales models and tiers for the partners selected on the map, offered in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from cpm_planner.edit.partners import add_model, change_partners, take_model
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from ui.territories.contents import Contents
from ui.territories.verbs import NamedEdit
from ui.territories.words import translate, who
from ui.widgets.model_marks import model_name


class TagMenu(QMenu):
    """Emits what is chosen; the page does it."""

    model_chosen = Signal(object, bool)
    """A sales model, and whether the partners are to have it."""
    tier_chosen = Signal(object)

    def __init__(self, plan: Plan, keys: Sequence[PartnerId], parent: QWidget) -> None:
        """Offer the models, ticked where all of the partners have them, and the tiers."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tag the selected partners"))
        mixes = [plan.partners[key].mix for key in keys]
        for model in SalesModel:
            action = self.addAction(model_name(model))
            action.setCheckable(True)
            action.setChecked(all(model in mix.models for mix in mixes))
            action.triggered.connect(lambda is_on, model=model: self.model_chosen.emit(model, is_on))
        self.addSeparator()
        tiers = {plan.partners[key].tier for key in keys}
        for tier in sorted(plan.tiers.values(), key=lambda each: each.rank):
            action = self.addAction(self.tr("Tier {tier}").format(tier=tier.name))
            action.setCheckable(True)
            action.setChecked(tiers == {tier.id})
            action.triggered.connect(lambda _=False, key=tier.id: self.tier_chosen.emit(key))


def tag(contents: Contents, keys: Sequence[PartnerId], model: SalesModel, *, is_on: bool) -> NamedEdit:
    """Tag partners with a model, or take it from them; who has it already keeps the weights."""
    partners = contents.figures.plan.partners
    affected = [key for key in keys if (model in partners[key].mix.models) is not is_on]
    label = translate("map", "Tag {who} {model}") if is_on else translate("map", "Take {model} from {who}")
    named = label.format(who=who(contents, keys), model=model_in_sentence(model))
    return named, (add_model if is_on else take_model)(affected, model)


def set_tier(contents: Contents, keys: Sequence[PartnerId], tier: TierId) -> NamedEdit:
    """Give partners a tier."""
    name = contents.figures.plan.tiers[tier].name
    label = translate("map", "Set tier of {who} to {tier}").format(who=who(contents, keys), tier=name)
    return label, change_partners(keys, tier=tier)
