"""From answers to a proposed mix.

    weight of a model = points of all answers for it / points of all answers for models not ruled out

Models below 15 % (a guess) are left out, the others rounded to steps of 5 %. A question without an answer is
not guessed: the range of a model says what its weight could become with any answers to the open questions.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from cpm_planner.charters.advice.questions import QUESTIONS, Answer, Question
from cpm_planner.charters.apportion import whole_shares
from cpm_planner.model.sales_model import UNTAGGED, WHOLE, ModelMix, SalesModel

_LEAST: Final = 0.15
_STEPS: Final = 20

Answers = Mapping[Question, str]
"""Keys of answers by question; questions without an answer are left out."""


@dataclass(frozen=True, slots=True)
class ModelAdvice:
    """What is proposed for one model."""

    model: SalesModel
    weight: int
    """In basis points of the mix."""
    low: int
    """The least it could become with answers to all open questions, in basis points."""
    high: int
    """The most it could become."""
    reasons: tuple[str, ...]
    """Why, the strongest first, each as part of a sentence."""


@dataclass(frozen=True, slots=True)
class Advice:
    """A proposed mix with its reasons."""

    mix: ModelMix
    """Untagged where the answers speak for nothing."""
    models: tuple[ModelAdvice, ...]
    open_questions: tuple[Question, ...]

    @property
    def is_certain(self) -> bool:
        """Whether no answer that is missing could change the mix."""
        return all(each.low == each.high for each in self.models)


def advise(answers: Answers) -> Advice:
    """Propose a mix.

    Raises:
        KeyError: an answer is none of its question's.
    """
    given = {question: QUESTIONS[question].answer(key) for question, key in answers.items()}
    open_questions = tuple(question for question in QUESTIONS if question not in given)
    mix = _mix(given)
    possible = list(_possible(given, open_questions))
    return Advice(
        mix,
        tuple(
            ModelAdvice(
                model,
                mix.weight(model),
                min(each.weight(model) for each in possible),
                max(each.weight(model) for each in possible),
                tuple(_reasons(given, model)),
            )
            for model in SalesModel
        ),
        open_questions,
    )


def _possible(given: Mapping[Question, Answer], questions: tuple[Question, ...]) -> Iterator[ModelMix]:
    """Give the mix for every way to answer the open questions."""
    for answers in product(*(QUESTIONS[question].answers for question in questions)):
        yield _mix({**given, **dict(zip(questions, answers, strict=True))})


def _mix(answers: Mapping[Question, Answer]) -> ModelMix:
    points = _points(answers)
    total = sum(points.values())
    if not total:
        return UNTAGGED
    kept = [points[model] if points[model] >= _LEAST * total else 0 for model in SalesModel]
    steps = whole_shares(kept, _STEPS)
    return ModelMix(*(step * WHOLE // _STEPS for step in steps))


def _points(answers: Mapping[Question, Answer]) -> dict[SalesModel, int]:
    ruled_out = frozenset[SalesModel]().union(*(answer.rules_out for answer in answers.values()))
    return {
        model: 0 if model in ruled_out else sum(answer.points.get(model, 0) for answer in answers.values())
        for model in SalesModel
    }


def _reasons(answers: Mapping[Question, Answer], model: SalesModel) -> Iterator[str]:
    if _points(answers)[model]:
        speaking = (answer for answer in answers.values() if answer.points.get(model))
        for answer in sorted(speaking, key=lambda each: -each.points[model]):
            yield answer.reason
