"""Studies of an open plan as work for a worker: one function each, reporting ``StudyProgress``."""
