"""What-ifs of an open plan: each is a scenario of its own, compared with the one it began at."""

from dataclasses import dataclass

from cpm_planner.balance.studies.leaver.result import Leaving
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.scenarios import copy_scenario, free_name
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.edit.what_if.team import leaves
from cpm_planner.formatting.language import translate
from cpm_planner.model.change import difference
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.session import Session


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A question as an edit, with the name a person reads."""

    name: str
    edit: Edit


def imagined(plan: Plan, asked: WhatIf) -> Plan:
    """Give the plan as it would be, without changing any scenario.

    Raises:
        EditRefusedError: the edit cannot be made in this plan.
    """
    after = asked.edit(plan)
    tidy = kept_up(after, difference(plan, after))
    refuse_unlawful(tidy, difference(plan, tidy))
    return tidy


def keep_what_if(session: Session, asked: WhatIf, name: str | None = None) -> str:
    """Make the edit in a new scenario based on the one worked on, and work on it; gives its name.

    Raises:
        EditRefusedError: the name is taken, or the edit cannot be made in this plan.
    """
    chosen = name or free_name(session.document, asked.name)
    after = asked.edit(session.plan)
    session.apply_to_document(
        translate("steps", 'What if: {name}, in "{scenario}"').format(name=asked.name, scenario=chosen),
        copy_scenario(session.document.active, chosen, after),
    )
    return chosen


def leaver_what_if(leaving: Leaving) -> WhatIf:
    """Let a CPM leave and others take over as the study of it says."""
    return WhatIf(
        translate("steps", "Without {name}").format(name=leaving.plan.cpms[leaving.cpm].name), leaves(leaving)
    )
