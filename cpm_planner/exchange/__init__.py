"""Files in and out: reading lists, mapping their columns, writing and taking back the finance workbook."""
