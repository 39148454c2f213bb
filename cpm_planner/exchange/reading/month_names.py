"""The names of months in the languages lists are kept in, whole and as spreadsheets shorten them."""

import unicodedata
from typing import Final

_NAMES: Final = (
    ("jan", "january", "januar", "janner", "janvier", "janv", "enero", "ene", "janeiro"),
    ("feb", "february", "februar", "fevrier", "fevr", "febrero", "fevereiro", "fev"),
    ("mar", "march", "marz", "mrz", "mars", "marzo", "marco"),
    ("apr", "april", "avril", "avr", "abril", "abr"),
    ("may", "mai", "mayo", "maio"),
    ("jun", "june", "juni", "juin", "junio", "junho"),
    ("jul", "july", "juli", "juillet", "juil", "julio", "julho"),
    ("aug", "august", "aout", "agosto", "ago"),
    ("sep", "sept", "september", "septembre", "septiembre", "setiembre", "setembro", "set"),
    ("oct", "october", "oktober", "okt", "octobre", "octubre", "outubro", "out"),
    ("nov", "november", "novembre", "noviembre", "novembro"),
    ("dec", "december", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro"),
)
_MONTHS: Final = {name: month for month, names in enumerate(_NAMES, start=1) for name in names}


def month_named(word: str) -> int | None:
    """Give the month, 1 to 12, that a word names in English, German, French, Spanish or Portuguese."""
    return _MONTHS.get(_without_accents(word.rstrip(".")))


def _without_accents(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
