"""Cells as text that goes to other programs and comes from them."""
