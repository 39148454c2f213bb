"""Keeps the panel in step with the board: it explains the selection, else what is in focus."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from cpm_planner.formatting.marks import Marks
from ui.territories.board import Board
from ui.territories.explained.lane import explain_lane
from ui.territories.explained.panel import ExplanationPanel
from ui.territories.explained.partner import explain_partner, explain_several
from ui.widgets.explanation.explanation import Explanation

_PAUSE_MS: Final = 60
"""Between a step of the focus and its explanation, so that running through cards stays quick."""


class Explainer(QObject):
    """Follows a board while its panel is shown."""

    def __init__(self, board: Board, marks: Marks) -> None:
        """Start with the panel hidden."""
        super().__init__(board)
        self._board, self._marks = board, marks
        self.panel = ExplanationPanel()
        self.panel.hide()
        self._is_shown = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.explain)
        board.selection_changed.connect(self._follow)
        self.panel.partner_wanted.connect(lambda key: board.show_keys([key]))

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show or hide the panel."""
        self._is_shown = shown
        self.panel.setVisible(shown)
        self.explain()

    def explain(self) -> None:
        """Explain what is chosen now."""
        if self._is_shown:
            self.panel.show_explanation(self._explanation())

    def _follow(self) -> None:
        if self._is_shown:
            self._soon.start()

    def _explanation(self) -> Explanation:
        state = self._board.state
        keys = state.chosen()
        if len(keys) > 1:
            return explain_several(state.contents, keys, self._marks)
        if keys:
            return explain_partner(state.contents, keys[0], self._marks)
        return explain_lane(state.contents, state.focus.lane, self._marks)
