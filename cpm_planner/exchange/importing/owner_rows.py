"""The owners that a list of partners or assignments names: who they are, and what they are given."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.finding import Finding, FindingCode
from cpm_planner.exchange.importing.owner_team import reference_of
from cpm_planner.exchange.importing.owners import OwnerRules, Owners, resolve_owners
from cpm_planner.exchange.importing.task import Task
from cpm_planner.exchange.importing.verdict import Effect
from cpm_planner.exchange.importing.vocabulary import usual_role_type
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.month import Month

CpmDelta = dict[CpmId, tuple[Cpm | None, Cpm | None]]
AssignmentDelta = dict[PartnerId, tuple[Assignment | None, Assignment | None]]


def owners_of(task: Task, rows: Iterable[Row]) -> Owners:
    """Find or make the owners that rows name."""
    references = Counter(reference_of(row.stated) for row in rows)
    del references["", ""]
    rules = OwnerRules(task.mapping.unknown_owners, task.mapping.decisions, role_type_of_new(task))
    return resolve_owners(references, task.plan.cpms.values(), rules)


def role_type_of_new(task: Task) -> RoleTypeId | None:
    """Give the role type of CPMs that nothing says the role type of; None when the plan has none."""
    if "role_type" in task.defaults:
        chosen: RoleTypeId = task.defaults["role_type"]
        return chosen
    usual = usual_role_type(task.plan)
    return None if usual is None else usual.id


def notes_on_created(task: Task, owners: Owners) -> list[Finding]:
    """Say who is new to the team, and what they are taken as where nothing says it."""
    rows = Counter(owners.found.get(reference_of(row.stated)) for row in task.rows if not row.is_refused)
    notes = [
        Finding(FindingCode.CPM_CREATED, (cpm.name, rows[key]), "cpm") for key, cpm in owners.created.items()
    ]
    role_type = role_type_of_new(task)
    if owners.created and role_type is not None and "role_type" not in task.defaults:
        name = task.plan.role_types[role_type].name
        notes.append(Finding(FindingCode.NO_ROLE_TYPE_COLUMN, (name,), "role_type"))
    return notes


@dataclass(frozen=True, slots=True)
class PartnerOwners:
    """The owners in a list of partners."""

    task: Task
    owners: Owners

    def lets_in(self, row: Row) -> bool:
        """Tell whether a row's owner lets it in, and note what is to be said of the owner."""
        finding = self.owners.findings.get(reference_of(row.stated))
        if finding is not None:
            row.findings.append(finding)
        return not row.is_refused

    def created(self) -> CpmDelta:
        """Give the seats that are new."""
        return {key: (None, cpm) for key, cpm in self.owners.created.items()}

    def assignments(self, rows: Iterable[Row]) -> AssignmentDelta:
        """Give what the rows assign, each its subject; a row that only does this counts as a change."""
        delta: AssignmentDelta = {}
        first = {owner: Assignment(owner) for owner in {*self.owners.found.values()}}
        for row in rows:
            key = PartnerId(row.subject)
            row.owner = self.owners.found.get(reference_of(row.stated))
            before = self.task.plan.assignments.get(key)
            if row.owner is None:
                continue
            after = first[row.owner] if before is None else given_to(before, row.owner)
            if after != before:
                delta[key] = (before, after)
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
