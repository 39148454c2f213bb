"""What the advisor asks about a partner, and what each answer speaks for.

How strongly an answer speaks for a model is a starting guess, in points; what an answer rules out is not
weighed but left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.model.sales_model import SalesModel

_TO, _THROUGH, _WITH = SalesModel


class Question(StrEnum):
    """One question about how we and a partner sell."""

    EMBEDS = "embeds"
    CONTRACT = "contract"
    CUSTOMERS = "customers"
    CALLS = "calls"
    ENABLES = "enables"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, what it speaks for and why."""

    key: str
    text: str
    points: Mapping[SalesModel, int]
    reason: str
    """Why, as part of a sentence; empty where the answer speaks for nothing."""
    rules_out: frozenset[SalesModel] = frozenset()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answers."""

    text: str
    hint: str
    answers: tuple[Answer, ...]

    def answer(self, key: str) -> Answer:
        """Give the answer of this key.

        Raises:
            KeyError: there is none.
        """
        return {answer.key: answer for answer in self.answers}[key]


QUESTIONS: Final[Mapping[Question, Asked]] = {
    Question.EMBEDS: Asked(
        "Does the partner put our product inside its own?",
        "Such as a component, a licence or a service that its customers get with its product.",
        (
            Answer("all", "Yes, always", {_TO: 6}, "our product goes inside the partner's own"),
            Answer(
                "some", "Yes, in part of its business", {_TO: 3}, "part of our product goes inside its own"
            ),
            Answer("no", "No", {}, "", frozenset((_TO,))),
        ),
    ),
    Question.CONTRACT: Asked(
        "Who holds the contract with the end customer?",
        "Whoever the customer pays for our product.",
        (
            Answer("partner", "The partner", {_TO: 2, _THROUGH: 2}, "the partner holds the contract"),
            Answer("both", "Now the partner, now we", {_THROUGH: 2, _WITH: 2}, "contracts lie with both"),
            Answer("we", "We do", {_WITH: 4}, "we hold the contract and the partner sells beside us"),
        ),
    ),
    Question.CUSTOMERS: Asked(
        "Do we see the end customers?",
        "Whether we know who they are and may speak with them.",
        (
            Answer("none", "Hardly any", {_TO: 2}, "we hardly see the end customers"),
            Answer("some", "Some, but we do not work them", {_THROUGH: 3}, "we see some end customers"),
            Answer("most", "Most, and we speak with them", {_WITH: 3}, "we speak with the end customers"),
        ),
    ),
    Question.CALLS: Asked(
        "Do our people join its sales calls?",
        "As experts beside the partner's own sellers.",
        (
            Answer("never", "Never or once a year", {_TO: 1, _THROUGH: 1}, "its sellers go alone"),
            Answer("sometimes", "For some deals", {_THROUGH: 1, _WITH: 3}, "we join some of its sales calls"),
            Answer("usually", "For most deals", {_WITH: 6}, "we join most of its sales calls"),
        ),
    ),
    Question.ENABLES: Asked(
        "Who at the partner needs our help most?",
        "Where hours of training and support go.",
        (
            Answer(
                "engineers", "Its engineers and product managers", {_TO: 4}, "its engineers need enabling"
            ),
            Answer("sellers", "Its sellers, in numbers", {_THROUGH: 4}, "many sellers need enabling"),
            Answer(
                "few", "A few sellers, deal by deal", {_WITH: 4}, "a few sellers are coached deal by deal"
            ),
        ),
    ),
    Question.SOURCE: Asked(
        "Where do its deals with our product come from?",
        "Who finds them first.",
        (
            Answer(
                "own-product", "They come with its own product", {_TO: 3}, "our sales follow its own product"
            ),
            Answer("partner", "The partner finds them", {_THROUGH: 3}, "the partner finds the deals"),
            Answer("both", "We find them together or pass them on", {_WITH: 3}, "deals are found together"),
        ),
    ),
}
