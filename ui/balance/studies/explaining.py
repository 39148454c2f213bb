"""Figures of studies put into words: hours, shares and counts, none of them money."""

from cpm_planner.derivation.derived import Derivation
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import Marks
from ui.widgets.explanation.explained import Explained


def explained(marks: Marks, *figures: Derivation) -> Explained | None:
    """Say how figures of a row are computed, the first one being asked about; None without any."""
    return Explained(figures, Wording(marks, "")) if figures else None
