"""CPMs who play too many roles, lose their reserve or do another role's work, and what helps most."""
