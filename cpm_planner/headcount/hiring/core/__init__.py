"""The hiring problem as arrays of integers, solved with a proof or a bound, knowing no plan."""
