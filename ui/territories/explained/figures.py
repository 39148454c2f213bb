"""How the figure of a head or a card of the board is computed."""

from cpm_planner.derivation.derived import Derivation, Unit, given
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import Marks
from cpm_planner.workload.derived_partner import needed_by, workload_of
from cpm_planner.workload.derived_seat import planned_in_reserve_of, reserve_of, utilisation_of
from ui.territories.contents import Contents
from ui.territories.layout import Spot
from ui.widgets.explanation.explained import Explained


def explain_spot(contents: Contents, spot: Spot, marks: Marks) -> Explained | None:
    """Explain the utilisation of a lane, what waits with nobody, or the hours of a partner."""
    shown, figures = contents.lanes[spot.lane], contents.figures
    if not spot.is_head:
        key = contents.key_at(spot.lane, spot.card)
        return _explained(contents, marks, workload_of(figures, key), needed_by(figures, key))
    if shown.cpm is None:
        return _explained(contents, marks, _waiting(contents, spot.lane))
    found = [utilisation_of(figures, shown.cpm), reserve_of(figures, shown.cpm)]
    if figures.cpm(shown.cpm).planned_in_reserve_minutes:
        found.append(planned_in_reserve_of(figures, shown.cpm))
    return _explained(contents, marks, *found)


def _waiting(contents: Contents, lane: int) -> Derivation:
    shown, partners = contents.lanes[lane], tuple(contents.figures.plan.partners.values())
    parts = [
        given(partners[row].name, int(minutes), Unit.HOURS)
        for row, minutes in zip(shown.partners, shown.minutes, strict=True)
    ]
    name = translate("derivation", "hours waiting for a CPM")
    return given(name, int(shown.minutes.sum()), Unit.HOURS).summed(parts)


def _explained(contents: Contents, marks: Marks, *figures: Derivation) -> Explained:
    return Explained(figures, Wording(marks, contents.figures.plan.assumptions.currency))
