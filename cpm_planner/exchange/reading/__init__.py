"""Turns a file somebody sent, text or workbook, into one table of plain cells, safely and hiding nothing."""
