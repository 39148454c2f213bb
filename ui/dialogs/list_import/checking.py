"""The check of the import under way: what it says, what is taken of it, and entering that as one step."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.guided.scenarios import check_others, enter_lists
from cpm_planner.workspace.guided.work import ListToCheck, check_lists
from cpm_planner.workspace.recipes import ListCheck, RecipeCheck
from cpm_planner.workspace.refreshing import AS_PROPOSED, Choices
from ui.dialogs.list_import.running import RunningWork
from ui.dialogs.list_import.words import entering_subjects_text, entering_text
from ui.page_context import PageContext

Then = Callable[[], None]
_CHECK, _OTHERS = "import-check", "import-check-others"


class Checking(QObject):
    """Holds the last check and what somebody takes of it; a change of the draft takes the check away."""

    done = Signal()
    """There is a check, or a new one."""
    choices_changed = Signal()
    """Something else is taken, or it is for other scenarios."""
    refused = Signal(object)
    """It cannot be checked or entered: an InputError."""

    def __init__(
        self, context: PageContext, work: RunningWork, lists: Callable[[], list[ListToCheck]]
    ) -> None:
        """Start without a check; ``lists`` gives the lists as they are to be checked."""
        super().__init__()
        self.checked: RecipeCheck | None = None
        self.choices = AS_PROPOSED
        self.is_for_all = False
        """Whether it enters every scenario, and not only the one worked on."""
        self._context = context
        self._work = work
        self._lists = lists
        self._met = AS_PROPOSED
        self._entering: tuple[int, ...] | None = None
        self.is_refresh = False
        """Whether, by the last check, a list was brought in before, and differs from what is known."""

    @property
    def lists(self) -> tuple[ListCheck, ...]:
        """What the check says of each list; nothing while there is no check."""
        return () if self.checked is None else self.checked.lists

    @property
    def entering(self) -> int:
        """How many partners, CPMs and assignments change by what is taken."""
        return sum(self._counts)

    @property
    def _counts(self) -> tuple[int, ...]:
        """The same, list by list."""
        if self._entering is None:
            taken = (sum(map(self.choices.takes_some, each.check.items)) for each in self.lists)
            self._entering = tuple(taken)
        return self._entering

    @property
    def is_ready(self) -> bool:
        """Whether something would be entered, or is to be checked first as the last check was stopped."""
        return self.checked is None or self.entering > 0

    @property
    def next_text(self) -> str:
        """What the button says that enters."""
        if self.checked is None:
            return self.tr("&Check again")
        checks = [each.check for each in self.lists]
        is_mixed = any(each.counts.new for each in checks) and any(each.counts.changed for each in checks)
        if self.is_refresh or is_mixed or not self.entering:
            return entering_text(self.entering)
        return entering_subjects_text(zip((each.kind for each in checks), self._counts, strict=True))

    @property
    def others(self) -> Mapping[ScenarioId, Plan]:
        """The plans of the scenarios that nobody works on at the moment, but for locked ones."""
        document = self._context.session.document
        return {key: document.scenarios[key].plan for key in document.unlocked if key != document.active}

    def forget(self) -> None:
        """Let go of a check that no longer holds."""
        self._take(None)

    def run(self, then: Then) -> None:
        """Check every row of every list, and go on once that is known."""

        def take(checked: RecipeCheck) -> None:
            self._take(checked)
            self.done.emit()
            then()

        said = self.tr("Checking every row")
        self._met = self.choices
        arguments = (self._lists(), self._context.plan, self.choices)
        self._work.run(_CHECK, said, check_lists, *arguments, on_done=take, on_failed=self.refused.emit)

    def again(self) -> None:
        """Check anew after something was decided; the steps hear of it by ``done``."""
        self.run(_nothing)

    def set_choices(self, choices: Choices) -> None:
        """Take something else."""
        self.choices = choices
        self._entering = None
        self.choices_changed.emit()

    def set_for_all(self, *, is_for_all: bool) -> None:
        """Let it enter every scenario, or only the one worked on."""
        self.is_for_all = is_for_all
        self.choices_changed.emit()

    def enter(self, then: Then) -> None:
        """Enter what is taken, as one step, and go on.

        Lists that enter after others are checked again first where what is taken of those is not as it was;
        and where a check was stopped, there is only another one, to be looked at first.

        Raises:
            InputError: a file was joined to nothing, or the plan has changed since the check.
        """
        if self.checked is None:
            self.again()
        elif self._met != self.choices and len(self.lists) > 1:
            self.run(lambda: self._reported(lambda: self.enter(then)))
        elif self.is_for_all and self.others:
            self._check_others(self.checked, then)
        else:
            self._enter({}, then)

    def _check_others(self, first: RecipeCheck, then: Then) -> None:
        arguments: Sequence[object] = (self._lists(), first, self.others, self.choices)
        self._work.run(
            _OTHERS,
            self.tr("Checking the other scenarios"),
            check_others,
            *arguments,
            on_done=lambda others: self._reported(lambda: self._enter(others, then)),
            on_failed=self.refused.emit,
        )

    def _enter(self, others: Mapping[ScenarioId, RecipeCheck], then: Then) -> None:
        session = self._context.session
        if self.checked is None:
            return
        checks, choices = {session.document.active: self.checked, **others}, self.choices
        said = self.tr("Entering the lists")
        self._work.enter(said)

        def entered() -> None:
            self._work.enter("")
            then()

        def refuse(refusal: InputError) -> None:
            self._work.enter("")
            self.refused.emit(refusal)

        self._context.step(lambda: enter_lists(session, checks, choices), said, then=entered, refused=refuse)

    def _reported(self, act: Then) -> None:
        """Act once work is over, when nobody waits who could be told what went wrong."""
        try:
            act()
        except InputError as refusal:
            self.refused.emit(refusal)

    def _take(self, checked: RecipeCheck | None) -> None:
        self.checked = checked
        self._entering = None
        if checked is not None:
            self.is_refresh = any(each.check.source.record and each.check.items for each in checked.lists)


def _nothing() -> None:
    """Nothing more is to be done: steps hear of a new check by themselves."""
