"""The overview page: whether the plan is in order, and what to do next."""
