"""A plan file that somebody else changed meanwhile: what they changed, what we did, and both put together."""

from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from cpm_planner.edit.picking.documents import (
    LOCK,
    NAME,
    WHOLE,
    DocumentMerge,
    Fate,
    ScenarioMerge,
    Where,
    merge_documents,
)
from cpm_planner.edit.picking.found import differences_between
from cpm_planner.edit.picking.merging import ConflictKind, Merge
from cpm_planner.edit.picking.place import Place, value_at
from cpm_planner.edit.picking.words import NOTHING, PickWords, Wording
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import partners_words
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.store.edit_history import checked_edits
from cpm_planner.store.past_edit import PastEdit
from cpm_planner.store.pay_cover import read_seal_row
from cpm_planner.store.pay_key import SealRow
from cpm_planner.store.plan_file import open_checked
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import reporting
from cpm_planner.workspace.plan_pay import PayState, pay_of_file
from cpm_planner.workspace.timeline import standing_edits

__all__ = [
    "FileMerge",
    "LineKind",
    "MergeLine",
    "Theirs",
    "Where",
    "compared_with_file",
    "enter_merge",
    "read_theirs",
]


class LineKind(StrEnum):
    """What a line of a merge is, in the order in which lines are shown."""

    CONFLICT = "conflict"
    THEIRS = "theirs"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Theirs:
    """The file as somebody else left it."""

    path: Path
    document: Document
    digest: str
    """SHA-256 of its bytes."""
    author: str
    """Of the last edit; empty where that is not known."""
    changed_at: datetime | None
    """UTC."""
    pay: PayState = PayState.PLAIN
    """What became of pay in it."""
    encrypted: SealRow | None = None
    """Its encrypted pay."""
    edits: tuple[PastEdit, ...] = ()
    """Those that led to it and stand, the oldest first."""


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One change: theirs, ours, or one that both have a say in."""

    kind: LineKind
    where: Where | None
    """Which change of theirs it is; None for one of ours, which stays."""
    scenario: str
    subject: str
    what: str
    base: str
    theirs: str
    ours: str
    why: ConflictKind | None = None
    """Why somebody has to decide; None also for scenarios and names that both changed."""
    is_locked: bool = False
    """Whether our scenario has to be unlocked before it can be taken."""


@dataclass(frozen=True, slots=True)
class FileMerge:
    """Everything about bringing two versions of a plan file together."""

    theirs: Theirs
    merge: DocumentMerge
    lines: tuple[MergeLine, ...]

    @property
    def proposed(self) -> frozenset[Where]:
        """What is taken unless somebody says otherwise: all that meets no change of ours."""
        return self.merge.free


def read_theirs(path: Path) -> Theirs:
    """Read the file as it is now.

    Raises:
        InputError: it cannot be read.
    """
    with closing(open_checked(path)) as file:
        pay, encrypted = pay_of_file(file), read_seal_row(file.rows)
        edits = checked_edits(file.rows, path)
    author, changed_at = (edits[-1].author, edits[-1].made_at) if edits else ("", None)
    standing = tuple(standing_edits(edits))
    return Theirs(path, file.document, file.digest, author, changed_at, pay, encrypted, standing)


def compared_with_file(
    plan: OpenPlan, marks: Marks | None = None, control: Control | None = None
) -> FileMerge:
    """Compare three ways: the file as we opened or saved it last, ours, and theirs; ask as a step is taken.

    Raises:
        InputError: the file cannot be read, both tell other things of pay, or what it was before is not
            known.
        CancelledError: the control was asked to stop.
    """
    path, base = plan.path, plan.base
    if path is None or base is None:
        raise _nothing_to_go_by(path)
    theirs = read_theirs(path)
    _refuse_other_pay(plan, theirs)
    ours = plan.session.document
    merge = merge_documents(base, ours, theirs.document, reporting(control))
    lines = [line for each in merge.scenarios for line in _their_lines(each, marks)]
    lines += _our_lines(merge, marks)
    order = list(LineKind)
    return FileMerge(theirs, merge, tuple(sorted(lines, key=lambda line: order.index(line.kind))))


def enter_merge(plan: OpenPlan, found: FileMerge, chosen: Collection[Where], label: str) -> None:
    """Take changes of theirs as one step, before which the edits that led to them stand in the history.

    Raises:
        EditRefusedError: both sides together would break a law; nothing has changed.
        InputError: the step could not be stored; nothing has changed.
    """
    known = {(each.edit.made_at, each.edit.author) for each in plan.timeline().moments}
    plan.bring_in(each for each in found.theirs.edits if (each.made_at, each.author) not in known)
    try:
        plan.session.apply_to_document(label, lambda document: found.merge.made(chosen, document))
    finally:
        plan.bring_in(())


def _their_lines(each: ScenarioMerge, marks: Marks | None) -> Iterator[MergeLine]:
    for places, kind in ((each.clashes, LineKind.CONFLICT), (each.free, LineKind.THEIRS)):
        for place in places:
            if place in (NAME, LOCK, WHOLE):
                said = _of_scenario(each, place)
                where = Where(each.key, place)
                yield MergeLine(kind, where, each.name, each.name, _what(each, place), *said)
    if each.plans is not None:
        yield from _inside(each, each.plans, marks)


def _inside(each: ScenarioMerge, plans: Merge, marks: Marks | None) -> Iterator[MergeLine]:
    """Put their changes of a plan into words, those that clash with ours beside it."""
    wording = Wording(plans.found, marks)
    for conflict in plans.conflicts:
        said, place = wording.of(conflict.pick), conflict.pick.place
        ours = wording.value(place, conflict.ours)
        yield _their_line(LineKind.CONFLICT, Where(each.key, place), each.name, said, ours, conflict.kind)
    kind = LineKind.CONFLICT if each.is_locked_here else LineKind.THEIRS
    for pick in plans.free:
        said = wording.of(pick)
        line = _their_line(kind, Where(each.key, pick.place), each.name, said, said.before)
        yield replace(line, is_locked=each.is_locked_here)


def _their_line(  # noqa: PLR0913, PLR0917 - one of two kinds of line
    kind: LineKind, where: Where, scenario: str, said: PickWords, ours: str, why: ConflictKind | None = None
) -> MergeLine:
    return MergeLine(kind, where, scenario, said.subject, said.what, said.before, said.after, ours, why)


def _what(each: ScenarioMerge, place: Place) -> str:
    if place in (NAME, LOCK):
        if place == NAME:
            return translate("merging", "name of the scenario")
        return translate("merging", "lock of the scenario")
    return {
        Fate.CAME: translate("merging", "new scenario"),
        Fate.WENT: translate("merging", "scenario removed"),
        Fate.WENT_HERE: translate("merging", "scenario changed, which we removed"),
    }.get(each.fate, translate("merging", "scenario"))


def _of_scenario(each: ScenarioMerge, place: Place) -> tuple[str, str, str]:
    def said(scenario: Scenario | None) -> str:
        if scenario is None:
            return NOTHING
        if place == LOCK:
            return translate("merging", "locked") if scenario.is_locked else translate("merging", "open")
        return scenario.name if place == NAME else partners_words(len(scenario.plan.partners))

    return said(each.base), said(each.theirs), said(None if each.fate is Fate.CAME else each.ours)


def _our_lines(merge: DocumentMerge, marks: Marks | None) -> Iterator[MergeLine]:
    """Tell what only we changed."""
    base, ours, clashes = merge.base, merge.ours, merge.clashes
    for key, scenario in ours.scenarios.items():
        before, theirs = base.scenarios.get(key), merge.theirs.scenarios.get(key)
        if before is None:
            yield _our_line(
                scenario.name,
                PickWords(scenario.name, translate("merging", "new scenario"), NOTHING, scenario.name),
            )
            continue
        found = differences_between(before.plan, scenario.plan)
        wording = Wording(found, marks)
        for pick in found.picks:
            is_theirs_too = theirs is not None and value_at(theirs.plan, pick.place) == pick.after
            if not is_theirs_too and Where(key, pick.place) not in clashes:
                yield _our_line(scenario.name, wording.of(pick))
    for key, scenario in base.scenarios.items():
        if key not in ours.scenarios:
            yield _our_line(
                scenario.name,
                PickWords(scenario.name, translate("merging", "scenario removed"), scenario.name, NOTHING),
            )


def _our_line(scenario: str, said: PickWords) -> MergeLine:
    return MergeLine(
        LineKind.OURS, None, scenario, said.subject, said.what, said.before, said.before, said.after
    )


def _refuse_other_pay(plan: OpenPlan, theirs: Theirs) -> None:
    """See that both versions tell the same of pay, as far as somebody here may see it.

    Hidden pay goes through a merge as it is: then it has to be the very same in both.

    Raises:
        InputError: they do not.
    """
    ours, own = plan.pay, plan.encrypted_pay
    if ours.is_plain and theirs.pay.is_plain:
        if theirs.pay is not ours:
            raise _only_one_has_pay(theirs.path)
    elif own is None or theirs.encrypted is None:
        raise _only_one_is_encrypted(theirs.path)
    elif own[:-1] != theirs.encrypted[:-1]:
        raise _other_passphrase(theirs.path)
    elif ours is PayState.HIDDEN and own != theirs.encrypted:
        raise _pay_encrypted_anew(theirs.path)


def _nothing_to_go_by(path: Path | None) -> InputError:
    return InputError(
        code="no-base",
        what=translate("merging", "What the file was before both changed it is not known any more"),
        where=str(path or ""),
        remedy=translate("merging", "save yours under another name, and compare the two by hand"),
    )


def _pay_differs(code: str, what: str, path: Path) -> InputError:
    """Refuse versions of which only one has, or can open, what the other tells of pay."""
    return InputError(
        code=code, what=what, where=str(path), remedy=translate("merging", "save yours under another name")
    )


def _only_one_has_pay(path: Path) -> InputError:
    said = translate(
        "merging", "Only one of both versions has pay; merging would mix what seats cost with nothing"
    )
    return _pay_differs("without-pay", said, path)


def _only_one_is_encrypted(path: Path) -> InputError:
    said = translate("merging", "Pay is encrypted in only one of both versions; merging would mix the two")
    return _pay_differs("encrypted-pay", said, path)


def _other_passphrase(path: Path) -> InputError:
    said = translate(
        "merging", "The passphrase of pay was changed in one of both versions; merging would undo that"
    )
    return _pay_differs("other-passphrase", said, path)


def _pay_encrypted_anew(path: Path) -> InputError:
    return InputError(
        code="pay-hidden",
        what=translate("merging", "Pay was encrypted anew in one of both versions, and is hidden here"),
        where=str(path),
        remedy=translate("merging", "unlock pay with the passphrase, and save again"),
    )
