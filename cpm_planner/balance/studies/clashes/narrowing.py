"""Narrowing a set of demands that clash down to one in which every demand is needed."""

from collections.abc import Callable, Sequence


def irreducible(elements: Sequence[int], clashes: Callable[[Sequence[int]], bool]) -> tuple[int, ...]:
    """Give elements that clash although they do not without any one of them.

    Needs that adding elements never ends a clash, and that all of them clash. Each needed element is found
    by halving: it is the last one of the shortest clashing beginning. Earlier elements are kept before later.
    """
    found: list[int] = []
    rest = list(elements)
    while rest and not clashes(found):
        low, high = 1, len(rest)
        while low < high:
            middle = (low + high) // 2
            if clashes([*found, *rest[:middle]]):
                high = middle
            else:
                low = middle + 1
        found.append(rest[low - 1])
        rest = rest[: low - 1]
    return tuple(sorted(found))


def smallest_found(elements: Sequence[int], clashes: Callable[[Sequence[int]], bool]) -> tuple[int, ...]:
    """Give the smaller of the two sets found from either end."""
    first = irreducible(elements, clashes)
    return min(first, irreducible(list(reversed(elements)), clashes), key=len)
