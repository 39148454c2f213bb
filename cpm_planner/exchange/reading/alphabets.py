# ruff: noqa: RUF001 - letters and signs of many languages
"""The letters that languages use beside a to z: what a text decoded rightly consists of."""

from typing import Final

_LATIN: Final = (
    "äöüß",  # German
    "éèàçêôîùûëïâœæ",  # French
    "ñáéíóúü¿¡ªº",  # Spanish
    "ãçõáéíóúâêôà",  # Portuguese
    "àèéìòùí",  # Italian
    "éëïèöüó",  # Dutch
    "åäöé",  # Swedish, Finnish
    "åøæé",  # Danish, Norwegian
    "áæéíðóöúýþ",  # Icelandic
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíĺľňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "čćđšž",  # Croatian, Slovene
    "ăâîşţșț",  # Romanian
    "çğıİöşü",  # Turkish
    "āčēģīķļņšūž",  # Latvian
    "ąčęėįšųūž",  # Lithuanian
    "äöüõšž",  # Estonian
    "ăâđêôơư\u0300\u0301\u0303\u0309\u0323éèàáìíòóùúãõý",  # Vietnamese
)
_OTHER_SCRIPTS: Final = (
    ("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўљњћђјџ", "оеаинтсрвлкмдпу"),  # Cyrillic
    ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ", "αοιετσνηυρπκμλςόάί"),  # Greek
    ("אבגדהוזחטיכלמנסעפצקרשתךםןףץ", "יוהלארתבשמנ"),  # Hebrew
    ("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ", "اليمونرتبعةسدق"),  # Arabic
)
_IDEOGRAPHS: Final = (
    "公司有限责任股份集团中国电信业务技术科贸易发展工实银行市区省北京上海广州深圳杭南东西华为大新客户名称城",
    "公司有限責任股份集團中國華台臺灣電腦信業務技術科貿易發展工實銀行市區縣北高雄新竹東西南大客戶名稱城都",
    "株式会社有限東京都大阪名古屋日本電機工業商事製作所県市区立北海道福岡横浜神戸中央支店営業部顧客地域港",
    "주식회사한국전자서울부산대구인천광주시도산업기술무역은행통신자동차공사삼성현대지역고객명울나력",
)
SIGNS: Final = frozenset("€£§°–—’‘“”„«»‚©®™·\u00a0\u202f…•½²³´ºª№¿¡")
"""Signs that texts in any language hold."""


def _both_cases(letters: str) -> frozenset[str]:
    return frozenset(letters + letters.upper())


ALPHABETS: Final = tuple(_both_cases(letters) for letters in _LATIN)
"""The letters of each language that is written in Latin letters."""

LATIN_MIX: Final = frozenset().union(*(_both_cases(letters) for letters in _LATIN[:8]))
"""The letters of the languages of Western Europe, for lists that hold names from several countries."""

SCRIPTS: Final = tuple((_both_cases(letters), _both_cases(common)) for letters, common in _OTHER_SCRIPTS)
"""The letters of each other script, and those of them that are most common."""

IDEOGRAPHS: Final = tuple(frozenset(signs) for signs in _IDEOGRAPHS)
"""Signs common in lists of companies, in simplified and traditional Chinese, Japanese and Korean."""
