"""The import under way in the window: holds its draft, and starts the work that is due after each change."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.draft import (
    DraftFile,
    ImportDraft,
    PreparedList,
    Purpose,
    ReadSource,
    Source,
)
from cpm_planner.workspace.guided.purposes import PurposeProposal
from cpm_planner.workspace.guided.recipe import as_recipe, draft_of
from cpm_planner.workspace.guided.work import (
    ListToCheck,
    knowledge_of,
    prepare_list,
    propose_for,
    propose_join_of,
    read_source,
    save_refused_rows,
    try_list,
)
from cpm_planner.workspace.import_memory import ImportMemory
from cpm_planner.workspace.importing import ListKind, ListSource
from cpm_planner.workspace.importing import Mapping as ListMapping
from cpm_planner.workspace.joining import Join
from cpm_planner.workspace.recipes import RecipeCheck, format_recipe, read_recipe
from cpm_planner.workspace.refreshing import Claim, Mending
from ui.dialogs.list_import.checking import Checking
from ui.dialogs.list_import.running import RunningWork
from ui.language import tr
from ui.memory import Memory
from ui.page_context import PageContext

_PROPOSE, _TRY, _REFUSED = "import-propose", "import-try", "import-refused"


class ImportUnderWay(QObject):
    """Everything the steps share; they change it by the methods here and hear of it by its signals."""

    changed = Signal()
    """The draft is another one."""
    tried = Signal(int)
    """The first rows of a list, by its key, were tried out anew."""
    refused = Signal(object)
    """Something that belongs to no single file cannot be done: an InputError."""

    def __init__(self, context: PageContext, memory: Memory, wanted: ListKind) -> None:
        """Start without files; ``wanted`` is what the user set out to bring in."""
        super().__init__()
        self.context = context
        self.memory = memory
        self.wanted = wanted
        self.work = RunningWork(context.jobs)
        self.draft = ImportDraft()
        self.checking = Checking(context, self.work, self.to_check)
        self.checking.refused.connect(self.refused)
        self.checking.choices_changed.connect(self.changed)
        self.trials: dict[int, RecipeCheck | InputError] = {}
        self.problems: dict[int, InputError] = {}
        """Why files could not be joined, by the key of their list."""
        self.is_worked_on = False
        """Whether anything would be lost that the user decided."""
        self._touched: set[int] = set()
        self._under_work: dict[str, object] = {}
        self._failed: dict[int, object] = {}

    @property
    def is_settled(self) -> bool:
        """Whether all files are read and understood, and lists have what is joined to them."""
        files = self.draft.files
        return bool(self.draft.lists) and all(
            each.refusal is not None
            or (each.purpose is not None and (each.purpose.kind is None or each.prepared is not None))
            for each in files
        )

    @property
    def checked(self) -> RecipeCheck | None:
        """What the check says; None while there is none."""
        return self.checking.checked

    # What steps change

    def add(self, sources: Iterable[Source]) -> None:
        """Take further files."""
        self._change(self.draft.adding(sources))

    def remove(self, key: int) -> None:
        """Let go of a file."""
        self.work.abandon(_reading(key))
        self._under_work.pop(_reading(key), None)
        self._change(self.draft.without(key))

    def read_again(self, key: int, source: Source) -> None:
        """Read a file in another way."""
        self.is_worked_on = True
        self._change(self.draft.reading_anew(key, source))

    def set_purpose(self, key: int, purpose: Purpose) -> None:
        """Let a file be there for something else."""
        self.is_worked_on = True
        self._touched.discard(key)
        self._change(self.draft.with_purpose(key, purpose))

    def set_join(self, key: int, join: Join) -> None:
        """Join a file in another way."""
        self.is_worked_on = True
        self._change(self.draft.with_join(key, join))

    def set_mapping(self, key: int, mapping: ListMapping) -> None:
        """Let the columns of a list be understood in another way."""
        self.is_worked_on = True
        self._touched.add(key)
        self._change(self.draft.with_mapping(key, mapping))

    def set_mending(self, key: int, mending: Mending) -> None:
        """Let cells of a list be read in another way, or rows of it be left out."""
        self.is_worked_on = True
        self._change(self.draft.changing(key, partial(replace, mending=mending)))

    def set_claim(self, key: int, claim: Claim) -> None:
        """Let a list be taken for something else."""
        self.is_worked_on = True
        self._change(self.draft.changing(key, partial(replace, claim=claim)))

    # Recipes

    def open_recipe(self, path: Path) -> None:
        """Start over from a recipe, with the files added so far and those beside it.

        Raises:
            InputError: it cannot be read, or a file that it asks for is nowhere.
        """
        given = [each.source.path for each in self.draft.files if isinstance(each.source, ListSource)]
        names = {each.name for each in given}
        beside = [each for each in sorted(path.parent.iterdir()) if each.is_file() and each.name not in names]
        draft = draft_of(read_recipe(path), [*given, *beside])
        self.stop()
        self._touched = {each.key for each in draft.files if each.mapping is not None}
        self._change(draft)

    def save_recipe(self, path: Path) -> None:
        """Keep the import as a recipe, for the window and for the command line.

        Raises:
            InputError: there is nothing to keep yet, a range was pasted, or the file cannot be written.
        """
        text = format_recipe(as_recipe(self.draft))
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise InputError(
                code="cannot-write",
                what=tr("The recipe cannot be written"),
                where=str(path),
                remedy=tr("choose a folder that can be written to"),
            ) from error

    # Checking and entering

    def try_out(self, key: int) -> None:
        """Find out how the first rows of a list will enter; a signal tells when that is known."""
        lists = self._to_check()
        place = next((at for at, (of, _) in enumerate(lists) if of == key), None)
        if place is not None:
            before = [each for _, each in lists[:place]]
            keep = partial(self._keep_trial, key)
            arguments = (before, replace(lists[place][1], prepared=_head(lists[place][1])), self.context.plan)
            self.work.run(_TRY, "", try_list, *arguments, on_done=keep, on_failed=keep)

    def enter(self, then: Callable[[], None]) -> None:
        """Enter what is taken of the check, as one step, and remember how the lists were understood.

        Raises:
            InputError: a file was joined to nothing, or the plan has changed since the check.
        """
        self.checking.enter(lambda: self._entered(then))

    def _entered(self, then: Callable[[], None]) -> None:
        self.is_worked_on = False
        memory, now = ImportMemory(self.memory.mappings), datetime.now().astimezone()
        for _, each in self._to_check():
            memory.remember(each.prepared.table.head, each.kind, each.mapping, now)
        then()

    def save_refused(self, place: int, path: Path) -> None:
        """Write the rows of one of the checked lists that stay out to a workbook, with their reasons."""
        if self.checked is None:
            return
        said = self.tr("Wrote {name}").format(name=path.name)
        self.work.run(
            f"{_REFUSED}-{place}",
            self.tr("Writing {name}").format(name=path.name),
            save_refused_rows,
            path,
            self._to_check()[place][1],
            self.checked.lists[place].check,
            on_done=lambda _: self.context.tell(said),
            on_failed=self.refused.emit,
        )

    def stop(self) -> None:
        """End all work; what was not read is said to be so, and can be read again."""
        self.work.stop()
        self._under_work.clear()
        for each in self.draft.files:
            if each.is_waiting:
                self.draft = self.draft.changing(each.key, partial(replace, refusal=_stopped(each)))
        self.changed.emit()

    # What follows from a change

    def _change(self, draft: ImportDraft) -> None:
        self.draft = draft
        self.checking.forget()
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Start the work that is due: read, then propose, then join."""
        self._each(lambda file: file.is_waiting, self._read)
        if not self.draft.is_read:
            return
        if any(each.purpose is None for each in self.draft.usable):
            self._propose()
            return
        joined = {each.key for each in self.draft.joined}
        self._each(lambda file: file.key in joined and file.join is None, self._propose_join)
        lists = {each.key for each in self.draft.lists}
        self._each(lambda file: file.key in lists and file.prepared is None, self._prepare)

    def _each(self, is_due: Callable[[DraftFile], bool], start: Callable[[DraftFile], None]) -> None:
        """Start work for files, each as it is by then: work may be over before the next is looked at."""
        for key in [each.key for each in self.draft.files]:
            file = next((each for each in self.draft.files if each.key == key), None)
            if file is not None and is_due(file):
                start(file)

    def _start(
        self, name: str, inputs: object, text: str, work: Any, *arguments: object, **take: Any
    ) -> None:
        """Start work unless the same is under way already."""
        if self._under_work.get(name) == inputs:
            return
        self._under_work[name] = inputs
        failed = take.pop("on_failed", self.refused.emit)
        ended = partial(self._under_work.pop, name, None)
        self.work.run(name, text, work, *arguments, on_ended=ended, on_failed=failed, **take)

    def _read(self, file: DraftFile) -> None:
        said = self.tr("Reading {name}").format(name=file.name)
        take, refuse = partial(self._take_table, file.key), partial(self._take_refusal, file.key)
        name = _reading(file.key)
        self._start(name, file.source, said, read_source, file.source, on_done=take, on_failed=refuse)

    def _take_table(self, key: int, read: ReadSource) -> None:
        encodings = read.encodings or self.draft.file(key).encodings
        self._change(self.draft.changing(key, partial(replace, read=read, encodings=encodings)))

    def _take_refusal(self, key: int, refusal: InputError) -> None:
        self._change(self.draft.changing(key, partial(replace, refusal=refusal)))

    def _propose(self) -> None:
        tables = {each.key: each.read.table for each in self.draft.usable if each.read is not None}
        said = self.tr("Finding out what the files are")
        inputs = tuple(tables)
        self._start(
            _PROPOSE,
            inputs,
            said,
            propose_for,
            tables,
            self._names(),
            self.wanted,
            on_done=self._take_purposes,
        )

    def _take_purposes(self, proposed: Mapping[int, PurposeProposal]) -> None:
        draft = self.draft
        for key, each in proposed.items():
            if draft.file(key).purpose is None:
                draft = draft.changing(
                    key, partial(replace, purpose=each.purpose, join=each.join, keys=each.keys)
                ).unprepared(key)
        self._change(draft)

    def _propose_join(self, file: DraftFile) -> None:
        main = self.draft.file(file.purpose.joined_to or 0) if file.purpose is not None else file
        if file.read is None or main.read is None:
            return
        name, said = f"import-join-{file.key}", self.tr("Finding out how {name} belongs to the list")
        arguments = (main.read.table, file.read.table, self._names()[file.key])
        take = partial(self._take_join, file.key)
        self._start(
            name, arguments[2], said.format(name=file.name), propose_join_of, *arguments, on_done=take
        )

    def _take_join(self, key: int, proposed: PurposeProposal) -> None:
        self._change(
            self.draft.changing(key, partial(replace, join=proposed.join, keys=proposed.keys)).unprepared(key)
        )

    def _prepare(self, file: DraftFile) -> None:
        others = [
            (each.join, each.read.table) for each in self.draft.joined_to(file.key) if each.join and each.read
        ]
        if file.read is None or len(others) < len(self.draft.joined_to(file.key)):
            return
        inputs = (file.purpose, tuple((join, id(table)) for join, table in others), id(file.read))
        if self._failed.get(file.key) == inputs:
            return
        said = self.tr("Joining files to {name}") if others else self.tr("Looking at the columns of {name}")
        kind = self.wanted if file.purpose is None or file.purpose.kind is None else file.purpose.kind
        take = partial(self._take_prepared, file.key)
        refuse = partial(self._take_problem, file.key, inputs)
        knowledge = knowledge_of(self.context.plan, self.memory.mappings)
        arguments = (file.read.table, others, kind, knowledge)
        name, said = f"import-prepare-{file.key}", said.format(name=file.name)
        self._start(name, inputs, said, prepare_list, *arguments, on_done=take, on_failed=refuse)

    def _take_prepared(self, key: int, given: tuple[PreparedList, ListMapping]) -> None:
        prepared, proposed = given
        self.problems.pop(key, None)
        file = replace(self.draft.file(key), prepared=prepared)
        file = replace(file, mending=file.mending.within(prepared.table.header))
        kept = file.mapping if key in self._touched and file.mapping is not None else None
        mapping = proposed if kept is None else _fitted(kept, prepared.table.header)
        self._change(self.draft.changing(key, lambda _: replace(file, mapping=mapping)))

    def _take_problem(self, key: int, inputs: object, refusal: InputError) -> None:
        self.problems[key] = refusal
        self._failed[key] = inputs
        self.changed.emit()

    def _keep_trial(self, key: int, trial: RecipeCheck | InputError) -> None:
        self.trials[key] = trial
        self.tried.emit(key)

    def to_check(self) -> list[ListToCheck]:
        """Give the lists as they are to be checked, in the order in which they enter."""
        return [each for _, each in self._to_check()]

    def _to_check(self) -> list[tuple[int, ListToCheck]]:
        return [
            (each.key, ListToCheck(each.purpose.kind, each.prepared, each.mapping, each.mending, each.claim))
            for each in self.draft.lists
            if each.purpose and each.purpose.kind and each.prepared is not None and each.mapping is not None
        ]

    def _names(self) -> dict[int, str]:
        """Give every file a name of its own, as joined columns are called after it."""
        stems = [each.stem for each in self.draft.files]
        return {
            each.key: each.stem if stems.count(each.stem) == 1 else f"{each.stem} {place}"
            for place, each in enumerate(self.draft.files, start=1)
        }


def _reading(key: int) -> str:
    return f"import-read-{key}"


def _head(wanted: ListToCheck) -> PreparedList:
    """Give a list without its packed rows, as only the first ones are tried."""
    return replace(wanted.prepared, table=replace(wanted.prepared.table, blocks=(), words={}), reports=())


def _fitted(mapping: ListMapping, header: tuple[str, ...]) -> ListMapping:
    """Take out of a mapping the columns that are not there any more."""
    kept = (
        replace(each, columns=tuple(name for name in each.columns if name in header))
        for each in mapping.columns
    )
    return replace(mapping, columns=tuple(each for each in kept if each.sources))


def _stopped(file: DraftFile) -> InputError:
    return InputError(
        code="reading-stopped",
        what=tr("Reading was stopped"),
        where=file.name,
        remedy=tr("remove the file, or choose how it is to be read and it is read again"),
    )
