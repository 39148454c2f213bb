"""What the table says of a seat beyond its own fields: role type, load, lock; looked up, never stored."""

from collections.abc import Callable, Hashable, Sequence
from typing import cast

from cpm_planner.derivation.derived import Derivation
from cpm_planner.edit.rules import cpm_lock_id
from cpm_planner.edit.seat_edits import pay_of, seat_names
from cpm_planner.edit.step_names import shortened
from cpm_planner.edit.typed import typed_choice
from cpm_planner.formatting.marks import format_count
from cpm_planner.headcount.derived_cost import loaded_year_of
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.role_type import RoleType
from cpm_planner.workload.figures import CpmFigures, Figures
from ui.language import tr
from ui.page_context import PageContext
from ui.widgets.explanation.explained import Explained
from ui.widgets.load_level import Load

SeatDerivation = Callable[[Figures, CpmId], Derivation]


class TeamLookups:
    """Answers for the plan as it is now."""

    def __init__(self, context: PageContext) -> None:
        """Look into the plan of a page's context."""
        self._context = context

    def cpm(self, key: Hashable) -> Cpm | None:
        """Give a seat by id; None when it is gone."""
        return self._context.plan.cpms.get(cast("CpmId", key))

    @property
    def role_types(self) -> list[RoleType]:
        """All role types by rank."""
        return sorted(self._context.plan.role_types.values(), key=lambda role: role.rank)

    def role_place(self, key: RoleTypeId) -> int:
        """Place of a role type in the plan's list, which its colour goes by on every page."""
        return [*self._context.plan.role_types].index(key)

    def role_type(self, cpm: Cpm) -> RoleType:
        """Give a seat's role type."""
        return self._context.plan.role_types[cpm.role_type]

    def role_type_called(self, text: str) -> RoleTypeId:
        """Find the role type meant by what was typed, or raise InputError."""
        return typed_choice(text, {role.name: role.id for role in self.role_types}, tr("role type"))

    def figures(self, cpm: Cpm) -> CpmFigures:
        """Give a seat's figures in the planning month."""
        return self._context.figures.cpm(cpm.id)

    def explained(self, derive: SeatDerivation, cpm: Cpm) -> Explained:
        """Say how a figure of a seat is computed."""
        return self._context.explained(derive(self._context.figures, cpm.id))

    def load(self, cpm: Cpm) -> Load | None:
        """Give a seat's utilisation against its role type's band; None without capacity."""
        utilisation, role = self.figures(cpm).utilisation, self.role_type(cpm)
        if utilisation is None:
            return None
        return Load(
            utilisation,
            role.target_low_percent / 100,
            role.target_high_percent / 100,
            role.working_time.reserve_percent / 100,
        )

    @property
    def currency(self) -> str:
        """The plan's own currency."""
        return self._context.plan.assumptions.currency

    def pay(self, cpm: Cpm) -> Pay:
        """Give what a seat costs at first: its own pay or that of its role type."""
        return pay_of(self._context.plan, cpm)

    def loaded_cents(self, cpm: Cpm) -> int | None:
        """Give the loaded cost of a full-time year, in the plan's currency; None where pay is not told."""
        return self._context.plan.annual_cents(self.pay(cpm)) if self.tells_pay_of(cpm) else None

    def loaded_explained(self, cpm: Cpm) -> Explained:
        """Say how it is computed."""
        return self._context.explained(loaded_year_of(self._context.plan, self.pay(cpm)))

    def tells_pay_of(self, cpm: Cpm) -> bool:
        """Whether the plan tells what a seat costs."""
        return self._context.plan.tells_pay_of(cpm)

    def seat_names(self) -> dict[str, CpmId]:
        """Give every seat by a name of its own."""
        return seat_names(self._context.plan)

    def is_locked(self, cpm: Cpm) -> bool:
        """Whether the seat keeps its partners and gets no others."""
        return cpm_lock_id(cpm.id) in self._context.plan.rules

    def partners(self, cpm: Cpm) -> list[PartnerId]:
        """Give the partners a seat works with, those with most hours first."""
        figures, plan = self._context.figures, self._context.plan
        keys = [key for key, assignment in plan.assignments.items() if cpm.id in assignment.cpms]
        return sorted(keys, key=figures.partner, reverse=True)

    def who(self, keys: Sequence[CpmId]) -> str:
        """Name one seat, or count several: "Ana Lima", "3 CPMs"."""
        if len(keys) == 1:
            return shortened(self._context.plan.cpms[keys[0]].name)
        return tr("{count} CPMs").format(count=format_count(len(keys)))
