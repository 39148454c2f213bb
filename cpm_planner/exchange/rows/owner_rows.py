"""The owners that a list of partners or assignments names: who they are, and what they are given."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.owner_team import Reference
from cpm_planner.exchange.rows.owners import OwnerRules, Owners, resolve_owners
from cpm_planner.exchange.rows.row import Row, StatedColumns
from cpm_planner.exchange.rows.task import Task
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.exchange.rows.vocabulary import usual_role_type
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.month import Month

CpmDelta = dict[CpmId, tuple[Cpm | None, Cpm | None]]
AssignmentDelta = dict[PartnerId, tuple[Assignment | None, Assignment | None]]


def owners_of(task: Task, rows: Sequence[Row]) -> Owners:
    """Find or make the owners that rows name."""
    references = Counter(references_of(StatedColumns(rows)))
    del references["", ""]
    rules = OwnerRules(task.mapping.unknown_owners, task.mapping.decisions, role_type_of_new(task))
    return resolve_owners(references, task.plan.cpms.values(), rules)


def references_of(stated: StatedColumns) -> Iterable[Reference]:
    """Give what each row says of its owner."""
    return zip(stated.filled("cpm", ""), stated.filled("cpm_name", ""), strict=True)


def role_type_of_new(task: Task) -> RoleTypeId | None:
    """Give the role type of CPMs that nothing says the role type of; None when the plan has none."""
    if "role_type" in task.defaults:
        chosen: RoleTypeId = task.defaults["role_type"]
        return chosen
    usual = usual_role_type(task.plan)
    return None if usual is None else usual.id


def notes_on_created(task: Task, owners: Owners) -> list[Finding]:
    """Say who is new to the team, and what they are taken as where nothing says it."""
    if not owners.created:
        return []
    entering = [row for row in task.rows if not row.is_refused]
    rows = Counter(map(owners.found.get, references_of(StatedColumns(entering))))
    notes = [
        Finding(FindingCode.CPM_CREATED, (cpm.name, rows[key]), "cpm") for key, cpm in owners.created.items()
    ]
    role_type = role_type_of_new(task)
    if role_type is not None and "role_type" not in task.defaults:
        name = task.plan.role_types[role_type].name
        notes.append(Finding(FindingCode.NO_ROLE_TYPE_COLUMN, (name,), "role_type"))
    return notes


@dataclass(frozen=True, slots=True)
class PartnerOwners:
    """The owners in a list of partners."""

    task: Task
    owners: Owners

    def note(self, rows: Sequence[Row]) -> None:
        """Note on rows what is to be said of their owners; some are refused for it."""
        findings = self.owners.findings
        if findings:
            for row, reference in zip(rows, references_of(StatedColumns(rows)), strict=True):
                if reference in findings:
                    row.note(findings[reference])

    def created(self) -> CpmDelta:
        """Give the seats that are new."""
        return {key: (None, cpm) for key, cpm in self.owners.created.items()}

    def assignments(self, stated: StatedColumns) -> AssignmentDelta:
        """Give what the rows assign, each its subject; a row that only does this counts as a change."""
        delta: AssignmentDelta = {}
        found, known = self.owners.found, self.task.plan.assignments
        first = {owner: (None, Assignment(owner)) for owner in {*found.values()}}
        for row, reference in zip(stated.rows, references_of(stated), strict=True):
            owner = row.owner = found.get(reference)
            if owner is None:
                continue
            key = PartnerId(row.subject)
            before = known.get(key)
            pair = first[owner] if before is None else (before, given_to(before, owner))
            if before is None or before != pair[1]:
                delta[key] = pair
                row.effect = Effect.CHANGED if row.effect is Effect.UNCHANGED else row.effect
        return delta

    def notes(self) -> list[Finding]:
        """Say who is new to the team."""
        return notes_on_created(self.task, self.owners)


def given_to(
    before: Assignment | None, primary: CpmId, *, since: Month | None = None, effective: Month | None = None
) -> Assignment:
    """Give a partner to a primary, as a list says it; parts that specialists have stay theirs."""
    if before is None:
        return Assignment(primary, since=since, effective=effective)
    if before.primary == primary:
        return replace(before, since=since or before.since, effective=effective or before.effective)
    return Assignment(
        primary,
        {model: cpm for model, cpm in before.specialists.items() if cpm != primary},
        since=since,
        effective=effective,
        previous=before.primary if effective else None,
    )
