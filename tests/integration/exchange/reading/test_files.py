"""What the system says of a file becomes a sentence; text files are read from disk."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading import file_kind as file_kind_module
from cpm_planner.exchange.reading.file_kind import file_kind
from cpm_planner.exchange.reading.tables import list_sheets, read_table
from cpm_planner.model.errors import InputError


def test_a_text_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes("Id;Name\r\n007;Müller\r\n".encode("cp1252"))
    table = read_table(path)
    assert (table.source, table.sheet) == ("list.xls", "")
    assert table.rows == [("007", "Müller")]
    assert list_sheets(path) == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf \r\n", "file-empty"),
        (bytes(600), "file-not-a-table"),
        (b"<html><table><tr><td>1</td></tr></table>", "file-is-markup"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "file-is-markup"),
        (b"Id,Name\n1,Ac\x00me\n", "file-not-a-table"),
    ],
)
def test_files_that_are_no_table_are_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_table(path)
    assert refused.value.code == code


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


@given(content=st.binary(max_size=400))
def test_garbage_is_read_or_refused(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "garbage.csv"
    path.write_bytes(content)
    try:
        header = read_table(path).header
    except InputError as refused:
        header = (refused.code,)
    assert header
