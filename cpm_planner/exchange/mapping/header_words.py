"""Takes headers apart into words that can be compared: without accents, marks and filling words."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from cpm_planner.exchange.mapping.word_lists import words_in

_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_CUSTOM_FIELD: Final = re.compile(r"__[cr]$", re.IGNORECASE)
_DIGITS: Final = re.compile(r"(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])")

_FIRST_PARTS: Final = words_in(
    "account company customer dealer firmen haendler handler kunden konto liefer owner partner"
    " rechnungs reseller store unternehmens verkaufs vertriebs jahres partnership programm"
)
_LAST_PARTS: Final = words_in(
    "art bundesland city country gebiet gruppe id inhaber kanton kategorie klasse land level modell"
    " modelle name nr number nummer ort postleitzahl region segment sprache stadt status strasse"
    " stufe tier typ type betreuer umsatz erlose besitzer"
)
"""German, and carelessness, write words in one; these are the parts worth taking apart."""

_FILLING: Final = words_in(
    "a al and at d da das de dei del della den der des die do dos du e el em en et for fur im in l la las"
    " le les los o of oder of on or ou s the to u und vom von y zu zum zur"
)


def normalised(header: str) -> str:
    """Give the words of a header in small letters, without accents, marks and a custom field's ending.

    "Billing State/Province", "billing_state_province" and "BillingStateProvince" become the same.
    """
    spaced = _CAMEL.sub(" ", _CUSTOM_FIELD.sub("", header.strip()))
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", spaced) if not unicodedata.combining(letter)
    )
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain.casefold()).split())


@lru_cache(maxsize=10_000)
def tokens_of(header: str) -> tuple[str, ...]:
    """Give the words of a header that say something, compounds taken apart, each once, in their order.

    "Rechnungsort" becomes rechnungs, ort; "Ciudad de facturación" becomes ciudad, facturacion.
    """
    parts = (part for word in normalised(header).split() for part in _DIGITS.sub(" ", word).split())
    words = (word for part in parts for word in _apart(part))
    telling = tuple(dict.fromkeys(word for word in words if word not in _FILLING))
    return telling or tuple(normalised(header).split())


def _apart(word: str) -> tuple[str, ...]:
    for first in _FIRST_PARTS:
        rest = word.removeprefix(first)
        if rest != word and rest in _LAST_PARTS:
            return first, rest
    return (word,)
