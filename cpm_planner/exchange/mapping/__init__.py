"""Which column of a list feeds which field, how its words are understood, and a proposal for both."""
