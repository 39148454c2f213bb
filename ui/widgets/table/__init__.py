"""The value table: columns as records, a model over ids, sort and filter in the data, a quiet view."""
