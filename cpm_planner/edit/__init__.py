"""Edits as functions from plan to plan, the laws every plan keeps, what deserves attention, and undo."""
