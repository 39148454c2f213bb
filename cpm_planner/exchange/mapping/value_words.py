"""Understands the words of cells as the words of a plan, where they leave no doubt; never a guess."""

from collections.abc import Callable
from functools import partial
from typing import Final

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.words.model_values import AGAINST, HARMLESS, MODELS
from cpm_planner.exchange.mapping.words.other_values import BESIDE_TIERS, METALS, NOTHING, STATES
from cpm_planner.model.sales_model import SalesModel

Meaning = tuple[str, ...]
"""The words of the plan that a word stands for; none when it says nothing at all."""

_MODEL_NAMES: Final = {normalised(model.value) for model in SalesModel}
_LONGEST_PHRASE: Final = max(map(len, MODELS))


def meaning_of(word: str, of: FieldType, known: KnownWords) -> Meaning | None:
    """Give what a word means in a field; None when it is not understood without doubt."""
    understand = _UNDERSTAND.get(of)
    found = None if understand is None else understand(word, known)
    if found is None and (not normalised(word) or normalised(word) in NOTHING):
        return ()
    return found


def models_in(text: str) -> Meaning | None:
    """Give the sales models that a text names, if every word of it is accounted for."""
    words = tuple(normalised(text).split())
    found, rest = _phrases_in(words)
    if not found or {*rest} - HARMLESS:
        return None
    return tuple(dict.fromkeys(model for phrase in found for model in MODELS[phrase]))


def strong_phrases_in(text: str) -> dict[tuple[str, ...], Meaning]:
    """Give the phrases of several words in a text that name sales models, unless a word speaks against it."""
    words = tuple(normalised(text).split())
    if {*words} & AGAINST:
        return {}
    found, _ = _phrases_in(words)
    return {phrase: MODELS[phrase] for phrase in found if len(phrase) > 1}


def _phrases_in(words: tuple[str, ...]) -> tuple[list[tuple[str, ...]], list[str]]:
    """Part words into phrases that name models, the longest first, and the words that are left."""
    found, rest, place = [], [], 0
    while place < len(words):
        lengths = range(min(_LONGEST_PHRASE, len(words) - place), 0, -1)
        phrase = next((words[place : place + n] for n in lengths if words[place : place + n] in MODELS), ())
        if phrase:
            found.append(phrase)
        else:
            rest.append(words[place])
        place += max(1, len(phrase))
    return found, rest


def _models(word: str, _known: KnownWords) -> Meaning | None:
    return models_in(word)


def _model(word: str, _known: KnownWords) -> Meaning | None:
    models = models_in(word)
    return models if models is not None and len(models) == 1 else None


def _tier(word: str, known: KnownWords) -> Meaning | None:
    """Read "Gold-Partner", "Oro" and "2 - Gold" as the tier Gold, if there is one."""
    names = {_bare_tier(name): name for name in known.tiers}
    found = names.get(_bare_tier(word))
    return None if found is None else (found,)


def _bare_tier(word: str) -> str:
    words = (METALS.get(each, each) for each in normalised(word).split())
    telling = [each for each in words if each not in BESIDE_TIERS and not each.isdecimal()]
    return " ".join(telling) or normalised(word)


def _role_type(word: str, known: KnownWords) -> Meaning | None:
    """Read the words of a role type in another order, or its initials if no other has the same."""
    words = sorted(normalised(word).split())
    same = [name for name in known.role_types if sorted(normalised(name).split()) == words]
    short = [name for name in known.role_types if _initials(name) == normalised(word)]
    found = same or short
    return (found[0],) if len(found) == 1 else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in normalised(name).split())


def _status(word: str, _known: KnownWords) -> Meaning | None:
    found = STATES.get(normalised(word))
    return None if found is None else (found,)


_UNDERSTAND: Final[dict[FieldType, Callable[[str, KnownWords], Meaning | None]]] = {
    FieldType.MODELS: _models,
    FieldType.MODEL: _model,
    FieldType.TIER: _tier,
    FieldType.ROLE_TYPE: _role_type,
    FieldType.STATUS: _status,
}
"""How the words of each type are understood; other types take words as they are."""


def is_plans_own(word: str, of: FieldType, known: KnownWords) -> bool:
    """Tell whether a plan knows a word as it is written, so that nothing has to translate it."""
    names: dict[FieldType, Callable[[], set[str]]] = {
        FieldType.MODELS: lambda: _MODEL_NAMES,
        FieldType.MODEL: lambda: _MODEL_NAMES,
        FieldType.TIER: partial(_normalised, known.tiers),
        FieldType.ROLE_TYPE: partial(_normalised, known.role_types),
    }
    return of in names and normalised(word) in names[of]()


def _normalised(names: tuple[str, ...]) -> set[str]:
    return set(map(normalised, names))
