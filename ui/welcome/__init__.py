"""The page before any plan is open: start, go on, or look around."""
