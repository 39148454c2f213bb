"""Pages opened on a real session that is kept in memory, with everything around them remembered."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.edit.scenarios import new_document
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.change import DocumentChange
from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.session import Session
from ui.page_context import PageContext
from ui.session_signals import SessionSignals
from ui.step_runner import StepRunner
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable


@dataclass
class Around:
    """Stands in for what a page talks to: remembers what it heard, and answers as told."""

    text: str | None = None
    says_yes: bool = True
    labels: list[str] = field(default_factory=list)
    gone: list[tuple[str, list[Hashable]]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    refusals: list[InputError] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)

    def apply(self, _change: DocumentChange, label: str, _travel: int = 0) -> None:
        """Keep a change, as the keeper."""
        self.labels.append(label)

    def go_to(self, page: str, keys: Sequence[Hashable] = ()) -> None:
        """Lead to a page, as the navigator."""
        self.gone.append((page, list(keys)))

    def show_refusal(self, refusal: InputError) -> None:
        """Say what was wrong, as the prompts."""
        self.refusals.append(refusal)

    def confirm(self, _title: str, question: str, _accept: str) -> bool:
        """Ask before doing something, as the prompts."""
        self.questions.append(question)
        return self.says_yes

    def ask_text(self, _title: str, _label: str, _text: str = "") -> str | None:
        """Ask for a line of text, as the prompts."""
        return self.text

    def ask_value(self, _title: str, _label: str, _text: str = "") -> str | None:
        """Ask for a value, as the prompts."""
        return self.text


class ShowsRows(Protocol):
    """What shows a table: a page, or a section of one."""

    values: ValueTableModel[Any]
    table: ValueTable[Any]


P = TypeVar("P")
W = TypeVar("W", bound=QWidget)
L = TypeVar("L", bound=ShowsRows)


@dataclass
class Opened(Generic[P]):
    """A page with its context and what stands around it."""

    page: P
    context: PageContext
    around: Around

    @property
    def plan(self) -> Plan:
        return self.context.plan

    def holder(self, key: str) -> str | None:
        """Name the primary CPM of a partner."""
        assignment = self.plan.assignments.get(cast("Any", key))
        return None if assignment is None else assignment.primary


@dataclass
class OpenedTable(Opened[L]):
    """A page that is one table, with its cells found by key."""

    def cell(self, key: str, column_key: str) -> tuple[int, int]:
        return cell(self.page, key, column_key)

    def text(self, key: str, column_key: str) -> str:
        return text(self.page, key, column_key)

    def type_into(self, key: str, column_key: str, typed: str) -> bool:
        return type_into(self.page, key, column_key, typed)

    def select(self, *keys: str) -> None:
        """Select rows and let the page show it."""
        self.page.table.select_ids(keys)
        QApplication.processEvents()


def cell(shown: ShowsRows, key: str, column_key: str) -> tuple[int, int]:
    """Give position and column of a shown cell."""
    ((top, _),) = shown.values.runs_of([key])
    return top, [column.key for column in shown.values.columns].index(column_key)


def text(shown: ShowsRows, key: str, column_key: str) -> str:
    """Give the text of a cell."""
    return shown.values.text_at(*cell(shown, key, column_key))


def type_into(shown: ShowsRows, key: str, column_key: str, typed: str) -> bool:
    """Put a text into a cell as the editor does."""
    return shown.values.setData(shown.values.index(*cell(shown, key, column_key)), typed)


def open_page(qtbot: QtBot, build: Callable[[PageContext], W], plan: Plan) -> Opened[W]:
    """Open a page on a plan, in the light theme; both end with the test."""
    apply_theme(cast("QApplication", QApplication.instance()), ThemeMode.LIGHT)
    around = Around()
    steps, session = StepRunner(patience_seconds=None), Session(new_document(plan), around)
    session.settle_by(steps.settle)
    signals = SessionSignals(session)
    context = PageContext(
        signals=signals,
        steps=steps,
        prompts=cast("Any", around),
        jobs=cast("Any", None),
        navigator=around,
        marks=ENGLISH,
        tell=around.told.append,
    )
    page = build(context)
    page.resize(1_400, 800)
    qtbot.addWidget(page, before_close_func=lambda _: signals.disconnect_session())
    page.show()
    QApplication.processEvents()
    return Opened(page, context, around)


def open_table(qtbot: QtBot, build: Callable[[PageContext], Any], plan: Plan) -> OpenedTable[Any]:
    """Open a page that is one table."""
    opened = open_page(qtbot, build, plan)
    return OpenedTable(opened.page, opened.context, opened.around)


def with_catalogue(people: Plan) -> Plan:
    """Put people into a new plan with the default catalogue."""
    start = new_plan(Month(2026, 11))
    kept: dict[str, Any] = {
        name: getattr(people, name) for name in ("partners", "cpms", "assignments", "rules")
    }
    return Plan(
        start.assumptions, tiers=start.tiers, activities=start.activities, role_types=start.role_types, **kept
    )
