"""Conditions as one types them into a field: "metro", "metro*", ">20", "5..10", "=", "<>"."""

from typing import Any, Final

from cpm_planner.model.errors import InputError
from ui.language import tr
from ui.widgets.table.column import Column
from ui.widgets.table.conditions import OF_SPANS, Condition, Way

_BETWEEN: Final = ".."
_ANY: Final = "*"
_SIGNS: Final = {
    ">=": Way.FROM,
    "≥": Way.FROM,
    "<=": Way.UP_TO,
    "≤": Way.UP_TO,
    "<>": Way.DIFFERS,
    "≠": Way.DIFFERS,
    ">": Way.ABOVE,
    "<": Way.BELOW,
    "=": Way.EQUALS,
}
"""Longer signs before those they begin with."""

_OF_WORDS: Final = {Way.EQUALS: Way.IS, Way.DIFFERS: Way.IS_NOT}
_OF_NOTHING: Final = {Way.EQUALS: Way.EMPTY, Way.DIFFERS: Way.FILLED}


def condition_from(text: str, column: Column[Any]) -> Condition | None:
    """Read what was typed for a column; None for nothing.

    Raises:
        InputError: it is no bound of the column.
    """
    bare = text.strip()
    sign = next((sign for sign in _SIGNS if bare.startswith(sign)), "")
    way, rest = _SIGNS.get(sign), bare.removeprefix(sign).strip()
    if not bare:
        return None
    if not rest:
        return _of_nothing(way, sign)
    if column.scale is None:
        return _of_words(way, bare, rest)
    first, dots, last = rest.partition(_BETWEEN)
    if way is None and dots:
        return Condition(
            Way.BETWEEN, (first.strip(), last.strip()), (column.scale.read(first), column.scale.read(last))
        )
    return Condition(way or Way.EQUALS, (rest,), (column.scale.read(rest),))


def condition_text(condition: Condition | None) -> str:
    """Write a condition as it could be typed; empty for none, and for one that cannot."""
    if condition is None:
        return ""
    if condition.way is Way.BETWEEN:
        return _BETWEEN.join(condition.typed)
    signs = {way: sign for sign, way in reversed(_SIGNS.items())}
    for meant in (_OF_NOTHING, _OF_WORDS):
        signs |= {way: signs[plain] for plain, way in meant.items()}
    if condition.way in OF_SPANS and condition.way is Way.EQUALS:
        return condition.typed[0]
    if condition.way in signs:
        return signs[condition.way] + "".join(condition.typed)
    if condition.way is Way.CONTAINS:
        return condition.typed[0]
    return condition.typed[0] + _ANY if condition.way is Way.BEGINS else ""


def _of_nothing(way: Way | None, sign: str) -> Condition:
    if way not in _OF_NOTHING:
        raise InputError(
            code="no-bound",
            what=tr("There is nothing to compare with yet"),
            remedy=tr("type a bound behind {sign}").format(sign=sign),
        )
    return Condition(_OF_NOTHING[way])


def _of_words(way: Way | None, bare: str, rest: str) -> Condition:
    if way in _OF_WORDS:
        return Condition(_OF_WORDS[way], (rest,))
    if bare.endswith(_ANY) and bare != _ANY:
        return Condition(Way.BEGINS, (bare.removesuffix(_ANY),))
    return Condition(Way.CONTAINS, (bare,))
