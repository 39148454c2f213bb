"""The page of the team: how evenly each role type is used, every seat with its load, and why."""
