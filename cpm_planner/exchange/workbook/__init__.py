"""The finance workbook: one module a sheet, tables of live formulas with their values cached."""
