# ruff: noqa: RUF001 - words of many languages
"""The right encoding comes first among the proposals, with lines to tell it from the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.encoding_likeness import likeness
from cpm_planner.exchange.reading.encoding_proposals import TITLES, decodes, previewed, proposed_encodings
from cpm_planner.exchange.reading.mixed_encoding import MIXED

GERMAN = "Name;Straße;Ort\nMüller GmbH;Hauptstraße 5;München\nJäger & Söhne;Königsallee;Düsseldorf\n"
FRENCH = "Société;Ville\nÉditions Générales;Orléans\nChâteau d'Été;Besançon\nFrançois & Frères;Nîmes\n"
PORTUGUESE = "Código;Organização;Cidade\n1;Informação e Comunicações;São Paulo\n2;Três Irmãos;Brasília\n"
SPANISH = "Empresa;Ciudad\nCompañía Española;Málaga\nPeña Hermanos;A Coruña\n¡Olé!;León\n"
SAMPLES = [
    *((GERMAN, name) for name in ("cp1252", "cp850", "cp437", "mac_roman")),
    *((FRENCH, name) for name in ("cp1252", "cp850", "mac_roman")),
    *((PORTUGUESE, name) for name in ("cp1252", "cp850", "mac_roman")),
    *((SPANISH, name) for name in ("cp1252", "cp850", "mac_roman")),
    ("Société;Ville\nEditions Générales;Orléans\nChâteau;Besançon\n", "cp437"),
    ("Name;Ort\nMüller;Bonn\n", "cp1252"),
    ("Name;Ort\nMüller;Bonn\n", "cp850"),
    ("Nazwa;Miasto\nSpółka Łódzka;Łódź\nŻółć;Świętokrzyskie\nPrzedsiębiorstwo;Kraków\n", "cp1250"),
    ("Firma;Město\nŠkoda Plzeň;Plzeň\nČeské dráhy;Praha\nŽižkov s.r.o.;Jičín\n", "cp1250"),
    ("Cég;Város\nMagyar Földgáz;Győr\nŰrkutatási Zrt.;Kőszeg\n", "cp1250"),
    ("Название;Город\nОбщество;Москва\nЗавод имени Кирова;Пермь\n", "cp1251"),
    ("Όνομα;Πόλη\nΕταιρεία;Αθήνα\nΑφοί Παπαδόπουλοι;Θεσσαλονίκη\n", "cp1253"),
    ("İsim;Şehir\nIşık Şirketi;İstanbul\nGüneş;Diyarbakır\nÇağdaş Ltd.;Eskişehir\n", "cp1254"),
    ("שם;עיר\nחברת החשמל;חיפה\nבנק הפועלים;תל אביב\n", "cp1255"),
    ("الاسم;المدينة\nشركة النفط;الرياض\nبنك القاهرة;القاهرة\n", "cp1256"),
    ("Uzņēmums;Pilsēta\nLatvijas Gāze;Rīga\nŪdens ģimene;Jēkabpils\nŠķirotava;Rēzekne\n", "cp1257"),
    ("Pavadinimas;Miestas\nLietuvos geležinkeliai;Vilnius\nŽalgirio įmonė;Šiauliai\n", "cp1257"),
    ("会社名;都市\n株式会社日立;東京\nトヨタ;名古屋\nソニー株式会社;東京都港区\n", "cp932"),
    ("公司;城市\n台灣電腦;臺北\n高雄貿易;高雄\n中華電信股份有限公司;台北市\n", "big5"),
    ("公司;城市\n中国电信;北京\n华为技术有限公司;深圳\n上海贸易;上海\n", "gb18030"),
    ("회사;도시\n삼성전자;서울\n현대자동차;울산\n한국전력공사;나주\n", "cp949"),
    ("Id;Sum\n1;5 €\n2;7 €\n", "cp1252"),
    ("Id;Sum\n1;£5\n2;£7\n", "cp1252"),
    ("Name;Note\nSmith – Sons;“best”\nO’Neil;it’s\n", "cp1252"),
    *((GERMAN, name) for name in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")),
    *(("公司;城市\n台灣電腦;臺北\n", name) for name in ("utf-16-le", "utf-16-be")),
]


@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
def test_the_right_encoding_comes_first(text: str, encoding: str) -> None:
    content = text.encode(encoding)
    assert content.decode(proposed_encodings(content)[0]) == text


def test_vietnamese_marks_that_combine_are_no_oddity() -> None:
    text = "Tên;Phô\u0301\nBà Triê\u0323u;Huê\u0301\nVu\u0303;Đà Nă\u0303ng\n"
    assert proposed_encodings(text.encode("cp1258"))[0] == "cp1258"


def test_a_text_put_together_from_two_is_read_in_both() -> None:
    content = GERMAN.encode() + GERMAN.encode("cp1252")
    assert proposed_encodings(content)[0] == MIXED
    assert content.decode(MIXED) == 2 * GERMAN
    assert decodes(content, MIXED)
    assert b"\x81".decode(MIXED) == "\x81"


def test_plain_ascii_is_utf_8() -> None:
    assert proposed_encodings(b"Id;Name\n") == ("utf-8",)


def test_a_long_file_is_judged_by_a_part_of_it() -> None:
    assert proposed_encodings(("Id;Name\n" * 9_000 + GERMAN * 2_000).encode("cp1252"))[0] == "cp1252"


def test_one_endless_line_is_judged_by_parts_of_it() -> None:
    content = b"x" * 5_000_000 + "Müller".encode("cp1252") + b"x" * 5_000_000
    assert proposed_encodings(content)[0] == "cp1252"


def test_the_preview_shows_lines_that_tell_encodings_apart() -> None:
    content = ("Id;Name\n" + "1;Acme\n" * 50 + "2;Müller\n").encode("cp1252")
    first, second, *_ = previewed(content, ("cp1252", "cp1251"))
    assert (first.title, first.lines) == ("Western European (Windows)", ("Id;Name", "2;Müller"))
    assert second.lines == ("Id;Name", "2;Mьller")
    assert previewed(b"Id;Name\n1;Acme\n", ("utf-8",))[0].lines == ("Id;Name", "1;Acme")
    assert previewed(b"", ("latin-1",))[0].title == "latin-1"


@pytest.mark.parametrize("name", TITLES)
def test_every_encoding_offered_is_known_to_python(name: str) -> None:
    assert b"Id".decode(name if "16" not in name and "32" not in name else "ascii") == "Id"
    assert "Id".encode(name).decode(name) == "Id"


@given(st.binary(max_size=200))
def test_every_proposal_can_read_the_file(content: bytes) -> None:
    assert all(decodes(content, encoding) for encoding in proposed_encodings(content))


@given(st.text(max_size=60))
def test_likeness_is_at_most_one(text: str) -> None:
    assert likeness(text) <= 1
