"""Ranges of cells: selected, copied, pasted, filled and counted together."""
