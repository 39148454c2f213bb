"""What rows are asked for: by words, values and conditions, above the table and at its headings."""
