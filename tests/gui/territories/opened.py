"""Pages opened on a real session that is kept in memory, with everything around them remembered."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.edit.scenarios import new_document
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.change import DocumentChange
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.session import Session
from tests.builders import a_cpm, a_partner, a_plan
from ui.page_context import PageContext
from ui.session_signals import SessionSignals

P = TypeVar("P", bound=QWidget)

FULL = 6_660
"""Partner minutes a month of a full-time CPM of the default role types."""


@dataclass
class Around:
    """Stands in for what a page talks to, and remembers what it heard."""

    labels: list[str] = field(default_factory=list)
    gone: list[tuple[str, list[Hashable]]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    refusals: list[InputError] = field(default_factory=list)

    def apply(self, _change: DocumentChange, label: str) -> None:
        """Keep a change, as the keeper."""
        self.labels.append(label)

    def go_to(self, page: str, keys: Sequence[Hashable] = ()) -> None:
        """Lead to a page, as the navigator."""
        self.gone.append((page, list(keys)))

    def show_refusal(self, refusal: InputError) -> None:
        """Say what was wrong, as the prompts."""
        self.refusals.append(refusal)


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


def open_page(qtbot: QtBot, build: Callable[[PageContext], P], plan: Plan) -> Opened[P]:
    """Open a page on a plan; both end with the test."""
    around = Around()
    signals = SessionSignals(Session(new_document(plan), around))
    context = PageContext(
        signals=signals,
        prompts=cast("Any", around),
        jobs=cast("Any", None),
        navigator=around,
        marks=ENGLISH,
        tell=around.told.append,
    )
    page = build(context)
    page.resize(1_300, 800)
    qtbot.addWidget(page, before_close_func=lambda _: signals.disconnect_session())
    page.show()
    QApplication.processEvents()
    return Opened(page, context, around)


def small_plan(**rules: Any) -> Plan:
    """Give four partners and three CPMs: Ana and Ben distribute, Cy co-sells; Dune is with nobody.

    Acme and Birch are with Ana, Cedar with Ben; in hours a month they need 40, 15 and 20 before fit.
    """
    gold, through, hybrid = TierId("gold"), ModelMix(0, 10_000), ModelMix(0, 5_000, 5_000)
    partners = [
        a_partner("p1", name="Acme", tier=gold, mix=through, known_workload=_hours(40)),
        a_partner("p2", name="Birch", tier=gold, mix=hybrid, known_workload=_hours(15)),
        a_partner("p3", name="Cedar", tier=gold, mix=through, known_workload=_hours(20)),
        a_partner("p4", name="Dune", revenue_cents=1_250_000_00, mix=through),
    ]
    people = a_plan(
        partners=partners,
        cpms=[
            a_cpm("ana", "distribution-manager"),
            a_cpm("cy", "co-sell-manager"),
            a_cpm("ben", "distribution-manager"),
        ],
        owners={"p1": "ana", "p2": "ana", "p3": "ben"},
        rules_by_id=rules,
    )
    return with_catalogue(people)


def with_catalogue(people: Plan) -> Plan:
    """Put people into a new plan with the default catalogue."""
    start = new_plan(Month(2026, 11))
    kept: dict[str, Any] = {
        name: getattr(people, name) for name in ("partners", "cpms", "assignments", "rules")
    }
    return Plan(
        start.assumptions, tiers=start.tiers, activities=start.activities, role_types=start.role_types, **kept
    )


def _hours(hours: int) -> KnownWorkload:
    return KnownWorkload(hours * 60, "measured")
