"""Month by month: what partners ask for, what the team offers, and what that costs."""
