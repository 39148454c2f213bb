"""Does what the user asks for the selected partners: asks the little that is missing, then makes one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cpm_planner.edit.typed import typed_percent
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.sales_model import UNTAGGED, ModelMix, SalesModel
from ui.dialogs.model_advisor import ModelAdvisor
from ui.page_context import PageContext
from ui.partners import bulk
from ui.partners.columns import typed_known_workload
from ui.partners.lookups import PartnerLookups
from ui.widgets.mix_popup import MixPopup
from ui.widgets.pick_popup import Pick, PickPopup

_NONE = "(none)"
"""Is picked in place of a CPM or a tier; no id is made of such signs."""


class SelectionVerbs(QObject):
    """Verbs over the selected partners; ``selected`` tells who they are at that moment."""

    def __init__(
        self,
        context: PageContext,
        lookups: PartnerLookups,
        selected: Callable[[], list[PartnerId]],
        page: QWidget,
    ) -> None:
        """Work for one page."""
        super().__init__(page)
        self._context = context
        self._lookups = lookups
        self._selected = selected
        self._page = page

    def tag(self, model: SalesModel, is_on: bool) -> None:  # noqa: FBT001 - carried by a signal
        """Tag the selected with a model, or take it from them."""
        self._apply(bulk.tag(self._context.plan, self._selected(), model, is_on=is_on))

    def set_mix(self, mix: ModelMix) -> None:
        """Give the selected a mix; changes in a row become one step."""
        keys = self._selected()
        label, edit = bulk.set_mix(self._context.plan, keys, mix)
        self._context.apply(label, edit, merge=("mix", tuple(keys)))

    def ask_mix(self, anchor: QWidget) -> None:
        """Let the user set up a mix in a popup, then give it to the selected."""
        mixes = {self._context.plan.partners[key].mix for key in self._selected()}
        mix = mixes.pop() if len(mixes) == 1 else UNTAGGED
        popup = MixPopup(mix, self.tr("Model mix for the selected"), self._page)
        popup.mix_given.connect(
            lambda mix: self._apply(bulk.set_mix(self._context.plan, self._selected(), mix))
        )
        popup.open_over(anchor)

    def ask_advisor(self) -> None:
        """Find the mix by questions, then give it to the selected."""
        keys = self._selected()
        dialog = ModelAdvisor(bulk.who(self._context.plan, keys), self._page)
        dialog.mix_given.connect(lambda mix: self._apply(bulk.set_mix(self._context.plan, keys, mix)))
        dialog.open()

    def ask_tier(self, anchor: QWidget) -> None:
        """Let the user choose a tier for the selected."""
        picks = [Pick(key, name) for key, name in self._lookups.tier_names.items()]
        picks.append(Pick(_NONE, self.tr("None of its own (the default tier counts)")))
        self._pick(self.tr("Set the tier to…"), picks, self._set_tier, anchor)

    def ask_cpm(self, anchor: QWidget) -> None:
        """Let the user choose a CPM for the selected; each is shown with the utilisation as it is."""
        picks = [Pick(key, name, self._load(key)) for key, name in self._lookups.cpm_names.items()]
        picks.append(Pick(_NONE, self.tr("Nobody (unassign)")))
        self._pick(self.tr("Assign to…"), picks, self._assign, anchor)

    def ask_effort(self) -> None:
        """Ask for an effort factor and give it to the selected."""
        keys = self._selected()
        title = self.tr("Effort factor of {who}").format(who=bulk.who(self._context.plan, keys))
        text = self._context.prompts.ask_text(
            title, self.tr("In percent; 100 is a usual partner of its tier."), "100"
        )
        if text is not None:
            self._tried(
                lambda: bulk.set_effort(self._context.plan, keys, typed_percent(text, self._context.marks))
            )

    def ask_known(self) -> None:
        """Ask for known hours and the reason, and set them."""
        keys, marks = self._selected(), self._context.marks
        start = format_hours(self._lookups.total_minutes(keys) / max(1, len(keys)), marks)
        text = self._context.prompts.ask_text(
            self.tr("Known hours of {who}").format(who=bulk.who(self._context.plan, keys)),
            self.tr("Hours a month, then the reason, such as: {start} time sheet").format(start=start),
            start,
        )
        if text is not None:
            self._tried(
                lambda: bulk.set_known(self._context.plan, keys, typed_known_workload(text, None, marks))
            )

    def clear_known(self) -> None:
        """Let the hours of the selected be computed again."""
        self._apply(bulk.set_known(self._context.plan, self._selected(), None))

    def lock(self, is_on: bool) -> None:  # noqa: FBT001 - carried by a signal
        """Lock the selected where they are, or let them move again."""
        self._apply(bulk.set_lock(self._context.plan, self._selected(), is_on=is_on))

    def park(self) -> None:
        """Take the selected out of the plan for the time being; they are kept, so nobody is asked."""
        self._apply(bulk.park_partners(self._context.plan, self._selected()))

    def remove(self) -> None:
        """Take the selected out of the plan, after asking."""
        keys = self._selected()
        who = bulk.who(self._context.plan, keys)
        question = self.tr("{who} will be gone with hours, assignment and locks. Undo brings it all back.")
        if self._context.prompts.confirm(
            self.tr("Remove from the plan?"), question.format(who=who), self.tr("Remove")
        ):
            self._apply(bulk.remove(self._context.plan, keys))

    def _pick(
        self, title: str, picks: Sequence[Pick], then: Callable[[object], None], anchor: QWidget
    ) -> None:
        popup = PickPopup(title, picks, self._page)
        popup.picked.connect(then)
        popup.open_over(anchor)

    def _set_tier(self, key: object) -> None:
        tier = None if key == _NONE else TierId(str(key))
        self._apply(bulk.set_tier(self._context.plan, self._selected(), tier))

    def _assign(self, key: object) -> None:
        cpm = None if key == _NONE else CpmId(str(key))
        self._apply(bulk.give_to(self._context.plan, self._selected(), cpm))

    def _load(self, key: CpmId) -> str:
        utilisation = self._context.figures.cpm(key).utilisation
        return "" if utilisation is None else format_percent(utilisation, self._context.marks)

    def _tried(self, make: Callable[[], bulk.NamedEdit]) -> None:
        try:
            named = make()
        except InputError as refusal:
            self._context.prompts.show_refusal(refusal)
        else:
            self._apply(named)

    def _apply(self, named: bulk.NamedEdit) -> None:
        self._context.apply(*named)
