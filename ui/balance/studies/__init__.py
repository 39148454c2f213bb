"""Tabs of the balance page that show what is learnt from solving the plan again: one panel a study."""
