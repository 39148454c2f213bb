"""Criteria of sums: how a formula is told which rows count."""


def exactly(text: str) -> str:
    """Give a criterion that this text alone meets, whatever wildcards are in it."""
    escaped = "".join(f"~{letter}" if letter in "~*?" else letter for letter in text)
    return f"={escaped}"
