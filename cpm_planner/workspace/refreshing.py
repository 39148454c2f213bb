"""Bringing in a list with all that is said of it: mended, compared with its last import, and chosen from.

Checking and writing take a control, so that they can run in a worker; what they take and give can be pickled.
Entering goes through the session, as one step; :func:`cpm_planner.workspace.importing.enter_list` enters into
one scenario. A check's ``items`` tell what is new in the list, changed, in
conflict with the plan, back and gone, field by field; :class:`Choices` say what of it is taken.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from cpm_planner.exchange.importing import scenarios as of_scenarios
from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.mending import NOTHING_MENDED, Mending, mended
from cpm_planner.exchange.importing.refused_rows import write_refused
from cpm_planner.exchange.importing.scenarios import ScenarioChecks
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.refreshing.agreed import Agreed
from cpm_planner.exchange.refreshing.items import (
    AS_PROPOSED,
    WHOLE,
    Choices,
    Difference,
    Item,
    ItemKind,
    Standing,
    Take,
)
from cpm_planner.exchange.refreshing.source import NOTHING_CLAIMED, Claim, Source
from cpm_planner.exchange.refreshing.totals import ComparedTotals
from cpm_planner.exchange.refreshing.value_text import plain_value, shown_value
from cpm_planner.exchange.rows.aspects import ASPECT_KEYS, aspect_title
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.importing import brought_from, counted_with_parked, step_name
from cpm_planner.workspace.jobs import Control, PartOf
from cpm_planner.workspace.session import Session

__all__ = [
    "ASPECT_KEYS",
    "AS_PROPOSED",
    "NOTHING_CLAIMED",
    "NOTHING_MENDED",
    "WHOLE",
    "Agreed",
    "Choices",
    "Claim",
    "ComparedTotals",
    "Difference",
    "Item",
    "ItemKind",
    "MappedList",
    "Mending",
    "ScenarioChecks",
    "Source",
    "Standing",
    "Take",
    "aspect_title",
    "check_mapped",
    "check_scenarios",
    "enter_scenarios",
    "plain_value",
    "save_refused",
    "shown_value",
]


@dataclass(frozen=True, slots=True)
class MappedList:
    """A list and all that is said of it; going back a step changes one part and loses none of the others.

    Attributes:
        table: the list as read.
        kind: what its rows are.
        mapping: how its columns are understood.
        mending: cells written anew, and rows left out.
        claim: where it comes from; what is not said is recognised.
        seek_duplicates: whether to look for partners that may be one; None unless there are very many.
    """

    table: SourceTable
    kind: ListKind
    mapping: Mapping
    mending: Mending = NOTHING_MENDED
    claim: Claim = NOTHING_CLAIMED
    seek_duplicates: bool | None = None


def check_mapped(control: Control, mapped: MappedList, plan: Plan) -> ImportCheck:
    """Say what a list would do to a plan; nothing enters.

    Raises:
        InputError: the mapping or a correction does not fit the list, or the claim does not fit the plan.
        CancelledError: the user asked to stop.
    """
    return check(
        mapped.table,
        mapped.kind,
        mapped.mapping,
        plan,
        today=plan.assumptions.planning_month,
        seek_duplicates=mapped.seek_duplicates,
        mending=mapped.mending,
        claim=mapped.claim,
        now=datetime.now(UTC),
        progress=control.report,
        cancelled=control.is_cancelled,
    )


def check_scenarios(
    control: Control, mapped: MappedList, document: Document, scenarios: Collection[ScenarioId]
) -> ScenarioChecks:
    """Say what a list would do to several scenarios; otherwise as :func:`check_mapped`."""
    done: list[ImportCheck] = []

    def check_one(plan: Plan, claim: Claim) -> ImportCheck:
        part = PartOf(control, len(done), len(scenarios))
        done.append(check_mapped(part, replace(mapped, claim=claim), plan))
        return done[-1]

    return of_scenarios.check_scenarios(document, scenarios, mapped.claim, check_one)


def enter_scenarios(session: Session, checked: ScenarioChecks, choices: Choices = AS_PROPOSED) -> None:
    """Enter what is taken of a list into every scenario that it was checked against, as one step.

    Raises:
        InputError: a plan has changed since the check where the list changes it.
    """
    first, count = checked.first, len(checked.by_scenario)
    what = counted_with_parked(first.kind, checked.subjects(choices), checked.parked(choices))
    session.apply_to_document(
        step_name(first, brought_from(what, first.source.name), count),
        lambda document: of_scenarios.enter_scenarios(document, checked, choices),
    )


def save_refused(control: Control, path: Path, mapped: MappedList, checked: ImportCheck) -> int:
    """Write the refused rows with their reasons to a workbook, to be mended and brought in the same way.

    Gives how many they are; without any, no file is written.

    Raises:
        InputError: the file cannot be written.
        CancelledError: the user asked to stop; a file that was there stays as it was.
    """
    return write_refused(
        path,
        mended(mapped.table, mapped.mending),
        checked,
        progress=control.report,
        cancelled=control.is_cancelled,
    )
