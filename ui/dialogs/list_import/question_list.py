"""What a check asks about one list: owners who are not in the team, and partners that may be one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.workspace.importing import Mapping, Questions
from ui.dialogs.list_import.owner_card import OwnerCard
from ui.dialogs.list_import.twin_card import TwinCard
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label


class QuestionList(QWidget):
    """The cards of the questions; each starts from what the others have decided."""

    decided = Signal(object)
    """The mapping is another one."""

    def __init__(self, questions: Questions, mapping: Mapping) -> None:
        """Ask what there is to ask."""
        super().__init__()
        self.mapping = mapping
        self.owners = OwnerCard(questions.owners, mapping) if questions.owners else None
        twins = questions.likely_duplicates
        self.twins = TwinCard(twins, mapping) if twins else None
        column = flush(self, QVBoxLayout(), Space.M)
        for card in self._cards:
            card.decided.connect(self._take)
            column.addWidget(card)
        if twins is None:
            said = self.tr("There are so many partners that none were compared with each other.")
            column.addWidget(text_label(said, TextStyle.MUTED, wraps=True))

    @property
    def _cards(self) -> list[OwnerCard | TwinCard]:
        return [card for card in (self.owners, self.twins) if card is not None]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return self.owners is None and self.twins is None

    @property
    def word_in_hand(self) -> str | None:
        """The owner whose box has the keyboard."""
        boxes = {} if self.owners is None else self.owners.boxes
        return next((word for word, box in boxes.items() if box.hasFocus()), None)

    def take_in_hand(self, word: str | None) -> None:
        """Give the keyboard to the box of an owner, if there is one."""
        if word is not None and self.owners is not None:
            self.owners.take_in_hand(word)

    def follow(self, mapping: Mapping) -> None:
        """Decide from another mapping on."""
        self.mapping = mapping
        for card in self._cards:
            card.mapping = mapping

    def _take(self, mapping: Mapping) -> None:
        self.follow(mapping)
        self.decided.emit(mapping)


def open_questions(questions: Questions) -> int:
    """Count the questions about owners and partners that nobody has answered."""
    twins = questions.likely_duplicates or ()
    return sum(owner.is_open for owner in questions.owners) + sum(twin.is_one is None for twin in twins)
