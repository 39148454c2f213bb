"""Answers become a mix with reasons; what nobody answered is not guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.charters.advice.proposal import ModelAdvice, advise
from cpm_planner.charters.advice.questions import QUESTIONS, Question
from cpm_planner.model.sales_model import UNTAGGED, ModelMix, SalesModel

KEYS = {question: [answer.key for answer in asked.answers] for question, asked in QUESTIONS.items()}
ANSWERS = st.fixed_dictionaries({}, optional={each: st.sampled_from(KEYS[each]) for each in Question})
OEM = {
    Question.EMBEDS: "all",
    Question.CONTRACT: "partner",
    Question.CUSTOMERS: "none",
    Question.CALLS: "never",
    Question.ENABLES: "engineers",
    Question.SOURCE: "own-product",
}


def of(model: SalesModel, answers: dict[Question, str]) -> ModelAdvice:
    return next(each for each in advise(answers).models if each.model is model)


def test_a_partner_that_embeds_our_product_is_sold_to() -> None:
    advice = advise(OEM)
    assert advice.mix == ModelMix(10_000)
    assert advice.is_certain
    assert of(SalesModel.SELL_TO, OEM).reasons[0] == "our product goes inside the partner's own"


def test_a_dealer_is_sold_through() -> None:
    answers = {
        Question.EMBEDS: "no",
        Question.CONTRACT: "partner",
        Question.CUSTOMERS: "some",
        Question.CALLS: "never",
        Question.ENABLES: "sellers",
        Question.SOURCE: "partner",
    }
    assert advise(answers).mix == ModelMix(0, 10_000, 0)


def test_an_ambiguous_partner_is_a_hybrid() -> None:
    answers = {Question.EMBEDS: "no", Question.CONTRACT: "both", Question.CALLS: "sometimes"}
    mix = advise(answers).mix
    assert mix.models == (SalesModel.SELL_THROUGH, SalesModel.SELL_WITH)


def test_an_answer_can_rule_a_model_out() -> None:
    answers = {**OEM, Question.EMBEDS: "no"}
    assert of(SalesModel.SELL_TO, answers) == ModelAdvice(SalesModel.SELL_TO, 0, 0, 0, ())


def test_without_answers_nothing_is_proposed_and_everything_is_open() -> None:
    advice = advise({})
    assert advice.mix == UNTAGGED
    assert advice.open_questions == tuple(Question)
    assert not advice.is_certain
    assert {(each.low, each.high) for each in advice.models} == {(0, 10_000)}


@given(ANSWERS)
def test_the_range_holds_the_weight_once_every_answer_is_there(answers: dict[Question, str]) -> None:
    advice = advise(answers)
    rest = {question: KEYS[question][0] for question in advice.open_questions}
    complete = advise({**answers, **rest}).mix
    for each in advice.models:
        assert each.low <= complete.weight(each.model) <= each.high
        assert bool(each.reasons) or each.weight == 0


@given(ANSWERS, st.sampled_from(Question))
def test_an_answer_more_never_widens_a_range(answers: dict[Question, str], question: Question) -> None:
    wider, narrower = advise(answers), advise({**answers, question: KEYS[question][1]})
    if question in wider.open_questions:
        for wide, narrow in zip(wider.models, narrower.models, strict=True):
            assert wide.low <= narrow.low
            assert narrow.high <= wide.high


@given(ANSWERS)
def test_weights_come_in_steps_of_five_percent(answers: dict[Question, str]) -> None:
    assert all(weight % 500 == 0 for _, weight in advise(answers).mix)


def test_an_answer_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        advise({Question.EMBEDS: "perhaps"})
