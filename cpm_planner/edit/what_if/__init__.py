"""Edits that answer "what if", each made in a scenario of its own and compared with what it began at."""
