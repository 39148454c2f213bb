"""The core of CPM Planner: everything the program knows and can do, with no window."""
