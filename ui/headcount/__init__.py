"""The headcount page: hours, positions, cost and heads, month by month."""
