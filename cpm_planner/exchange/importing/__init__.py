"""What a mapped list would do to a plan, row by row, and the plan after it."""
