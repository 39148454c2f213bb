"""Taking a finance workbook back into the plan it was exported from.

Reading takes a control, so that it can run in a worker, and gives what can be pickled. Comparing is quick.
Entering goes through the session, as one step.
"""

from dataclasses import replace
from pathlib import Path

from cpm_planner.exchange.finance_inputs.scalars import Scalar, text_of
from cpm_planner.exchange.taking_back.compare import compare
from cpm_planner.exchange.taking_back.enter import taken_edit
from cpm_planner.exchange.taking_back.items import (
    AS_PROPOSED,
    CellChange,
    ChangeKind,
    Choices,
    Finding,
    TakenBack,
)
from cpm_planner.exchange.taking_back.workbook import ReturnedWorkbook, read_returned
from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.marks import NO_FIGURE
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.session import Session

__all__ = [
    "AS_PROPOSED",
    "CellChange",
    "ChangeKind",
    "Choices",
    "Finding",
    "ReturnedWorkbook",
    "TakenBack",
    "compare_workbook",
    "enter_workbook",
    "read_workbook",
    "shown_cell",
]


def read_workbook(control: Control, path: Path) -> ReturnedWorkbook:
    """Read a finance workbook that comes back; it is never written to.

    Raises:
        InputError: it cannot be read, or was not exported from a plan.
        CancelledError: the user asked to stop.
    """
    return read_returned(path, cancelled=control.is_cancelled)


def compare_workbook(
    returned: ReturnedWorkbook, document: Document, scenario: ScenarioId | None = None
) -> TakenBack:
    """Say what was changed in it, against the scenario it was exported from unless another is named.

    Raises:
        InputError: it is of another plan.
    """
    key = returned.scenario if scenario is None else scenario
    if key not in document.scenarios:
        raise InputError(
            code="other-scenario",
            what=translate(
                "taking_back", "The scenario that the workbook was exported from is not in this plan file"
            ),
            where=returned.name,
            remedy=translate(
                "taking_back",
                "open the plan it was exported from, or name the scenario to take it back into",
            ),
        )
    return compare(replace(returned, scenario=key), document.scenarios[key].plan)


def enter_workbook(session: Session, found: TakenBack, choices: Choices = AS_PROPOSED) -> int:
    """Enter what is taken as one step, and give how many cells that were.

    Raises:
        InputError: a cell is named that was not changed, or the plan has changed since it was compared.
        EditRefusedError: the changes break a law together; nothing was entered.
    """
    edit, key = taken_edit(found, choices), found.returned.scenario
    count = len(found.taken(choices))

    def enter(document: Document) -> Document:
        scenario = document.scenarios[key]
        return document.with_scenario(replace(scenario, plan=edit(scenario.plan)))

    label = counted(
        count,
        translate("steps", "Take back 1 cell from {name}"),
        translate("steps", "Take back {count} cells from {name}"),
        name=found.returned.name,
    )
    session.apply_to_document(label, enter)
    return count


def shown_cell(value: Scalar) -> str:
    """Write what a cell holds as people read it; nothing as a dash."""
    return text_of(value) or NO_FIGURE
