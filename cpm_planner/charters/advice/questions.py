"""What the advisor asks about a partner, and what each answer speaks for.

How strongly an answer speaks for a model is a starting guess, in points; what an answer rules out is not
weighed but left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.formatting.language import to_translate, translate
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
        to_translate("advice", "Does the partner put our product inside its own?"),
        to_translate(
            "advice", "Such as a component, a licence or a service that its customers get with its product."
        ),
        (
            Answer(
                "all",
                to_translate("advice", "Yes, always"),
                {_TO: 6},
                to_translate("advice", "our product goes inside the partner's own"),
            ),
            Answer(
                "some",
                to_translate("advice", "Yes, in part of its business"),
                {_TO: 3},
                to_translate("advice", "part of our product goes inside its own"),
            ),
            Answer("no", to_translate("advice", "No"), {}, "", frozenset((_TO,))),
        ),
    ),
    Question.CONTRACT: Asked(
        to_translate("advice", "Who holds the contract with the end customer?"),
        to_translate("advice", "Whoever the customer pays for our product."),
        (
            Answer(
                "partner",
                to_translate("advice", "The partner"),
                {_TO: 2, _THROUGH: 2},
                to_translate("advice", "the partner holds the contract"),
            ),
            Answer(
                "both",
                to_translate("advice", "Sometimes the partner, sometimes we"),
                {_THROUGH: 2, _WITH: 2},
                to_translate("advice", "contracts lie with both"),
            ),
            Answer(
                "we",
                to_translate("advice", "We do"),
                {_WITH: 4},
                to_translate("advice", "we hold the contract and the partner sells beside us"),
            ),
        ),
    ),
    Question.CUSTOMERS: Asked(
        to_translate("advice", "Do we see the end customers?"),
        to_translate("advice", "Whether we know who they are and may speak with them."),
        (
            Answer(
                "none",
                to_translate("advice", "Hardly any"),
                {_TO: 2},
                to_translate("advice", "we hardly see the end customers"),
            ),
            Answer(
                "some",
                to_translate("advice", "Some, but we do not work them"),
                {_THROUGH: 3},
                to_translate("advice", "we see some end customers"),
            ),
            Answer(
                "most",
                to_translate("advice", "Most, and we speak with them"),
                {_WITH: 3},
                to_translate("advice", "we speak with the end customers"),
            ),
        ),
    ),
    Question.CALLS: Asked(
        to_translate("advice", "Do our people join its sales calls?"),
        to_translate("advice", "As experts beside the partner's own sellers."),
        (
            Answer(
                "never",
                to_translate("advice", "Never or once a year"),
                {_TO: 1, _THROUGH: 1},
                to_translate("advice", "its sellers go alone"),
            ),
            Answer(
                "sometimes",
                to_translate("advice", "For some deals"),
                {_THROUGH: 1, _WITH: 3},
                to_translate("advice", "we join some of its sales calls"),
            ),
            Answer(
                "usually",
                to_translate("advice", "For most deals"),
                {_WITH: 6},
                to_translate("advice", "we join most of its sales calls"),
            ),
        ),
    ),
    Question.ENABLES: Asked(
        to_translate("advice", "Who at the partner needs our help most?"),
        to_translate("advice", "Where hours of training and support go."),
        (
            Answer(
                "engineers",
                to_translate("advice", "Its engineers and product managers"),
                {_TO: 4},
                to_translate("advice", "its engineers need enabling"),
            ),
            Answer(
                "sellers",
                to_translate("advice", "Its sellers, in numbers"),
                {_THROUGH: 4},
                to_translate("advice", "many sellers need enabling"),
            ),
            Answer(
                "few",
                to_translate("advice", "A few sellers, deal by deal"),
                {_WITH: 4},
                to_translate("advice", "a few sellers are coached deal by deal"),
            ),
        ),
    ),
    Question.SOURCE: Asked(
        to_translate("advice", "Where do its deals with our product come from?"),
        to_translate("advice", "Who finds them first."),
        (
            Answer(
                "own-product",
                to_translate("advice", "They come with its own product"),
                {_TO: 3},
                to_translate("advice", "our sales follow its own product"),
            ),
            Answer(
                "partner",
                to_translate("advice", "The partner finds them"),
                {_THROUGH: 3},
                to_translate("advice", "the partner finds the deals"),
            ),
            Answer(
                "both",
                to_translate("advice", "We find them together or pass them on"),
                {_WITH: 3},
                to_translate("advice", "deals are found together"),
            ),
        ),
    ),
}


def said(words: str) -> str:
    """Give a question, an answer or a reason in the language that is spoken."""
    return translate("advice", words)
