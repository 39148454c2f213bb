"""Keeping what was found as a scenario, under a name the user gives."""

from collections.abc import Callable

from cpm_planner.edit.scenarios import free_name
from ui.language import tr
from ui.page_context import PageContext


def keep_under_a_name(context: PageContext, wish: str, keep: Callable[[str], str]) -> None:
    """Ask for a name, starting from a wish, and keep under it, or show why that was refused."""
    name = context.prompts.ask_text(
        tr("Keep as scenario"), tr("Name of the scenario"), free_name(context.session.document, wish)
    )
    if name is not None:
        said = tr("Now working on {name}").format(name=name)
        doing = tr("Keeping {name}").format(name=name)
        context.step(lambda: keep(name), doing, then=lambda: context.tell(said))
