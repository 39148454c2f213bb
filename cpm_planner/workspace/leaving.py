"""What becomes of a leaver study: its takeovers and the end of the seat, as one step into a scenario."""

from cpm_planner.balance.studies.leaver.result import Leaving
from cpm_planner.edit.scenarios import copy_scenario, free_name
from cpm_planner.edit.what_if.team import leaves
from cpm_planner.formatting.language import translate
from cpm_planner.workspace.session import Session


def keep_leaving(session: Session, leaving: Leaving, name: str | None = None) -> str:
    """Let the CPM leave in a new scenario based on the one worked on, and work on it; gives its name.

    Raises:
        EditRefusedError: the name is taken, or the plan has changed so that a takeover is no longer possible.
    """
    leaver = leaving.plan.cpms[leaving.cpm].name
    chosen = name or free_name(session.document, translate("steps", "Without {name}").format(name=leaver))
    label = translate("steps", '{name} leaves, in "{scenario}"').format(name=leaver, scenario=chosen)
    session.apply_to_document(
        label, copy_scenario(session.document.active, chosen, leaves(leaving)(session.plan))
    )
    return chosen
