"""Tells how a text file is encoded: by its byte order mark, else strict UTF-8, else a named proposal."""

import codecs
import re
from itertools import chain

from charset_normalizer import CharsetMatch, from_bytes

from cpm_planner.exchange.reading.file_kind import not_a_table
from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.model.errors import InputError

ENCODINGS = (
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "cp850",
    "cp437",
    "mac_roman",
    "cp932",
    "big5",
    "gb18030",
    "cp949",
)
"""What lists are written in when it is not Unicode, the likeliest first."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BLOCK_BYTES = 1024 * 1024
_SAMPLE_BYTES = 32 * 1024
_CONTROLS = bytes({*range(0x01, 0x20)} - set(b"\t\n\v\f\r\x1a\x1b"))
_BINARY_SHARE = 0.01
_FOREIGN_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_MISPLACED_CAPITAL = re.compile(r"(?<=[^\W\d_])[^\W\d_\x00-\x7f](?=[^\W\d_])")
_LONE_CAPITAL = re.compile(r"(?<![^\W\d_])[^\W\d_\x00-\x7f](?![^\W\d_])")
_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f'\u2019\u2013\u00b7-](?=[^\W\d_])")


def text_encoding(content: bytes, asked: str | None, name: str) -> tuple[str, Remark]:
    """Choose the encoding of a text file and say how sure that is.

    Args:
        content: the whole file.
        asked: the encoding the user picked, or None.
        name: the file's name, for the error.

    Raises:
        InputError: the picked encoding is unknown or does not fit, or the file is not text.
    """
    if asked is not None:
        return _asked_encoding(content, asked, name)
    for mark, encoding in _MARKS:
        if content.startswith(mark) and decodes(content, encoding):
            return encoding, Remark("encoding", (encoding,))
    if b"\x00" not in content and decodes(content, "utf-8"):
        _refuse_binary(content[:_BLOCK_BYTES], name)
        return "utf-8", Remark("encoding", ("utf-8",))
    proposals = proposed_encodings(content)
    if not proposals:
        raise not_a_table(name)
    _refuse_binary(content[:_BLOCK_BYTES].decode(proposals[0], errors="replace").encode(), name)
    return proposals[0], Remark("encoding-proposed", proposals)


def proposed_encodings(content: bytes) -> tuple[str, ...]:
    """List the encodings that can read a file which is not Unicode by itself, the likeliest first."""
    if b"\x00" in content:
        return tuple(encoding for encoding in _wide_proposals(content) if decodes(content, encoding))
    sample = _foreign_sample(content)
    matches = from_bytes(sample, cp_isolation=list(ENCODINGS), threshold=0.5)
    scores = {
        encoding: _score(match, sample.decode(encoding, errors="replace"))
        for match in reversed(matches)
        for encoding in match.could_be_from_charset
    }
    likeliest_first = sorted(
        ENCODINGS, key=lambda encoding: (-round(scores.get(encoding, -9.0), 2), ENCODINGS.index(encoding))
    )
    return tuple(encoding for encoding in likeliest_first if decodes(content, encoding))


def decodes(content: bytes, encoding: str) -> bool:
    """Tell whether every byte of the content fits the encoding."""
    decoder = codecs.getincrementaldecoder(encoding)(errors="strict")
    try:
        for start in range(0, len(content), _BLOCK_BYTES):
            decoder.decode(content[start : start + _BLOCK_BYTES])
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _asked_encoding(content: bytes, asked: str, name: str) -> tuple[str, Remark]:
    try:
        "".encode(asked)
        codecs.getincrementaldecoder(asked)
    except (LookupError, UnicodeError, ValueError) as error:
        raise InputError(
            code="encoding-unknown",
            what=f"There is no encoding called {asked!r}",
            where=name,
            remedy="Use one such as utf-8, cp1252 or utf-16",
        ) from error
    if not decodes(content, asked):
        raise InputError(
            code="encoding-wrong",
            what=f"The file is not written in {asked}",
            where=name,
            remedy="Choose another encoding",
        )
    return asked, Remark("encoding", (asked,))


def _refuse_binary(sample: bytes, name: str) -> None:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > _BINARY_SHARE * len(sample):
        raise not_a_table(name)


def _wide_proposals(content: bytes) -> tuple[str, ...]:
    """Tell UTF-16 without a mark by the side on which its empty bytes stand."""
    sample = content[:_SAMPLE_BYTES]
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    wanted = len(sample) // 8
    if second > wanted and first == 0:
        return ("utf-16-le",)
    if first > wanted and second == 0:
        return ("utf-16-be",)
    return ()


def _foreign_sample(content: bytes) -> bytes:
    lines: list[bytes] = []
    size = 0
    for match in _FOREIGN_LINE.finditer(content):
        lines.append(match.group()[:_SAMPLE_BYTES])
        size += len(lines[-1])
        if size > _SAMPLE_BYTES:
            break
    return b"\n".join(lines)


def _score(match: CharsetMatch, text: str) -> float:
    """Rate a reading: the language it resembles, less its mess and the signs it puts inside words."""
    foreign = sum(character > "\x7f" for character in text)
    letters = chain(_MISPLACED_CAPITAL.findall(text), _LONE_CAPITAL.findall(text))
    capitals: int = sum(letter.isupper() for letter in letters)
    oddities = capitals + len(_SIGN_IN_WORD.findall(text))
    return match.coherence - 3 * match.chaos - 2 * oddities / max(foreign, 1)
