"""Encodings are certain or named as a proposal; never silently guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.exchange.reading.text_encoding import encoding_choices, text_encoding
from cpm_planner.model.errors import InputError

GERMAN = "Name;Straße;Ort\nMüller GmbH;Hauptstraße 5;München\nJäger & Söhne;Königsallee;Düsseldorf\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_certain(encoding: str) -> None:
    chosen, remarks = text_encoding(GERMAN.encode(encoding), None, "x")
    assert GERMAN.encode(encoding).decode(chosen) == GERMAN
    assert remarks == (Remark("encoding", (chosen,)),)
    assert [choice.encoding for choice in encoding_choices(GERMAN.encode(encoding))] == [chosen]


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman", "utf-16-le", "utf-32-be"])
def test_other_encodings_are_proposed_and_said_to_be(encoding: str) -> None:
    content = GERMAN.encode(encoding)
    chosen, remarks = text_encoding(content, None, "x")
    assert content.decode(chosen) == GERMAN
    assert remarks[0].code == "encoding-proposed"
    assert remarks[0].values[0] == chosen
    assert [choice.encoding for choice in encoding_choices(content)] == list(remarks[0].values)


def test_an_encoding_that_was_asked_for_is_taken() -> None:
    assert text_encoding("é".encode("cp1252"), "cp850", "x") == ("cp850", (Remark("encoding", ("cp850",)),))


@pytest.mark.parametrize("asked", [None, "cp1252"])
def test_a_few_empty_characters_are_counted(asked: str | None) -> None:
    content = GERMAN.encode("cp1252").replace(b";", b";\x00", 3)
    chosen, remarks = text_encoding(content, asked, "x")
    assert chosen == "cp1252"
    assert remarks[1:] == (Remark("empty-characters", (3,)),)


@pytest.mark.parametrize(
    ("content", "asked", "code"),
    [
        (b"\xff\xfe\xfd", "utf-8", "encoding-wrong"),
        (b"a", "klingon", "encoding-unknown"),
        (b"a", "hex", "encoding-unknown"),
        (b"a", "undefined", "encoding-unknown"),
        (b"a", "a\x00b", "encoding-unknown"),
        ("Id;Name\n1;Müller\n".encode("utf-16")[:-1], None, "text-broken"),
        (b"\x00\x01\x02\x03" * 50, None, "file-not-a-table"),
        (bytes(range(1, 9)) * 50, None, "file-not-a-table"),
        (bytes(90) + b"\xff\xff\xff", None, "file-not-a-table"),
    ],
)
def test_what_is_not_text_is_refused(content: bytes, asked: str | None, code: str) -> None:
    with pytest.raises(InputError) as refused:
        text_encoding(content, asked, "x")
    assert refused.value.code == code


@given(st.text(min_size=1).filter(lambda text: "\x00" not in text), st.sampled_from(["utf-8-sig", "utf-16"]))
def test_text_with_a_mark_is_read_back(text: str, encoding: str) -> None:
    content = text.encode(encoding)
    assert content.decode(text_encoding(content, encoding, "x")[0]) == text
