"""What each sheet of the finance workbook shows, one module a sheet."""
