"""Brings columns of other tables to the rows of one, on keys, and accounts for all that is left out."""
