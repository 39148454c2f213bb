"""What stands around a page in tests: a keeper in memory, prompts that answer as told, a navigator."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from cpm_planner.edit.scenarios import new_document
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.change import DocumentChange
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.session import Session
from ui.page_context import PageContext
from ui.session_signals import SessionSignals


@dataclass
class MemoryKeeper:
    """Keeps the names of the steps."""

    labels: list[str] = field(default_factory=list)

    def apply(self, _change: DocumentChange, label: str) -> None:
        self.labels.append(label)


@dataclass
class TestPrompts:
    """Answers what it was told, and remembers what was refused."""

    __test__ = False
    text: str | None = None
    says_yes: bool = True
    refusals: list[InputError] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)

    def show_refusal(self, refusal: InputError) -> None:
        self.refusals.append(refusal)

    def confirm(self, _title: str, question: str, _accept: str) -> bool:
        self.questions.append(question)
        return self.says_yes

    def ask_text(self, _title: str, _label: str, _text: str = "") -> str | None:
        return self.text


@dataclass
class TestNavigator:
    """Remembers where it was asked to lead."""

    __test__ = False
    gone: list[tuple[str, Sequence[Hashable]]] = field(default_factory=list)

    def go_to(self, page: str, keys: Sequence[Hashable] = ()) -> None:
        self.gone.append((page, keys))


@dataclass
class Surroundings:
    """A page's context and what stands behind it."""

    context: PageContext
    keeper: MemoryKeeper
    prompts: TestPrompts
    navigator: TestNavigator

    @property
    def plan(self) -> Plan:
        return self.context.plan


def surroundings_of(plan: Plan) -> Surroundings:
    """Open a plan in memory."""
    keeper, prompts, navigator = MemoryKeeper(), TestPrompts(), TestNavigator()
    context = PageContext(
        signals=SessionSignals(Session(new_document(plan), keeper)),
        prompts=cast("Any", prompts),
        jobs=cast("Any", None),
        navigator=navigator,
        marks=ENGLISH,
        tell=lambda _: None,
    )
    return Surroundings(context, keeper, prompts, navigator)
