"""What a filter can ask a cell: for a text in it, how large it is, how early; plain Python, without Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

SortKey = float | str | None
"""What rows are sorted by; None sorts last either way. One column gives numbers or texts, never both."""

Span = tuple[float, float] | tuple[str, str]
"""First and last sort key of what somebody typed: a month spans its days, 12.5 all that is shown as 12.5."""


class Way(StrEnum):
    """Ways of asking."""

    CONTAINS = "contains"
    LACKS = "lacks"
    BEGINS = "begins"
    IS = "is"
    IS_NOT = "is-not"
    EQUALS = "equals"
    DIFFERS = "differs"
    ABOVE = "above"
    FROM = "from"
    BELOW = "below"
    UP_TO = "up-to"
    BETWEEN = "between"
    TOP = "top"
    BOTTOM = "bottom"
    EMPTY = "empty"
    FILLED = "filled"


OF_TEXTS: Final = (Way.CONTAINS, Way.LACKS, Way.BEGINS, Way.IS, Way.IS_NOT)
OF_SPANS: Final = (
    Way.EQUALS,
    Way.DIFFERS,
    Way.ABOVE,
    Way.FROM,
    Way.BELOW,
    Way.UP_TO,
    Way.BETWEEN,
)
OF_RANKS: Final = (Way.TOP, Way.BOTTOM)
OF_NOTHING: Final = (Way.EMPTY, Way.FILLED)


class Scale(Protocol):
    """How bounds for the sort keys of a column are typed."""

    @property
    def example(self) -> str:
        """What could be typed."""

    @property
    def is_of_time(self) -> bool:
        """Whether keys are earlier or later rather than smaller or larger."""

    def read(self, text: str) -> Span:
        """Read a bound.

        Raises:
            InputError: the text is none.
        """


@dataclass(frozen=True, slots=True)
class Condition:
    """One question to all cells of a column.

    Attributes:
        typed: what was typed, as it was typed; two texts for what lies between.
        spans: what that means among sort keys, one for each text.
        count: how many of the highest or lowest are wanted; equal ones come along.
    """

    way: Way
    typed: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    count: int = 0

    @property
    def asks_keys(self) -> bool:
        """Whether sort keys are asked rather than texts."""
        return self.way in OF_SPANS or self.way in OF_RANKS

    def check(self) -> None:
        """Make sure that nothing is missing, as in one that was kept somewhere.

        Raises:
            ValueError: something is.
        """
        if self.way in OF_NOTHING:
            return
        needed = 2 if self.way is Way.BETWEEN else 1
        has_spans = self.way not in OF_SPANS or len(self.spans) == needed
        has_count = self.way not in OF_RANKS or self.count > 0
        kinds = {type(bound) for span in self.spans for bound in span}
        if len(self.typed) != needed or not has_spans or not has_count or len(kinds) > 1:
            message = f"a condition that asks nothing: {self}"
            raise ValueError(message)

    def met_by_texts(self, texts: Sequence[str]) -> list[bool]:
        """Say of each text whether it meets this."""
        if self.way is Way.EMPTY or self.way is Way.FILLED:
            return [bool(text.strip()) is (self.way is Way.FILLED) for text in texts]
        wanted = self.typed[0].strip().casefold()
        has = _TEXT_WAYS[self.way]
        return [has(text.strip().casefold(), wanted) for text in texts]

    def met_by_keys(self, keys: Sequence[SortKey]) -> list[bool]:
        """Say of each sort key whether it meets this; None meets nothing but to differ."""
        if self.way in OF_RANKS:
            return self._ranked(keys)
        first, last = self.spans[0][0], self.spans[-1][1]
        has = _KEY_WAYS[self.way]
        if self.way is Way.BETWEEN and _is_less(last, first):
            first, last = self.spans[1][0], self.spans[0][1]
        unknown = self.way is Way.DIFFERS
        return [unknown if key is None else has(key, first, last) for key in keys]

    def _ranked(self, keys: Sequence[SortKey]) -> list[bool]:
        known = sorted((key for key in keys if key is not None), reverse=self.way is Way.TOP)
        if not known:
            return [False] * len(keys)
        bound = known[min(self.count, len(known)) - 1]
        if self.way is Way.TOP:
            return [key is not None and not _is_less(key, bound) for key in keys]
        return [key is not None and not _is_less(bound, key) for key in keys]


def _is_less(one: SortKey, other: SortKey) -> bool:
    return one < other  # type: ignore[operator]


_TEXT_WAYS: Final[dict[Way, Callable[[str, str], bool]]] = {
    Way.CONTAINS: lambda text, wanted: wanted in text,
    Way.LACKS: lambda text, wanted: wanted not in text,
    Way.BEGINS: lambda text, wanted: text.startswith(wanted),
    Way.IS: lambda text, wanted: text == wanted,
    Way.IS_NOT: lambda text, wanted: text != wanted,
}

_KEY_WAYS: Final[dict[Way, Callable[[SortKey, SortKey, SortKey], bool]]] = {
    Way.EQUALS: lambda key, first, last: not _is_less(key, first) and not _is_less(last, key),
    Way.DIFFERS: lambda key, first, last: _is_less(key, first) or _is_less(last, key),
    Way.ABOVE: lambda key, _first, last: _is_less(last, key),
    Way.FROM: lambda key, first, _last: not _is_less(key, first),
    Way.BELOW: lambda key, first, _last: _is_less(key, first),
    Way.UP_TO: lambda key, _first, last: not _is_less(last, key),
    Way.BETWEEN: lambda key, first, last: not _is_less(key, first) and not _is_less(last, key),
}
