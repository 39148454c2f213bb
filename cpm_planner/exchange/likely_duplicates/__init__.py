"""Finds partners that may be one, spelt twice: in a list, and in a list and the plan."""
