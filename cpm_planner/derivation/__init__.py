"""How a figure is computed, as a value: an operation on figures that are such values themselves."""
