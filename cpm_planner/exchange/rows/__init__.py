"""What each row of a mapped list says, read against a plan, and what becomes of it."""
