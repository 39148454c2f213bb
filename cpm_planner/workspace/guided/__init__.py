"""The guided import as values: its files, their purposes, how they are understood, and the work on them."""
