"""What the system says of a file becomes a sentence; text files are read from disk."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_planner.exchange.reading import file_kind as file_kind_module
from cpm_planner.exchange.reading.file_kind import file_kind
from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.exchange.reading.tables import list_encodings, list_sheets, read_pasted, read_table
from cpm_planner.model.errors import CancelledError, InputError


def test_a_text_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes("Id;Name\r\n007;Müller\r\n".encode("cp1252"))
    table = read_table(path)
    assert (table.source, table.sheet) == ("list.xls", "")
    assert table.rows == [("007", "Müller")]
    assert list_sheets(path) == ()
    assert table.remarks[0].code == "encoding-proposed"
    assert list_encodings(path)[0].lines == ("Id;Name", "007;Müller")


def test_an_encoding_and_a_separator_may_be_named(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Id;Na,me\r\n007;Mü,ller\r\n".encode("cp850"))
    table = read_table(path, encoding="cp850", separator=",")
    assert table.rows == [("007;Mü", "ller")]
    with pytest.raises(InputError, match="not written in utf-8"):
        read_table(path, encoding="utf-8")


def test_a_pasted_range_is_a_table() -> None:
    table = read_pasted("Id\tName\r\n7\tMüller\r\n", "clipboard")
    assert table.header == ("Id", "Name")
    assert table.rows == [("7", "Müller")]
    assert table.remarks == (Remark("header-row", (1,)),)


def test_reading_a_text_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Id,Name\n1,Acme\n")
    with pytest.raises(CancelledError):
        read_table(path, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf \r\n", "file-empty"),
        (bytes(600), "file-not-a-table"),
        (b"<html><p>Sign in, please</p></html>", "file-is-markup"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "file-is-markup"),
    ],
)
def test_files_that_are_no_table_are_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_table(path)
    assert refused.value.code == code


def test_a_web_page_that_calls_itself_a_workbook_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    page = "<html><meta http-equiv=Content-Type content='text/html; charset=windows-1252'><table>{}</table>"
    rows = "<tr><th>Id<th>Name</tr><tr><td>007<td>Müller</tr>"
    path.write_bytes(page.format(rows).encode("cp1252"))
    table = read_table(path)
    assert (table.header, table.rows) == (("Id", "Name"), [("007", "Müller")])
    assert Remark("encoding", ("windows-1252",)) in table.remarks
    assert list_sheets(path) == ()
    path.write_bytes(page.format(rows).replace("windows-1252", "utf-8").encode("cp1252"))
    with pytest.raises(InputError, match="not written in utf-8"):
        read_table(path)
    assert read_table(path, encoding="cp1252").rows == [("007", "Müller")]


def test_a_table_pasted_from_a_web_page_is_read() -> None:
    table = read_pasted("Id Name 7 Müller", "clipboard", page="<table><tr><td>Id<td>Name<tr><td>7<td>Müller")
    assert table.rows == [("7", "Müller")]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        read_table(tmp_path / "list.csv")
    assert refused.value.code == "file-missing"


def test_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        read_table(tmp_path)
    assert refused.value.code == "file-is-folder"


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (PermissionError, "file-permission"),
        (IsADirectoryError, "file-is-folder"),
        (OSError, "file-unreadable"),
        (FileNotFoundError, "file-missing"),
    ],
)
def test_what_the_system_says_becomes_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: type[OSError], code: str
) -> None:
    def refuse(*_arguments: object) -> None:
        raise failure

    monkeypatch.setattr(Path, "open", refuse)
    path = tmp_path / "list.csv"
    os.close(os.open(path, os.O_CREAT))
    with pytest.raises(InputError) as refused:
        file_kind(path)
    assert refused.value.code == code


def test_a_name_no_system_allows_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        file_kind(Path("a\x00b"))
    assert refused.value.code == "file-unreadable"


def test_a_device_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        file_kind(Path(os.devnull))
    assert refused.value.code == "file-unreadable"


def test_too_large_a_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_kind_module, "MAXIMUM_UNPACKED_BYTES", 10)
    path = tmp_path / "list.csv"
    path.write_text("Id,Name\n1,Acme\n")
    with pytest.raises(InputError) as refused:
        read_table(path)
    assert refused.value.code == "file-too-large"


def test_a_text_file_has_no_sheets_to_choose(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Id,Name\n1,Acme\n")
    with pytest.raises(InputError) as refused:
        read_table(path, sheet="Data")
    assert refused.value.code == "sheet-missing"


@settings(max_examples=12)
@given(content=st.binary(max_size=400))
def test_garbage_is_read_or_refused(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "garbage.csv"
    path.write_bytes(content)
    try:
        header = read_table(path).header
    except InputError as refused:
        header = (refused.code,)
    assert header
