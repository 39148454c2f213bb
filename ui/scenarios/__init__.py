"""The scenarios page: all plans of the file, two of them compared, changes taken from one to another."""
