# ruff: noqa: RUF001 - words of many languages
"""Encodings are certain or named as a proposal; never silently guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.exchange.reading.text_encoding import decodes, proposed_encodings, text_encoding
from cpm_planner.model.errors import InputError

GERMAN = "Name;Straße;Ort\nMüller GmbH;Hauptstraße 5;München\nJäger & Söhne;Königsallee;Düsseldorf\n"
SAMPLES = [
    (GERMAN, "cp1252"),
    (GERMAN, "cp850"),
    (GERMAN, "mac_roman"),
    ("Société;Ville\nÉditions Générales;Orléans\nChâteau d'Été;Besançon\n", "cp1252"),
    ("Société;Ville\nÉditions Générales;Orléans\nChâteau d'Été;Besançon\n", "cp850"),
    ("Código;Organização\n1;Informação e Comunicações\n", "cp1252"),
    ("Nazwa;Miasto\nSpółka Łódzka;Łódź\nŻółć;Świętokrzyskie\n", "cp1250"),
    ("Название;Город\nОбщество;Москва\nЗавод;Пермь\n", "cp1251"),
    ("Όνομα;Πόλη\nΕταιρεία;Αθήνα\n", "cp1253"),
    ("İsim;Şehir\nIşık Şirketi;İstanbul\nGüneş;Diyarbakır Ğ\n", "cp1254"),
    ("会社名;都市\n株式会社日立;東京\nトヨタ;名古屋\n", "cp932"),
    ("公司;城市\n台灣電腦;臺北\n高雄貿易\n", "big5"),
    ("회사;도시\n삼성전자;서울\n", "cp949"),
    ("Id;Sum\n1;5 €\n2;7 €\n", "cp1252"),
    (GERMAN, "utf-16-le"),
    (GERMAN, "utf-16-be"),
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_certain(encoding: str) -> None:
    chosen, remark = text_encoding(GERMAN.encode(encoding), None, "x")
    assert GERMAN.encode(encoding).decode(chosen) == GERMAN
    assert remark == Remark("encoding", (chosen,))


@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
def test_other_encodings_are_proposed_the_right_one_first(text: str, encoding: str) -> None:
    chosen, remark = text_encoding(text.encode(encoding), None, "x")
    assert text.encode(encoding).decode(chosen) == text
    assert remark.code == "encoding-proposed"
    assert remark.values[0] == chosen


def test_a_long_file_is_judged_by_a_part_of_it() -> None:
    assert proposed_encodings(("Id;Name\n" * 9_000 + GERMAN * 2_000).encode("cp1252"))[0] == "cp1252"


def test_an_encoding_that_was_asked_for_is_taken() -> None:
    assert text_encoding("é".encode("cp1252"), "cp850", "x") == ("cp850", Remark("encoding", ("cp850",)))


@pytest.mark.parametrize(
    ("content", "asked", "code"),
    [
        (b"\xff\xfe\xfd", "utf-8", "encoding-wrong"),
        (b"a", "klingon", "encoding-unknown"),
        (b"a", "hex", "encoding-unknown"),
        (b"a", "undefined", "encoding-unknown"),
        (b"a", "a\x00b", "encoding-unknown"),
        (b"\x00\x01\x02\x03" * 50, None, "file-not-a-table"),
        (bytes(range(1, 9)) * 50, None, "file-not-a-table"),
    ],
)
def test_what_is_not_text_is_refused(content: bytes, asked: str | None, code: str) -> None:
    with pytest.raises(InputError) as refused:
        text_encoding(content, asked, "x")
    assert refused.value.code == code


@given(st.text(min_size=1).filter(lambda text: "\x00" not in text), st.sampled_from(["utf-8-sig", "utf-16"]))
def test_text_with_a_mark_is_read_back(text: str, encoding: str) -> None:
    content = text.encode(encoding)
    assert content.decode(text_encoding(content, None, "x")[0]) == text


@given(st.binary(max_size=200))
def test_every_proposal_can_read_the_file(content: bytes) -> None:
    assert all(decodes(content, encoding) for encoding in proposed_encodings(content))
