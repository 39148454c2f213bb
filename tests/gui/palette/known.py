"""A few entries to be found."""

from collections.abc import Iterable

from ui.palette.entries import Entry, EntryKind

CPM = Entry(EntryKind.CPM, "José Saraiva", "Distribution manager", "user", print)
KNOWN = [
    Entry(EntryKind.VERB, "Go to Balance", "View", "scale", print, "Ctrl+5"),
    Entry(EntryKind.VERB, "Balance", "Plan", "scale", print, "Ctrl+B", is_enabled=False),
    Entry(EntryKind.PARTNER, "Global Bikes", "Oslo", "briefcase", print),
    Entry(EntryKind.PARTNER, "Bal Harbour Sports", "Miami", "briefcase", print),
    CPM,
]


def titles(entries: Iterable[Entry]) -> list[str]:
    """Give what entries are called."""
    return [entry.title for entry in entries]
