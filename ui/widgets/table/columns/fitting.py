"""Widths for columns that share the room of a table, so that as few texts as can be are cut."""

from collections.abc import Mapping


def fitted(
    designed: Mapping[int, int], needed: Mapping[int, int], least: Mapping[int, int], room: int
) -> dict[int, int]:
    """Give a width in pixels for each column; all arguments are pixels, by column from the left.

    Where there is room for all texts, the rest goes to columns designed wider; where there is not, those
    whose texts need most become narrower first, all to one width.

    Args:
        designed: widths that columns have where nothing asks for another one.
        needed: widths at which nothing in a column is cut.
        least: widths below which no column goes, also where there is no room for them.
        room: width of all of them together.
    """
    left = room - sum(needed.values())
    if left < 0:
        return _narrowed(needed, least, room)
    widths = dict(needed)
    for at, width in designed.items():
        widths[at] += min(left, max(0, width - needed[at]))
        left -= widths[at] - needed[at]
    return widths


def _narrowed(needed: Mapping[int, int], least: Mapping[int, int], room: int) -> dict[int, int]:
    """Raise the narrowest of those that are cut to the next one, as long as there is room."""
    widths, above = dict(least), [at for at in needed if needed[at] > least[at]]
    left = room - sum(least.values())
    while left > 0 and above:
        lowest = min(widths[at] for at in above)
        low = [at for at in above if widths[at] == lowest]
        ends = [needed[at] for at in low] + [widths[at] for at in above if widths[at] > lowest]
        step = min(min(ends) - lowest, left // len(low))
        if not step:
            break
        for at in low:
            widths[at] += step
        left -= step * len(low)
        above = [at for at in above if needed[at] > widths[at]]
    return widths
