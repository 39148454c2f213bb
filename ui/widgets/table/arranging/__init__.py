"""Which rows a table shows, in which order and groups, and what they come to."""
