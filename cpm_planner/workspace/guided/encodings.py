"""The encodings a text file may be written in, with lines of it to tell which one reads right."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from cpm_planner.exchange.reading.source_table import SourceTable

_TITLES: Final = {
    "utf-8": "Unicode (UTF-8)",
    "utf-8-sig": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "utf-16-le": "Unicode (UTF-16)",
    "utf-16-be": "Unicode (UTF-16, big end first)",
    "cp1252": "Western European (Windows)",
    "cp1250": "Central European (Windows)",
    "cp1251": "Cyrillic (Windows)",
    "cp1253": "Greek (Windows)",
    "cp1254": "Turkish (Windows)",
    "cp1257": "Baltic (Windows)",
    "cp850": "Western European (DOS)",
    "cp437": "American (DOS)",
    "mac_roman": "Western European (Macintosh)",
    "cp932": "Japanese (Shift-JIS)",
    "big5": "Traditional Chinese (Big5)",
    "gb18030": "Simplified Chinese (GB18030)",
    "cp949": "Korean (Windows)",
}
_REMARK: Final = "encoding-proposed"
_SHOWN_LINES: Final = 3
_LONGEST_LINE: Final = 90
_LAST_ASCII: Final = 127
_MOST_BYTES: Final = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """One encoding: its name for the reader, its name for people, and lines of the file read in it."""

    encoding: str
    title: str
    lines: tuple[str, ...]


def encodings_in_doubt(path: Path, table: SourceTable) -> tuple[EncodingChoice, ...]:
    """Give the encodings that the reader had to choose from, the one it took first; none where it was sure.

    Raises:
        OSError: the file cannot be read any more.
    """
    names = [str(value) for each in table.remarks if each.code == _REMARK for value in each.values]
    if not names:
        return ()
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES)
    return tuple(EncodingChoice(name, encoding_title(name), _telling_lines(content, name)) for name in names)


def encoding_title(name: str) -> str:
    """Say what people call an encoding; its own name where they call it nothing else."""
    return _TITLES.get(name, name)


def _telling_lines(content: bytes, encoding: str) -> tuple[str, ...]:
    """Give the first lines whose letters differ from encoding to encoding."""
    lines = content.decode(encoding, errors="replace").splitlines()
    telling = (line for line in lines if any(ord(sign) > _LAST_ASCII for sign in line))
    return tuple(_around_the_sign(line) for line in islice(dict.fromkeys(telling), _SHOWN_LINES))


def _around_the_sign(line: str) -> str:
    place = next(at for at, sign in enumerate(line) if ord(sign) > _LAST_ASCII)
    start = max(0, place - _LONGEST_LINE // 2)
    return line[start : start + _LONGEST_LINE].strip()
