"""Which columns are shown, in which order and width, which are held, and views kept under a name."""
