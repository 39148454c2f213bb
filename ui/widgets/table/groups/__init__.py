"""Rows in groups, with subtotals."""
