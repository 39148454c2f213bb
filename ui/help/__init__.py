"""Help in a window of its own: a page for each topic, offline, in the language that is spoken."""
