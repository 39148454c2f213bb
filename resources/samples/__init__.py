"""The sample plan: lists of partners, team and assignments with their mappings, as a user has them."""
