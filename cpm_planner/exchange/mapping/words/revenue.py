"""What headers of sales figures say: whose they are, of which time, in which unit."""

import re
from enum import StrEnum
from typing import Final

from cpm_planner.exchange.mapping.header_words import tokens_of
from cpm_planner.exchange.mapping.word_lists import words_in
from cpm_planner.exchange.mapping.words.places import ENTITY

REVENUE_STEMS: Final = words_in(
    "revenue revenues rev sales turnover bookings billings umsatz umsatze erlose erlos ventes ventas"
    " ingresos receita receitas vendas faturamento facturacion ca chiffre revenus"
)
"""Words that make a column of numbers a candidate for revenue."""
_OWN_SIZE: Final = words_in(
    "store company annual own firm group konzern unternehmen unternehmens anual anuales anuais annuel"
    " annuels jahres empresa entreprise"
)
"""Words beside sales of what a partner earns itself, which is not what we sell to it."""

_ANOTHER_SPAN: Final = words_in(
    "month monthly mtd ytd qtd q1 q2 q3 q4 quarter quartal trimestre lifetime total cumulated gesamt"
    " kumuliert monat monatlich mensuel mensual mensal acumulado cumul week"
)
_IN_THOUSANDS: Final = words_in(
    "000 000s 1000 t k keur kusd kchf kgbp teur tusd tchf tsd tausend thousand thousands mio mn million"
    " millions meur musd mchf millionen milliers milles miles milhares mil milhoes millones"
)
_BESIDE: Final = words_in(
    f"{ENTITY} net netto nets nettes neto netas liquido liquida gross brutto partner sold our us with avec"
    " nous con nosotros conosco com last past rolling previous vj vorjahr letzte letzten 12 months month m"
    " mois derniers dernieres monate ultimos ultimas meses ano year yr fy fiscal jahr annee exercice actual"
    " actuals ist realise reel real converted amount value volume affaires d ltm ttm eur usd chf gbp cad"
    " aud brl mxn jpy cny sek nok dkk pln euro euros dollar per to"
)
_NOT_SALES: Final = words_in(
    "id person rep representative number count order orders office territory district region target quota"
    " budget plan forecast potential growth share margin percent quantity pipeline team unit units manager"
)
_TWELVE: Final = "12"
_MONTHS_OR_MILLIONS: Final = "m"
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")


class Sales(StrEnum):
    """What a header of sales figures says."""

    A_YEAR = "a year"
    OWN_SIZE = "own size"
    ANOTHER_SPAN = "another span"
    IN_THOUSANDS = "in thousands"
    UNCLEAR = "unclear"


def sales_of(header: str) -> Sales | None:
    """Say what a header tells of sales; None when it does not speak of any."""
    tokens = {*tokens_of(header)}
    if not tokens & REVENUE_STEMS or tokens & _NOT_SALES:
        return None
    if tokens & _OWN_SIZE:
        return Sales.OWN_SIZE
    if tokens & _IN_THOUSANDS or (_MONTHS_OR_MILLIONS in tokens and _TWELVE not in tokens):
        return Sales.IN_THOUSANDS
    years = {token for token in tokens if _YEAR.fullmatch(token)}
    if len(years) > 1 or (tokens & _ANOTHER_SPAN and _TWELVE not in tokens):
        return Sales.ANOTHER_SPAN
    return Sales.A_YEAR if tokens - years <= REVENUE_STEMS | _BESIDE else Sales.UNCLEAR
