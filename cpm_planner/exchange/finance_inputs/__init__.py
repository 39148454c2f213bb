"""The cells of the finance workbook that may be changed there, and where each belongs in a plan."""
