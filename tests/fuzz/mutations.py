"""Spoils sound lists: byte by byte, line by line, cell by cell, and part by part inside of workbooks."""

import re
import zlib
from collections.abc import Callable
from random import Random
from typing import Final
from zipfile import BadZipFile

from tests.fuzz.seeds import Seed, archive, parts_of

ODD_CELLS: Final = (
    *("NaN", "inf", "-Infinity", "1e400", "1E+400", "1.23457E+18", "1e-400", "9" * 400, "-0", "0x1F"),
    *("#N/A", "#REF!", "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "TRUE", "NULL", "None", "nan%", "()", "%"),
    *("1,2,3", "1.2.3", "1'2'3", "€", "(5", "5-", "--5", "31/02/2025", "99/99/9999", "0000-00-00", "1-2-45"),
    *("29.2.", "\u202e1234", "\u200b", "\ufeff", "\x1a", "\x07", "é" * 5_000, "a" * 40_000, "²", "٣٤"),
    *("👩\u200d👩\u200d👧", '"', '""', '"""', "'", "\\", "\\N", ";", ",", "\t", "|", "\n", "\r", "sep=;"),
    *(" ", "\xa0", "../..", "%s%n"),
)
_ODD_BYTES: Final = (
    *(b"\x00", b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80", b"\xc3", b'"', b"\r", b"\n"),
    *(b"\x1a", b"PK\x03\x04", b"PK\x01\x02", b"\xd0\xcf\x11\xe0", b"<!DOCTYPE a>", b"</", b"/>", b"]]>"),
    *(b"&#0;", b"&b;"),
)
_NUMBER: Final = re.compile(rb'"[0-9.]+"')
_ODD_NUMBERS: Final = (
    *(b'"-1"', b'"0"', b'"1048576"', b'"4294967295"', b'"99999999999999999999"', b'"NaN"', b'"1e400"', b'""'),
)
_PLACE: Final = re.compile(rb'"[A-Z]{1,3}[0-9]+"')
_ODD_PLACES: Final = (b'"XFD1048576"', b'"A0"', b'"ZZZZ9"', b'"A1"', b'"1A"', b'"AAA99999999999"')
_TAG: Final = re.compile(rb"<[^>]*>")

_SHARE_OF_BYTES: Final = 0.1
_SHARE_OF_PARTS: Final = 0.02
_SHARE_OF_SHEETS: Final = 0.7

Mutation = Callable[[bytes, Random], bytes]


def mutated(seed: Seed, random: Random) -> bytes:
    """Spoil a sound file, most often in one or two ways and gently enough that it may still be read."""
    content = seed.content
    for _ in range(random.choice((1, 1, 2, 4))):
        way = _of_kind(seed, random)
        if way in _OF_CHARACTERS:
            plain = content.decode(seed.encoding, "replace").encode()
            content = way(plain, random).decode("utf-8", "replace").encode(seed.encoding, "replace")
        else:
            content = way(content, random)
    return content


def _of_kind(seed: Seed, random: Random) -> Mutation:
    if random.random() < _SHARE_OF_BYTES:
        return random.choice(_OF_BYTES)
    if seed.ending == "csv":
        return random.choice(_OF_TEXT)
    if seed.ending == "xls":
        return flip_bytes
    return random.choice(_OF_PAGES) if seed.ending in {"html", "xml"} else _inside_a_part


def _inside_a_part(content: bytes, random: Random) -> bytes:
    """Spoil one part of a zipped workbook, and zip it again."""
    try:
        parts = parts_of(content)
    except (BadZipFile, zlib.error, OSError, ValueError, EOFError, RuntimeError):
        return flip_bytes(content, random)
    name = random.choice(sorted(parts)) if parts else ""
    if not name or random.random() < _SHARE_OF_PARTS:
        parts.pop(name, None)
        parts[random.choice(["xl/extra.xml", "../x", "xl/workbook.xml"])] = b"<a/>"
        return archive(parts)
    if random.random() < _SHARE_OF_SHEETS:
        name = max(parts, key=lambda name: ("content" in name or "sheet1" in name, len(name)))
    is_markup = name.endswith((".xml", ".rels"))
    parts[name] = random.choice(_OF_MARKUP if is_markup else (flip_bytes,))(parts[name], random)
    return archive(parts)


def flip_bytes(content: bytes, random: Random) -> bytes:
    """Change some bytes."""
    changed = bytearray(content)
    for _ in range(random.choice((1, 2, 5, 20))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def insert_bytes(content: bytes, random: Random) -> bytes:
    """Put odd bytes in."""
    place = random.randint(0, len(content))
    return content[:place] + random.choice(_ODD_BYTES) * random.choice((1, 1, 3, 1_000)) + content[place:]


def cut(content: bytes, random: Random) -> bytes:
    """Take a piece out, or everything from a place on."""
    first, last = sorted(random.randint(0, len(content)) for _ in range(2))
    return content[:first] if random.random() < 0.3 else content[:first] + content[last:]


def repeat(content: bytes, random: Random) -> bytes:
    """Write a piece again and again."""
    first, last = sorted(random.randint(0, len(content)) for _ in range(2))
    return content[:first] + content[first:last] * random.choice((2, 3, 200)) + content[last:]


def odd_cell(content: bytes, random: Random) -> bytes:
    """Put an odd cell in place of a word, or beside it."""
    cell = random.choice(ODD_CELLS).encode("utf-8", "replace")
    words = list(re.finditer(rb"[^,;|\t\r\n]+", content))
    if not words:
        return cell
    word = random.choice(words)
    end = word.end() if random.random() < 0.7 else word.start()
    return content[: word.start()] + cell + content[end:]


def swap_marks(content: bytes, random: Random) -> bytes:
    """Put another separator, quotation mark or line end in place of some or all of one kind."""
    marks = (b",", b";", b"\t", b"|", b'"', b"'", b"\n", b"\r\n", b"\r", b" ", b"")
    old, new = random.choice(marks[:9]), random.choice(marks)
    return content.replace(old, new, random.choice((1, 3, -1)))


def shuffle_lines(content: bytes, random: Random) -> bytes:
    """Bring the lines below the first one out of order, say some again, put notes between."""
    header, *lines = content.splitlines(keepends=True) or [b""]
    random.shuffle(lines)
    return b"".join([header, *lines[: random.randint(0, len(lines))], b"\nTotal;\n", *lines])


def recode(content: bytes, random: Random) -> bytes:
    """Write the text in another encoding, or as if it had been read in a wrong one."""
    wrong = content.decode(random.choice(("utf-8", "cp1252", "cp437", "utf-16-le")), "replace")
    return wrong.encode(
        random.choice(("utf-8", "utf-16", "utf-32", "cp1252", "cp932", "mac_roman")), "replace"
    )


def odd_number(content: bytes, random: Random) -> bytes:
    """Change a number in an attribute."""
    return _one_changed(_NUMBER, _ODD_NUMBERS, content, random)


def odd_place(content: bytes, random: Random) -> bytes:
    """Change the place of a cell."""
    return _one_changed(_PLACE, _ODD_PLACES, content, random)


def odd_tag(content: bytes, random: Random) -> bytes:
    """Take a tag out, or write it again elsewhere."""
    tags = list(_TAG.finditer(content))
    if not tags:
        return content
    tag, other = random.choice(tags), random.choice(tags)
    if random.random() < 0.5:
        return content[: tag.start()] + content[tag.end() :]
    return content[: other.start()] + tag.group() + content[other.start() :]


def odd_text(content: bytes, random: Random) -> bytes:
    """Change the text between two tags."""
    texts = list(re.finditer(rb">[^<]+<", content))
    if not texts:
        return content
    text = random.choice(texts)
    cell = random.choice(ODD_CELLS).replace("&", "&amp;").replace("<", "&lt;").encode("utf-8", "replace")
    return content[: text.start() + 1] + cell + content[text.end() - 1 :]


def _one_changed(
    pattern: re.Pattern[bytes], others: tuple[bytes, ...], content: bytes, random: Random
) -> bytes:
    found = list(pattern.finditer(content))
    if not found:
        return content
    match = random.choice(found)
    return content[: match.start()] + random.choice(others) + content[match.end() :]


_OF_BYTES: Final[tuple[Mutation, ...]] = (flip_bytes, insert_bytes, cut, repeat)
_OF_CHARACTERS: Final[tuple[Mutation, ...]] = (odd_cell, swap_marks, shuffle_lines)
_OF_TEXT: Final[tuple[Mutation, ...]] = (*_OF_CHARACTERS, odd_cell, odd_cell, recode)
_OF_MARKUP: Final[tuple[Mutation, ...]] = (
    *(odd_number, odd_place, odd_tag),
    *(odd_text,) * 5,
    insert_bytes,
)
_OF_PAGES: Final[tuple[Mutation, ...]] = (*_OF_MARKUP, recode)
