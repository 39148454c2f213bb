"""Stand-ins for what a window asks of its surroundings: answers as told, work done at once."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from cpm_planner.edit.scenarios import new_document
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.change import DocumentChange
from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.session import Session
from tests.builders import a_cpm, a_partner, a_plan
from ui.page_context import PageContext
from ui.prompts import SaveChoice
from ui.session_signals import SessionSignals
from ui.step_runner import StepRunner

JANUARY = Month(2026, 1)


@dataclass
class Answers:
    """Answers every prompt as told, and remembers what was asked."""

    text: str | None = None
    says_yes: bool = True
    to_open: Path | None = None
    also_to_open: list[Path] = field(default_factory=list)
    to_save: Path | None = None
    suggested: Path | None = None
    choice: str | None = None
    unsaved: SaveChoice = SaveChoice.CANCEL
    asked: list[str] = field(default_factory=list)
    refusals: list[InputError] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)

    def tell(self, title: str, _text: str, _details: str = "") -> None:
        self.asked.append(title)

    def show_refusal(self, refusal: InputError) -> None:
        self.refusals.append(refusal)

    def confirm(self, title: str, _question: str, _accept: str) -> bool:
        self.asked.append(title)
        return self.says_yes

    def save_changes(self, plan_name: str) -> SaveChoice:
        self.asked.append(f"save {plan_name}")
        return self.unsaved

    def open_file(self, title: str, _kinds: str, _folder: Path) -> Path | None:
        self.asked.append(title)
        return self.to_open

    def open_files(self, title: str, _kinds: str, _folder: Path) -> list[Path]:
        self.asked.append(title)
        return [] if self.to_open is None else [self.to_open, *self.also_to_open]

    def save_file(self, title: str, _kinds: str, suggestion: Path) -> Path | None:
        self.asked.append(title)
        self.suggested = suggestion
        return self.to_save

    def preview(self, title: str, paint: Callable[[QPagedPaintDevice], None]) -> None:
        """Put the sheets into a document, if there is a place for it."""
        self.asked.append(title)
        if self.to_save is not None:
            paint(QPdfWriter(str(self.to_save)))

    def ask_text(self, title: str, _label: str, _text: str = "") -> str | None:
        self.asked.append(title)
        return self.text

    def ask_value(self, title: str, label: str, text: str = "") -> str | None:
        return self.ask_text(title, label, text)

    def choose(self, title: str, _question: str, choices: list[str], _details: str = "") -> str | None:
        self.asked.append(title)
        self.offered = choices
        return self.choice if self.choice in choices else None


@dataclass
class Handle:
    """A job that is over before anybody can ask."""

    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


class AtOnce:
    """Does work here and now, as the job runner's callers see it; ``paused`` keeps it back until ``go``."""

    def __init__(self) -> None:
        self.paused = False
        self.held: list[Callable[[], None]] = []
        self.handles: list[Handle] = []
        self.abandoned: list[str] = []
        self.tell: Callable[[object], None] = lambda _: None
        """Passes on progress of the work begun last."""

    def run(self, work: Callable[..., Any], *arguments: object, **callbacks: Any) -> Handle:
        handle = Handle()
        self.handles.append(handle)
        self.tell = callbacks.get("on_progress") or self.tell
        self.held.append(lambda: self._do(work, arguments, callbacks))
        if not self.paused:
            self.go()
        return handle

    def go(self) -> None:
        held, self.held = self.held, []
        for each in held:
            each()

    def abandon(self, name: str) -> None:
        self.abandoned.append(name)

    @staticmethod
    def _do(work: Callable[..., Any], arguments: tuple[object, ...], callbacks: dict[str, Any]) -> None:
        ended = callbacks.get("on_ended") or (lambda: None)
        try:
            value = work(Quiet(), *arguments)
        except InputError as refusal:
            ended()
            callbacks["on_failed"](refusal)
            return
        ended()
        callbacks["on_done"](value)


@dataclass
class Guide:
    """Remembers where it was asked to lead."""

    gone: list[tuple[str, Sequence[Hashable]]] = field(default_factory=list)

    def go_to(self, page: str, keys: Sequence[Hashable] = ()) -> None:
        self.gone.append((page, keys))


@dataclass
class Labels:
    """Keeps the names of the steps."""

    labels: list[str] = field(default_factory=list)

    def apply(self, _change: DocumentChange, label: str, _travel: int = 0) -> None:
        self.labels.append(label)


@dataclass
class Scene:
    """A session in memory and everything a page is handed."""

    context: PageContext
    answers: Answers
    jobs: AtOnce
    guide: Guide
    told: list[str]

    @property
    def plan(self) -> Plan:
        return self.context.plan

    @property
    def session(self) -> Session:
        return self.context.session


def a_scene(plan: Plan) -> Scene:
    """Open a plan in memory."""
    answers, jobs, guide = Answers(), AtOnce(), Guide()
    told: list[str] = []
    handed: dict[str, Any] = {"prompts": answers, "jobs": jobs, "navigator": guide}
    steps, session = StepRunner(patience_seconds=None), Session(new_document(plan), Labels())
    session.settle_by(steps.settle)
    signals = SessionSignals(session)
    context = PageContext(signals=signals, steps=steps, marks=ENGLISH, tell=told.append, **handed)
    return Scene(context, answers, jobs, guide, told)


def a_lopsided_plan(partners: int = 6) -> Plan:
    """Give Ana all partners and Ben none, with the default catalogue."""
    start = new_plan(JANUARY)
    people = a_plan(
        partners=[
            a_partner(
                f"p{n}",
                name=f"Partner {n}",
                mix=ModelMix(sell_through=10_000),
                known_workload=KnownWorkload(1_500, "counted"),
                revenue_cents=n * 100_000,
            )
            for n in range(partners)
        ],
        cpms=[a_cpm("ana", "distribution-manager"), a_cpm("ben", "distribution-manager")],
        owners={f"p{n}": "ana" for n in range(partners)},
    )
    kept: dict[str, Any] = {name: getattr(people, name) for name in ("partners", "cpms", "assignments")}
    catalogue: dict[str, Any] = {
        name: getattr(start, name) for name in ("tiers", "activities", "role_types", "rules")
    }
    return Plan(start.assumptions, **catalogue, **kept)
