"""The guided import: source, columns, values, check, and then one step of the plan."""
