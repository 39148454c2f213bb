"""What a study that searches for plans lets the user wish for: moves, evenness, focus, time, what stays."""

from typing import Final

from cpm_planner.balance.clashes.demand import AskedCap
from cpm_planner.balance.proposal import EVEN_WITHIN_POINTS
from ui.balance.focus_choice import FocusChoice
from ui.balance.staying_wishes import StayingWishes
from ui.balance.studies.panel import AnyPanel
from ui.language import tr
from ui.widgets.number_field import NumberField

_MOST_SECONDS: Final = 600
_MOST_MOVES: Final = 100_000
_MOST_POINTS: Final = 50


class SearchSettings:
    """Adds its fields to the settings of a study's panel."""

    def __init__(self, panel: AnyPanel, *, seconds: int, most_hint: str) -> None:
        """Start with the usual wishes and a length of the search; say what the limit of moves means here."""
        self.most = panel.add_setting(tr("Moves, at most"), NumberField(0, _MOST_MOVES, step=10), most_hint)
        self.most.setSpecialValueText(tr("No limit"))
        self.even = panel.add_setting(
            tr("Counts as even: spread up to"),
            NumberField(0, _MOST_POINTS, suffix=tr(" points")),
            tr("Hours are estimates; a smaller difference is not worth a new CPM."),
        )
        self.even.setValue(EVEN_WITHIN_POINTS)
        self.focus = panel.add_setting(
            tr("How focused CPMs should be"),
            FocusChoice(),
            tr("Focused CPMs work for few sales models each; that costs moves."),
        )
        self.seconds = panel.add_setting(
            tr("Longest search"),
            NumberField(1, _MOST_SECONDS, step=5, suffix=tr(" s")),
            tr("A longer search finds and proves more."),
        )
        self.seconds.setValue(seconds)
        self.staying = StayingWishes(panel.context)
        self.staying.follow_plan()
        panel.add_setting_line(tr("What must not change, this time"), self.staying)

    @property
    def most_moves(self) -> int | None:
        """Most partners that may change their CPM; None without a limit."""
        return self.most.value() or None

    def allow_moves(self, cap: AskedCap | None) -> None:
        """Allow so many moves; None for no limit."""
        self.most.setValue(cap.limit if cap is not None else 0)
