"""The guided import: the dialog that leads through its steps, forth and back without loss.

How it is built, and how a step is added:

- :class:`~ui.dialogs.list_import.under_way.ImportUnderWay`, "the way", holds everything that is known and
  decided (the draft: files, joins, mappings; the check) and starts the work that is due after each change.
  The draft is a value without Qt, ``cpm_planner.workspace.guided.draft``; all long work stands in
  ``cpm_planner.workspace.guided.work`` and runs in worker processes. Whole tables stay packed on their way
  (``PackedTable``), so that the window never waits for them.
- A :class:`~ui.dialogs.list_import.step.Step` gets the way when it is made. It is made ready (``prepare``),
  shown (``begin``) and finished (``finish``); it says whether it is wanted (``is_wanted``), whether the
  user may go on (``is_ready``) and what going on is called (``next_text``). It shows what the way holds and
  gives what the user decides back to it; it keeps no decision itself.
- The values step (``values_step``) gets, by ``way.draft.lists``, each list with ``prepared.table`` (its
  columns with their words, counted: ``PackedTable.words``) and its ``mapping``, and gives mappings back by
  ``way.set_mapping``. It has the rows checked before it is shown, as only then it is known which owners and
  partners are to be asked about. It is always ready.
- ``way.checking`` (:class:`~ui.dialogs.list_import.checking.Checking`) holds the check, a ``RecipeCheck``
  with one check for each list, in the order of ``way.draft.lists``, and what is taken of it (``choices``).
  Whatever changes the draft takes the check away; ``checking.run`` makes it anew.
- The check step (``check_step``) shows it. Mended cells go to the draft (``way.set_mending``), answers to
  the mapping, and the rows are checked again. It enters by ``way.enter``, unless a list was brought in
  before: then the changes step (``changes_step``) follows, where that is chosen from and entered.
"""

from collections.abc import Callable, Hashable, Sequence
from functools import cached_property
from itertools import zip_longest
from pathlib import Path
from typing import Final, TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.importing import ListKind
from ui.dialogs.frame import Frame
from ui.dialogs.list_import.changes_step import ChangesStep
from ui.dialogs.list_import.check_step import CheckStep
from ui.dialogs.list_import.columns_step import ColumnsStep
from ui.dialogs.list_import.done_step import DoneStep
from ui.dialogs.list_import.files_step import FilesStep
from ui.dialogs.list_import.join_step import JoinStep
from ui.dialogs.list_import.step import Step
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.dialogs.list_import.values_step import ValuesStep
from ui.dialogs.list_import.work_line import WorkLine
from ui.in_turns import InTurns
from ui.memory import Memory
from ui.page_context import PageContext
from ui.theme.tokens import Tone
from ui.turns import Turns
from ui.widgets.assembly import assembling
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button, quiet_button, secondary_button, set_text
from ui.widgets.chip import Chip, ChipFace
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.reading_order import in_reading_order
from ui.widgets.stacked import in_flow
from ui.widgets.styling import set_style

AnyStep = TypeVar("AnyStep", bound=Step)

_SIZE: Final = (1200, 740)
_RECIPES: Final = "recipes"
_STEPS: Final = ("files", "joins", "columns", "values", "check", "changes", "outcome")
"""The steps in their order, as the dialog calls them."""


