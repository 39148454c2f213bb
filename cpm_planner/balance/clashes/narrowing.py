"""Narrowing a set of demands that clash down to one in which every demand is needed."""

from collections.abc import Callable, Sequence

Clashing = Callable[[Sequence[int]], bool]


def never() -> bool:
    """Take all the time it needs."""
    return False


def without_kinds(kinds: Sequence[Sequence[int]], clashes: Clashing) -> list[int]:
    """Leave out whole kinds of elements that are not needed for the clash, the last kind first."""
    kept = list(kinds)
    for kind in reversed(kinds):
        rest = [each for each in kept if each is not kind]
        if kind and clashes([element for each in rest for element in each]):
            kept = rest
    return [element for kind in kept for element in kind]


def irreducible(
    elements: Sequence[int], clashes: Clashing, is_late: Callable[[], bool] = never
) -> tuple[tuple[int, ...], bool]:
    """Give elements that clash although they do not without any one of them, and whether that is sure.

    Needs that adding elements never ends a clash, and that all of them clash. Each half is narrowed beside
    what is needed of the other (Junker's QuickXplain); earlier elements are kept before later ones. When it
    gets late, what is not narrowed yet stays in.
    """
    is_sure = True

    def needed(beside: list[int], rest: list[int], *, is_new: bool) -> list[int]:
        nonlocal is_sure
        if is_late():
            is_sure = False
            return rest
        if is_new and clashes(beside):
            return []
        if len(rest) == 1:
            return rest
        first, second = rest[: len(rest) // 2], rest[len(rest) // 2 :]
        of_second = needed([*beside, *first], second, is_new=True)
        of_first = needed([*beside, *of_second], first, is_new=bool(of_second))
        return [*of_first, *of_second]

    found = needed([], list(elements), is_new=True) if elements else []
    return tuple(sorted(found)), is_sure


def smallest_found(
    elements: Sequence[int], clashes: Clashing, is_late: Callable[[], bool] = never
) -> tuple[tuple[int, ...], bool]:
    """Give the smaller of the two sets found from either end."""
    first = irreducible(elements, clashes, is_late)
    second = irreducible(list(reversed(elements)), clashes, is_late)
    return min(first, second, key=lambda found: (not found[1], len(found[0])))
