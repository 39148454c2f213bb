"""Explanations of figures, as values and shown: what a figure is made of, line by line."""
