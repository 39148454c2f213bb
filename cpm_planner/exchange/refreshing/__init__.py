"""What a later export of a list changes: source then, source now and plan are compared field by field."""
