"""The page of all partners: a table to edit like a sheet, verbs for many, and why the hours are so."""
