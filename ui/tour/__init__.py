"""A short walk through the window on a first plan: what each page is for, in the order of the work."""
