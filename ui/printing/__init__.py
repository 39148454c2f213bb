"""Pages on paper: what a page prints, how that is laid out, and the verbs that print it."""
