"""Tells how a text file is encoded: by its byte order mark, else strict UTF-8, else a named proposal."""

import codecs
from typing import Final

from cpm_planner.exchange.reading.encoding_proposals import decodes, previewed, proposed_encodings
from cpm_planner.exchange.reading.file_kind import not_a_table
from cpm_planner.exchange.reading.source_table import EncodingProposal, Remark
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_SAMPLE_BYTES: Final = 1024 * 1024
_CONTROLS: Final = bytes({*range(0x01, 0x20)} - set(b"\t\n\v\f\r\x1a\x1b"))
_BINARY_SHARE: Final = 0.01
_NUL: Final = b"\x00"
_MOST_NULS: Final = 0.1


def text_encoding(content: bytes, asked: str | None, name: str) -> tuple[str, tuple[Remark, ...]]:
    """Choose the encoding of a text file and say how sure that is.

    Args:
        content: the whole file.
        asked: the encoding the user picked, or None.
        name: the file's name, for the error.

    Raises:
        InputError: the picked encoding is unknown or does not fit, or the file is not text.
    """
    if asked is not None:
        _refuse_unfit(content, asked, name)
        return asked, (Remark("encoding", (asked,)), *_nul_remarks(content, asked))
    certain = _certain_encoding(content)
    if certain is None and content.startswith(_WIDE_MARKS):
        raise _broken_off(name)
    if certain is not None:
        _refuse_binary(content, certain, name)
        return certain, (Remark("encoding", (certain,)), *_nul_remarks(content, certain))
    proposals = proposed_encodings(content)
    if not proposals:
        raise not_a_table(name)
    _refuse_binary(content, proposals[0], name)
    return proposals[0], (Remark("encoding-proposed", proposals), *_nul_remarks(content, proposals[0]))


def encoding_choices(content: bytes) -> tuple[EncodingProposal, ...]:
    """List the encodings to choose from with the first lines in each, the likeliest first.

    A text that is Unicode without doubt is shown in that alone.
    """
    certain = _certain_encoding(content)
    return previewed(content, proposed_encodings(content) if certain is None else (certain,))


def _certain_encoding(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark) and decodes(content, encoding):
            return encoding
    return "utf-8" if content.count(_NUL) <= _MOST_NULS * len(content) and decodes(content, "utf-8") else None


def _broken_off(name: str) -> InputError:
    return InputError(
        code="text-broken",
        what=translate(
            "import", "The file says that it is written in Unicode, but it is damaged or its end is missing"
        ),
        where=name,
        remedy=translate("import", "Export the list again, or copy it anew"),
    )


def _refuse_unfit(content: bytes, asked: str, name: str) -> None:
    try:
        "".encode(asked)
        codecs.getincrementaldecoder(asked)
    except (LookupError, UnicodeError, ValueError) as error:
        raise InputError(
            code="encoding-unknown",
            what=translate("import", "There is no encoding called {asked}").format(asked=repr(asked)),
            where=name,
            remedy=translate("import", "Use one such as utf-8, cp1252 or utf-16"),
        ) from error
    if not decodes(content, asked):
        raise InputError(
            code="encoding-wrong",
            what=translate("import", "The file is not written in {asked}").format(asked=asked),
            where=name,
            remedy=translate("import", "Choose another encoding"),
        )


def _refuse_binary(content: bytes, encoding: str, name: str) -> None:
    """Refuse what holds more signs for machines than a text does."""
    sample = content[:_SAMPLE_BYTES].decode(encoding, "replace").encode()
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > _BINARY_SHARE * len(sample) or sample.count(_NUL) > _MOST_NULS * len(sample):
        raise not_a_table(name)


def _nul_remarks(content: bytes, encoding: str) -> tuple[Remark, ...]:
    is_wide = encoding.startswith(("utf-16", "utf-32"))
    nuls = 0 if is_wide else content.count(_NUL)
    return (Remark("empty-characters", (nuls,)),) if nuls else ()
