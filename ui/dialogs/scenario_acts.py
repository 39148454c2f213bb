"""What can be done with a scenario, wherever it is offered: copied, named, locked, removed, switched to."""

from cpm_planner.edit.scenarios import (
    copy_scenario,
    free_name,
    lock_scenario,
    remove_scenario,
    rename_scenario,
)
from cpm_planner.model.ids import ScenarioId
from ui.language import tr
from ui.page_context import PageContext


def copy(context: PageContext, key: ScenarioId) -> None:
    """Ask for a name and go on in a copy, which is never locked."""
    document = context.session.document
    source = document.scenarios[key]
    wish = free_name(document, tr("{name} copy").format(name=source.name))
    name = context.prompts.ask_text(tr("New scenario"), tr("Name of the copy"), wish)
    if name is not None:
        label = tr('Copy scenario "{name}"').format(name=source.name)
        context.apply_to_document(label, copy_scenario(key, name))


def rename(context: PageContext, key: ScenarioId) -> None:
    """Ask for another name."""
    known = context.session.document.scenarios[key].name
    name = context.prompts.ask_text(tr("Rename the scenario"), tr("Name"), known)
    if name is not None and name != known:
        label = tr('Rename scenario "{name}"').format(name=known)
        context.apply_to_document(label, rename_scenario(key, name))


def remove(context: PageContext, key: ScenarioId) -> None:
    """Ask, then take it away."""
    name = context.session.document.scenarios[key].name
    question = tr('Remove the scenario "{name}"? Undo brings it back.').format(name=name)
    if context.prompts.confirm(tr("Remove the scenario"), question, tr("Remove")):
        label = tr('Remove scenario "{name}"').format(name=name)
        context.apply_to_document(label, remove_scenario(key))


def set_locked(context: PageContext, key: ScenarioId, *, is_locked: bool) -> None:
    """Keep its plan as it is, or let it be changed again."""
    name = context.session.document.scenarios[key].name
    words = tr('Lock scenario "{name}"') if is_locked else tr('Unlock scenario "{name}"')
    context.apply_to_document(words.format(name=name), lock_scenario(key, is_locked=is_locked))


def switch_to(context: PageContext, key: ScenarioId) -> None:
    """Work on it; kept with the file, but not a step."""
    session = context.session
    context.step(lambda: session.switch(key), tr("Switching"))
