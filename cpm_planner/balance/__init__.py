"""The optimiser: what to move so that the plan is covered, even by role type, and little disturbed."""
