"""Currencies as lists write them: by their ISO 4217 codes, by signs, and by name in five languages."""

from typing import Final

from cpm_planner.exchange.mapping.word_lists import words_in

CODES: Final = words_in(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD"
    " CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ"
    " GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR"
    " LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN"
    " PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS"
    " TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
)
"""ISO 4217 codes of the currencies that are in use."""

SHARED_SIGNS: Final = {
    "$": words_in("USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP BRL"),
    "£": words_in("GBP EGP FKP GIP SHP SSP SYP LBP"),
    "¥": words_in("JPY CNY"),
    "kr": words_in("SEK NOK DKK ISK"),
    "Rs": words_in("INR PKR LKR NPR MUR SCR"),
}
"""Signs that several currencies have; each of them may be the plan's."""

_NAMES: Final = {
    "EUR": "€|Euro|Euros",
    "USD": "US$|U$S|US Dollar|US-Dollar|U.S. Dollar|United States Dollar|US Dollars|Dollar US"
    "|Dollar américain|Dollar des États-Unis|Dólar estadounidense|Dólar americano|Dólar dos Estados Unidos",
    "GBP": "Pound Sterling|British Pound|British Pounds|UK Pound|Pfund Sterling|Britisches Pfund"
    "|Livre sterling|Libra esterlina",
    "CHF": "Fr.|SFr.|SFr|Swiss Franc|Swiss Francs|Schweizer Franken|Franc suisse|Franco suizo|Franco suíço",
    "CAD": "C$|CA$|CAN$|Canadian Dollar|Kanadischer Dollar|Dollar canadien|Dólar canadiense|Dólar canadense",
    "AUD": "A$|AU$|Australian Dollar|Australischer Dollar|Dollar australien|Dólar australiano",
    "NZD": "NZ$|New Zealand Dollar",
    "HKD": "HK$|Hong Kong Dollar",
    "SGD": "S$|Singapore Dollar",
    "BRL": "R$|Brazilian Real|Brasilianischer Real|Réal brésilien|Real brasileño|Real brasileiro|Real",
    "MXN": "MX$|Mexican Peso|Mexikanischer Peso|Peso mexicain|Peso mexicano",
    "JPY": "JP¥|Yen|Japanese Yen|Japanischer Yen|Yen japonais|Yen japonés|Iene japonês|Iene",
    "CNY": "CN¥|RMB|Renminbi|Yuan|Chinese Yuan",
    "INR": "₹|Indian Rupee|Indische Rupie|Roupie indienne|Rupia india|Rupia indiana",
    "SEK": "Swedish Krona|Schwedische Krone|Couronne suédoise|Corona sueca|Coroa sueca",
    "NOK": "Norwegian Krone|Norwegische Krone|Couronne norvégienne|Corona noruega|Coroa norueguesa",
    "DKK": "Danish Krone|Dänische Krone|Couronne danoise|Corona danesa|Coroa dinamarquesa",
    "PLN": "zł|Polish Zloty|Zloty|Złoty|Polnischer Zloty",
    "CZK": "Kč|Czech Koruna|Tschechische Krone|Couronne tchèque|Corona checa|Coroa tcheca",
    "HUF": "Ft|Forint|Hungarian Forint",
    "RON": "lei|leu|Romanian Leu",
    "TRY": "₺|Turkish Lira|Türkische Lira",
    "RUB": "₽",
    "UAH": "₴",
    "ILS": "₪",
    "KRW": "₩",
    "THB": "฿",
    "VND": "₫",
    "PHP": "₱",
}

NAMED: Final = {name: code for code, names in _NAMES.items() for name in names.split("|")}
"""Currencies by signs and names that no other has."""


def could_be(said: str, currency: str) -> bool:
    """Tell whether a code or shared sign means a currency, or may mean it."""
    return currency in SHARED_SIGNS.get(said, (said,))
