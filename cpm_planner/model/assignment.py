"""Who looks after which partner."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel


@dataclass(frozen=True, slots=True)
class Assignment:
    """A partner's CPM, or CPMs when a hybrid is split by model."""

    primary: CpmId
    """Has the shared work and every model that no specialist has."""
    specialists: Mapping[SalesModel, CpmId] = field(default_factory=dict)
    """The models given to other CPMs; empty for a whole assignment."""
    since: Month | None = None
    """When the primary took the partner on; the age of the relationship."""
    effective: Month | None = None
    """From when it holds; None: it holds already."""
    previous: CpmId | None = None
    """Who has the partner until the effective month."""
    holdout: Month | None = None
    """Last month the previous CPM keeps the partner, for a leaver; later than ``effective`` when set."""

    def cpm_for(self, model: SalesModel) -> CpmId:
        """Who does this model's work."""
        return self.specialists.get(model, self.primary)

    @property
    def cpms(self) -> tuple[CpmId, ...]:
        """Everybody who works with the partner, the primary first, each once."""
        return tuple(dict.fromkeys((self.primary, *self.specialists.values())))

    @property
    def is_split(self) -> bool:
        """Whether more than one CPM works with the partner."""
        return len(self.cpms) > 1
