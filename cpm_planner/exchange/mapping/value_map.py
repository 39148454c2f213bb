"""How the words in the cells of a column are translated into the words of a plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class ValueMap:
    """Translations of a field's words; cells and keys are compared trimmed and without regard to case.

    A word that means nothing at all is translated into no words.

    Attributes:
        equals: what a whole cell (or one of its parts, when it is split) means.
        contains: what a cell means that holds a text anywhere; every text found counts.
        flags: what a column says that holds yes and no, or 1 and 0: column -> meaning.
        split: the mark between the parts of one cell; empty when a cell is one word.
    """

    equals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    contains: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    flags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    split: str = ""

    def translated(self, text: str) -> tuple[str, ...]:
        """Give the words that a cell's text stands for, each once; an untranslated word stays as it is."""
        parts = text.split(self.split) if self.split else (text,)
        words = (word for part in parts if part.strip() for word in self._meaning(part.strip()))
        return tuple(dict.fromkeys(words))

    def _meaning(self, part: str) -> tuple[str, ...]:
        folded = folded_text(part)
        for word, targets in self.equals.items():
            if folded_text(word) == folded:
                return targets
        found = [targets for word, targets in self.contains.items() if folded_text(word) in folded]
        return tuple(target for targets in found for target in targets) if found else (part,)


AS_WRITTEN: Final = ValueMap()
"""The value map that translates nothing."""

LIST_MARK: Final = ";"
"""What parts the words of one cell where nothing else is said."""


def folded_text(text: str) -> str:
    """Give a text as it is compared: blanks made single, case left out of account."""
    return " ".join(text.split()).casefold()
