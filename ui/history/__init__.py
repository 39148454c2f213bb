"""The side panel of all edits: when, by whom, about whom, and the way to any point of the history."""
