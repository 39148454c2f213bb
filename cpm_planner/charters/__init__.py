"""What each CPM is there to do: success criteria, scorecards, time budgets, role charters; pure functions."""
