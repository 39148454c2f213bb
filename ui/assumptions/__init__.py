"""The page of assumptions: what the figures take for granted, each value a starting guess until changed."""
