"""Verbs for seats, each as the name of its step and its edit."""

from collections.abc import Sequence

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.row_edit import in_turn
from cpm_planner.edit.rules import lock_cpm, unlock_cpm
from cpm_planner.edit.step_names import StepWords
from cpm_planner.edit.team import remove_cpms
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from ui.language import tr
from ui.widgets.table.column import TableEdit

NamedEdit = tuple[str, Edit]
"""The name of a step a person reads, and its edit."""


def set_lock(who: str, keys: Sequence[CpmId], *, is_on: bool) -> NamedEdit:
    """Keep the partners of seats as they are, or let them change again."""
    label = tr("Lock {who}") if is_on else tr("Unlock {who}")
    edits = [lock_cpm(key) if is_on else unlock_cpm(key) for key in keys]
    return label.format(who=who), in_turn(edits)


def remove(who: str, keys: Sequence[CpmId]) -> NamedEdit:
    """Take seats out of the plan."""
    return tr("Remove {who}").format(who=who), remove_cpms(set(keys))


def what_removing_does(plan: Plan, keys: Sequence[CpmId]) -> str:
    """Say how many partners lose their CPM and how many split parts go back."""
    gone = set(keys)
    left = sum(1 for each in plan.assignments.values() if each.primary in gone)
    parts = sum(
        1
        for each in plan.assignments.values()
        if each.primary not in gone and not gone.isdisjoint(each.specialists.values())
    )
    sentences = [tr("Partners that become unassigned: {count}.").format(count=format_count(left))]
    if parts:
        words = tr("Split partners that go back wholly to their primary CPM: {count}.")
        sentences.append(words.format(count=format_count(parts)))
    return " ".join([*sentences, tr("Undo brings it all back.")])


def cells_label(who: str, edited: TableEdit) -> str:
    """Name the step that a change of cells makes: "Set FTE of Ana Lima to 80 %"."""
    words = StepWords(
        tr("Change {field} of {who}"), tr("Clear {field} of {who}"), tr("Set {field} of {who} to {value}")
    )
    return edited.step_name(words, who)
