"""What rules cost as sentences, for the command line and the window."""

from decimal import Decimal
from typing import Final

from cpm_planner.balance.studies.outcome import Outcome
from cpm_planner.balance.studies.rule_prices import (
    BAD_PERCENT,
    WARN_PERCENT,
    Alarm,
    Known,
    Price,
    RulePrices,
)
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted, to_translate, translate
from cpm_planner.formatting.lists import moves_words
from cpm_planner.formatting.marks import Marks, format_count, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import points_text

_ALARMS: Final = {
    Alarm.FINE: to_translate("studies", "fewer than {warn} %, which leaves room to balance"),
    Alarm.WARN: to_translate("studies", "{warn} % or more, so rules begin to decide the plan"),
    Alarm.BAD: to_translate("studies", "{bad} % or more, so rules decide the plan more than balancing does"),
}


_SURE: Final = {
    Known.EXACT: to_translate("studies", "proved"),
    Known.BETWEEN: to_translate("studies", "tried"),
    Known.AT_MOST: to_translate("studies", "not tried"),
    Known.NEEDED: to_translate("studies", "others clash"),
}


def share_words(price: Price, marks: Marks | None = None) -> str:
    """Say how much better the plan could be, as short as a column of a table asks; empty without a price."""
    least, most = (format_percent(each, marks, decimals=1) for each in (price.at_least, price.at_most))
    if price.known is Known.NEEDED:
        return ""
    if price.known is Known.EXACT or least == most:
        return least
    if price.at_least == 0:
        return translate("studies", "up to {most}").format(most=most)
    return translate("studies", "{least} to {most}").format(least=least, most=most)


def sure_words(price: Price) -> str:
    """Say how the share is known, in a word or two; without a rule that is needed others clash."""
    return translate("studies", _SURE[price.known])


def price_words(price: Price, marks: Marks | None = None) -> str:
    """Say how much better the plan could be, and how well that is known."""
    least, most = (format_percent(each, marks, decimals=1) for each in (price.at_least, price.at_most))
    if price.known is Known.NEEDED:
        return translate("studies", "others clash without it")
    if price.known is Known.EXACT:
        return translate("studies", "exactly {share}").format(share=least)
    if price.at_least == 0:
        return translate("studies", "at most {most}").format(most=most)
    return translate("studies", "at least {least}, at most {most}").format(least=least, most=most)


def gain_words(before: Outcome, price: Price, marks: Marks | None = None) -> str:
    """Say what the plan found without a rule brings, in outcomes."""
    if price.after is None:
        return translate("studies", "not balanced again")
    return _gain(before, price, marks) or translate("studies", "no better plan found")


def _gain(before: Outcome, price: Price, marks: Marks | None) -> str:
    after = price.after
    if after is None:
        return ""
    points = round(100 * (before.widest_spread - after.widest_spread), 1)
    said = [
        _said(points, _points(points, marks)),
        _hours(
            before.overload_minutes - after.overload_minutes,
            translate("studies", "{hours} h of overload"),
            marks,
        ),
        _hours(
            before.misfit_minutes - after.misfit_minutes, translate("studies", "{hours} h of misfit"), marks
        ),
        _said(before.moves - after.moves, moves_words(abs(before.moves - after.moves))),
    ]
    return ", ".join(part for part in said if part)


def debt_sentence(found: RulePrices, marks: Marks | None = None) -> str:
    """Say what all rules cost together, without a full stop."""
    price, gain = price_words(found.debt, marks), _gain(found.before, found.debt, marks)
    if gain:
        sentence = translate(
            "studies", "Without any locks and rules the plan could be better by {price}: {gain}"
        )
    else:
        sentence = translate(
            "studies",
            "Without any locks and rules the plan could be better by {price}, but no better one was found",
        )
    return sentence.format(price=price, gain=gain)


def held_sentence(found: RulePrices, marks: Marks | None = None) -> str:
    """Say how many partners are under override and whether that is too many, without a full stop."""
    sentence = translate(
        "studies",
        '{count} of {all} partners ({share}) are held by locks, "must have" or "must not have": {alarm}',
    )
    return sentence.format(
        count=format_count(len(found.held), marks),
        all=format_count(found.partners, marks),
        share=format_percent(found.held_share, marks, decimals=1),
        alarm=translate("studies", _ALARMS[found.alarm]).format(warn=WARN_PERCENT, bad=BAD_PERCENT),
    )


def solved_sentence(found: RulePrices) -> str:
    """Say how many rules the plan was balanced without, without a full stop."""
    if found.is_complete:
        one = translate("studies", "Balanced again without {solved} of 1 rule")
        many = translate("studies", "Balanced again without {solved} of {count} rules")
    else:
        one = translate("studies", "Balanced again without {solved} of 1 rule; it was stopped early")
        many = translate("studies", "Balanced again without {solved} of {count} rules; it was stopped early")
    return counted(len(found.prices), one, many, solved=format_count(found.solved))


def _points(points: float, marks: Marks | None) -> str:
    amount = points_text(format_number(Decimal(abs(points)), marks, 1))
    return translate("studies", "{points} of spread").format(points=amount)


def _hours(minutes: int, sentence: str, marks: Marks | None) -> str:
    return _said(minutes, sentence.format(hours=format_hours(abs(minutes), marks)))


def _said(gain: float, amount: str) -> str:
    if not gain:
        return ""
    sentence = translate("studies", "{amount} less") if gain > 0 else translate("studies", "{amount} more")
    return sentence.format(amount=amount)
