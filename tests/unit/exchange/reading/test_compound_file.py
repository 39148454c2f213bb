"""Streams of compound files are found, and broken files are refused without circles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.compound_file import BrokenContainerError, CompoundFile
from tests.unit.exchange.reading.compound_files import compound_file

STREAMS = {"Workbook": bytes(range(256)) * 20, "Note": b"small", "Empty": b""}


def test_streams_are_read_large_and_small() -> None:
    file = CompoundFile(compound_file(STREAMS))
    assert file.names == frozenset(STREAMS)
    assert {name: file.stream(name) for name in STREAMS} == STREAMS
    assert file.stream("Missing") == b""


@pytest.mark.parametrize("content", [b"", b"\xd0\xcf\x11\xe0", bytes(600), compound_file(STREAMS)[:600]])
def test_what_is_none_is_refused(content: bytes) -> None:
    with pytest.raises(BrokenContainerError):
        CompoundFile(content)


def test_sectors_too_large_are_refused() -> None:
    content = bytearray(compound_file(STREAMS))
    content[30] = 60
    with pytest.raises(BrokenContainerError):
        CompoundFile(bytes(content))


def test_a_chain_that_leads_out_of_the_file_is_refused() -> None:
    content = bytearray(compound_file(STREAMS))
    content[512 + 4 : 512 + 8] = (5_000).to_bytes(4, "little")
    with pytest.raises(BrokenContainerError):
        CompoundFile(bytes(content)).stream("Workbook")


@given(st.lists(st.tuples(st.integers(0, 7_000), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_changed_file_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    content = bytearray(compound_file(STREAMS))
    for place, byte in changes:
        content[place % len(content)] = byte
    try:
        file = CompoundFile(bytes(content))
        sizes = [len(file.stream(name)) for name in file.names]
    except BrokenContainerError:
        sizes = []
    assert all(size <= len(content) for size in sizes)
