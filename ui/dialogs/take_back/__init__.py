"""Taking a finance workbook back in the window: what was changed, to be accepted or refused cell by cell."""
