"""The key that encrypts pay, and the passphrase that gives it.

A key of 256 random bits encrypts pay (AES-256-GCM); a second one, made of the passphrase by scrypt, wraps it.
Everything sealed is bound to the file's own random id, to the version of the schema it was sealed for and to
what kind of thing it is, so that nothing can be put in the place of something else. The library loads when a
passphrase is first used.
"""

import base64
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakValueDictionary

from cpm_planner.store.errors import wrong_passphrase
from cpm_planner.store.schema import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

COST = 17
"""scrypt works on 2 to this power blocks: 128 MB of memory and some tenths of a second."""
_BLOCK_SIZE, _LANES = 8, 1
_COSTS, _BLOCK_SIZES, _LANES_KNOWN = range(10, 20), range(1, 17), range(1, 5)
"""What we agree to: a stranger's file must not ask for any amount of memory or time."""
_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12
_KEY, _PAY = "key", "pay"


class SealRow(NamedTuple):
    """The row of the table, without its position."""

    file_id: str
    sealed_version: int
    salt: str
    cost: int
    block_size: int
    lanes: int
    wrapped_key: str
    sealed_pay: str


@dataclass(frozen=True, slots=True, weakref_slot=True)
class PayKey:
    """An unlocked key, in memory only; it says nothing of itself."""

    file_id: str
    version: int
    salt: bytes
    cost: int
    block_size: int
    lanes: int
    wrapped: bytes
    secret: bytes = field(repr=False)

    def seal(self, kind: str, plain: bytes) -> bytes:
        """Encrypt something of a kind."""
        return _sealed(self.secret, self._bound(kind), plain)

    def open(self, kind: str, sealed: bytes) -> bytes:
        """Decrypt something of a kind.

        Raises:
            ValueError: it is not what was sealed.
        """
        return _opened(self.secret, self._bound(kind), sealed)

    def row(self, pay: bytes) -> SealRow:
        """Give the row that keeps pay."""
        salt, wrapped, sealed = map(_text, (self.salt, self.wrapped, self.seal(_PAY, pay)))
        numbers = (self.cost, self.block_size, self.lanes)
        return SealRow(self.file_id, self.version, salt, *numbers, wrapped, sealed)

    def pay_in(self, row: SealRow) -> bytes:
        """Give the pay that a row keeps.

        Raises:
            ValueError: it is not what was sealed.
        """
        return self.open(_PAY, _bytes(row.sealed_pay))

    def _bound(self, kind: str) -> bytes:
        return _binding(self.file_id, self.version, kind)


_UNLOCKED: Final[WeakValueDictionary[tuple[str, bytes], PayKey]] = WeakValueDictionary()
"""Keys that somebody holds, such as an open plan, by file and wrapped key: its backups open with it, too."""


def new_key(passphrase: str) -> PayKey:
    """Make a key that this passphrase unlocks; it is known for as long as somebody holds it."""
    file_id, salt, secret = (
        secrets.token_hex(16),
        secrets.token_bytes(_SALT_BYTES),
        secrets.token_bytes(_KEY_BYTES),
    )
    numbers = (COST, _BLOCK_SIZE, _LANES)
    wrapped = _sealed(_wrapping(passphrase, salt, *numbers), _wrap_binding(file_id, VERSION, numbers), secret)
    return _known(PayKey(file_id, VERSION, salt, *numbers, wrapped, secret))


def unlocked(row: SealRow, passphrase: str, where: "Path") -> PayKey:
    """Give the key of a file; it is known for as long as somebody holds it.

    Raises:
        WrongPassphraseError: the passphrase is another one.
        ValueError: the row makes no sense.
    """
    check_row(row)
    numbers = (row.cost, row.block_size, row.lanes)
    salt, wrapped = _bytes(row.salt), _bytes(row.wrapped_key)
    wrapping = _wrapping(passphrase, salt, *numbers)
    try:
        secret = _opened(wrapping, _wrap_binding(row.file_id, row.sealed_version, numbers), wrapped)
    except ValueError as error:
        raise wrong_passphrase(where) from error
    return _known(PayKey(row.file_id, row.sealed_version, salt, *numbers, wrapped, secret))


class Offered:
    """A passphrase to be tried on every file, as the command line was given it, and the keys it gave."""

    passphrase: str | None = None
    keys: Final[list[PayKey]] = []


def key_for(row: SealRow, where: "Path") -> PayKey | None:
    """Give the key of a file: one that somebody in this program has unlocked, or by the passphrase offered.

    Raises:
        WrongPassphraseError: the passphrase offered is another one.
        ValueError: the row makes no sense.
    """
    name = (row.file_id, _bytes(row.wrapped_key))
    if Offered.passphrase is None:
        return _UNLOCKED.get(name)
    for each in Offered.keys:
        if (each.file_id, each.wrapped) == name:
            return each
    Offered.keys.append(unlocked(row, Offered.passphrase, where))
    return Offered.keys[-1]


def check_row(row: SealRow) -> None:
    """See that a row, which may be a stranger's, makes sense and asks for no more than we give.

    Raises:
        ValueError: it does not.
    """
    is_possible = row.cost in _COSTS and row.block_size in _BLOCK_SIZES and row.lanes in _LANES_KNOWN
    if not (is_possible and 0 < row.sealed_version <= VERSION):
        message = "the pay in it is encrypted in a way that we do not know"
        raise ValueError(message)
    for text in (row.salt, row.wrapped_key, row.sealed_pay):
        _bytes(text)


def _known(key: PayKey) -> PayKey:
    return _UNLOCKED.setdefault((key.file_id, key.wrapped), key)


def _wrapping(passphrase: str, salt: bytes, cost: int, block_size: int, lanes: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - see above

    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=_KEY_BYTES, n=2**cost, r=block_size, p=lanes).derive(words)


def _wrap_binding(file_id: str, version: int, numbers: tuple[int, ...]) -> bytes:
    return _binding(file_id, version, f"{_KEY} {numbers}")


def _binding(file_id: str, version: int, kind: str) -> bytes:
    return "\n".join(("CPM Planner", file_id, str(version), kind)).encode()


def _sealed(secret: bytes, bound: bytes, plain: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _cipher(secret).encrypt(nonce, plain, bound)


def _opened(secret: bytes, bound: bytes, sealed: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - see above

    try:
        return _cipher(secret).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound)
    except InvalidTag as error:
        message = "what is encrypted in it was changed"
        raise ValueError(message) from error


def _cipher(secret: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - see above

    return AESGCM(secret)


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