class ImportDialog(Frame):
    """Leads lists into the plan; nothing enters before the button of the check."""

    list_wanted = Signal(str)
    """Another list of this kind is to be brought in next."""

    def __init__(
        self,
        context: PageContext,
        memory: Memory,
        kind: str,
        paths: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Start with what the user set out to bring in, and with files when there are some already."""
        super().__init__("", "", parent)
        self._context = context
        self._memory = memory
        self.way = ImportUnderWay(context, memory, ListKind(kind))
        self.refusal = InfoBanner("", Tone.BAD, closable=True)
        self.stack = FittedStack(by_width=False)
        self._chips = [Chip(ChipFace("")) for _ in _STEPS]
        self._making = InTurns(self)
        self.work_line = WorkLine(self.way.work)
        self.cancel = quiet_button(self.tr("Cancel"))
        self.keep_recipe = secondary_button(self.tr("&Save as recipe…"), "save")
        self.back = secondary_button(self.tr("&Back"), "chevron-left")
        self.go_on = primary_button(self.tr("&Next"))
        self.go_on.setDefault(True)
        with assembling():
            self._lay_out()
            first = self.files
        self._connect()
        self._show_step(first)
        self._making.begin(self._make_others(), lambda _: None)
        if paths:
            self.files.take_paths(paths)

    # The steps; the first is there at once, each of the others a turn later, or when it is asked for

    @cached_property
    @assembling()
    def files(self) -> FilesStep:
        """Where files are chosen."""
        step = self._made(FilesStep(self.way))
        paste = QShortcut(QKeySequence.StandardKey.Paste, step)
        paste.activated.connect(step.take_pasted)
        return step

    @cached_property
    @assembling()
    def joins(self) -> JoinStep:
        """Where files are joined to others."""
        return self._made(JoinStep(self.way))

    @cached_property
    @assembling()
    def columns(self) -> ColumnsStep:
        """Where columns are given a meaning."""
        return self._made(ColumnsStep(self.way))

    @cached_property
    @assembling()
    def values(self) -> ValuesStep:
        """Where words are given a meaning."""
        return self._made(ValuesStep(self.way))

    @cached_property
    @assembling()
    def check(self) -> CheckStep:
        """Where the check of all rows is looked at."""
        return self._made(CheckStep(self.way))

    @cached_property
    @assembling()
    def changes(self) -> ChangesStep:
        """Where what a later list changes is chosen from."""
        return self._made(ChangesStep(self.way))

    @cached_property
    @assembling()
    def outcome(self) -> DoneStep:
        """Where it is told what has entered."""
        step = self._made(DoneStep(self.way))
        step.onward.page_wanted.connect(self._lead_to)
        step.onward.list_wanted.connect(self._lead_to_list)
        step.recipe_wanted.connect(self._save_recipe)
        return step

    @property
    def step(self) -> Step:
        """The step shown."""
        return cast("Step", self.stack.currentWidget())

    @property
    def _steps(self) -> list[Step]:
        """All steps in their order, as far as they are there."""
        return [self.__dict__[name] for name in _STEPS if name in self.__dict__]

    def _made(self, step: AnyStep) -> AnyStep:
        self.stack.addWidget(step)
        step.ready_changed.connect(self._show_buttons)
        return step

    def _make_others(self) -> Turns[None]:
        for name in _STEPS:
            yield
            getattr(self, name)
        self._show_way()

    # Layout

    def _lay_out(self) -> None:
        self.wish_size(*_SIZE)
        self.setAcceptDrops(True)
        self.title.setText(self.tr("Import lists"))
        self.setWindowTitle(self.tr("Import lists"))
        self.hint.setText(
            self.tr("Nothing enters the plan before the last step, and all of it can be undone.")
        )
        self.hint.show()
        self.body.addWidget(in_flow(*self._chips))
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.stack, 1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.work_line, 1)
        for button in (self.keep_recipe, self.back, self.go_on):
            self.buttons.addWidget(button)
        self.refusal.hide()

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.keep_recipe.clicked.connect(self._save_recipe)
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)
        self.work_line.stopped.connect(self.way.stop)
        self.way.changed.connect(self._show_buttons)
        self.way.work.changed.connect(self._show_buttons)
        self.way.refused.connect(self._refuse)
        self.finished.connect(lambda _: self.way.work.stop())

    # The way through

    def _go_on(self) -> None:
        self.refusal.hide()
        if isinstance(self.step, DoneStep):
            self.accept()
            return
        following = self._neighbour(1)
        self._tried(lambda: self.step.finish(lambda: following.prepare(lambda: self._show_step(following))))

    def _go_back(self) -> None:
        self.refusal.hide()
        self._show_step(self._neighbour(-1))

    def _neighbour(self, towards: int) -> Step:
        """Give the next step that is wanted, or the one before."""
        self._making.finish()
        steps = self._steps
        place = steps.index(self.step) + towards
        while not steps[place].is_wanted:
            place += towards
        return steps[place]

    def _show_step(self, step: Step) -> None:
        self.stack.setCurrentWidget(step)
        self.scroll_up()
        self.go_on.setFocus()
        step.begin()
        self._show_way()
        self._show_buttons()
        self.hint.setVisible(not isinstance(step, DoneStep))

    def _show_way(self) -> None:
        steps = self._steps
        wanted = [each for each in steps if each.is_wanted or each is self.step]
        here = wanted.index(self.step)
        for chip, each in zip_longest(self._chips, steps):
            chip.setVisible(each in wanted)
            if each in wanted:
                place = wanted.index(each)
                is_over = place < here or (each is self.step and isinstance(each, DoneStep))
                tone = Tone.GOOD if is_over else Tone.ACCENT if place == here else Tone.NEUTRAL
                chip.set_face(ChipFace(f"{place + 1}  {each.title}", tone, "check" if is_over else None))

    def _show_buttons(self) -> None:
        is_done = isinstance(self.step, DoneStep)
        self.back.setVisible(not isinstance(self.step, FilesStep) and not is_done)
        self.cancel.setVisible(not is_done)
        # While something is worked on, its line needs the room.
        self.keep_recipe.setVisible(isinstance(self.step, CheckStep) and not self.way.work.said)
        self.go_on.setEnabled(self.step.is_ready and not self._is_checking)
        if self.go_on.isEnabled() and self.focusWidget() is None:
            self.go_on.setFocus()  # greyed while the step began, it could not take the keyboard then
        for button in (self.back, self.cancel):
            button.setEnabled(not self.way.work.is_entering)
        set_text(self.go_on, self.step.next_text)
        set_style(self.go_on, kind="secondary" if is_done else "primary")
        self._show_way()

    @property
    def _is_checking(self) -> bool:
        return bool(self.way.work.said) and isinstance(self.step, ValuesStep | CheckStep | ChangesStep)

    def _lead_to(self, page: str, keys: Sequence[Hashable]) -> None:
        self.accept()
        self._context.navigator.go_to(page, keys)

    def _lead_to_list(self, kind: str) -> None:
        self.accept()
        self.list_wanted.emit(kind)

    # Recipes

    def _save_recipe(self) -> None:
        suggestion = self._memory.folder(_RECIPES) / self.tr("import.toml")
        path = self._context.prompts.save_file(
            self.tr("Save as recipe"), self.tr("Import recipes (*.toml)"), suggestion
        )
        if path is not None:
            self._memory.keep_folder(_RECIPES, path)
            self._tried(lambda: self._keep(path))

    def _keep(self, path: Path) -> None:
        self.way.save_recipe(path)
        self._context.tell(self.tr("Saved the recipe {name}").format(name=path.name))

    def _tried(self, act: Callable[[], None]) -> None:
        try:
            act()
        except InputError as refusal:
            self._refuse(refusal)

    def _refuse(self, refusal: InputError) -> None:
        self.refusal.set_text(str(refusal), Tone.BAD)
        self.refusal.show()

    # Qt's events

    def reject(self) -> None:
        """Close; what was worked on is asked about first. While lists enter, it is too late to leave."""
        if self.way.work.is_entering:
            return
        question = self.tr("Leave the import? Nothing has entered the plan, and what you chose here is lost.")
        is_lost = self.way.is_worked_on and not isinstance(self.step, DoneStep)
        title, verb = self.tr("Import lists"), self.tr("Leave")
        if not is_lost or self._context.prompts.confirm(title, question, verb):
            super().reject()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Lead Tab through what is seen, in the order in which it is read."""
        chain, here = in_reading_order(self), self.focusWidget()
        if here is None or here not in chain:
            return super().focusNextPrevChild(forwards)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        chain[(chain.index(here) + (1 if forwards else -1)) % len(chain)].setFocus(reason)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, in the step of the files."""
        if isinstance(self.step, FilesStep) and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.files.take_paths(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
