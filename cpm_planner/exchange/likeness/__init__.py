"""How alike names of people and of companies are: a score, and the reason for it."""
