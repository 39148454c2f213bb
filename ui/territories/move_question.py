"""The question which CPM partners go to; for very many it is worked out in turns before it is asked."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from cpm_planner.model.ids import CpmId, PartnerId
from ui.in_turns import InTurns
from ui.page_context import PageContext
from ui.territories.choices import Choice, choices_to_move
from ui.territories.contents import Contents
from ui.territories.move_dialog import MoveDialog
from ui.territories.words import selection_line, translate, who

MOST_AT_ONCE: Final = 1_000
"""What more partners would do to all CPMs is worked out in turns."""


class MoveQuestion:
    """Asks for one page at a time; a plan that changes meanwhile takes the question away."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Ask in front of a page."""
        self._marks, self._page = context.marks, page
        self._turns = InTurns(page)
        context.signals.changed.connect(self._turns.drop)

    def ask(self, contents: Contents, keys: Sequence[PartnerId], move: Callable[[CpmId], None]) -> None:
        """Let the user choose the CPM that partners move to, and move them."""
        self._turns.begin(
            choices_to_move(contents, keys), lambda choices: self._open(contents, keys, choices, move)
        )
        if len(keys) <= MOST_AT_ONCE:
            self._turns.finish()

    def _open(
        self,
        contents: Contents,
        keys: Sequence[PartnerId],
        choices: Sequence[Choice],
        move: Callable[[CpmId], None],
    ) -> None:
        title = translate("territories", "Move {who} to…").format(who=who(contents, keys))
        hint = selection_line(contents, keys, self._marks)
        dialog = MoveDialog(title, hint, choices, self._marks, self._page)
        dialog.chosen.connect(lambda cpm: move(CpmId(cpm)))
        dialog.open()
