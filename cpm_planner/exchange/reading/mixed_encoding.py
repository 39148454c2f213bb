"""A codec for texts put together from several: UTF-8, and Windows-1252 for the rest; never fails."""

import codecs
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

MIXED: Final = "utf-8-cp1252"
"""The name of the codec; Python knows it once this module is imported."""

_REST_AS_CP1252: Final = "rest as cp1252"
_LETTERS: Final = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    rest = error.object[error.start : error.end]
    return "".join(_LETTERS[byte] for byte in rest), error.end


class _Decoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, data: "ReadableBuffer", errors: str, final: bool) -> tuple[str, int]:  # noqa: ARG002, FBT001 - as codecs calls it
        return codecs.utf_8_decode(data, _REST_AS_CP1252, final)


def _decode(data: "ReadableBuffer", errors: str = "strict", /) -> tuple[str, int]:  # noqa: ARG001 - as codecs calls it
    return codecs.utf_8_decode(data, _REST_AS_CP1252, True)  # noqa: FBT003 - takes no keywords


def _found(name: str) -> codecs.CodecInfo | None:
    if name != MIXED.replace("-", "_"):
        return None
    encoder = codecs.getincrementalencoder("utf-8")
    return codecs.CodecInfo(codecs.utf_8_encode, _decode, None, None, encoder, _Decoder, MIXED)


codecs.register_error(_REST_AS_CP1252, _as_cp1252)
codecs.register(_found)
