"""Ids for things a person adds: short, readable, and the same for the same plan."""

from collections.abc import Container


def fresh_id(name: str, taken: Container[str]) -> str:
    """Give an id made of a name, with a number behind it when it is taken."""
    words = "".join(letter if letter.isalnum() else " " for letter in name.casefold()).split()
    stem = "-".join(words) or "new"
    number, wish = 1, stem
    while wish in taken:
        number += 1
        wish = f"{stem}-{number}"
    return wish
