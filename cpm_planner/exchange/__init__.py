"""Files in and out: reading lists, mapping their columns, checking them, writing the finance workbook."""
