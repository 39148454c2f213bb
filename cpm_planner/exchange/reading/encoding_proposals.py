"""Lists how a text that is not plainly Unicode may be encoded, the likeliest first."""

import codecs
import re
from itertools import islice
from typing import Final

from cpm_planner.exchange.reading.encoding_likeness import likeness
from cpm_planner.exchange.reading.mixed_encoding import MIXED
from cpm_planner.exchange.reading.source_table import EncodingProposal

TITLES: Final = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16-le": "Unicode (UTF-16, little endian)",
    "utf-16-be": "Unicode (UTF-16, big endian)",
    "utf-32-le": "Unicode (UTF-32, little endian)",
    "utf-32-be": "Unicode (UTF-32, big endian)",
    "cp1252": "Western European (Windows)",
    "cp1250": "Central European (Windows)",
    "cp1251": "Cyrillic (Windows)",
    "cp1253": "Greek (Windows)",
    "cp1254": "Turkish (Windows)",
    "cp1255": "Hebrew (Windows)",
    "cp1256": "Arabic (Windows)",
    "cp1257": "Baltic (Windows)",
    "cp1258": "Vietnamese (Windows)",
    "cp850": "Western European (DOS)",
    "cp437": "American (DOS)",
    "mac_roman": "Western European (Mac)",
    MIXED: "Unicode (UTF-8), in parts Western European (Windows)",
    "cp932": "Japanese (Shift-JIS)",
    "big5": "Traditional Chinese (Big5)",
    "gb18030": "Simplified Chinese (GB18030)",
    "cp949": "Korean (EUC-KR)",
}
"""The encodings offered, by name, in the order in which they are preferred where a text suits several."""

_WIDE: Final = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_OF_BYTES: Final = tuple(name for name in TITLES if name not in _WIDE)
_LEAST_LIKENESS: Final = 0.5
_BLOCK_BYTES: Final = 1024 * 1024
_SAMPLE_BYTES: Final = 32 * 1024
_LONGEST_PART: Final = 4 * 1024
_PREVIEW_LINES: Final = 5
_LONGEST_LINE: Final = 120
_FOREIGN: Final = re.compile(rb"[\x80-\xff]")
_LINE_END: Final = re.compile(rb"[\r\n]")
_UTF_8: Final = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")


def proposed_encodings(content: bytes) -> tuple[str, ...]:
    """List the encodings that can read a text which does not say how it is encoded, the likeliest first."""
    if wide := _wide_encodings(content):
        return wide
    sample = _foreign_sample(content)
    if not sample:
        return ("utf-8",)
    ratings = {name: round(likeness(sample.decode(name, "replace")), 2) for name in _OF_BYTES}
    likeliest_first = sorted(_OF_BYTES, key=lambda name: -ratings[name])
    return tuple(name for name in likeliest_first if _is_possible(content, name))


def previewed(content: bytes, names: tuple[str, ...]) -> tuple[EncodingProposal, ...]:
    """Show the first lines in each encoding: those with letters that tell one encoding from another."""
    return tuple(EncodingProposal(name, TITLES.get(name, name), _preview(content, name)) for name in names)


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


def _wide_encodings(content: bytes) -> tuple[str, ...]:
    """List the encodings of several bytes a character that a text without a byte order mark may have."""
    if b"\x00" not in content[:_SAMPLE_BYTES]:
        return ()
    ratings = {}
    for name in _WIDE:
        text = content[:_SAMPLE_BYTES].decode(name, "replace")
        is_text = "\x00" not in text and not {"\n", "\r"}.isdisjoint(text)
        if is_text and likeness(text) >= _LEAST_LIKENESS and decodes(content, name):
            ratings[name] = likeness(text)
    return tuple(sorted(ratings, key=lambda name: -ratings[name]))


def _is_possible(content: bytes, name: str) -> bool:
    if name == MIXED and not _UTF_8.search(content):
        return False
    return decodes(content, name)


def _foreign_sample(content: bytes) -> bytes:
    """Give the first lines that hold more than ASCII, very long ones in part."""
    lines: list[bytes] = []
    size = end = 0
    while size <= _SAMPLE_BYTES and (foreign := _FOREIGN.search(content, end)):
        before = content[max(end, foreign.start() - _LONGEST_PART) : foreign.start()]
        start = foreign.start() - len(_LINE_END.split(before)[-1])
        line_end = _LINE_END.search(content, foreign.start(), foreign.start() + _LONGEST_PART)
        end = line_end.start() if line_end else foreign.start() + _LONGEST_PART
        lines.append(content[start:end])
        size += end - start
    return b"\n".join(lines)


def _preview(content: bytes, name: str) -> tuple[str, ...]:
    text = content[: 8 * _SAMPLE_BYTES].decode(name, "replace").removeprefix("\ufeff").replace("\x00", "")
    lines = [line[:_LONGEST_LINE] for line in re.split(r"\r\n|\r|\n", text) if line.strip()]
    telling = [line for line in lines[1:] if not line.isascii()] or lines[1:]
    return (*lines[:1], *islice(telling, _PREVIEW_LINES - 1))
