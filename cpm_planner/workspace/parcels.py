"""What crosses between processes: all but what both sides hold already, such as the plan to work on."""

import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from io import BytesIO
from typing import Any, Final

from cpm_planner.exchange.collection_pause import collection_paused
from cpm_planner.workspace.bulk import Bulk


class Parcels:
    """Packs values without the arguments of the work, and puts the receiver's own in again.

    So a result that carries the plan is small, and its plan *is* the plan that the receiver sent. Both sides
    have to be given the same arguments, which nobody changes.
    """

    def __init__(self, arguments: Iterable[object]) -> None:
        """Know the frozen values among the arguments, what they hold, and their mappings as wholes."""
        self._known = [known for each in arguments for known in _known_in(each)]
        self._numbers = {id(known): number for number, known in enumerate(self._known)}

    def packed(self, value: object) -> bytes:
        """Give a value as bytes."""
        packed = BytesIO()
        with collection_paused():
            _Packer(packed, self._numbers).dump(value)
        return packed.getvalue()

    def unpacked(self, packed: bytes) -> object:
        """Give a value that the other side has packed."""
        with collection_paused():
            return _Unpacker(BytesIO(packed), self._known).load()


NOTHING_KNOWN: Final = Parcels(())
"""Packs what begins the work: by then the sides hold nothing in common."""


class _Packer(pickle.Pickler):
    def __init__(self, into: BytesIO, numbers: Mapping[int, int]) -> None:
        super().__init__(into, pickle.HIGHEST_PROTOCOL)
        self._numbers, self._bulk = numbers, Bulk(numbers)

    def reducer_override(self, value: object) -> Any:
        return self._bulk.record(value)

    def persistent_id(self, value: object) -> int | None:
        return self._numbers.get(id(value))


class _Unpacker(pickle.Unpickler):
    def __init__(self, packed: BytesIO, known: list[object]) -> None:
        super().__init__(packed)
        self._known = known

    def persistent_load(self, number: int) -> object:
        return self._known[number]


def _known_in(value: object) -> Iterator[object]:
    if isinstance(value, Mapping):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        yield value
        for field in fields(value):
            yield from _known_in(getattr(value, field.name))
