"""What the table says of a partner beyond its fields: tier, CPMs, hours, lock; looked up, never stored."""

from collections.abc import Hashable, Iterable
from typing import Final, cast

from cpm_planner.edit.rules import is_locked
from cpm_planner.edit.typed import typed_choice
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.partner import Partner
from cpm_planner.workload.derived_partner import workload_of
from ui.language import tr
from ui.page_context import PageContext
from ui.widgets.explanation.explained import Explained

_NO_RANK: Final = 1_000_000


class PartnerLookups:
    """Answers for the plan it follows; names are laid out anew only when tiers or CPMs changed."""

    def __init__(self, context: PageContext) -> None:
        """Look into the plan of a page's context."""
        self._context = context
        self._plan = context.plan
        self._unassigned, self._a_tier, self._a_cpm = tr("Unassigned"), tr("tier"), tr("CPM")
        self._tiers: object = None
        self._tier_names: dict[TierId, str] = {}
        self._cpms: object = None
        self._cpm_names: dict[CpmId, str] = {}
        self._tiers_by_name: dict[str, TierId] = {}
        self._cpms_by_name: dict[str, CpmId] = {}

    def follow(self) -> None:
        """Answer for the plan as it is now; looked up once a change, since it is asked for every cell."""
        self._plan = self._context.plan

    def partner(self, key: Hashable) -> Partner | None:
        """Give a partner by id; None when it is gone."""
        return self._plan.partners.get(cast("PartnerId", key))

    @property
    def tier_names(self) -> dict[TierId, str]:
        """All tiers by rank."""
        tiers = self._plan.tiers
        if tiers is not self._tiers:
            self._tiers = tiers
            ranked = sorted(tiers.values(), key=lambda tier: tier.rank)
            self._tier_names = {tier.id: tier.name for tier in ranked}
            self._tiers_by_name = {name: key for key, name in self._tier_names.items()}
        return self._tier_names

    @property
    def cpm_names(self) -> dict[CpmId, str]:
        """All CPMs by name; who shares a name carries the position id behind it."""
        cpms = self._plan.cpms
        if cpms is not self._cpms:
            self._cpms = cpms
            self._cpm_names = _distinct_names(sorted(cpms.values(), key=lambda cpm: natural_key(cpm.name)))
            self._cpms_by_name = {name: key for key, name in self._cpm_names.items()}
        return self._cpm_names

    def tier_called(self, text: str) -> TierId:
        """Find the tier meant by what was typed, or raise InputError."""
        return typed_choice(text, self._tiers_by_name if self.tier_names else {}, self._a_tier)

    def cpm_called(self, text: str) -> CpmId:
        """Find the CPM meant by what was typed, or raise InputError."""
        return typed_choice(text, self._cpms_by_name if self.cpm_names else {}, self._a_cpm)

    def tier(self, partner: Partner) -> str:
        """Name the tier; the default one, in brackets, while the partner has none of its own."""
        name = self.tier_in_force(partner)
        return f"({name})" if name and partner.tier is None else name

    def tier_in_force(self, partner: Partner) -> str:
        """Name the tier that counts; nothing where there is none."""
        tier = self._plan.tier_of(partner)
        return "" if tier is None else self.tier_names[tier]

    def tier_rank(self, partner: Partner) -> float:
        """Rank of the tier in force; partners without one come last."""
        plan = self._plan
        key = plan.tier_of(partner)
        return _NO_RANK if key is None else plan.tiers[key].rank

    def cpms(self, partner: Partner) -> tuple[str, ...]:
        """Name everybody who works with the partner, the primary first."""
        assignment = self._plan.assignments.get(partner.id)
        return () if assignment is None else tuple(self.cpm_names[cpm] for cpm in assignment.cpms)

    def cpm(self, partner: Partner) -> str:
        """Say who has the partner; of a split one also who does which model."""
        assignment = self._plan.assignments.get(partner.id)
        if assignment is None:
            return self._unassigned
        primary = self.cpm_names[assignment.primary]
        if not assignment.specialists:
            return primary
        parts = [
            f"{self.cpm_names[cpm]} ({model_in_sentence(model)})"
            for model, cpm in assignment.specialists.items()
        ]
        return " + ".join([primary, *parts])

    def is_unassigned(self, partner: Partner) -> bool:
        """Whether nobody has the partner."""
        return partner.id not in self._plan.assignments

    def is_locked(self, partner: Partner) -> bool:
        """Whether the partner stays where it is."""
        return is_locked(self._plan, partner.id)

    def minutes(self, partner: Partner) -> int:
        """Workload in minutes a month."""
        return self._context.figures.partner(partner.id)

    def hours_explained(self, partner: Partner) -> Explained:
        """Say how the workload is computed."""
        return self._context.explained(workload_of(self._context.figures, partner.id))

    def total_minutes(self, keys: Iterable[PartnerId]) -> int:
        """Workload of several partners in minutes a month."""
        figures = self._context.figures
        rows = list(map(figures.arrays.partners.index.__getitem__, keys))
        return int(figures.partner_minutes[rows].sum())

    def needed_minutes(self, keys: Iterable[PartnerId]) -> int:
        """Minutes a month that several partners take of their CPMs: workload / fit; 0 without a CPM."""
        figures = self._context.figures
        rows = list(map(figures.arrays.partners.index.__getitem__, keys))
        return int(figures.needed_minutes[rows].sum())

    def needed_hours(self, partner: Partner) -> str:
        """Say what the partner takes of its CPM; nothing where that is its workload, or where it has none."""
        minutes, names = self.needed_minutes([partner.id]), self.cpms(partner)
        if not names or minutes == self.minutes(partner):
            return ""
        said = tr("{cpm} needs {hours} h a month for it: workload / fit")
        if len(names) > 1:
            said = tr("Its CPMs need {hours} h a month for it: workload / fit")
        return said.format(cpm=names[0], hours=format_hours(minutes, self._context.marks))

    def hours(self, partner: Partner) -> str:
        """Workload in hours a month."""
        return format_hours(self.minutes(partner), self._context.marks)


def _distinct_names(cpms: Iterable[Cpm]) -> dict[CpmId, str]:
    by_name: dict[str, list[Cpm]] = {}
    for cpm in cpms:
        by_name.setdefault(cpm.name, []).append(cpm)
    return {
        cpm.id: name if len(namesakes) == 1 else f"{name} ({cpm.position_id or cpm.id})"
        for name, namesakes in by_name.items()
        for cpm in namesakes
    }
