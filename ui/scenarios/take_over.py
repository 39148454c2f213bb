"""Taking chosen changes over: what comes along and what is overwritten is said first, then it is one step."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QObject

from cpm_planner.edit.kinds import DocumentEdit
from cpm_planner.edit.picking.into_scenarios import take_into, take_into_new
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.picking.taking import Taken, conflicts_of, taken
from cpm_planner.edit.scenarios import free_name
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import ScenarioId
from ui.page_context import PageContext
from ui.scenarios.comparing import Contrast


class TakeOver(QObject):
    """Takes changes of one scenario into another, or into a new one."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Take into the scenarios of a context."""
        super().__init__(parent)
        self._context = context

    def take(self, found: Contrast, chosen: Collection[Place], target: ScenarioId | None) -> None:
        """Find out what the changes need; ask where that is more than was chosen; then take them."""
        key = found.base if target is None else target
        plan = self._context.session.document.scenarios[key].plan
        self._context.steps.run(
            lambda: (taken(found.differences, chosen, plan), plan),
            then=lambda given: self._ask(found, chosen, target, given[0]),
            refused=self._context.prompts.show_refusal,
            doing=self.tr("Looking what the changes need"),
        )

    def _ask(
        self, found: Contrast, chosen: Collection[Place], target: ScenarioId | None, given: Taken
    ) -> None:
        document = self._context.session.document
        key = found.base if target is None else target
        remarks = list(self._remarks(found, chosen, key, given))
        question = "\n\n".join((*remarks, self.tr("All of it can be undone.")))
        title, accept = self.tr("Take changes over"), self.tr("Take them")
        if remarks and not self._context.prompts.confirm(title, question, accept):
            return
        source = document.scenarios[found.other].name
        count = len(given.picks)
        if target is None:
            wish = free_name(document, self.tr("{name} combined").format(name=document.scenarios[key].name))
            label, prompt = self.tr("New scenario"), self.tr("Name of the scenario")
            name = self._context.prompts.ask_text(label, prompt, wish)
            if name is not None:
                edit = take_into_new(key, name, found.differences, chosen)
                self._step(count, source, name, edit, self.tr("Now working on {name}").format(name=name))
        else:
            name = document.scenarios[target].name
            edit = take_into(target, found.differences, chosen)
            said = self.tr("Took {count} changes into {name}").format(count=format_count(count), name=name)
            self._step(count, source, name, edit, said)

    def _step(self, count: int, source: str, name: str, edit: DocumentEdit, said: str) -> None:
        words = self.tr('Take {count} changes of "{source}" into "{name}"')
        if count == 1:
            words = self.tr('Take 1 change of "{source}" into "{name}"')
        label = words.format(count=format_count(count), source=source, name=name)
        self._context.apply_to_document(label, edit, then=lambda: self._context.tell(said))

    def _remarks(
        self, found: Contrast, chosen: Collection[Place], key: ScenarioId, given: Taken
    ) -> Iterator[str]:
        """Say what a person would not expect of the choice."""
        scenario = self._context.session.document.scenarios[key]
        along = len(given.picks) - len(chosen)
        if along > 0:
            yield self.tr("Changes that come along, as the chosen ones need them: {count}.").format(
                count=format_count(along)
            )
        clashes = conflicts_of(given.picks, scenario.plan)
        if clashes:
            words = self.tr('Changes that overwrite what "{name}" has otherwise: {count}.')
            yield words.format(name=scenario.name, count=format_count(len(clashes)))
        if given.unplaced:
            words = self.tr("Partners that are left without a CPM, as theirs goes: {count}.")
            yield words.format(count=format_count(len(given.unplaced)))
