"""Names of steps that a change of table cells makes, put together from the words of the user's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.row_edit import value_set
from cpm_planner.formatting.language import spoken, translate

LONGEST_NAME: Final = 40
_LARGE_NOUNS: Final = ("de",)
"""Languages that write the nouns of headings alike within sentences."""


@dataclass(frozen=True, slots=True)
class StepWords:
    """Sentences with the places {field}, {who} and {value}, for cells that got many values, none, or one."""

    change: str
    clear: str
    put: str

    def name(self, titles: Sequence[str], who: str, edits: Sequence[Edit]) -> str:
        """Name a step: "Set tier of Acme to Gold", "Change tier, region of 12 partners"."""
        value = value_set(edits) if len(titles) == 1 else None
        words = self.change if value is None else self.put if value else self.clear
        return words.format(field=", ".join(lowered(title) for title in titles), who=who, value=value)


def lowered(title: str) -> str:
    """Start a heading small within a sentence, unless it is an abbreviation or nouns are written large."""
    if spoken() in _LARGE_NOUNS:
        return title
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def shortened(name: str) -> str:
    """Cut a long name so that the name of a step stays readable."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def step_title(label: str) -> str:
    """Give the name of a kept edit as it is shown.

    Names are kept in the words they were made in. A few by which a plan file tells what became of its pay are
    kept in English, and translated when they are shown.
    """
    return translate("steps", label)
