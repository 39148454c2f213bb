"""The long work of the guided import; everything crosses into a worker process and back as packed tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.mending import NOTHING_MENDED, Mending
from cpm_planner.exchange.joining.join import Join
from cpm_planner.exchange.joining.joined import Joined, join_tables
from cpm_planner.exchange.joining.mapping_proposal import propose_joined_mapping
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.known_words import KnownWords, known_words_of
from cpm_planner.exchange.mapping.mapping import Mapping as ListMapping
from cpm_planner.exchange.reading.tables import read_pasted
from cpm_planner.exchange.recipe.run import JoinedList, RecipeCheck, check_joined
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.exchange.refreshing.source import NOTHING_CLAIMED, Claim
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.guided.draft import PastedRange, PreparedList, ReadSource, Source
from cpm_planner.workspace.guided.encodings import encodings_in_doubt
from cpm_planner.workspace.guided.purposes import PurposeProposal, propose_joining, propose_purposes
from cpm_planner.workspace.guided.tables import PackedTable, packed
from cpm_planner.workspace.import_memory import ImportMemory
from cpm_planner.workspace.importing import read_list, sheets_of
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.refreshing import MappedList, save_refused

TRIED_ROWS = 50
"""Rows of a list that show how it will enter before all of it is checked."""


@dataclass(frozen=True, slots=True)
class ListToCheck:
    """One list, ready to be checked."""

    kind: ListKind
    prepared: PreparedList
    mapping: ListMapping
    mending: Mending = NOTHING_MENDED
    claim: Claim = NOTHING_CLAIMED


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What helps to understand a list: the folder of mappings used before, and the words of the plan."""

    mappings: Path
    words: KnownWords


def knowledge_of(plan: Plan, mappings: Path) -> Knowledge:
    """Collect what helps to understand lists that are to enter a plan."""
    return Knowledge(mappings, known_words_of(plan))


def read_source(control: Control, source: Source) -> ReadSource:
    """Read a file or a pasted range, and find what there is to choose about reading it.

    Raises:
        InputError: it cannot be read, or holds no table.
    """
    if isinstance(source, PastedRange):
        return ReadSource(packed(read_pasted(source.text, source.name, header_row=source.header_row)))
    table = read_list(control, source)
    encodings = encodings_in_doubt(control, source.path, table)
    return ReadSource(packed(table), sheets_of(control, source.path), encodings)


def propose_for(
    _control: Control, tables: Mapping[int, PackedTable], names: Mapping[int, str], wanted: ListKind
) -> dict[int, PurposeProposal]:
    """Propose what each file is there for."""
    return propose_purposes({key: each.unpacked() for key, each in tables.items()}, names, wanted)


def propose_join_of(_control: Control, main: PackedTable, other: PackedTable, name: str) -> PurposeProposal:
    """Propose how a file comes to a list that was chosen for it."""
    return propose_joining(main.unpacked(), other.unpacked(), name)


def prepare_list(
    control: Control,
    main: PackedTable,
    others: Sequence[tuple[Join, PackedTable]],
    kind: ListKind,
    knowledge: Knowledge,
) -> tuple[PreparedList, ListMapping]:
    """Bring what is joined to the rows of a list, and propose how its columns are understood.

    The mapping is the one used last for such a list, as far as it fits, else a fresh proposal.

    Raises:
        InputError: a join makes no sense, or a column is not there.
        CancelledError: the user asked to stop.
    """
    joined = join_tables(
        main.unpacked(), [(join, other.unpacked()) for join, other in others], control.is_cancelled
    )
    mapping = ImportMemory(knowledge.mappings).recall(joined.table, kind, knowledge.words)
    mapping = mapping or propose_joined_mapping(joined, kind, known=knowledge.words)
    return PreparedList(packed(joined.table), joined.reports), mapping


def check_lists(
    control: Control, lists: Sequence[ListToCheck], plan: Plan, choices: Choices = AS_PROPOSED
) -> RecipeCheck:
    """Say what lists would do to a plan, each after what is taken of those before it; nothing enters.

    Raises:
        InputError: a mapping or a correction does not fit its list, or a claim does not fit the plan.
        CancelledError: the user asked to stop.
    """
    return _checked(control, [_unpacked(each) for each in lists], plan, choices, datetime.now(UTC))


def try_list(control: Control, before: Sequence[ListToCheck], wanted: ListToCheck, plan: Plan) -> RecipeCheck:
    """Check the first rows of a list as if the plan had no partners yet, so that all of them can be seen.

    It is the last list of what is given; those before it stand there with it.

    Args:
        control: as for all work.
        before: the lists that enter before it, without which its rows would name strangers.
        wanted: the list as it stands in its file; its whole table is not needed.
        plan: the plan.

    Raises:
        InputError: a mapping does not fit its list.
    """
    whole = [_unpacked(each) for each in before]
    head = wanted.prepared.table.head
    first = replace(head, rows=head.rows[:TRIED_ROWS])
    tried = JoinedList(wanted.kind, wanted.mapping, Joined(first, wanted.prepared.reports))
    bare = plan if wanted.kind is ListKind.ASSIGNMENTS else _without_partners(plan)
    return _checked(control, [*whole, tried], bare, AS_PROPOSED, None)


def save_refused_rows(control: Control, path: Path, of: ListToCheck, checked: ImportCheck) -> int:
    """Write the rows of a list that stayed out, with their reasons, to a workbook; gives how many they are.

    Raises:
        InputError: the file cannot be written.
        CancelledError: the user asked to stop; a file that was there stays as it was.
    """
    mapped = MappedList(of.prepared.table.unpacked(), of.kind, of.mapping, of.mending, of.claim)
    return save_refused(control, path, mapped, checked)


def _without_partners(plan: Plan) -> Plan:
    return replace(plan, partners={}, assignments={}, rules={}, parked={}, imports={})


def _unpacked(of: ListToCheck) -> JoinedList:
    joined = Joined(of.prepared.table.unpacked(), of.prepared.reports)
    return JoinedList(of.kind, of.mapping, joined, of.mending, of.claim)


def _checked(
    control: Control, lists: Sequence[JoinedList], plan: Plan, choices: Choices, now: datetime | None
) -> RecipeCheck:
    return check_joined(
        lists,
        plan,
        today=plan.assumptions.planning_month,
        choices=choices,
        now=now,
        progress=control.report,
        cancelled=control.is_cancelled,
    )
