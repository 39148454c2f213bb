"""Reads the words of a list kept as one text."""


def words_in(text: str) -> frozenset[str]:
    """Give the words of a text, parted by blanks."""
    return frozenset(text.split())
