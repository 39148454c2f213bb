"""What every page is handed: the session, how to change it, how to ask, where else to go."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from cpm_planner.derivation.derived import Derivation
from cpm_planner.derivation.wording import Wording
from cpm_planner.edit.kinds import DocumentEdit, Edit
from cpm_planner.edit.lawful import LawfulPart, lawful_part
from cpm_planner.edit.row_edit import in_turn
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import EditRefusedError, InputError
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import Figures
from cpm_planner.workspace.session import Session
from ui.job_runner import JobRunner
from ui.language import tr
from ui.prompts import Prompts
from ui.session_signals import SessionSignals
from ui.step_runner import StepRunner
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Answer, TableEdit
from ui.widgets.table.columns.keeping import ForgottenTexts, KeptTexts
from ui.widgets.table.columns.views_button import Keeping

Refused = Callable[[InputError], object]
Then = Callable[[], object]


class Navigator(Protocol):
    """Leads from one page to another; pages know each other by name only."""

    def go_to(self, page: str, keys: Sequence[Hashable] = ()) -> None:
        """Show the page of this id, with these rows selected where it has them."""


@dataclass(frozen=True, slots=True)
class PayOf:
    """The pay of a role type, as a key of the page of assumptions."""

    role_type: RoleTypeId


@dataclass(frozen=True, slots=True)
class TabOf:
    """A tab of a page, as a key of it."""

    key: str


def tab_among(keys: Sequence[Hashable]) -> str | None:
    """Give the key of the tab that is meant; None for rows."""
    return next((each.key for each in keys if isinstance(each, TabOf)), None)


@dataclass(frozen=True, slots=True)
class PageContext:
    """One open plan, seen from a page."""

    signals: SessionSignals
    steps: StepRunner
    """Takes every step of the plan; a large one while the window goes on."""
    prompts: Prompts
    jobs: JobRunner
    navigator: Navigator
    marks: Marks
    tell: Callable[[str], None]
    """Shows a sentence for a few seconds without taking the focus."""
    texts: KeptTexts = field(default_factory=ForgottenTexts)
    """Keeps what tables remember."""

    @property
    def session(self) -> Session:
        """The session all changes go through."""
        return self.signals.session

    @property
    def plan(self) -> Plan:
        """The plan worked on, as it is now."""
        return self.session.plan

    @property
    def keeping(self) -> Keeping:
        """Where tables keep their columns and views, and how they ask about them."""
        return Keeping(self.texts, self.prompts, self.tell)

    @property
    def figures(self) -> Figures:
        """The figures of that plan."""
        return self.session.figures

    def explained(self, *figures: Derivation) -> Explained:
        """Put how figures of this plan are computed into their words; the first one is asked about."""
        return Explained(figures, Wording(self.marks, self.plan.assumptions.currency))

    def known(self, cents: int) -> int | None:
        """Give an amount that follows from pay; None where the plan tells no pay."""
        return cents if self.session.tells_pay else None

    def apply(
        self,
        label: str,
        edit: Edit,
        *,
        merge: Hashable | None = None,
        then: Then | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Make an edit, or show why it was refused; a large one goes on when this is over.

        Args:
            label: names the step.
            edit: runs beside the window's thread, so that it must leave its objects alone.
            merge: steps in a row with the same mark become one.
            then: what follows once the edit is made.
            refused: takes the refusal instead of showing it.
        """
        meant = _if_still_there(edit) if self.steps.is_busy else edit
        self.step(lambda: self.session.apply(label, meant, merge=merge), label, then=then, refused=refused)

    def apply_cells(self, edited: TableEdit, name: Callable[[TableEdit], str], answer: Answer) -> None:
        """Make an edit of cells, unless it is a whole only as much of it as the laws allow.

        Args:
            edited: the cells.
            name: names the step, given the cells that are changed.
            answer: hears what became of it.
        """

        def judge() -> LawfulPart:
            with _still_there():
                return lawful_part(self.session.plan, edited.edits)

        def take(part: LawfulPart) -> None:
            kept = edited.part(part.kept)
            told = partial(answer.made, part.refused)
            if kept.cells:
                self.apply(name(kept), in_turn(kept.edits), then=told, refused=answer.refused)
            else:
                told()

        def refused(refusal: InputError) -> None:
            if edited.is_whole or not isinstance(refusal, EditRefusedError):
                answer.refused(refusal)
            else:
                self.steps.run(judge, then=take, refused=answer.refused, doing=tr("Checking the cells"))

        whole = in_turn(edited.edits)
        self.apply(name(edited), whole, then=partial(answer.made, {}), refused=refused)

    def apply_to_document(self, label: str, edit: DocumentEdit, *, then: Then | None = None) -> None:
        """Make an edit of scenarios; otherwise as :meth:`apply`."""
        self.step(lambda: self.session.apply_to_document(label, edit), label, then=then)

    def step(
        self,
        take: Callable[[], object],
        doing: str = "",
        *,
        then: Then | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Take a step that is more than one edit, such as to undo or to enter a list; as :meth:`apply`.

        Once the plan is let go of there is none: a page on its way out may still hear of a button pressed.
        """
        if self.signals.is_over:
            return
        self.steps.run(
            take,
            doing=doing,
            then=lambda _: then() if then is not None else None,
            refused=refused or self.prompts.show_refusal,
        )

    def end_merge(self) -> None:
        """Let the next step stand for itself, as when a field is left."""
        self.steps.when_idle(self.session.end_merge)


def _if_still_there(edit: Edit) -> Edit:
    """Refuse an edit that waited for another one when that has taken away what it is about."""

    def made(plan: Plan) -> Plan:
        with _still_there():
            return edit(plan)

    return made


@contextmanager
def _still_there() -> Iterator[None]:
    try:
        yield
    except (KeyError, TypeError, AttributeError) as error:
        raise EditRefusedError(
            code="moved-on",
            what=tr("The step before has taken away what this one is about"),
            remedy=tr("look at the plan as it is now, and try again"),
        ) from error
