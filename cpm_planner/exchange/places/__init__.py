"""Knows countries, states and cities offline: one place by any of its spellings, and where it is."""
