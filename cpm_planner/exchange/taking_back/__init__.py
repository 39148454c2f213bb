"""Taking a finance workbook back: what was changed in it since it was exported from a plan."""
